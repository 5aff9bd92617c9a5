import { datesIn } from './written-date.ts'

const ISO =
  /^([+-]?\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?/i

/**
 * Reads a date that was written for machines, as front matter has it; seconds are left out.
 * @param text ISO 8601 in its usual shapes, RFC 2822, or milliseconds or seconds since 1970
 * @param lang for dates in words, which stand there too
 * @returns `2024-05-25`, `2024-05-25T16:03` or `2024-05-25T16:03+02:00`; null where there is no date
 */
export function machineDate(text: string, lang: string): string | null {
  const value = text.slice(0, 200).trim()
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    const milliseconds = value.length === 10 ? Number(value) * 1000 : Number(value)
    return `${new Date(milliseconds).toISOString().slice(0, 16)}Z`
  }
  const iso = ISO.exec(value)
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, zone] = iso
    const date = `${year}-${month}-${day}`
    if (!exists(date)) return null
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
    return `${date}T${hour.padStart(2, '0')}:${minute}${zoneOf(zone)}`
  }
  if (/^[a-z]{3},\s\d{1,2}\s[a-z]{3}\s\d{4}\s/i.test(value) && !Number.isNaN(Date.parse(value))) {
    const offset = /([+-])(\d{2}):?(\d{2})\s*$/.exec(value)
    const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
    const local = new Date(Date.parse(value) + minutes * 60_000).toISOString().slice(0, 16)
    return offset && minutes !== 0 ? `${local}${offset[1]}${offset[2]}:${offset[3]}` : `${local}Z`
  }
  return datesIn(value, lang)[0]?.iso ?? null
}

function zoneOf(zone = ''): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  return sign ? `${sign}${hours}:${minutes}` : ''
}

const exists = (date: string) => {
  const time = Date.parse(`${date}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
