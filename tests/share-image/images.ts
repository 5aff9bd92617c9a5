import type { QuotationShareImage, ShownSpeaker } from '../../src/share-image/share-image.ts'

export const site = { name: 'The Lantern', description: 'News of the harbour.', lang: 'en' }

export const ada: ShownSpeaker = { sourced: 'named', name: 'Ada Moor', detail: 'harbour master' }

/** A quotation of which only what is given matters. */
export function quotationImage(
  words: string,
  {
    before = '',
    after = '',
    lang = 'en',
    speaker = ada,
  }: { before?: string; after?: string; lang?: string; speaker?: ShownSpeaker } = {},
): QuotationShareImage {
  return { kind: 'quotation', site, lang, said: { lang, words, before, after }, speaker, headline: 'The bridge opens' }
}
