import { tzOffset } from '@date-fns/tz'

/** A date as newspapers write it, found in a line. */
export interface WrittenDate {
  start: number
  end: number
  /** As front matter has it: `2024-05-25`, `2024-05-25T16:03`, `2024-05-25T16:03+01:00`. */
  iso: string
  /** Whether day and month could be the other way round. */
  isAmbiguous: boolean
}

/** Hours and minutes that names of zones stand for; where there is summer time, the IANA zone. */
const ZONES: Record<string, string> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: '+00:00',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  SAST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  PKT: '+05:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  BRT: '-03:00',
  ART: '-03:00',
  AST: '-04:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
}

const ZONE_NAMES = Object.keys(ZONES)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** A time of day, with what may stand around it. Groups: hour, minute, half of the day, zone, offset. */
const TIME = new RegExp(
  `(?<![\\p{L}\\d:.,/-])([01]?\\d|2[0-4])(?:(?:[:.]|\\s?[hг]\\s?)([0-5]\\d)(?![\\d.]*\\d[./-])(?::[0-5]\\d)?)?(?:\\s?(?:h|hrs|Uhr|heures?|год\\.?|ч\\.?)(?![\\p{L}]))?` +
    `(?:\\s*(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?)(?![\\p{L}\\d]))?(?!\\d)\\s*(?:\\(?(${ZONE_NAMES})(?![\\p{L}]))?\\s?([+−-]\\d{1,2}(?::?\\d{2})?)?`,
  'giu',
)

/** The longest stretch between a date and its time: "Saturday at", " | ", ", um ". */
const GAP = 26

/** Signs of a line in which dates are looked for, at most. */
const LONGEST = 600

const months = new Map<string, ReadonlyMap<string, number>>()

/**
 * Finds dates with a year, and the time and zone beside them, in the ways of a language and of English.
 * @param lang BCP 47 tag, for the names of months and for which of day and month stands first
 */
