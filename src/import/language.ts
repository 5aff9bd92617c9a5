import { franc } from 'franc-min'
import { type Finding, guessed, stated } from './copy.ts'

/** ISO 639-3, as the detector has it, to BCP 47. */
const TAGS: Record<string, string> = {
  arb: 'ar',
  ben: 'bn',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fra: 'fr',
  heb: 'he',
  hin: 'hi',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
}

/** Shorter texts look like many languages. */
const ENOUGH = 120

/**
 * The language of a text. What is declared holds unless the text is plainly in another.
 * @param declared BCP 47, or nearly: "en_GB"
 */
export function languageOfText(text: string, declared: string | null): Finding | null {
  const tag = canonical(declared)
  const detected = TAGS[franc(text.slice(0, 20_000), { minLength: ENOUGH })]
  if (tag && (!detected || tag.split('-')[0] === detected || !Object.values(TAGS).includes(tag.split('-')[0] ?? ''))) {
    return stated(tag, 'declared in the copy')
  }
  if (detected) return guessed(detected, tag ? `its words; the copy says ${tag}` : 'its words')
  return tag ? stated(tag, 'declared in the copy') : null
}

function canonical(declared: string | null): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales((declared ?? '').trim().replaceAll('_', '-'))
    return /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : null
  } catch {
    return null
  }
}
