import { blockIn } from './blocks.ts'
import { turnIn } from './dialogue.ts'
import type { Language } from './languages/language.ts'
import type { Span } from './quotation.ts'
import { paragraphsOf } from './sentences.ts'

/** What is set off as somebody's words: a pair of quotation marks with what is between them, or a whole paragraph. */
export interface QuotedSpan extends Span {
  words: Span
  /** Whether it ends here: without a closing mark, or with more of a block to come, the next paragraph goes on. */
  closed: boolean
  /** What sets it off. */
  form: 'marks' | 'dash' | 'block'
}

/** Which marks can close what a mark opened, the proper one first. */
const closers: Readonly<Record<string, string>> = {
  '"': '"”“',
  '＂': '＂',
  "''": "''",
  '``': "''",
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}
const single = new Set(['‘', '‚', "'", '‹', '›', '’'])
const doubleClosers = new Set(['"', '”', '“', '»', '«', "''"])
const marksPattern = /["＂“”„‟«»‹›「」『』〝〞〟‘’‚]|'{1,2}|``/g

const isSpace = (char: string) => char === '' || /\s/.test(char)
const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char)
/** What may stand directly before an opening mark besides space. */
const opensAfter = (char: string) =>
  isSpace(char) || /[([{<—–\-/:;,.…¿¡=|>“„«"‘*_\u3001\u3002\uff08\uff0c\uff1a\uff1b]/.test(char)
const closesBefore = (char: string) => isSpace(char) || /[^\p{L}\p{N}]/u.test(char)

interface Mark {
  at: number
  text: string
  before: string
  after: string
}

/**
 * Finds the outermost quotations: between marks, opened by a dash where the language does so, or set as a block.
 *
 * @param text plain text; paragraphs are separated by blank lines
 * @param language whose marks and elisions to expect
 * @param blocks where block quotations stand, in order
 * @returns spans in the order of the text, never overlapping, none longer than its paragraph
 */
export function findQuotedSpans(text: string, language: Language, blocks: readonly Span[] = []): QuotedSpan[] {
  const paragraphs = paragraphsOf(text)
  const turns = language.dialogue ? turnsIn(text, paragraphs, language) : []
  let block = 0
  return paragraphs.flatMap((paragraph, i) => {
    while ((blocks[block]?.end ?? Infinity) <= paragraph.start) block++
    const around = blocks[block]
    const set = around && around.start <= paragraph.start ? blockIn(text, paragraph, around) : null
    return set ?? turns[i] ?? spansIn(text, paragraph, language)
  })
}

/** Paragraphs that a dash opens are dialogue where one of those that follow each other says who speaks; else a list. */
function turnsIn(text: string, paragraphs: readonly Span[], language: Language): (QuotedSpan[] | undefined)[] {
  const turns = paragraphs.map((paragraph) => turnIn(text, paragraph, language))
  const spoken = turns.map((turn) => turn?.reported === true)
  for (let i = 1; i < turns.length; i++) if (turns[i] && spoken[i - 1]) spoken[i] = true
  for (let i = turns.length - 2; i >= 0; i--) if (turns[i] && spoken[i + 1]) spoken[i] = true
  return turns.map((turn, i) => (spoken[i] ? turn?.spans : undefined))
}

function marksIn(text: string, { start, end }: Span): Mark[] {
  const paragraph = text.slice(start, end)
  return Array.from(paragraph.matchAll(marksPattern), ({ index, 0: mark }) => ({
    at: start + index,
    text: mark,
    before: paragraph[index - 1] ?? '',
    after: paragraph[index + mark.length] ?? '',
  }))
}

function spansIn(text: string, paragraph: Span, language: Language): QuotedSpan[] {
  const marks = marksIn(text, paragraph)
  if (marks.length === 0) return []
  const spans: QuotedSpan[] = []
  const lastSingle = marks.findLastIndex((mark) => closesSingle(mark))
  let next = 0
  let nesting = true
  while (next < marks.length) {
    const opener = marks[next]
    if (opener === undefined) break
    if (!opens(opener, text, language) || (isApostrophe(opener.text) && lastSingle <= next)) {
      next++
      continue
    }
    const found = closerOf(marks, next, nesting)
    if (isApostrophe(opener.text) && !found.closed) {
      next++
      continue
    }
    // Several unclosed marks of one kind: read the rest of the paragraph again, flat, and only once.
    if (!found.closed && found.reopened && nesting) {
      nesting = false
      continue
    }
    const span = trimmed(text, opener, found, paragraph)
    if (span) spans.push(span)
    next = found.next
  }
  return spans
}

const isApostrophe = (mark: string) => mark === "'" || mark === '‘'

/** Feet and inches: a straight mark right after a digit measures. */
const measures = (mark: Mark) => /["']/.test(mark.text) && /\d/.test(mark.before)

function closesSingle(mark: Mark): boolean {
  return (mark.text === "'" || mark.text === '’') && !isSpace(mark.before) && !isLetter(mark.after)
}

function opens(mark: Mark, text: string, language: Language): boolean {
  if (!(mark.text in closers) || measures(mark)) return false
  if (isSpace(mark.after) && !'«‹»›'.includes(mark.text)) return false
  switch (mark.text) {
    case "'":
    case '‘':
      return opensAfter(mark.before) && isLetter(mark.after) && !isElision(text, mark, language)
    case '»':
    case '›':
    case '”':
      // In these tongues the mark that elsewhere closes is the one that opens.
      return opensAfter(mark.before) && !isSpace(mark.after) && isLetter(mark.after)
    case '«':
    case '‹':
      // "l’« État »": the article hangs on it by an apostrophe.
      return opensAfter(mark.before) || !isSpace(mark.after) || mark.before === '’'
    case '"':
    case "''":
    case '“':
      return opensAfter(mark.before) || (isLetter(mark.before) && isLetter(mark.after) && mark.text === '“')
    default:
      return true
  }
}

function isElision(text: string, mark: Mark, language: Language): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(mark.at + 1, mark.at + 12))?.[0].toLowerCase() ?? ''
  return /^\d0s$|^\d\d$/.test(word) || language.elisions.has(word)
}

interface Closing {
  /** Where the words end. */
  end: number
  /** Where the closing mark ends. */
  after: number
  closed: boolean
  reopened: boolean
  /** The mark to go on with. */
  next: number
}

/** The mark that closes the one at `open`; marks of other kinds inside are nested and only followed. */
function closerOf(marks: readonly Mark[], open: number, nesting: boolean): Closing {
  const opener = marks[open]
  const proper = closers[opener?.text ?? ''] ?? ''
  const inner: string[] = []
  let depth = 1
  let reopened = false
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i]
    if (mark === undefined || opener === undefined) break
    const closing: Closing = { end: mark.at, after: mark.at + mark.text.length, closed: true, reopened, next: i + 1 }
    if (isApostrophe(opener.text)) {
      if (closesSingle(mark)) return closing
      continue
    }
    if (single.has(mark.text) && !single.has(opener.text)) continue
    const ends = looksClosing(mark)
    const starts = looksOpening(mark)
    if (mark.text === opener.text && starts && !ends) {
      reopened = true
      if (!nesting) return { end: mark.at, after: mark.at, closed: false, reopened, next: i }
      depth++
      continue
    }
    if (
      inner.length > 0 &&
      (closers[inner.at(-1) ?? ''] ?? '').startsWith(mark.text) &&
      !(proper.startsWith(mark.text) && inner.at(-1) !== mark.text)
    ) {
      inner.pop()
      continue
    }
    const closesHere =
      (proper.includes(mark.text) || doubleClosers.has(mark.text)) && (ends || proper.startsWith(mark.text))
    // "»" after "«" can only close, even after the space that French sets before it.
    const only = proper.startsWith(mark.text) && mark.text !== opener.text && mark.text !== '“'
    if (closesHere && (ends || !starts || only)) {
      if (proper.startsWith(mark.text)) inner.length = 0
      if (inner.length === 0 && --depth === 0) return closing
      inner.pop()
      continue
    }
    if (starts && mark.text in closers) inner.push(mark.text)
  }
  return { end: -1, after: -1, closed: false, reopened, next: marks.length }
}

function looksClosing(mark: Mark): boolean {
  if (mark.text === '」' || mark.text === '』') return true
  // "We won,"Lee said: the space behind the mark is missing.
  const glued = mark.text === '"' && /[,.!?…]/.test(mark.before) && /\p{Lu}/u.test(mark.after)
  return !isSpace(mark.before) && (closesBefore(mark.after) || glued)
}

function looksOpening(mark: Mark): boolean {
  return opensAfter(mark.before) && !isSpace(mark.after) && !(mark.text === '"' && /[,.!?…]/.test(mark.before))
}

function trimmed(text: string, opener: Mark, found: Closing, paragraph: Span): QuotedSpan | null {
  let start = opener.at + opener.text.length
  let end = found.end < 0 ? paragraph.end : found.end
  const after = found.after < 0 ? paragraph.end : found.after
  while (start < end && isSpace(text[start] ?? '')) start++
  while (end > start && isSpace(text[end - 1] ?? '')) end--
  if (end <= start || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null
  return {
    start: opener.at,
    end: found.closed ? after : end,
    words: { start, end },
    closed: found.closed,
    form: 'marks',
  }
}
