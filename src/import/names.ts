import type { DeskWords } from './words/desk-words.ts'

/** Small words within names: "Ursula von der Leyen", "João da Silva". */
const PARTICLES = new Set(
  'al ap ben bin bint da das de del della den der di do dos du e el ibn la las le los lo mac mc ní ó o of san st ten ter und van vom von y zu zum zur д’ де фон ван дер'.split(
    ' ',
  ),
)

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’ʼ.-]*$/u

/** Whether words look like somebody's name: two to five of them, capitals first, nothing else. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || text.length > 60 || /^(?:the|an?)\s/i.test(text.trim())) return false
  const capitals = words.filter((word) => NAME_WORD.test(word))
  return (
    capitals.length >= 2 &&
    NAME_WORD.test(words.at(-1) ?? '') &&
    words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase()))
  )
}

/** Agencies and bodies that sign: "AFP", "dpa", "Reuters". */
export function looksLikeAgency(text: string): boolean {
  return /^(?:\p{Lu}{2,5}|dpa(?:-\p{L}+)?|dts|epd|kna|sid|Reuters|Lusa|Efe|EFE|Ansa|Adnkronos|Bloomberg|Interfax|Tass|ТАСС|Интерфакс|УНІАН|Укрінформ|[Rr]edacción|[Aa]gencias|[Aa]gencies|[Rr]edaktion|[Rr]edazione|[Rr]edação|[Rr]édaction|[Rr]edakcja|Редакция|Редакція|[Ss]taff [Rr]eport(?:er)?s?|[Ss]taff [Ww]riters?|STAFF REPORT)$/u.test(
    text.trim(),
  )
}

/** Signs of a byline, at most. */
const LONGEST = 300

/**
 * The names in a byline: "By Ann Moor and Bo Lind, political correspondents" is Ann Moor, Bo Lind.
 * @param words of the byline's language
 * @returns names as they are written; none where the text is no byline
 */
export function namesInByline(text: string, words: DeskWords): string[] {
  if (text.length > LONGEST) return []
  if (text.includes(';')) return [...new Set(text.split(';').flatMap((part) => namesInByline(part, words)))]
  const bare = withoutPrefix(text.replace(/\s+/g, ' ').trim(), words)
  const [signed = ''] = bare.split(/\s*(?:\||•|·|—|–|\n|\/\/|\s-\s|\(|\))\s*/)
  const joints = words.and.map(asPattern).join('|')
  const parts = signed.split(
    new RegExp(`\\s*,\\s*(?:(?:${joints})\\s+)?|\\s+(?:${joints})\\s+|\\s+&\\s+|\\s*/\\s*`, 'iu'),
  )
  const names: string[] = []
  for (const part of parts.flatMap(withHelpers)) {
    const name = withoutRole(
      part.trim().replace(/[:.,]+$/, (end) => (/(?<!\p{L})(?:\p{Lu}|[JS]r)\.$/u.test(part) ? end : '')),
      words,
    )
    // What stands behind a comma is where somebody works, or as what: "Ann Moor, AFP", "Ann Moor, Chief Political Editor".
    const isBehindName = names.some(looksLikeName) && signed.includes(`, ${part}`)
    if (isBehindName && (looksLikeAgency(name) || endsWithRole(part, words))) continue
    if (
      looksLikeName(name) ||
      looksLikeAgency(name) ||
      /^(?:le|la|the|el|il)\s\p{Lu}\S+\s(?:avec|with|con)\s\p{Lu}+$/iu.test(name)
    )
      names.push(withCapitals(name))
    else if (names.length > 0) break
  }
  const persons = names.filter((name) => !looksLikePaper(name))
  return [...new Set(persons.length > 0 ? persons : names)]
}

/** "Ann Moor with AFP" is signed by both; "Le Figaro avec AFP" is how a paper signs. */
function withHelpers(part: string): string[] {
  const [name = '', helper = ''] = part.split(/\s(?:with|avec|con|mit|com|z)\s/)
  return looksLikeAgency(helper) && looksLikeName(name) && !ARTICLE.test(name) ? [name, helper] : [part]
}

const ARTICLE = /^(?:le|la|les|l['’]|the|el|il|o|a|die|der|das)\s/i

/** Whether a name is rather that of a paper or a station: "The Weald Messenger", "ARX-Studio Sankt Veiden". */
export function looksLikePaper(name: string): boolean {
  if (ARTICLE.test(name)) return true
  const isLoud = name === name.toUpperCase()
  return (
    !isLoud &&
    name.includes(' ') &&
    /^\p{Lu}{3,}(?=[\s-])|\s(?:Dispatch|News|Times|Post|Herald|Tribune|Gazette|Press|Journal|Media|Zeitung|Studio|TV|Radio)$/u.test(
      name,
    )
  )
}

/** Whether a text begins as bylines do. */
export function beginsAsByline(text: string, { by }: DeskWords): boolean {
  return by.some((prefix) =>
    new RegExp(`^${asPattern(prefix)}(?:\\s*:\\s*|\\s+)(?=\\p{Lu})`, 'u').test(lowerFirst(text, prefix)),
  )
}

function withoutPrefix(text: string, { by }: DeskWords): string {
  for (const prefix of [...by].sort((a, b) => b.length - a.length)) {
    const found = new RegExp(`^${asPattern(prefix)}(?:\\s*:\\s*|\\s+)`, 'iu').exec(text)
    if (found) return text.slice(found[0].length)
  }
  return text
}

/** A name without what its bearer is or where: "Ann Moor in Kyiv", "Political editor Ann Moor". */
function withoutRole(part: string, { behindName, roles }: DeskWords): string {
  let name = part
  // "Le Figaro avec AFP" is signed by a paper: what follows is part of how it signs.
  if (ARTICLE.test(part)) return part
  for (const stop of behindName) {
    const at = name.search(new RegExp(`\\s${asPattern(stop)}(?:\\s|$)`, 'iu'))
    if (at > 0 && (looksLikeName(name.slice(0, at)) || !looksLikeName(name))) name = name.slice(0, at)
  }
  for (const role of roles) {
    const found = new RegExp(`^(?:.*\\s)?${asPattern(role)}\\s+(?=\\p{Lu})`, 'iu').exec(name)
    if (found && looksLikeName(name.slice(found[0].length))) return name.slice(found[0].length)
    const behind = name.search(new RegExp(`(?<=\\s)${asPattern(role)}\\p{L}{0,3}(?!\\p{L})`, 'iu'))
    const before = behind > 0 ? name.slice(0, behind).replace(/(?:\s+\p{L}+)?\s*$/u, '') : ''
    if (looksLikeName(before) && (!looksLikeName(name.slice(0, behind).trim()) || OF_PLACE.test(name.slice(0, behind))))
      return before
    if (behind > 0 && looksLikeName(name.slice(0, behind).trim())) name = name.slice(0, behind).trim()
  }
  return name
}

const endsWithRole = (text: string, { roles }: DeskWords) =>
  roles.some((role) => new RegExp(`(?:^|\\s)${asPattern(role)}(?:s|en|n|i|es|innen)?$`, 'iu').test(text.trim()))

/** What kind of correspondent: "Northern", "Political". */
const OF_PLACE = /(?:ern|al|an|ese|ish|ic|sch|scher|sche)\s+$/

/** "ANN MOOR" as "Ann Moor"; what is short may be initials. */
function withCapitals(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase()) return name
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

function lowerFirst(text: string, like: string): string {
  return text.slice(0, like.length).toLowerCase() + text.slice(like.length)
}

export const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
