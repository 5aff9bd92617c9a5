import type { DeskWords } from './words/desk-words.ts'
import { deskLanguages } from './words/index.ts'

/** What belongs to the page around an article, told by its words; pages mix languages, so all are known at once. */
const all = (list: (words: DeskWords) => readonly string[]) => new Set(deskLanguages.flatMap(list).map(plain))

const LABELS = all(({ labels }) => labels)
const ENDINGS = all(({ endings }) => endings)
const LEADS = [
  ...new Set(deskLanguages.flatMap(({ leads }) => leads.map((lead) => plain(lead) + (lead.endsWith(':') ? ':' : '')))),
]
const PLEAS = [...all(({ pleas }) => pleas)]
const CREDITS = [...all(({ credits }) => credits)]

/** Reading times, numbers of comments, copyright lines. */
const NUMBERED =
  /^(?:\d+\s*(?:min(?:s|\.|ut[aeio]s?|uten|utes?|uty|uti)?|мин\.?|минут[аы]?|хв\.?|хвилин[аи]?)(?:[\s-]*(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|czytania|чтения|читання))?|(?:lesezeit|reading time|temps de lecture|lecture|tiempo de lectura|lectura|tempo de leitura|leitura|tempo di lettura|lettura|время чтения|время на чтение|час читання|czas czytania)\s*:?\s*(?:ca\.?\s*)?\d.*|\(?\d+\)?\s*(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментари\p{L}+|коментар\p{L}+|komentarz\p{L}*|postings?|beiträge)|(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментарии|коментарі|komentarze)\s*\(?\d+\)?|(?:©|\(c\)).*|copyright(?:\s*(?:©|\(c\)|\d|by\s).*)?|\d{1,2}:\d\d(?:\s*\/\s*\d{1,2}:\d\d)?|[\d.,]+\s?[kкmм]?\s*(?:shares?|views?|likes?|просмотр\p{L}*|перегляд\p{L}*)|\d+(?!\.))$/iu

/** A text as the lists have it: small letters, plain apostrophes, without arrows, colons and dots around it. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©(+]+|[^\p{L}\p{N}©)+]+$/gu, '')
}

/** Signs of a line of the page, at most. */
const LONGEST = 600

const countOf = (text: string) => text.split(' ').length

/**
 * Why a line belongs to the page and not to its article, or null.
 * @param linked how much of it stands in links, from 0 to 1; in plain text nobody knows
 */
export function furnitureIn(text: string, linked = 0): string | null {
  if (text.length > LONGEST) return null
  const line = plain(text)
  if (line === '') return /[\p{L}\p{N}]/u.test(text) ? null : 'no words'
  const count = countOf(line)
  if (leadsElsewhere(text, line, count, linked)) return 'leads elsewhere'
  if (isLabels(line) || (NUMBERED.test(line) && count <= 20)) return 'a label of the page'
  if (ENDINGS.has(line)) return 'a heading of the page'
  if (/^(?:\S+\s){0,7}https?:\S+(?:\s\d+\/\d+)?$/.test(line)) return 'an address'
  return asksSomething(text, line, count, linked) ? 'asks something of the reader' : null
}

