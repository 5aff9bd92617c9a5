import { freeId } from './free-id.ts'
import { slugify, slugWords, withinBytes } from './slug.ts'

/** Words, and units of text, that an id keeps of a quotation: enough to be read, short enough to be sent. */
const WORDS = 6
const LENGTH = 48

export interface QuotationToName {
  words: string
  /** Who said it, where it is known. */
  speaker: string | null
  /** Slug of the section, where there is one. */
  section: string | null
}

/**
 * Ids of an article's quotations, in their order: `q-` and the first words.
 *
 * An id depends on what a quotation is and not on how many stand above it, so that inserting one never moves the
 * others. Where two would be named alike, both say more: further words, then the speaker, then the section. Only
 * the same words of the same speaker in the same section are counted.
 * @param taken ids that other things on the page have
 */
export function quotationIds(quotations: readonly QuotationToName[], taken: ReadonlySet<string> = new Set()): string[] {
  const forms = quotations.map(formsOf)
  const level = quotations.map(() => 0)
  const idAt = (index: number) => {
    const own = forms[index] ?? []
    return own[Math.min(level[index] ?? 0, own.length - 1)] ?? 'q'
  }
  for (let round = 0; round < 4; round++) {
    const count = new Map<string, number>()
    for (const index of forms.keys()) count.set(idAt(index), (count.get(idAt(index)) ?? 0) + 1)
    const alike = [...forms.keys()].filter((index) => (count.get(idAt(index)) ?? 0) > 1 || taken.has(idAt(index)))
    if (alike.length === 0) break
    for (const index of alike) level[index] = (level[index] ?? 0) + 1
  }
  const used = new Set(taken)
  return forms.map((_, index) => freeId(idAt(index), used))
}

/** What a quotation can be called, from short to full. */
function formsOf({ words, speaker, section }: QuotationToName): string[] {
  const all = slugWords(words)
  const short = slugify(all.slice(0, WORDS).join(' '), LENGTH) || 'silence'
  const long = slugify(all.join(' '), 3 * LENGTH) || short
  const said = speaker ? `${long}-${slugify(speaker)}` : long
  const placed = section ? `${said}-${section}` : said
  return [short, long, said, placed].map((form) => withinBytes(`q-${form}`))
}
