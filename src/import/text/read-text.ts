import type { ListItem, Root, RootContent } from 'mdast'
import { type Copy, type Dropped, type Finding, guessed, stated } from '../copy.ts'
import { endsArticle, furnitureIn, looksLikeCaption } from '../furniture.ts'
import { languageOfText } from '../language.ts'
import { beginsAsByline, looksLikeAgency, looksLikeName, looksLikePaper, namesInByline } from '../names.ts'
import type { DeskWords } from '../words/desk-words.ts'
import { deskWordsFor } from '../words/index.ts'
import { datesIn, type WrittenDate } from '../written-date.ts'
import { type Block, blocksIn } from './lines.ts'

/** What a line above or below the text may be. */
type Kind = 'text' | 'line' | 'date' | 'byline' | 'caption' | 'furniture' | 'mail'

interface Line extends Block {
  kind: Kind
  why: string | null
  dates: WrittenDate[]
  count: number
}

/** A paragraph of running text, at least. */
const PROSE = 22

/** Where a sentence ends, though an agency may sign it: "The bridge is closed. (dpa)". */
const SENTENCE_END = /[.!?…]["”»“’)]*(?:\s\(\p{L}[\p{L}/, -]*\))?$/u

/** Lines above the text, at most. */
const LONGEST_HEAD = 24

/** Reads an article out of a text that was copied from a page, a mail or a document. */
export function readText(text: string): Copy {
  const blocks = blocksIn(text.replace(/^\ufeff/, ''))
  const lang = languageOfText(blocks.map((block) => block.text).join('\n'), null)
  const tag = lang?.value ?? 'en'
  const words = deskWordsFor(tag)
  const dropped: Dropped[] = []
  const drop = ({ text }: Block, why: string) => void dropped.push({ text, why })
  const lines = withoutMail(blocks, drop).map((block) => lineOf(block, tag, words))

  const end = endOf(lines)
  for (const line of lines.slice(end)) if (line.kind !== 'byline') drop(line, 'stands behind the article')
  const start = startOf(lines.slice(0, end))
  const head = readHead(lines.slice(0, start), words, drop)
  for (const { line } of head.dates.filter(({ isAbove }) => isAbove))
    drop(line, 'a date above the headline: when the page was looked at')
  const tail = lines.slice(end).filter(({ kind, text }) => kind === 'byline' || kind === 'date' || looksLikeName(text))
  const body = bodyOf(lines.slice(start, end), tag, drop)
  const signed = head.byline ?? bylineBehind(body, words) ?? bylineIn(tail, words)
  const dates = datesOf(head, tail, tag)
  return {
    headline: head.headline,
    standfirst: head.standfirst,
    byline: signed,
    dateline: null,
    ...dates,
    sourceName: null,
    sourceUrl: null,
    lang,
    topics: null,
    image: null,
    body: treeOf([...head.rest, ...body], words),
    kept: {},
    dropped,
  }
}

/** What stands above a forwarded message is said about it. */
function withoutMail(blocks: readonly Block[], drop: (block: Block, why: string) => void): Block[] {
  const forwarded = blocks.findIndex(({ text }) => text.length < 200 && /^[-–_]{2,}\s*\p{L}.*[-–_]{2,}$/u.test(text))
  if (forwarded === -1 || forwarded > 12) return [...blocks]
  for (const block of blocks.slice(0, forwarded + 1)) drop(block, 'a line of a mail')
  return blocks.slice(forwarded + 1)
}

function lineOf(block: Block, lang: string, words: DeskWords): Line {
  const { text } = block
  const count = text.split(/\s+/).length
  const dates = count <= 30 ? datesIn(text, lang) : []
  const isSentence = SENTENCE_END.test(text)
  const why = furnitureIn(text)
  const written = dates.reduce((sum, { start, end }) => sum + end - start, 0)
  const isDate =
    dates.length > 0 &&
    (written > text.length * 0.35 || isLabelled(text, words) || count <= 10) &&
    !(isSentence && count > 10 && written < text.length / 2)
  const isMail =
    /^(?:from|to|cc|subject|sent|date|von|an|betreff|gesendet|de|para|asunto|assunto|objet|à|da|a|oggetto|от|кому|тема|від|od|do|temat|reply-to|fwd?|wg)\s?:\s/i.test(
      text,
    ) && /@|^(?:subject|betreff|asunto|assunto|objet|oggetto|тема|temat|date|sent|gesendet|datum):/i.test(text)
  const kind: Kind = isMail
    ? 'mail'
    : isDate && (!why || count <= 12)
      ? 'date'
      : why
        ? 'furniture'
        : isByline(text, count, words)
          ? 'byline'
          : looksLikeCaption(text)
            ? 'caption'
            : count >= PROSE || (count >= 12 && isSentence)
              ? 'text'
              : 'line'
  return { ...block, kind, why, dates, count }
}

const isLabelled = (text: string, { published, updated }: DeskWords) =>
  [...published, ...updated].some((label) => text.toLowerCase().startsWith(label))

function isByline(text: string, count: number, words: DeskWords): boolean {
  if (count > 25 || /[.!?]$/.test(text.replace(/(?<!\p{L})\p{Lu}\.$/u, ''))) return false
  if (beginsAsByline(text, words)) return namesInByline(text, words).length > 0
  const [first = '', rest] = text.split(/\s*(?:,|\||·|•|\/|–|—)\s*/, 2)
  const isTitled =
    count <= 8 && words.roles.some((role) => text.toLowerCase().endsWith(role)) && namesInByline(text, words).length > 0
  if (isTitled) return true
  if (text.split(/\s+\/\s+|,\s+/).every((part) => looksLikeAgency(part))) return true
  const hasRole = rest !== undefined && words.roles.some((role) => rest.toLowerCase().includes(role))
  return hasRole && (looksLikeName(first) || looksLikeAgency(first))
}

/** Where the article ends: at the first heading of what follows, if it is not much that follows. */
function endOf(lines: readonly Line[]): number {
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

/** Where the text begins: behind the last byline or date above which at most a standfirst stands. */
function startOf(lines: readonly Line[]): number {
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

interface Head {
  headline: Finding | null
  standfirst: Finding | null
  byline: Finding<string[]> | null
  /** Dated lines, and whether they stand above the headline. */
  dates: { line: Line; isAbove: boolean }[]
  /** What is none of these: it belongs to the text. */
  rest: Line[]
}

/** Reads the lines above a text. */
function readHead(lines: readonly Line[], words: DeskWords, drop: (block: Block, why: string) => void): Head {
  const plain = lines.filter((line) => (line.kind === 'line' || line.kind === 'text') && !line.isItem)
  const headlineLine = headlineIn(
    plain.filter(({ text }) => !isWidget(text) && !(looksLikeName(text) && plain.length > 1)),
    words,
  )
  const at = headlineLine ? lines.indexOf(headlineLine) : -1
  const head: Head = {
    headline: headlineLine ? stated(headlineLine.text, 'the first line that is a headline') : null,
    standfirst: null,
    byline: null,
    dates: [],
    rest: [],
  }
  for (const [index, line] of lines.entries()) {
    if (line === headlineLine) continue
    const signed =
      index > at && (line.kind === 'byline' || (looksLikeName(line.text) && line.kind === 'line'))
        ? namesInByline(line.text, words)
        : []
    if (line.kind === 'date') {
      head.dates.push({ line, isAbove: index < at })
    } else if (signed.length > 0 && !(head.byline && looksLikePaper(line.text)))
      head.byline = stated(
        [...(head.byline?.value ?? []), ...signed.filter((name) => !head.byline?.value.includes(name))],
        'the line with the writer’s name',
      )
    else if (line.kind === 'furniture' || line.kind === 'mail') drop(line, line.why ?? 'a line of a mail')
    else if (line.kind === 'caption') drop(line, 'a caption without its picture')
    else if (index < at) drop(line, 'stands above the headline')
    else if (headlineLine && line.text === headlineLine.text) drop(line, 'said twice')
    else if (!head.standfirst && !line.isItem && line.count >= 5 && line.count <= 70)
      head.standfirst = stated(line.text, 'the line below the headline')
    else if (!line.isItem && line.count <= 5 && !/[.!?:]$/.test(line.text)) drop(line, 'stands above the text')
    else head.rest.push(line)
  }
  const beside = head.dates
    .filter(({ isAbove }) => !isAbove)
    .map(({ line }) => namesInByline(line.text.slice(0, line.dates[0]?.start), words))
  const names = beside.find((some) => some.length > 0)
  if (!head.byline && names) head.byline = stated(names, 'before the date')
  return head
}

/** Of the lines above a text the first that is long enough; a short one before a sentence is a headline too. */
function headlineIn(lines: readonly Line[], { desks }: DeskWords): Line | undefined {
  const isDesk = ({ text }: Line) =>
    desks.includes(
      text
        .toLowerCase()
        .replace(/[:|]+$/, '')
        .trim(),
    ) || /\s[>›»/|]\s/.test(text)
  const long = lines.findIndex((line) => line.count >= 5 && !isDesk(line))
  const before = lines[long - 1]
  const isSentence = /[.!]["”»“]?$/.test(lines[long]?.text ?? '')
  if (isSentence && before && !isDesk(before) && before.count >= 2) return before
  return lines[long] ?? lines.find((line) => !isDesk(line)) ?? lines[0]
}

/** Weather and rates, as pages have them at their top. */
const isWidget = (text: string) =>
  text.length < 60 && (/\d\s?°/.test(text) || /[$€£₽₴]\s?[\d.,]+$|\b(?:USD|EUR)\s[\d.,]+/.test(text))

/** A byline below the text: a name alone in the last line. */
function bylineBehind(body: Line[], words: DeskWords): Finding<string[]> | null {
  const last = body.at(-1)
  if (!last || !(last.kind === 'byline' || looksLikeName(last.text))) return null
  const names = namesInByline(last.text, words)
  if (names.length === 0) return null
  body.pop()
  return stated(names, 'the last line')
}

function bylineIn(lines: readonly Line[], words: DeskWords): Finding<string[]> | null {
  const line = lines.find(({ kind, text }) => kind === 'byline' || looksLikeName(text))
  return line ? stated(namesInByline(line.text, words), 'a line below the text') : null
}

/** Of all dates the one below the headline is the publication's; one above it is when the reader looked. */
function datesOf(
  { dates }: Head,
  tail: readonly Line[],
  lang: string,
): { published: Finding | null; updated: Finding | null } {
  const words = deskWordsFor(lang)
  const found = dates.flatMap(({ line, isAbove }) => {
    let from = 0
    return line.dates.map((date) => {
      const label = line.text.slice(from, date.start).toLowerCase()
      from = date.end
      const has = (list: readonly string[]) => list.some((word) => label.includes(word))
      const isUpdate = has(words.updated)
      return { date, isAbove, isUpdate, isPublished: !isUpdate && has(words.published), isAlone: line.count <= 12 }
    })
  })
  const make = ({ date }: { date: WrittenDate }, from: string) =>
    date.isAmbiguous ? guessed(date.iso, `${from}; day and month could be the other way round`) : stated(date.iso, from)
  const below = found.filter(({ isAbove, isUpdate }) => !isAbove && !isUpdate)
  const best = below.find(({ isPublished }) => isPublished) ?? below[0]
  const above = found.find(({ isAbove, isPublished }) => isAbove && isPublished)
  const changed = found.find(({ isUpdate }) => isUpdate)
  const late = tail.flatMap((line) => line.dates.map((date) => ({ date })))[0]
  const visit = found.find(({ isAbove }) => isAbove)
  const published = best
    ? make(best, 'the date below the headline')
    : above
      ? make(above, 'the date above the headline, called so')
      : changed
        ? guessed(changed.date.iso, 'the date of the last change: no other is given')
        : late
          ? make(late, 'a date below the text')
          : visit
            ? guessed(visit.date.iso, 'the date above the headline, which may be when the page was looked at')
            : null
  const isLater = published && changed && best && changed.date.iso > published.value
  return { published, updated: isLater ? make(changed, 'the date of the last change') : null }
}

/** The text itself, without what belongs to the page. */
function bodyOf(lines: readonly Line[], lang: string, drop: (block: Block, why: string) => void): Line[] {
  const teasers = new Set(lines.flatMap((_, index) => teasersBehind(lines, index)))
  return lines.filter((line) => {
    const { kind, count, text } = line
    if (kind === 'furniture') return void drop(line, line.why ?? 'belongs to the page')
    if (teasers.has(line)) return void drop(line, 'leads elsewhere')
    if (kind === 'caption' && count < 40) return void drop(line, 'a caption without its picture')
    if (kind === 'date' && isLabelled(text, deskWordsFor(lang))) return void drop(line, 'a date of the page')
    return true
  })
}

/** Titles of other articles below "Read also", which are no sentences; the last may be a heading of this one. */
function teasersBehind(lines: readonly Line[], index: number): Line[] {
  const line = lines[index]
  if (
    line?.kind !== 'furniture' ||
    !(line.why === 'leads elsewhere' || endsArticle(line.text)) ||
    /[:：]\s*\S/.test(line.text)
  )
    return []
  const behind = lines.slice(index + 1)
  const end = behind.findIndex(({ kind, text }) => kind !== 'line' || /[.…]["”»“’)]*$/.test(text))
  const titles = behind.slice(0, end === -1 ? behind.length : end)
  const last = titles.at(-1)
  return last && last.count <= 5 ? titles.slice(0, -1) : titles
}

/** Blocks as a text with headings and lists. */
function treeOf(lines: readonly Line[], words: DeskWords): Root {
  const children: RootContent[] = []
  for (const [index, line] of lines.entries()) {
    const text = { type: 'text', value: line.text } as const
    const last = children.at(-1)
    if (line.isItem) {
      const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [text] }] }
      if (last?.type === 'list' && lines[index - 1]?.isItem) last.children.push(item)
      else children.push({ type: 'list', ordered: false, spread: false, children: [item] })
    } else if (isHeading(lines, index, words)) children.push({ type: 'heading', depth: 2, children: [text] })
    else children.push({ type: 'paragraph', children: [text] })
  }
  return { type: 'root', children }
}

const MOST_HEADING_WORDS = 14

/** A bare line between paragraphs that is no sentence, no speech, and does not break off. */
function isHeading(lines: readonly Line[], index: number, { hanging }: DeskWords): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  const before = lines[index - 1]
  if (!line || !next || line.isItem || line.count > MOST_HEADING_WORDS || line.text.length > 110) return false
  const { text } = line
  const last = text.toLowerCase().match(/[\p{L}\p{N}'’]+(?=\P{L}*$)/u)?.[0] ?? ''
  if (!/\p{L}/u.test(text) || /^[\p{Ll}–—-]/u.test(text) || hanging.includes(last)) return false
  if (/[.,;:…]["”»“’)]*$/.test(text) && !/(?<!\p{L})\p{Lu}\.$/u.test(text)) return false
  if (/[,!?]["”»“]\s|^\p{L}{1,3}:\s|^[^:]{2,30}:\s*["“«„]/u.test(text)) return false
  if (
    !next.isItem &&
    next.count < 12 &&
    !(next.count > line.count && isBroken(next, hanging)) &&
    !(next.count >= 5 && /[.!?:]$/.test(next.text))
  )
    return false
  return (
    before === undefined ||
    before.isItem ||
    (before.count >= 12 && /[.!?:…"”»“’)]$/.test(before.text)) ||
    isEndOfSpeech(lines, index)
  )
}

/** A paragraph that breaks off: "The minister said on". */
const isBroken = ({ text }: Line, hanging: readonly string[]) =>
  hanging.includes(text.toLowerCase().match(/[\p{L}'’]+$/u)?.[0] ?? '')

/** Behind a talk in short lines a heading follows a short line; those lines are sentences, the heading is none. */
const isEndOfSpeech = (lines: readonly Line[], index: number) => SENTENCE_END.test(lines[index - 1]?.text ?? '')