/** Sentences that only mention newsletters or cookies are the article's: one such word in a sentence is not enough. */
function asksSomething(text: string, line: string, count: number, linked: number): boolean {
  if (count > 70) return false
  const pleas = PLEAS.filter((one) => holds(line, one))
  if (pleas.length > 1) return true
  const [plea] = pleas
  if (plea === undefined || count > 45) return false
  const isPlain = /[.!?…]["”»“)]*$/.test(text.trim()) && linked <= 0.1
  return !isPlain || (plea.includes(' ') && (line.startsWith(plea) || count <= 12))
}

const MOST_LABEL_WORDS = 12

/** Whether a line is nothing but labels and numbers: "Facebook X Copy link 8 comments". */
function isLabels(line: string): boolean {
  if (LABELS.has(line) || LABELS.has(line.replace(/\s*\(\d+\)?$/, ''))) return true
  const words = line.split(' ')
  if (words.length > MOST_LABEL_WORDS) return false
  const ends = [0]
  for (let end = 1; end <= words.length; end++) {
    const isPart = (start: number) => {
      const part = words.slice(start, end).join(' ')
      return LABELS.has(part) || NUMBERED.test(part)
    }
    if (ends.some(isPart)) ends.push(end)
  }
  return ends.at(-1) === words.length
}

/** "More about life in small towns". */
const MORE =
  /^(?:more (?:about|on|from|in)|mehr (?:zu|zum|zur|aus|von)|más (?:sobre|en|de)|mais (?:sobre|em|de)|plus (?:de|sur)|altre (?:notizie|storie))\s/

/** Whether a line is the heading of what follows an article. */
export function endsArticle(text: string): boolean {
  if (text.length > LONGEST) return false
  const line = plain(text)
  if (MORE.test(line) && countOf(line) <= 6) return true
  const [label = '', rest] = line.split(':')
  if (rest !== undefined && countOf(line) <= 16 && ENDINGS.has(label.trim()) && !LEADS.includes(label.trim()))
    return true
  return ENDINGS.has(line) || ENDINGS.has(line.replace(/\s*\(?\d+\)?$/, '').replace(/[:\s]+$/, ''))
}

/** Whether a line begins as captions and credits do: "Photo: …". */
export function beginsAsCredit(text: string): boolean {
  const line = text.toLowerCase().replace(/^[^\p{L}]+/u, '')
  return CREDITS.some((credit) => line.startsWith(credit) && /^\s*[:/|©–—-]/.test(line.slice(credit.length)))
}

/** Credits at a caption's end: "Photo: Ann Moor". */
const CREDITED =
  /(?:^|[\s(/|–—.])(?:photo(?:graph)?s?|pictures?|images?|foto|fot\.?|crédit(?:\s?photo)?|фото)\s?[:©]\s?[^.!?]{2,60}\)?\.?$|(?:^|\s)fot\.\s\p{Lu}[^.!?]{2,60}$|getty images\)?\.?$/iu

/** Whether a line reads like a caption with its credit. */
export function looksLikeCaption(text: string): boolean {
  if (text.length > LONGEST) return false
  if (countOf(text.trim()) > 60) return false
  const hasCapitals =
    /\p{Ll}/u.test(text) &&
    /(?:\s[\p{Lu}’'-]{3,}){2,}[^\p{Ll}]*$|[|/]\s*\p{Lu}[\p{Lu} ’'.-]+$|(?<![.!?…]["”»“’)]*\s)\((?:ansa|afp|dpa|efe|lusa|epa|ap|reuters)\)$|REUTERS\/|\(AP Photo|\/(?:AFP|Getty|Folhapress|Shutterstock|Reuters$|AP$|EPA$)/u.test(
      text,
    )
  return beginsAsCredit(text) || hasCapitals || CREDITED.test(text)
}

function leadsElsewhere(text: string, line: string, count: number, linked: number): boolean {
  if (count > 35) return false
  const lead = LEADS.find((one) => line.startsWith(one) && !/^-?[\p{L}\p{N}]/u.test(line.slice(one.length)))
  if (lead === undefined) return false
  const rest = line.slice(lead.length)
  // Somebody says it: "“Read more,” she told them".
  if (/^[,.!?…]?["”»“]/.test(rest)) return false
  const isSentence = /[.!?…]["”»“)]*$/.test(text.trim()) && count > (lead.includes(' ') ? 8 : 4)
  return rest === '' || linked > 0.3 || /^\s*[:|>»–—-]/.test(rest) || lead.endsWith(':') || (!isSentence && count <= 16)
}

/** Whether a line holds a phrase as whole words; a phrase may be the beginning of a word, as a stem. */
function holds(line: string, phrase: string): boolean {
  const at = line.indexOf(phrase)
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(line.charAt(at - 1)))
}
