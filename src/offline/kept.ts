import type { PageFacts } from './page-facts.ts'

/** A page that can be read without a network. */
export interface KeptPage extends Pick<PageFacts, 'headline' | 'section' | 'lang' | 'dir' | 'former' | 'pictures'> {
  address: string
  /** When it was last read, in milliseconds since 1970. */
  readAt: number
  /** The files that its copy needs, pictures among them. */
  assets: string[]
}

/** All that is kept on a device. */
export interface Kept {
  /** Those read last come first. */
  pages: KeptPage[]
  /** The page that stands in for those that are not kept; null before there is a copy. */
  standIn: { keptAt: number; assets: string[] } | null
}

export const NOTHING: Kept = { pages: [], standIn: null }

/** Pages that are kept at most. */
export const MOST_PAGES = 60

/** Milliseconds after which the page that stands in for others is fetched anew. */
const STAND_IN_LASTS = 24 * 60 * 60 * 1000

/** What is kept once a page was read: it comes first, its former addresses and the pages read longest ago go. */
export function withPage(kept: Kept, page: KeptPage): Kept {
  const others = kept.pages.filter(({ address }) => address !== page.address && !page.former.includes(address))
  const pages = [page, ...others].sort((a, b) => b.readAt - a.readAt)
  return { ...kept, pages: pages.slice(0, MOST_PAGES) }
}

/** What is kept once a kept page was read again, with files that it turned out to need. */
export function readAgain(kept: Kept, address: string, readAt: number, assets: readonly string[]): Kept {
  const page = kept.pages.find((known) => known.address === address)
  if (!page) return kept
  return withPage(kept, { ...page, readAt, assets: [...new Set([...page.assets, ...assets])] })
}

/** What is kept once a page is forgotten. */
export function withoutPage(kept: Kept, address: string): Kept {
  return { ...kept, pages: kept.pages.filter((page) => page.address !== address) }
}

/** What is kept once all pages are forgotten. */
export const withoutPages = (kept: Kept): Kept => ({ ...kept, pages: [] })

/** What is kept where room is short: the half that was read last. */
export function halved(kept: Kept): Kept {
  return { ...kept, pages: kept.pages.slice(0, Math.floor(kept.pages.length / 2)) }
}

/** The address of the copy that serves an address, today's or a former one; null where none is kept. */
export function addressOfCopy({ pages }: Kept, address: string): string | null {
  const isCopy = pages.some((page) => page.address === address)
  return isCopy ? address : (pages.find(({ former }) => former.includes(address))?.address ?? null)
}

/** Whether what is kept still has a use for a file. */
export function needs({ pages, standIn }: Kept): (asset: string) => boolean {
  const needed = new Set([...pages, ...(standIn ? [standIn] : [])].flatMap(({ assets }) => assets))
  return (asset) => needed.has(asset)
}

/** Other files that show the same picture as one that cannot be had, the most useful first. */
export function sameShownBy({ pages }: Kept, asset: string): string[] {
  const picture = pages.flatMap(({ pictures }) => pictures).find((sources) => sources.includes(asset))
  return picture?.filter((source) => source !== asset) ?? []
}

/** The file to fetch for each picture of a page of which nothing is there yet. */
export function missingPictures(page: KeptPage, has: (asset: string) => boolean): string[] {
  return page.pictures.filter((sources) => !sources.some(has)).flatMap(([best]) => best ?? [])
}

/** Whether the page that stands in for others should be fetched anew. */
export function isStandInOld({ standIn }: Kept, now: number): boolean {
  return standIn === null || now - standIn.keptAt > STAND_IN_LASTS
}

/** What was kept, as it was written down; nothing where that cannot be understood. */
export function readKept(written: unknown): Kept {
  if (!isRecord(written) || !Array.isArray(written['pages'])) return NOTHING
  const { standIn } = written
  return { pages: written['pages'].filter(isKeptPage), standIn: isStandIn(standIn) ? standIn : null }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

const isStandIn = (value: unknown): value is NonNullable<Kept['standIn']> =>
  isRecord(value) && typeof value['keptAt'] === 'number' && isTexts(value['assets'])

const isKeptPage = (value: unknown): value is KeptPage =>
  isRecord(value) &&
  ['address', 'headline', 'lang'].every((field) => typeof value[field] === 'string') &&
  (value['section'] === null || typeof value['section'] === 'string') &&
  (value['dir'] === 'ltr' || value['dir'] === 'rtl') &&
  typeof value['readAt'] === 'number' &&
  isTexts(value['former']) &&
  isTexts(value['assets']) &&
  Array.isArray(value['pictures']) &&
  value['pictures'].every(isTexts)
