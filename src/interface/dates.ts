import { TZDate, tz, tzName } from '@date-fns/tz'
import { format, type Locale } from 'date-fns'
import { ar, de, enGB, enUS, es, fr, he, it, ja, ko, nl, pl, pt, ptBR, ru, tr, uk, zhCN } from 'date-fns/locale'
import type { Moment } from '../article/moment.ts'
import { languageOf } from './language.ts'

const locales: Record<string, Locale> = {
  ar,
  de,
  en: enGB,
  'en-us': enUS,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  'pt-br': ptBR,
  ru,
  tr,
  uk,
  zh: zhCN,
}

/** Languages whose newspapers write a day otherwise than date-fns does. */
const DAY_FORMS: Record<string, string> = { uk: "d MMMM yyyy 'р.'" }

/** Languages in which "month year" is not simply the one before the other. */
const MONTH_FORMS: Record<string, string> = {
  ja: 'yyyy年M月',
  zh: 'yyyy年M月',
  ko: 'yyyy년 M월',
  es: "LLLL 'de' yyyy",
  pt: "LLLL 'de' yyyy",
}

const localeOf = (lang: string) => locales[lang.toLowerCase()] ?? locales[languageOf(lang)] ?? enGB

/** A moment for readers: the day, and with a time also the time and the name of its zone. */
export function formatMoment(moment: Moment, { lang, timeZone }: { lang: string; timeZone: string }): string {
  const locale = localeOf(lang)
  const date = new TZDate(moment.instant, timeZone)
  // The day as it was written: offsets of old times have seconds, and would lead into the day before.
  const noon = `${moment.iso.slice(0, 10)}T12:00:00Z`
  const day = format(noon, DAY_FORMS[languageOf(lang)] ?? 'PPP', { locale, in: tz('UTC') })
  if (!moment.hasTime) return day
  return `${day}, ${format(date, 'p', { locale, in: tz(timeZone) })} ${tzName(timeZone, date, 'short')}`
}

/** The day of a moment for readers, without its time. */
export function formatDay(moment: Moment, place: { lang: string; timeZone: string }): string {
  return formatMoment({ ...moment, hasTime: false }, place)
}

/** A month for readers. */
export function formatMonth(year: string, month: string, lang: string): string {
  const pattern = MONTH_FORMS[languageOf(lang)] ?? 'LLLL yyyy'
  return format(new Date(Number(year), Number(month) - 1, 1), pattern, { locale: localeOf(lang) })
}
