import {
  bodyNoun,
  groupNoun,
  isParticled,
  type Lexicon,
  nominativeOf,
  personNoun,
  writingNoun,
} from '../languages/lexicon.ts'
import type { Run } from '../sentences.ts'
import type { Token } from '../words.ts'

function isProper(token: Token | undefined, next: Token | undefined, lexicon: Lexicon): boolean {
  if (token && isParticled(token.text, lexicon)) return true
  if (token?.kind !== 'word' || !token.capital || lexicon.pronouns.has(token.lower.split(/['’.]/)[0] ?? ''))
    return false
  // "Will", "Mark", "May": a given name that is a small word as well.
  if (lexicon.givenNames.has(token.lower) && next?.kind === 'word' && next.capital) return true
  return (
    !lexicon.calendar.has(token.lower) &&
    (!lexicon.functionWords.has(token.lower) || /^\p{Lu}\p{Lu}+$/u.test(token.text))
  )
}

/** Where the run of capitalised words that starts at a token ends; the token itself where none does. */
export function runFrom(tokens: readonly Token[], start: number, limit: number, lexicon: Lexicon): number {
  // "The Evening Courant": behind an article a time of day is part of a name.
  const timed =
    lexicon.articles.has(tokens[start - 1]?.lower ?? '') &&
    tokens[start]?.capital === true &&
    lexicon.calendar.has(tokens[start]?.lower ?? '') &&
    isProper(tokens[start + 1], tokens[start + 2], lexicon)
  if (!timed && !isProper(tokens[start], tokens[start + 1], lexicon)) return start
  let to = start + 1
  let title = isTitle(tokens[start], lexicon)
  let body = isBody(tokens[start], lexicon)
  while (to < limit) {
    const token = tokens[to]
    // "powiedział PAP Jan Nowak": an acronym before a given name is another name.
    if (lexicon.cases.length > 0 && to === start + 1 && startsName(tokens, to, lexicon)) break
    // "сказала Анна Серова Ивану Белову": whoever is told has a name of his own.
    if (endsName(tokens, start, to, lexicon)) break
    // "председатель Госдумы Иван Белов": a body, then whoever heads it.
    if (body && lexicon.cases.length > 0 && isGiven(token?.lower ?? '', lexicon) && tokens[to + 1]?.capital) break
    // "Phan Duc Long": behind a name a small word with a capital belongs to it.
    const word = token?.kind === 'word' && token.capital && lexicon.adverbs.has(token.lower) && to > start + 1
    if (word || isProper(token, tokens[to + 1], lexicon)) {
      // "Vikram Shah of the bank": behind a given name it is a surname.
      title = isTitle(token, lexicon) && !lexicon.givenNames.has(tokens[to - 1]?.lower ?? '')
      body ||= isBody(token, lexicon)
      to++
      continue
    }
    const next = tokens[to + 1]
    if (to + 1 >= limit || !token) break
    if (isNickname(token) && isProper(next, tokens[to + 2], lexicon)) {
      to += 2
      continue
    }
    const particle = lexicon.particles.has(token.lower)
    // "the Department of Health and Human Services" holds two fields.
    const fields = lexicon.offices.has(tokens[start]?.lower ?? '') && lexicon.additives.has(token.lower)
    const within = fields && lexicon.joining.has(tokens[start + 1]?.lower ?? '') && !isGiven(next?.lower ?? '', lexicon)
    const joins = particle || token.text === '&' || within || ((title || body) && lexicon.joining.has(token.lower))
    if (!joins) break
    // "de la Cruz", "van den Berg", "Ministère de l’Économie": an article or a particle may follow what joins.
    const further = lexicon.articles.has(next?.lower ?? '') || (particle && lexicon.particles.has(next?.lower ?? ''))
    const joined = further && to + 2 < limit ? to + 2 : to + 1
    if (!isProper(tokens[joined], tokens[joined + 1], lexicon)) break
    to = joined + 1
  }
  return body && to === start + 1 ? bodyEnd(tokens, to, limit, lexicon) : to
}

/** "la Fédération | nationale des apiculteurs": what follows a body in small letters says which it is. */
function bodyEnd(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): number {
  const plain = (at: number) => {
    const token = tokens[at]
    return at < limit && token?.kind === 'word' && !token.capital && !lexicon.functionWords.has(token.lower)
  }
  const fits = (word: string) => lexicon.adjectiveEndings.some((ending) => word.endsWith(ending))
  if (!plain(from) || !fits(tokens[from]?.lower ?? '') || lexicon.verbs.has(tokens[from]?.lower ?? '')) return from
  const linked = lexicon.joining.has(tokens[from + 1]?.lower ?? '') && plain(from + 2)
  return linked ? from + 3 : from + 1
}

/** A few letters between marks inside a name: Juan “Chico” Ortega. */
const isNickname = (token: Token) => token.kind === 'quotation' && token.end - token.start <= 16

export const isGiven = (word: string, lexicon: Lexicon) =>
  lexicon.givenNames.has(word) || nominativeOf(word, lexicon.givenNames, lexicon.cases) !== null

function endsName(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  if (lexicon.cases.length === 0 || at < start + 2 || !tokens[at + 1]?.capital) return false
  const word = tokens[at]?.lower ?? ''
  return lexicon.givenNames.has(tokens[start]?.lower ?? '') && !lexicon.givenNames.has(word) && isGiven(word, lexicon)
}

const startsName = (tokens: readonly Token[], at: number, lexicon: Lexicon) =>
  /^\p{Lu}{2,}$/u.test(tokens[at - 1]?.text ?? '') && lexicon.givenNames.has(tokens[at]?.lower ?? '')

export const isTitle = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && (lexicon.honorifics.has(token.lower) || personNoun(token.lower, lexicon) !== undefined)

export const isBody = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && bodyNoun(token.lower, lexicon)

/** Skips a first word that has its capital only from the start of the sentence. */
export function trimStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Run,
  plain: ReadonlySet<string>,
  proper: ReadonlySet<string>,
  lexicon: Lexicon,
): number {
  const token = tokens[from]
  const before = tokens[from - 1]
  if (!token || (from > sentence.from && before?.kind === 'word')) return from
  if (isTitle(token, lexicon) || lexicon.givenNames.has(token.lower)) return from
  // "Van der Berg said": at the start of a sentence a particle has a capital.
  if (to - from > 1 && lexicon.particles.has(token.lower)) return from
  const verb = lexicon.verbs.get(token.lower)
  // "Said Omar Haddad: …": the verb before its subject.
  const next = tokens[from + 1]
  const says = verb?.class === 'say' && (verb.form === 'past' || verb.form === 'finite')
  if (says && next && to - from > 1 && (isTitle(next, lexicon) || lexicon.givenNames.has(next.lower))) return from + 1
  if (proper.has(token.lower)) return from
  const derived = [...lexicon.adverbEndings, ...lexicon.participleEndings].some((end) => token.lower.endsWith(end))
  // "Local papers …": with a capital only here, and a noun behind it, a first word is an adjective.
  const modifies =
    next?.kind === 'word' && !next.capital && !lexicon.functionWords.has(next.lower) && !lexicon.verbs.has(next.lower)
  const known = personNoun(next?.lower ?? '', lexicon) !== undefined || groupNoun(next?.lower ?? '', lexicon)
  const ordinary =
    (to - from === 1 && modifies && known) ||
    (verb !== undefined && (to - from < 3 || lexicon.subjectFollows)) ||
    plain.has(token.lower) ||
    (derived && to - from === 1 && !acts(next, lexicon)) ||
    // "Article 9 says": a word that counts.
    (to - from === 1 && /^\p{N}/u.test(next?.text ?? ''))
  // Without articles, "Заявление гласит …" is no name; nor is what comes before a given name.
  const noun =
    lexicon.indefinites.size === 0 &&
    to - from === 1 &&
    (writingNoun(token.lower, lexicon) || groupNoun(token.lower, lexicon))
  const leads = !/^\p{Lu}{2}/u.test(token.text) && isGiven(tokens[from + 1]?.lower ?? '', lexicon) && to - from > 2
  return ordinary || (noun && token.text !== token.text.toUpperCase()) || leads ? from + 1 : from
}

/** "Beijing | said": a finite verb shows the word before it to be a subject. */
function acts(next: Token | undefined, lexicon: Lexicon): boolean {
  const verb = lexicon.verbs.get(next?.lower ?? '')
  return verb?.class === 'say' && (verb.form === 'past' || verb.form === 'finite')
}
