import { type Finding, stated } from '../copy.ts'
import { looksLikeName, looksLikePaper, namesInByline } from '../names.ts'
import type { DeskWords } from '../words/desk-words.ts'
import type { Drop, Line } from './line.ts'

export interface Head {
  headline: Finding | null
  standfirst: Finding | null
  byline: Finding<string[]> | null
  /** Dated lines, and whether they stand above the headline. */
  dates: { line: Line; isAbove: boolean }[]
  /** What is none of these: it belongs to the text. */
  rest: Line[]
}

/** Reads the lines above a text. */
export function readHead(lines: readonly Line[], words: DeskWords, drop: Drop): Head {
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
    else if (line.kind === 'byline') drop(line, 'a byline without a name')
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
