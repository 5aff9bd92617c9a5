import { z } from 'zod'
import { offset } from './gold.ts'
import { problemsOf } from './problems.ts'

const prediction = z.object(
  {
    /** Offsets into the gold article's text; quotation marks may be in or out. */
    start: offset,
    end: offset,
    /** The name or description that a reader would be shown; null where none is. */
    speaker: z
      .string({ error: 'must be text or null' })
      .nullish()
      .transform((speaker) => speaker?.trim() || null),
  },
  { error: 'must be an object' },
)

const article = z.object(
  { id: z.string({ error: 'must be text' }), quotes: z.array(prediction, { error: 'must be a list' }) },
  { error: 'must be an object' },
)

const predictions = z.object(
  { articles: z.array(article, { error: 'must be a list of articles' }) },
  { error: 'must be an object' },
)

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
