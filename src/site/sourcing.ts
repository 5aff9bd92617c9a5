import type { ArticleQuotation, ArticleSpeaker } from '../article/article.ts'

/** One speaker with what he said; unnamed sources are told apart by their descriptions. */
export interface SpeakerListing {
  /** Null where nobody could be named with confidence. */
  speaker: ArticleSpeaker | null
  quotations: ArticleQuotation[]
}

/** Speakers in the order in which they first speak, the unattributed last. */
export function speakersOf(quotations: readonly ArticleQuotation[]): SpeakerListing[] {
  const speakers = new Map<string, SpeakerListing>()
  for (const quotation of quotations) {
    const { speaker } = quotation
    const key = speaker ? `${speaker.kind === 'unnamed' ? 'unnamed' : 'named'} ${speaker.slug ?? speaker.name}` : ''
    const listing = speakers.get(key) ?? { speaker, quotations: [] }
    speakers.set(key, listing)
    listing.quotations.push(quotation)
  }
  return [...speakers.values()].sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null))
}

/** How a story is sourced, in numbers. */
export interface Sourcing {
  quotations: number
  named: number
  unnamed: number
  unattributed: number
}

export function sourcingOf(quotations: readonly ArticleQuotation[]): Sourcing {
  const speakers = speakersOf(quotations).flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const unnamed = speakers.filter(({ kind }) => kind === 'unnamed').length
  return {
    quotations: quotations.length,
    named: speakers.length - unnamed,
    unnamed,
    unattributed: quotations.filter(({ speaker }) => speaker === null).length,
  }
}

/** Quotations run by run as their sections follow each other; null is the lede. */
export function bySection(quotations: readonly ArticleQuotation[]) {
  const groups: { section: string | null; quotations: ArticleQuotation[] }[] = []
  for (const quotation of quotations) {
    const group = groups.at(-1)
    if (group && group.section === quotation.section) group.quotations.push(quotation)
    else groups.push({ section: quotation.section, quotations: [quotation] })
  }
  return groups
}
