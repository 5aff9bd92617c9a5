import { endsArticle } from '../furniture.ts'
import { looksLikeName } from '../names.ts'
import { type Line, PROSE, SENTENCE_END } from './line.ts'

/** Where the article ends: at the first heading of what follows, if it is not much that follows. */
export function endOf(lines: readonly Line[]): number {
  const total = lines.reduce((sum, { count }) => sum + count, 0)
  let before = 0
  for (const [index, { text, count, kind }] of lines.entries()) {
    const isFar = before > total * 0.4 && lines.slice(0, index).some(({ kind }) => kind === 'text')
    const isCopyright = /^(?:©|copyright\b|\(c\))/i.test(text)
    const isEnd = isFar && (endsArticle(text) || isCopyright) && (kind === 'furniture' || kind === 'line')
    if (isEnd && proseIn(lines.slice(index)) <= before * 0.15) return index
    before += count
  }
  return endBehindProse(lines, total)
}

/** Words of running text. */
const proseIn = (lines: readonly Line[]) =>
  lines
    .filter(({ kind, count, text }) => kind === 'text' && count >= PROSE && SENTENCE_END.test(text))
    .reduce((sum, { count }) => sum + count, 0)

/** Without such a heading: behind the last sentence, where lines follow that are none. */
function endBehindProse(lines: readonly Line[], total: number): number {
  const isProse = ({ kind, count, text, isItem }: Line) =>
    kind !== 'furniture' &&
    (isItem || count >= 25 || (count >= 2 && (SENTENCE_END.test(text) || /:["”»“’)]*$/.test(text))))
  const last = lines.findLastIndex(isProse)
  const trail = lines.slice(last + 1)
  const isOfPage = trail.length > 2 || trail.some(({ kind, count }) => kind === 'furniture' || count <= 2)
  let end = isOfPage ? last + 1 : lines.length
  let behind = 0
  // What follows three such lines, one of them the page's, is the page's as well, unless it is long.
  for (let index = lines.length - 1; index > 0; index--) {
    const run = lines.slice(index, index + 3)
    behind += run[0]?.count ?? 0
    if (behind > total * 0.35 || run.some(({ kind, count }) => kind === 'text' && count >= 30)) break
    if (run.length === 3 && !run.some(isProse) && run.some(({ kind }) => kind === 'furniture'))
      end = Math.min(end, index)
  }
  return end
}

/** Lines above the text, at most. */
const LONGEST_HEAD = 24

/** Where the text begins: behind the last byline or date above which at most a standfirst stands. */
export function startOf(lines: readonly Line[]): number {
  let prose = 0
  let start = -1
  for (const [index, line] of lines.slice(0, LONGEST_HEAD).entries()) {
    if (line.kind === 'text' && !line.isItem) prose++
    if (prose > 1) break
    const isBareName =
      prose <= 1 && looksLikeName(line.text) && index > 0 && (isBesideDate(lines, index) || isStranger(lines, index))
    if (line.kind === 'date' || line.kind === 'byline' || isBareName) start = index + 1
  }
  const firstProse = lines.findIndex(({ kind, isItem }) => kind === 'text' && !isItem)
  let from = start === -1 ? Math.max(0, firstProse) : start
  // With a standfirst and nothing behind it that dates or signs, the first paragraph is the text's.
  if (start !== -1 && firstProse !== -1 && firstProse > from) {
    const between = lines.slice(from, firstProse)
    const lastOfHead = between.findLastIndex(({ kind }) => kind !== 'line' && kind !== 'text')
    if (!hasHeadline(lines.slice(0, from))) from = firstProse
    else if (lastOfHead !== -1) from += lastOfHead + 1
  }
  return from
}

const hasHeadline = (lines: readonly Line[]) =>
  lines.some(({ kind, count, text }) => (kind === 'line' || kind === 'text') && count >= 3 && !looksLikeName(text))

/** Whether a line stands right above or below a date, or another name that does. */
function isBesideDate(lines: readonly Line[], index: number): boolean {
  const before = lines.slice(0, index).findLast(({ kind }) => kind !== 'furniture')
  if (before && looksLikeName(before.text) && lines.indexOf(before) > 0)
    return isBesideDate(lines, lines.indexOf(before))
  return before?.kind === 'date' || [lines[index + 1], lines[index + 2]].some((line) => line?.kind === 'date')
}

/** Whether a name early in a text is none that the text goes on to tell of: then it is its writer's. */
function isStranger(lines: readonly Line[], index: number): boolean {
  const surname = lines[index]?.text.split(' ').at(-1) ?? ''
  return (
    index <= 6 &&
    !lines
      .slice(index + 1)
      .some(({ text }) => text.includes(surname) && !looksLikeName(text) && !text.includes(lines[index]?.text ?? ''))
  )
}
