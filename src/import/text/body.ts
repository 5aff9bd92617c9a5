import type { ListItem, Root, RootContent } from 'mdast'
import { endsArticle } from '../furniture.ts'
import type { DeskWords } from '../words/desk-words.ts'
import { deskWordsFor } from '../words/index.ts'
import { type Drop, isLabelled, type Line, SENTENCE_END } from './line.ts'

/** The text itself, without what belongs to the page. */
export function bodyOf(lines: readonly Line[], lang: string, drop: Drop): Line[] {
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
export function treeOf(lines: readonly Line[], words: DeskWords): Root {
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
