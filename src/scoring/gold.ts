import { z } from 'zod'
import { problemsOf } from './problems.ts'

/*
 * A gold corpus: articles in which somebody has marked by hand what is quoted and who said it. Fields that are not
 * listed here may stand in the file and are not read.
 */

const words = z.string({ error: 'must be text' }).trim().min(1, 'is empty')

/** A place in an article's text. */
export const offset = z
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(0, 'must not be below 0')

const nameType = z.enum(['person', 'org'], { error: 'must be “person” or “org”' })

/** Where a quoted span stands: UTF-16 offsets into the article's text, without the quotation marks. */
const span = {
  start: offset,
  end: offset,
  /** The same words, so that a slip in the offsets is noticed. */
  text: z.string({ error: 'must be text' }).optional(),
}

const markedSpan = z.object(span, { error: 'must be an object' })

const spoken = {
  ...span,
  /** The words of the article that stand for the speaker: “Ada Moor”, “she”, “a sailor”. */
  source: words,
  /** The name of whoever the source is, as full as the article has it. */
  resolvedName: words.nullish(),
  /** What bears that name; a person where absent. */
  resolvedType: nameType.nullish(),
  /** The noun for the speaker where the article has no name: “sailor”. */
  resolvedHead: words.nullish(),
  /** The names of all who speak together; any one of them is right. */
  names: z.array(words, { error: 'must be a list of names' }).optional(),
}

const quote = z.discriminatedUnion(
  'sourceKind',
  [
    z.object({ ...spoken, sourceKind: z.literal('named'), nameType, sourceName: words }),
    z.object({ ...spoken, sourceKind: z.literal('pronoun') }),
    z.object({ ...spoken, sourceKind: z.literal('nominal'), sourceHead: words }),
  ],
  { error: ({ code }) => (code === 'invalid_union' ? 'must be “named”, “pronoun” or “nominal”' : 'must be an object') },
)

const article = z.object(
  {
    id: z.string({ error: 'must be text' }).min(1, 'is empty'),
    text: z.string({ error: 'must be text' }),
    /** What somebody said, with who. */
    quotes: z.array(quote, { error: 'must be a list' }),
    /** What stands between quotation marks and nobody is reported to have said: terms, titles, irony. */
    unattributed: z.array(markedSpan, { error: 'must be a list' }).default([]),
    /** What can be read both ways: it counts neither for nor against. */
    ambiguous: z.array(markedSpan, { error: 'must be a list' }).default([]),
  },
  { error: 'must be an object' },
)

const corpus = z
  .object({ articles: z.array(article, { error: 'must be a list of articles' }) }, { error: 'must be an object' })
  .check((context) => {
    const { articles } = context.value
    const ids = new Set<string>()
    for (const [index, { id, text, ...lists }] of articles.entries()) {
      const report = (path: PropertyKey[], message: string) =>
        context.issues.push({ code: 'custom', input: context.value, path: ['articles', index, ...path], message })
      if (ids.has(id)) report(['id'], 'another article has the same')
      ids.add(id)
      for (const name of ['quotes', 'unattributed', 'ambiguous'] as const) {
        for (const [at, one] of lists[name].entries()) {
          const problem = misplaced(one, text)
          if (problem) report([name, at, problem.field], problem.message)
        }
      }
    }
  })

/** A quoted span with its speaker. */
export type GoldQuote = z.infer<typeof quote>

/** A quoted span without one. */
export interface GoldSpan {
  start: number
  end: number
}

/** An article with everything quoted in it. */
export type GoldArticle = z.infer<typeof article>

/**
 * Checks a gold corpus.
 *
 * @param data what the file holds
 * @returns the articles, or a line for each thing that is wrong, with article and field
 */
export function goldFrom(data: unknown): { articles: GoldArticle[] } | { problems: string[] } {
  const checked = corpus.safeParse(data)
  return checked.success ? checked.data : { problems: problemsOf(data, checked.error.issues) }
}

/** What is wrong with the place of a span, if anything is. */
function misplaced({ start, end, text }: z.infer<typeof markedSpan>, all: string) {
  if (end <= start) return { field: 'end', message: `must be beyond ${start}, where the words start` }
  if (end > all.length) return { field: 'end', message: `must not be beyond ${all.length}, where the article ends` }
  if (text === undefined || all.slice(start, end) === text) return null
  const at = all.indexOf(text)
  const where = at < 0 ? 'they are not in the article' : `they stand at ${at} to ${at + text.length}`
  return { field: 'text', message: `these words are not at ${start} to ${end}: ${where}` }
}
