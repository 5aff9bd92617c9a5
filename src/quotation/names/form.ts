import type { Agreement } from '../languages/language.ts'
import { isOblique, isPluralNoun, type Lexicon, personNoun } from '../languages/lexicon.ts'
import type { Name } from '../names.ts'
import type { Run } from '../sentences.ts'
import type { Token } from '../words.ts'
import { nominativeWords } from './cases.ts'
import { isBody, isGiven, isTitle } from './run.ts'

/** Where the office ends that a title is of: "Secretary of State | John Kerr", or −1 where all of it is the place. */
function portfolioEnd(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  if (lexicon.portfolios.has(tokens[from]?.lower ?? '')) return from + 1
  for (let i = from + 1; i < to; i++) {
    if (isTitle(tokens[i], lexicon)) return i
    if (i + 1 < to && lexicon.givenNames.has(tokens[i]?.lower ?? '')) return i
  }
  return -1
}

/** "Republican of New York", "Mayor of New Quay", "Friends of Ann Lee": only the place, or whose they are, is a name. */
function nameBehind(tokens: readonly Token[], title: number, to: number, lexicon: Lexicon): Name | null {
  let first = title + 2
  while (first < to && lexicon.articles.has(tokens[first]?.lower ?? '')) first++
  if (first >= to) return null
  const words = wordsOf(tokens, first, to)
  const given = tokens[first]?.lower ?? ''
  const several = isPluralNoun(tokens[title]?.lower ?? '', lexicon)
  const person = words.length > 1 && (lexicon.givenNames.has(given) || several)
  const gender = person ? (lexicon.givenNames.get(given) ?? null) : null
  return { from: first, to, title: null, words, gender, body: !person, oblique: false }
}

export const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))

export function nameOf(
  tokens: readonly Token[],
  from: number,
  runEnd: number,
  sentence: Run,
  lexicon: Lexicon,
): Name | null {
  let to = runEnd
  while (to > from + 1 && lexicon.postnominals.has(tokens[to - 1]?.lower ?? '')) to--
  if (from >= to) return null
  let first = from
  let gender: Agreement | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!isTitle(token, lexicon) || !token) continue
    // A surname may look like a title: "Mr. Prince", "Matthew Prince".
    const previous = tokens[i - 1]?.lower ?? ''
    if (i === to - 1 && i > from && (lexicon.honorifics.has(previous) || lexicon.givenNames.has(previous))) break
    // "Senator Dean Harkness": behind a title, a given name.
    if (
      i > from &&
      i < to - 1 &&
      first === i &&
      lexicon.givenNames.has(token.lower) &&
      !lexicon.honorifics.has(token.lower)
    )
      break
    const next = tokens[i + 1]
    const linked = i + 2 < to && next && !next.capital && lexicon.linking.has(next.lower)
    if (linked) {
      const end = portfolioEnd(tokens, i + 2, to, lexicon)
      if (end < 0) return nameBehind(tokens, i, to, lexicon)
      first = end
    } else first = i + 1
    gender = lexicon.honorifics.get(token.lower) ?? personNoun(token.lower, lexicon) ?? gender
    if (linked) i = first - 1
  }
  const bodyWord = tokens
    .slice(from, to)
    .some((token, i, all) => isBody(token, lexicon) && (i === all.length - 1 || !all[i + 1]?.capital))
  if (bodyWord && first >= to) first = from
  if (first >= to) return null
  // "Q: …": a letter is a label.
  if (to === first + 1 && /^\p{Lu}$/u.test(tokens[first]?.text ?? '')) return null
  // "le ministre de l’Intérieur Paul Renaud": behind what ties a noun on, a given name begins the name.
  const tied = from > sentence.from && first === from && !bodyWord && tiesOn(tokens, from, lexicon)
  // "Мэр Вальмара Иван Белов": so it does behind a title and what the title is of.
  const office =
    first > from || (from > sentence.from && personNoun(tokens[from - 1]?.lower ?? '', lexicon) !== undefined)
  const seat = office && lexicon.cases.length > 0 && !isGiven(tokens[first]?.lower ?? '', lexicon)
  if (tied || seat) {
    const given = tokens.slice(first, to - 1).findIndex((token) => isGiven(token.lower, lexicon))
    if (given > 0) first += given
  }
  const { words, oblique } = nominativeWords(tokens, from, first, to, sentence, gender, lexicon)
  const article = tokens[from - 1]
  const that = article !== undefined && lexicon.complementizers.has(article.lower)
  const afterArticle = from > sentence.from && article !== undefined && lexicon.articles.has(article.lower) && !that
  const acronym = words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? '')
  const given = words[0]?.toLowerCase() ?? ''
  // "Брат Анны Серовой": a title in the subject's case is not that of a name in another.
  const foreign =
    oblique &&
    first > from &&
    !isOblique(tokens[first - 1]?.lower ?? '', lexicon) &&
    isTitle(tokens[first - 1], lexicon)
  const named = first > from && !foreign
  // "…, Calif., …": a short form that is no title stands for a place.
  const shortened = words.length === 1 && /\p{Ll}\.$/u.test(words[0] ?? '')
  const body = !named && !lexicon.givenNames.has(given) && (bodyWord || acronym || shortened || afterArticle)
  return {
    from: first,
    to,
    title: named ? { from, to: first } : null,
    words,
    gender: (foreign ? null : gender) ?? (body || words.length < 2 ? null : (lexicon.givenNames.get(given) ?? null)),
    oblique,
    body,
  }
}

/** Whether a noun is tied to the noun before it: "de Puertos", "de l’Intérieur". */
function tiesOn(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (lexicon.givenNames.has(tokens[at]?.lower ?? '')) return false
  return (
    lexicon.linking.has(before) || (lexicon.articles.has(before) && lexicon.linking.has(tokens[at - 2]?.lower ?? ''))
  )
}
