/** A paragraph of a pasted text, or a line that stands alone. */
export interface Block {
  text: string
  /** Whether it began with a sign of a list, which was taken off. */
  isItem: boolean
}

/** What stands before the items of a list. A dash opens speech as well: it counts only where several follow each other. */
const BULLET = /^\s*[•●▪◦‣·*▶►]\s+(?=\S)/u
const DASH = /^\s*[-–—]\s+(?=\S)/u

/** The width at which a text was wrapped by hand or by a program. */
const NARROWEST = 44
const WIDEST = 100

/** Cuts a pasted text into paragraphs and lines; hard wraps, and words that they part, are joined. */
export function blocksIn(text: string): Block[] {
  const lines = withoutPages(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => line.trimEnd())
  const groups = groupsOf(lines)
  const width = wrapWidth(groups)
  const paragraphs = groups.flatMap((group) =>
    width === null ? group : joinWrapped(group, width, groups.length < lines.length / 12),
  )
  return itemsIn(paragraphs.map((line) => line.replace(/[\t ]+/g, ' ').trim()).filter(Boolean))
}

/** A text of several printed pages as one: without the lines at their heads and feet, which repeat but for numbers. */
function withoutPages(text: string): string {
  const pages = text.split('\f').map((page) => page.split('\n'))
  if (pages.length < 2) return text
  const shape = (line: string) => line.trim().replace(/\d+/g, '#')
  const edges = (page: readonly string[]) => {
    const full = page.filter((line) => line.trim() !== '')
    return new Set([...full.slice(0, 2), ...full.slice(-2)].map(shape))
  }
  const counts = new Map<string, number>()
  for (const page of pages) for (const line of edges(page)) counts.set(line, (counts.get(line) ?? 0) + 1)
  const kept = pages.map((page) =>
    page
      .filter((line) => (counts.get(shape(line)) ?? 0) < 2)
      .join('\n')
      .trim(),
  )
  return kept.reduce(
    (whole, page) => `${whole}${/[.!?:…”»"“]$/.test(whole) || /^\P{Ll}/u.test(page) ? '\n\n' : '\n'}${page}`,
  )
}

/** Lines between blank ones. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

/** The width of a text in which most lines end because they are full, or null. */
function wrapWidth(groups: readonly string[][]): number | null {
  const inner = groups.flatMap((group) => group.slice(0, -1))
  const lengths = groups
    .flat()
    .map(({ length }) => length)
    .sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  // A word cut at a line's end tells as much as many full lines.
  const isCut = inner.some((line) => /\p{Ll}[-‐]$/u.test(line))
  if (inner.length < (isCut ? 2 : 4) || width < NARROWEST || width > WIDEST) return null
  const full = inner.filter((line) => line.length > width * 0.7)
  const open = full.filter((line) => !/[.!?:…]["”»“)]*$/.test(line))
  return full.length > inner.length * 0.6 && open.length > full.length * 0.5 ? width : null
}

/** @param isDense whether paragraphs are not parted by blank lines, but by indents or by short last lines */
function joinWrapped(lines: readonly string[], width: number, isDense: boolean): string[] {
  const paragraphs: string[] = []
  let last = ''
  for (const [index, line] of lines.entries()) {
    const isIndented = /^(?:\s{2,}|\t)/.test(line) && !/^(?:\s{2,}|\t)/.test(last)
    const isShort = last.length < width * 0.7 && (isDense || !/[\p{Ll},–—-]$/u.test(last) || /^\s*[\p{Lu}]/u.test(line))
    const begins = index === 0 || BULLET.test(line) || (isIndented && isDense) || (isShort && fits(last, line, width))
    if (begins) paragraphs.push(line)
    else paragraphs.push(joined(paragraphs.pop() ?? '', line))
    last = line
  }
  return paragraphs
}

/** Whether the first word of a line had had room on the line before: then that one ended on purpose. */
function fits(last: string, line: string, width: number): boolean {
  const [word = ''] = line.trim().split(/\s+/)
  return last.length + 1 + word.length < width - 2
}

/** Joins two lines of one paragraph; a hyphen that only parts a word at the line's end goes. */
function joined(before: string, line: string): string {
  const next = line.trim()
  if (/\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(next) && !/^(?:und|oder|bzw\.|and|or|y|e|et|ou)\s/u.test(next))
    return before.slice(0, -1) + next
  if (/[\p{L}\p{N}][-‐]$/u.test(before) && /^\p{Lu}/u.test(next)) return before + next
  return `${before} ${next}`
}

function itemsIn(lines: readonly string[]): Block[] {
  return lines.map((text, index) => {
    const isNextTo = (sign: RegExp) => sign.test(lines[index - 1] ?? '') || sign.test(lines[index + 1] ?? '')
    const isSpeech = (line: string) => /[,!?…]\s[–—-]\s|^[–—]\s.*[.!?…]$/.test(line)
    const isDashed = DASH.test(text) && isNextTo(DASH) && !isSpeech(text)
    const isItem = BULLET.test(text) || isDashed
    return { text: isItem ? text.replace(BULLET, '').replace(DASH, '') : text, isItem }
  })
}
