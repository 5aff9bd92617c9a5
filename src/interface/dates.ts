import { TZDate, tz } from '@date-fns/tz'
import type { Locale } from 'date-fns'
// One by one: all locales together are hundreds of modules, which every thread would load.
import { format } from 'date-fns/format'
import { ar } from 'date-fns/locale/ar'
import { de } from 'date-fns/locale/de'
import { enGB } from 'date-fns/locale/en-GB'
import { enUS } from 'date-fns/locale/en-US'
import { es } from 'date-fns/locale/es'
import { fr } from 'date-fns/locale/fr'
import { he } from 'date-fns/locale/he'
import { it } from 'date-fns/locale/it'
import { ja } from 'date-fns/locale/ja'
import { ko } from 'date-fns/locale/ko'
import { nl } from 'date-fns/locale/nl'
import { pl } from 'date-fns/locale/pl'
import { pt } from 'date-fns/locale/pt'
import { ptBR } from 'date-fns/locale/pt-BR'
import { ru } from 'date-fns/locale/ru'
import { tr } from 'date-fns/locale/tr'
import { uk } from 'date-fns/locale/uk'
import { zhCN } from 'date-fns/locale/zh-CN'
import type { Moment } from '../article/moment.ts'
import { kept } from './kept.ts'
import { DIGITS, languageOf } from './language.ts'
import { capitalised, commaFor } from './typography.ts'

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

/** How newspapers of a language write what date-fns writes otherwise. */
const FORMS: Record<string, { day?: (date: Date) => string; month?: string; time?: string; joint?: string }> = {
  de: { time: "HH:mm 'Uhr'" },
  'en-us': { day: () => 'MMMM d, yyyy' },
  es: { month: "LLLL 'de' yyyy" },
  fr: { day: (date) => (date.getUTCDate() === 1 ? "d'er' MMMM yyyy" : 'd MMMM yyyy'), time: "HH 'h' mm" },
  ja: { month: 'yyyy年M月', joint: ' ' },
  ko: { month: 'yyyy년 M월', joint: ' ' },
  pt: { month: "LLLL 'de' yyyy", time: "HH'h'mm" },
  ru: { day: () => 'd MMMM yyyy' },
  uk: { day: () => 'd MMMM yyyy' },
  zh: { month: 'yyyy年M月', time: 'HH:mm', joint: ' ' },
}

const formsOf = (lang: string) => FORMS[lang.toLowerCase()] ?? FORMS[languageOf(lang)] ?? {}

const localeOf = (lang: string) => locales[lang.toLowerCase()] ?? locales[languageOf(lang)] ?? enGB

/** The language in which dates are written for readers of a language: that one, or English. */
export function dateLanguage(lang: string): string {
  return locales[lang.toLowerCase()] || locales[languageOf(lang)] ? lang : 'en'
}

/** A moment for readers: the day, and with a time also the time and the name of its zone. */
export function formatMoment(moment: Moment, { lang, timeZone }: { lang: string; timeZone: string }): string {
  const day = moment.iso.slice(0, 10)
  return momentsIn(lang)(timeZone)(moment.hasTime ? `${day} ${moment.instant}` : day)
}

/** Each moment is written on many pages: an article's, and those of its sections and quotations. */
const momentsIn = kept((lang) => kept((timeZone) => kept((moment) => writeMoment(moment, { lang, timeZone }))))

/** @param moment a day, and the instant if there is one */
function writeMoment(moment: string, { lang, timeZone }: { lang: string; timeZone: string }): string {
  const [on = '', instant] = moment.split(' ')
  const locale = localeOf(lang)
  const { day: dayForm, time = 'p', joint = commaFor(dateLanguage(lang)) } = formsOf(lang)
  // The day as it was written: offsets of old times have seconds, and would lead into the day before.
  const noon = new Date(`${on}T12:00:00Z`)
  const day = format(noon, dayForm?.(noon) ?? 'PPP', { locale, in: tz('UTC') })
  if (!instant) return day
  const date = new TZDate(instant, timeZone)
  const clock = format(date, time, { locale, in: tz(timeZone) })
  return `${day}${joint}${clock} ${zoneName(date, timeZone, lang)}`
}

/** A time zone's short name; English has names for more of them than its British form, in which dates are written. */
function zoneName(date: Date, timeZone: string, lang: string): string {
  const formats = zoneFormatsIn(dateLanguage(lang) === 'en' ? 'en-US' : lang)
  return (
    formats(timeZone)
      .formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  )
}

const zoneFormatsIn = kept((lang) =>
  kept((timeZone) => new Intl.DateTimeFormat(lang, { ...DIGITS, timeZone, timeZoneName: 'short' })),
)

/** The day of a moment for readers, without its time. */
export function formatDay(moment: Moment, place: { lang: string; timeZone: string }): string {
  return formatMoment({ ...moment, hasTime: false }, place)
}

/** A month for readers, as at the beginning of a line. */
export function formatMonth(year: string, month: string, lang: string): string {
  const pattern = formsOf(lang).month ?? 'LLLL yyyy'
  const written = format(new Date(Number(year), Number(month) - 1, 1), pattern, { locale: localeOf(lang) })
  return capitalised(written, dateLanguage(lang))
}

/** The month of a moment, as at the beginning of a line. */
export function formatMonthOf({ iso }: Moment, lang: string): string {
  const [year = '', month = ''] = iso.split('-')
  return formatMonth(year, month, lang)
}
