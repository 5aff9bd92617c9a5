import { describe, expect, it } from 'vitest'
import { applyDecisions } from '../../src/article/decisions.ts'
import type { QuotationDecision } from '../../src/article/schema.ts'
import { quotationsIn } from '../../src/quotation/quotations.ts'
import { namesOf } from '../quotation/names-of.ts'

const text = '“The tide waits,” Ann Lee said. The “long plank” is closed. “It never will,” said a pilot.'
const people = [{ slug: 'omar-haddad', name: 'Omar Haddad', aliases: ['Capt. Haddad'], role: 'pilot' }]

/** Who is credited with each quotation that is left once decisions are made, and which decisions met nothing. */
function decided(...decisions: QuotationDecision[]) {
  const { quotations, unmet } = applyDecisions(quotationsIn(text, { people }), text, decisions, people)
  return { speakers: quotations.map(({ attribution }) => namesOf(attribution)), unmet }
}

describe('decisions of an editor', () => {
  it('name another speaker', () => {
    expect(decided({ words: 'tide waits', speaker: ['Ian Hill'] }).speakers[0]).toBe('Ian Hill')
  })

  it('name several who speak together', () => {
    expect(decided({ words: 'tide waits', speaker: ['Ian Hill', 'Ann Lee'] }).speakers[0]).toBe('Ian Hill & Ann Lee')
  })

  it('know people by any of their names', () => {
    expect(decided({ words: 'never will', speaker: ['Capt. Haddad'] }).speakers.at(-1)).toBe('Omar Haddad')
  })

  it('take a small first letter for a source without a name', () => {
    const { quotations } = applyDecisions(
      quotationsIn(text),
      text,
      [{ words: 'tide waits', speaker: ['a harbour official'] }],
      [],
    )
    expect(quotations[0]?.attribution?.speakers).toEqual([{ name: 'a harbour official', kind: 'unnamed' }])
  })

  it('say that something is no quotation, or hide it', () => {
    const all = decided().speakers.length
    expect(decided({ words: 'long plank', quotation: false }).speakers).toHaveLength(all - 1)
    expect(decided({ words: 'It never will', hide: true }).speakers).toHaveLength(all - 1)
  })

  it('are told apart where their words are not in the text', () => {
    const good: QuotationDecision = { words: 'tide waits', speaker: ['Ian Hill'] }
    expect(decided(good, { words: 'no such words', hide: true }).unmet).toEqual([1])
  })

  it('are applied one behind the other', () => {
    const { quotations, aliases, unmet, ambiguous } = applyDecisions(
      quotationsIn(text, { people }),
      text,
      [
        { words: 'long plank', hide: true },
        { words: 'LONG plank', aliases: ['q-plank'] },
        { words: 'never will', speaker: ['Ian Hill'], aliases: ['q-never'] },
        { words: 'It never', speaker: ['Ann Lee'], aliases: ['q-it'] },
      ],
      people,
    )
    expect(quotations.map(({ attribution }) => namesOf(attribution)).at(-1)).toBe('Ann Lee')
    expect([...aliases.values()]).toEqual([['q-never', 'q-it']])
    expect({ unmet, ambiguous }).toEqual({ unmet: [1], ambiguous: [] })
  })

  it('mean whole words, one behind the other', () => {
    const hide = (words: string) => decided({ words, hide: true }).unmet.length === 0
    expect([hide('tide waits'), hide('waits tide'), hide('tide wait'), hide('plank'), hide('…')]).toEqual([
      ...[true, false, false, true, false],
    ])
  })

  it('are found by the thousand in no time', () => {
    const all = Array.from({ length: 20_000 }, (_, index) => `“It came in at ${index},”`)
    const [like] = quotationsIn('“It came in at 0,” Ann Lee said.')
    if (!like) throw new Error('there is no quotation')
    const { length } = all[19_999] ?? ''
    const padded = all.map((one) => one.padEnd(length))
    const quotations = padded.map((_, index) => {
      const span = { start: index * length, end: (index + 1) * length }
      return { ...like, ...span, words: span }
    })
    const decisions = all.map((_, index) => ({ words: `in at ${index}`, hide: true as const }))
    const { quotations: left, unmet } = applyDecisions(quotations, padded.join(''), decisions.slice(1), [])
    expect(left.map(({ start }) => start)).toEqual([0])
    expect(unmet).toEqual([])
  })
})
