import type { PersonRecord, Quotation, Speaker } from '../quotation/quotation.ts'
import type { QuotationDecision } from './schema.ts'
import { slugWords } from './slug.ts'

const fold = (text: string) => slugWords(text).join(' ')

export interface Decided {
  /** Those that are left. */
  quotations: Quotation[]
  /** Former ids of a quotation, by the place where it starts. */
  aliases: Map<number, string[]>
  /** Places in the list of decisions of those whose words are not in the text. */
  unmet: number[]
  /** Places of those that give former ids to more than one quotation. */
  ambiguous: number[]
}

/** Applies an editor's decisions, found by their words; they win over every rule. */
export function applyDecisions(
  quotations: readonly Quotation[],
  text: string,
  decisions: readonly QuotationDecision[],
  people: readonly PersonRecord[],
): Decided {
  const unmet: number[] = []
  const ambiguous: number[] = []
  const aliases = new Map<number, string[]>()
  const decided: (Quotation | null)[] = [...quotations]
  const holding = holdersOf(quotations.map(({ words }) => fold(text.slice(words.start, words.end))))
  const known = new Map<string, PersonRecord>()
  if (decisions.some(({ speaker }) => speaker)) {
    for (const person of people)
      for (const name of [person.name, ...person.aliases]) putFirst(known, fold(name), person)
  }
  for (const [index, decision] of decisions.entries()) {
    const { words, aliases: former = [], speaker, quotation: isQuotation, hide } = decision
    const matches = holding(fold(words)).flatMap((place) => {
      const quotation = decided[place]
      return quotation ? [{ place, quotation }] : []
    })
    if (matches.length === 0) unmet.push(index)
    else if (isQuotation === false || hide) for (const { place } of matches) decided[place] = null
    else if (speaker) {
      const said = attributedTo(speaker.map((name) => speakerNamed(name, known)))
      for (const { place, quotation } of matches) decided[place] = said(quotation)
    }
    if (former.length === 0) continue
    if (matches.length > 1) ambiguous.push(index)
    for (const { quotation } of matches) putFirst(aliases, quotation.start, []).push(...former)
  }
  return { quotations: decided.filter((quotation) => quotation !== null), aliases, unmet, ambiguous }
}

/** Keeps what a map has first under a key. @returns that */
function putFirst<K, V>(map: Map<K, V>, key: K, value: V): V {
  const first = map.get(key) ?? value
  map.set(key, first)
  return first
}

/**
 * Finds texts by words that they hold, one behind the other; an article may have thousands of each. Only those texts
 * are looked through that hold the rarest of the words.
 * @param texts words, folded
 * @returns what tells the places of the texts that hold some words, folded too
 */
function holdersOf(texts: readonly string[]): (wanted: string) => number[] {
  const byWord = new Map<string, number[]>()
  for (const [place, text] of texts.entries()) {
    for (const word of new Set(text.split(' '))) putFirst(byWord, word, []).push(place)
  }
  return (wanted) => {
    const holders = wanted.split(' ').map((word) => byWord.get(word) ?? [])
    const fewest = holders.reduce((fewest, places) => (places.length < fewest.length ? places : fewest))
    return fewest.filter((place) => ` ${texts[place]} `.includes(` ${wanted} `))
  }
}

/** Somebody on record by any of his names; else a name, or with a small first letter a description. */
function speakerNamed(name: string, known: ReadonlyMap<string, PersonRecord>): Speaker {
  const person = known.get(fold(name))
  if (!person) return { name, kind: /^\p{Ll}/u.test(name) ? 'unnamed' : 'person' }
  return { name: person.name, kind: 'person', person: person.slug, ...(person.role ? { role: person.role } : {}) }
}

const attributedTo =
  (speakers: Speaker[]) =>
  (quotation: Quotation): Quotation => ({
    ...quotation,
    kind: quotation.kind === 'scare' ? 'partial' : quotation.kind,
    attribution: {
      speakers,
      mention: { start: quotation.start, end: quotation.start },
      cue: null,
      rule: 'editor',
      grade: 'high',
    },
  })
