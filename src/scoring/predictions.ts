import { z } from 'zod'
import { problemsOf } from './problems.ts'

const prediction = z.object({
  /** UTF-16 offsets into the gold article's text; quotation marks may be in or out. */
  start: z.number({ error: 'must be a number' }).int('must be a whole number').min(0, 'must not be below 0'),
  end: z.number({ error: 'must be a number' }).int('must be a whole number').min(0, 'must not be below 0'),
  /** The name or description that a reader would be shown; null where none is. */
  speaker: z
    .string({ error: 'must be text or null' })
    .nullish()
    .transform((speaker) => speaker?.trim() || null),
})

const predictions = z.object({
  articles: z.array(
    z.object({
      id: z.string({ error: 'must be text' }),
      quotes: z.array(prediction, { error: 'must be a list' }),
    }),
    { error: 'must be a list of articles' },
  ),
})

/** A span that was taken for a quotation, and who was said to have said it. */
export type Prediction = z.infer<typeof prediction>

/** Predictions by the id of their article. */
export type Predictions = ReadonlyMap<string, readonly Prediction[]>

/**
 * Checks predictions: what `npm run quotations -- --json` prints, or what another program wrote in that form.
 *
 * @param data what the file holds
 * @returns the predictions, or a line for each thing that is wrong, with article and field
 */
export function predictionsFrom(data: unknown): { predictions: Predictions } | { problems: string[] } {
  const checked = predictions.safeParse(data)
  if (!checked.success) return { problems: problemsOf(data, checked.error.issues) }
  return { predictions: byArticle(checked.data.articles) }
}

/** Arranges predictions by article. */
export function byArticle(articles: readonly { id: string; quotes: readonly Prediction[] }[]): Predictions {
  return new Map(articles.map(({ id, quotes }) => [id, quotes]))
}
