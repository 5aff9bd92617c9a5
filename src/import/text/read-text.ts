import { type Copy, type Dropped, type Finding, stated } from '../copy.ts'
import { languageOfText } from '../language.ts'
import { looksLikeName, namesInByline } from '../names.ts'
import type { DeskWords } from '../words/desk-words.ts'
import { deskWordsFor } from '../words/index.ts'
import { bodyOf, treeOf } from './body.ts'
import { endOf, startOf } from './bounds.ts'
import { readHead } from './head.ts'
import { datesOf } from './head-dates.ts'
import { type Drop, type Line, lineOf } from './line.ts'
import { type Block, blocksIn } from './lines.ts'

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
  const start = startOf(lines.slice(0, end))
  const head = readHead(lines.slice(0, start), words, drop)
  const body = bodyOf(lines.slice(start, end), tag, drop)
  for (const line of lines.slice(end)) if (line.kind !== 'byline') drop(line, 'stands behind the article')
  const tail = lines.slice(end).filter(({ kind, text }) => kind === 'byline' || kind === 'date' || looksLikeName(text))
  const dates = datesOf(head, tail, tag)
  for (const { line } of head.dates.filter(({ isAbove }) => isAbove)) {
    const isTaken = line.dates.some(({ iso }) => iso === dates.published?.value)
    if (!isTaken) drop(line, 'a date above the headline: when the page was looked at')
  }
  const byline = head.byline ?? bylineBehind(body, words) ?? bylineIn(tail, words)
  return {
    headline: head.headline,
    standfirst: head.standfirst,
    byline,
    ...dates,
    sourceName: null,
    sourceUrl: null,
    lang,
    topics: null,
    image: null,
    body: treeOf([...head.rest, ...body], words),
    base: null,
    kept: {},
    dropped,
  }
}

/** Lines in which mails are searched for their heads. */
const MAIL_HEAD = 14

const HEADER =
  /^(?:from|to|cc|bcc|subject|sent|date|reply-to|von|an|betreff|gesendet|datum|de|para|asunto|fecha|assunto|objet|oggetto|data|от|кому|тема|дата|від|temat)\s?:\s/i

const SUBJECT = /^(?:subject|betreff|asunto|assunto|objet|oggetto|тема|temat)\s?:/i

const GREETING =
  /^(?:hi|hello|dear|hallo|liebe\p{L}*|sehr geehrte\p{L}*|bonjour|cher|chère|hola|estimad\p{L}+|olá|car[oa]s?|ciao|gentile|привет|здравствуйте|добрый день|привіт|добрий день|cześć|dzień dobry)(?!\p{L}).{0,120}$/iu

/** What stands above a mailed text is said about the mail: its header, what is forwarded, who is greeted. */
function withoutMail(blocks: readonly Block[], drop: Drop): Block[] {
  const top = blocks.slice(0, MAIL_HEAD)
  const forwarded = top.findIndex(({ text }) => text.length < 200 && /^[-–_]{2,}\s*\p{L}.*[-–_]{2,}$/u.test(text))
  const isHeader = ({ text }: Block) => text.length < 200 && HEADER.test(text)
  const isMail = top.filter(isHeader).length > 1 && top.some(({ text }) => SUBJECT.test(text))
  const header = isMail ? top.findLastIndex(isHeader) : -1
  const last = Math.max(forwarded, header)
  const isGreeted = last !== -1 && GREETING.test(blocks[last + 1]?.text ?? '')
  const end = isGreeted ? last + 2 : last + 1
  for (const block of blocks.slice(0, end)) drop(block, 'a line of a mail')
  return blocks.slice(end)
}

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