export function datesIn(line: string, lang: string): WrittenDate[] {
  if (line.length > LONGEST) return []
  const names = monthNames(lang)
  const month = [...names.keys()].sort((a, b) => b.length - a.length).join('|')
  const found: WrittenDate[] = []
  const add = (match: RegExpExecArray, year: number, monthOfYear: number, day: number, isAmbiguous = false) => {
    const start = match.index
    const end = start + match[0].length
    if (found.some((other) => start < other.end && other.start < end)) return
    const iso = dayOf(year, monthOfYear, day)
    if (iso) found.push({ start, end, iso, isAmbiguous })
  }
  const each = (pattern: string, use: (match: RegExpExecArray) => void) => {
    for (const match of line.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'giu'))) use(match)
  }
  const monthAt = (name: string | undefined) => names.get((name ?? '').toLowerCase().replace(/\.$/, '')) ?? 0

  each('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?=T\\d)|(?![\\p{L}\\d]))', (match) =>
    add(match, Number(match[1]), Number(match[2]), Number(match[3])),
  )
  each(
    `(\\d{1,2})(?:st|nd|rd|th|er|\\.?[º°ª]|\\.)?\\s*(?:de|of|del|d[’'])?\\s*(${month})\\.?,?\\s*(?:de|del)?\\s*(\\d{4})(?!\\d)`,
    (match) => add(match, Number(match[3]), monthAt(match[2]), Number(match[1])),
  )
  each(`(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, (match) =>
    add(match, Number(match[3]), monthAt(match[1]), Number(match[2])),
  )
  each(`(\\d{4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日`, (match) =>
    add(match, Number(match[1]), Number(match[2]), Number(match[3])),
  )
  each(`(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?!\\d)`, (match) => {
    const [first, second] = [Number(match[1]), Number(match[2])]
    const year = Number(match[3]) + (match[3]?.length === 2 ? 2000 : 0)
    const isAmerican =
      second > 12 || (first <= 12 && /^en(-us)?$/i.test(lang) && /[ap]\.?m\b|\b[ECMP][DS]?T\b/.test(line))
    const isAmbiguous = first <= 12 && second <= 12 && first !== second
    if (isAmerican) add(match, year, first, second, isAmbiguous)
    else add(match, year, second, first, isAmbiguous)
  })
  const sorted = found.sort((a, b) => a.start - b.start)
  const timed: WrittenDate[] = []
  for (const [index, date] of sorted.entries())
    timed.push(withTime(line, date, timed.at(-1)?.end, sorted[index + 1]?.start))
  return timed
}

/** A date with the time that stands behind or before it: the nearer, unless another date lies between. */
function withTime(line: string, date: WrittenDate, lastDate = 0, nextDate = line.length): WrittenDate {
  const behind = /^T(?=\d)/.test(line.slice(date.end)) ? 1 : 0
  const from = Math.max(lastDate, date.start - 48)
  const after = timeIn(line.slice(date.end + behind, nextDate), 'first')
  const before = timeIn(line.slice(from, date.start), 'last')
  if (after && !(before && before.gap <= after.gap)) {
    const end = date.end + behind + after.end
    return { ...date, end, iso: date.iso + after.write(date.iso) }
  }
  return before ? { ...date, start: from + before.start, iso: date.iso + before.write(date.iso) } : date
}

function timeIn(text: string, wanted: 'first' | 'last') {
  const matches = [...text.matchAll(TIME)].filter((match) => isTime(match, text))
  const match = wanted === 'first' ? matches[0] : matches.at(-1)
  if (!match) return null
  const [whole, hourText = '', minute = '00', half = '', zone, offset] = match
  const gap = wanted === 'first' ? text.slice(0, match.index) : text.slice(match.index + whole.length)
  if (gap.length > GAP || /\d/.test(gap) || /[.!?]\s+\p{Lu}\p{L}+\s+\p{L}+\s/u.test(gap)) return null
  const hour = Number(hourText)
  const isAfternoon = /^p/i.test(half) && hour < 12
  const isMidnight = /^a/i.test(half) && hour === 12
  const clock = isAfternoon ? hour + 12 : isMidnight ? 0 : hour % 24
  const time = `${String(clock).padStart(2, '0')}:${minute}`
  const write = (day: string) => `T${time}${offsetOf(zone, offset, `${day}T${time}`)}`
  return { start: match.index, end: match.index + whole.trimEnd().length, gap: gap.length, write }
}

/** A lone number is a time with a unit, a half of the day or a zone; "2 h ago" is none. */
function isTime(match: RegExpMatchArray, text: string): boolean {
  const [whole, , minute, half, zone] = match
  if (AGO.test(text.slice((match.index ?? 0) + whole.length))) return false
  return minute !== undefined || half !== undefined || zone !== undefined || UNIT.test(whole)
}

const UNIT = /\d\s?(?:h|hrs|Uhr|heures?|год|ч)/iu
const AGO = /^\s*(?:ago|fa|atrás|temu|назад|тому)(?!\p{L})/iu

/** An offset as front matter has it, empty where no zone is named. */
function offsetOf(zone: string | undefined, offset: string | undefined, local: string): string {
  const named = zone === undefined ? '' : (ZONES[zone.toUpperCase()] ?? '')
  if (offset && (zone === undefined ? /\d{2}/.test(offset) : named === 'Z')) {
    const [, sign, hours = '', minutes = '00'] = /^([+−-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? []
    return hours ? `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` : named
  }
  if (!named.includes('/')) return named
  return formatOffset(tzOffset(named, new Date(`${local}Z`)))
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const digits = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1600 && year <= 2200 ? date.toISOString().slice(0, 10) : null
}

/** Names of months as a language writes them alone, with a day, and short. */
function monthNames(lang: string): ReadonlyMap<string, number> {
  const known = months.get(lang)
  if (known) return known
  const names = new Map<string, number>([['sept', 9]])
  const locales = [lang, 'en-GB', 'en-US'].filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0)
  for (const locale of locales) {
    for (const format of [
      { month: 'long' },
      { day: 'numeric', month: 'long' },
      { month: 'short' },
      { day: 'numeric', month: 'short' },
    ] as const) {
      const formatter = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const parts = formatter.formatToParts(Date.UTC(2024, month - 1, 1))
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? ''
        if (!/\p{L}{3}/u.test(name)) continue
        names.set(name, month)
        if (name.length > 4) names.set(name.slice(0, 3), names.get(name.slice(0, 3)) ?? month)
      }
    }
  }
  months.set(lang, names)
  return names
}
