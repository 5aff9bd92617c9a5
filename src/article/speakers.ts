import type { ArticleSpeaker } from './article.ts'

/** How a quotation is sourced, as its marks show it; `null` where anybody is named. */
export type Sourcing = 'unnamed' | 'unattributed' | null

/** How those who speak are known: by name, by a description, or not at all. */
export function sourcedAs(speakers: readonly ArticleSpeaker[]): Sourcing {
  if (speakers.length === 0) return 'unattributed'
  return speakers.every(({ kind }) => kind === 'unnamed') ? 'unnamed' : null
}
