import { furnitureIn, looksLikeCaption } from '../furniture.ts'
import { beginsAsByline, looksLikeAgency, looksLikeName, namesInByline } from '../names.ts'
import type { DeskWords } from '../words/desk-words.ts'
import { datesIn, type WrittenDate } from '../written-date.ts'
import type { Block } from './lines.ts'

/** What a line above or below the text may be. */
export type Kind = 'text' | 'line' | 'date' | 'byline' | 'caption' | 'furniture' | 'mail'

export interface Line extends Block {
  kind: Kind
  why: string | null
  dates: WrittenDate[]
  count: number
}

/** Takes a line out, and says why. */
export type Drop = (block: Block, why: string) => void

/** A paragraph of running text, at least. */
export const PROSE = 22

/** Where a sentence ends, though an agency may sign it: "The bridge is closed. (dpa)". */
export const SENTENCE_END = /[.!?…]["”»“’)]*(?:\s\(\p{L}[\p{L}/, -]*\))?$/u

/** Tells what a line may be, by itself. */
export function lineOf(block: Block, lang: string, words: DeskWords): Line {
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

export /** Whether a line begins as the date of publication, or of a change, does. */
const isLabelled = (text: string, { published, updated }: DeskWords) =>
  [...published, ...updated].some((label) => text.toLowerCase().startsWith(label))

function isByline(text: string, count: number, words: DeskWords): boolean {
  if (count > 25 || /[.!?]$/.test(text.replace(/(?<!\p{L})\p{Lu}\.$/u, ''))) return false
  if (isNameless(text, count, words)) return true
  if (beginsAsByline(text, words)) return namesInByline(text, words).length > 0
  const [first = '', rest] = text.split(/\s*(?:,|\||·|•|\/|–|—)\s*/, 2)
  const isTitled =
    count <= 8 && words.roles.some((role) => text.toLowerCase().endsWith(role)) && namesInByline(text, words).length > 0
  if (isTitled) return true
  if (text.split(/\s+\/\s+|,\s+/).every((part) => looksLikeAgency(part))) return true
  const hasRole = rest !== undefined && words.roles.some((role) => rest.toLowerCase().includes(role))
  return hasRole && (looksLikeName(first) || looksLikeAgency(first))
}

/** "By our correspondent in Harwick": signed, but by nobody. */
function isNameless(text: string, count: number, { by, roles }: DeskWords): boolean {
  const line = text.toLowerCase()
  return (
    count <= 8 &&
    by.some((prefix) => line.startsWith(`${prefix} `)) &&
    roles.some((role) => line.includes(` ${role}`)) &&
    !/[.!?:]$/.test(text) &&
    !/\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(text)
  )
}
