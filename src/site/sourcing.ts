import type { ArticleQuotation, ArticleSpeaker } from '../article/article.ts'

/** One speaker with what he said; unnamed sources are told apart by their descriptions. */
export interface SpeakerListing {
  /** Null where nobody could be named with confidence. */
  speaker: ArticleSpeaker | null
  quotations: ArticleQuotation[]
}

/** Speakers in the order in which they first speak, the unattributed last; what several said together stands under each. */
export function speakersOf(quotations: readonly ArticleQuotation[]): SpeakerListing[] {
  const speakers = new Map<string, SpeakerListing>()
  for (const quotation of quotations) {
    for (const speaker of quotation.speakers.length > 0 ? quotation.speakers : [null]) {
      const key = speaker ? `${speaker.kind === 'unnamed' ? 'unnamed' : 'named'} ${speaker.slug ?? speaker.name}` : ''
      const listing = speakers.get(key) ?? { speaker, quotations: [] }
      speakers.set(key, listing)
      listing.quotations.push(quotation)
    }
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
  const all = speakersOf(quotations).flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const unnamed = all.filter(({ kind }) => kind === 'unnamed').length
  return {
    quotations: quotations.length,
    named: all.length - unnamed,
    unnamed,
    unattributed: quotations.filter(({ speakers }) => speakers.length === 0).length,
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
