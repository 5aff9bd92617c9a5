import { describe, expect, it } from 'vitest'
import { goldFrom } from '../../src/scoring/gold.ts'
import { predictionsFrom } from '../../src/scoring/predictions.ts'

const text = 'Ada Moor said: “It is done.”'
const quote = {
  start: 16,
  end: 27,
  text: 'It is done.',
  source: 'Ada Moor',
  sourceKind: 'named',
  nameType: 'person',
  sourceName: 'Ada Moor',
}

/** What is wrong with a corpus of one article. */
function problems(article: object) {
  const checked = goldFrom({ articles: [{ id: 'done', text, quotes: [quote], ...article }] })
  return 'problems' in checked ? checked.problems : []
}

describe('a gold corpus', () => {
  it('may hold fields that are not read, and none of the lists but quotes', () => {
    expect(goldFrom({ articles: [{ id: 'done', text, publisher: 'x', quotes: [{ ...quote, cue: 'said' }] }] })).toEqual(
      {
        articles: [{ id: 'done', text, quotes: [quote], unattributed: [], ambiguous: [] }],
      },
    )
  })

  it.each<[string, object, string]>([
    ['no list of quotes', { quotes: undefined }, 'quotes: must be a list'],
    [
      'another kind',
      { quotes: [{ ...quote, sourceKind: 'x' }] },
      'quotes[0].sourceKind: must be “named”, “pronoun” or “nominal”',
    ],
    ['no type of name', { quotes: [{ ...quote, nameType: null }] }, 'quotes[0].nameType: must be “person” or “org”'],
    ['no noun', { quotes: [{ ...quote, sourceKind: 'nominal' }] }, 'quotes[0].sourceHead: must be text'],
    ['half an offset', { unattributed: [{ start: 1.5, end: 3 }] }, 'unattributed[0].start: must be a whole number'],
    [
      'end before start',
      { ambiguous: [{ start: 3, end: 3 }] },
      'ambiguous[0].end: must be beyond 3, where the words start',
    ],
    [
      'end beyond the text',
      { unattributed: [{ start: 3, end: 99 }] },
      'unattributed[0].end: must not be beyond 28, where the article ends',
    ],
    [
      'a slip',
      { quotes: [{ ...quote, start: 15, end: 26 }] },
      'quotes[0].text: these words are not at 15 to 26: they stand at 16 to 27',
    ],
    [
      'other words',
      { quotes: [{ ...quote, text: 'It was.' }] },
      'quotes[0].text: these words are not at 16 to 27: they are not in the article',
    ],
  ])('is told what is wrong: %s', (_, article, problem) => {
    expect(problems(article)).toEqual([`article “done”: ${problem}`])
  })

  it('names each article once', () => {
    const article = { id: 'done', text, quotes: [] }
    expect(goldFrom({ articles: [article, article] })).toEqual({
      problems: ['article “done”: id: another article has the same'],
    })
  })

  it('counts an article that has no id', () => {
    expect(goldFrom({ articles: [{ text, quotes: [] }] })).toEqual({ problems: ['article 1: id: must be text'] })
    expect(goldFrom({})).toEqual({ problems: ['articles: must be a list of articles'] })
  })
})

describe('predictions', () => {
  it('have a speaker or none', () => {
    const quotes = [
      { start: 0, end: 3, speaker: 'Bo' },
      { start: 4, end: 6, speaker: ' ' },
      { start: 7, end: 9 },
    ]
    const checked = predictionsFrom({ articles: [{ id: 'done', quotes }] })
    const speakers = 'predictions' in checked && checked.predictions.get('done')?.map(({ speaker }) => speaker)
    expect(speakers).toEqual(['Bo', null, null])
  })

  it('are told what is wrong', () => {
    expect(predictionsFrom({ articles: [{ id: 'done', quotes: [{ start: 0, end: 3, speaker: 7 }] }] })).toEqual({
      problems: ['article “done”: quotes[0].speaker: must be text or null'],
    })
  })
})
