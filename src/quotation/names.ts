import { capitalsOf, nameIn, runOf } from './capitals.ts'
import type { Agreement } from './languages/language.ts'
import {
  bodyNoun,
  groupNoun,
  isOblique,
  isParticled,
  isPluralNoun,
  type Lexicon,
  nominativeOf,
  personNoun,
  writingNoun,
} from './languages/lexicon.ts'
import type { Run } from './sentences.ts'
import type { Token } from './words.ts'

/** A proper name in the text, without the title before it. */
export interface Name extends Run {
  /** The capitalised words before the name that say what its bearer is: "Foreign Minister". */
  title: Run | null
  words: readonly string[]
  gender: Agreement | null
  /** Whether the form of the name shows that it stands in a case that is not the subject's. */
  oblique: boolean
  /** Whether the form of the name shows a body ("Ministry of …", "the Kremlin") rather than a person. */
  body: boolean
}

/** Whether the form of a name alone shows a human being: a title before it or a given name in front. */
export function isHumanName({ title, gender, words, body }: Name, lexicon: Lexicon): boolean {
  if (title !== null || gender !== null) return true
  const given = words[0]?.toLowerCase() ?? ''
  // "Anne-Marie Lee": the first of two given names is enough.
  const known = lexicon.givenNames.has(given) || lexicon.givenNames.has(given.split('-')[0] ?? '')
  return !body && words.length > 1 && known
}

/** "SHORT READS": words in capitals throughout are a heading, not somebody. */
export const isShouted = ({ words }: Name): boolean =>
  words.length > 1 && words.every((word) => /^[\p{Lu}\d.’']{2,}$/u.test(word))

/**
 * Finds the proper names outside quotations.
 *
 * @param tokens the tokens of the text
 * @param sentences its sentences; a name never crosses their bounds
 */
export function namesIn(tokens: readonly Token[], sentences: readonly Run[], lexicon: Lexicon): Name[] {
  const plain = new Set<string>()
  const proper = new Set<string>()
  const headings = new Set(sentences.filter((sentence) => isHeading(tokens, sentence, lexicon)))
  for (const sentence of sentences) {
    if (headings.has(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]
      if (token?.kind !== 'word') continue
      if (!token.capital && !isParticled(token.text, lexicon)) plain.add(token.lower)
      else if (i > sentence.from && tokens[i - 1]?.kind === 'word') proper.add(token.lower)
    }
  }
  const capitals = lexicon.nounsCapitalised ? capitalsOf(tokens, sentences, lexicon) : null
  const names: Name[] = []
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; ) {
      const to = capitals ? runOf(tokens, i, sentence.to, lexicon) : runFrom(tokens, i, sentence.to, lexicon)
      // A capital means nothing in a heading: only what is a name elsewhere is one there.
      const known = !headings.has(sentence) || tokens.slice(i, to).every(({ lower }) => proper.has(lower))
      if (to === i || !known) {
        i++
        continue
      }
      const name = capitals
        ? nameIn(tokens, { from: i, to }, sentence, plain, capitals, lexicon)
        : nameOf(tokens, trimStart(tokens, i, to, sentence, plain, proper, lexicon), to, sentence, lexicon)
      if (name) names.push(name)
      i = to
    }
  }
  return capitals ? names : withSurnames(names, tokens, sentences, lexicon)
}

/** "Peter King …, King said": a surname that is a title as well, where the text has it behind a given name. */
function withSurnames(names: Name[], tokens: readonly Token[], sentences: readonly Run[], lexicon: Lexicon): Name[] {
  const surnames = new Set<string>()
  for (const name of names) {
    const last = name.words.at(-1) ?? ''
    if (name.words.length > 1 && isHumanName(name, lexicon) && personNoun(last.toLowerCase(), lexicon) !== undefined)
      surnames.add(last)
  }
  if (surnames.size === 0) return names
  const taken = new Set(names.flatMap(({ from, to, title }) => range(title?.from ?? from, to)))
  const more = sentences
    .flatMap(({ from, to }) => range(from, to))
    .filter((i) => {
      const article = lexicon.articles.has(tokens[i - 1]?.lower ?? '')
      return surnames.has(tokens[i]?.text ?? '') && !taken.has(i) && !article
    })
  const alone = more.map((from): Name => {
    return {
      from,
      to: from + 1,
      title: null,
      words: wordsOf(tokens, from, from + 1),
      gender: null,
      oblique: false,
      body: false,
    }
  })
  return [...names, ...alone].toSorted((a, b) => a.from - b.from)
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

/** Whether a sentence is written with capitals throughout, as headings are; a small verb or pronoun shows that it is not. */
function isHeading(tokens: readonly Token[], sentence: Run, lexicon: Lexicon): boolean {
  if (lexicon.nounsCapitalised) return false
  const words = tokens
    .slice(sentence.from, sentence.to)
    .filter(({ kind, text }) => kind === 'word' && /^\p{L}/u.test(text))
  if (words.some(({ capital, lower }) => !capital && (lexicon.auxiliaries.has(lower) || lexicon.pronouns.has(lower))))
    return false
  const content = words.filter(({ lower }) => !lexicon.functionWords.has(lower))
  return content.length > 4 && content.every(({ capital }) => capital)
}

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
function runFrom(tokens: readonly Token[], start: number, limit: number, lexicon: Lexicon): number {
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
const isGiven = (word: string, lexicon: Lexicon) =>
  lexicon.givenNames.has(word) || nominativeOf(word, lexicon.givenNames, lexicon.cases) !== null

function endsName(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  if (lexicon.cases.length === 0 || at < start + 2 || !tokens[at + 1]?.capital) return false
  const word = tokens[at]?.lower ?? ''
  return lexicon.givenNames.has(tokens[start]?.lower ?? '') && !lexicon.givenNames.has(word) && isGiven(word, lexicon)
}

const startsName = (tokens: readonly Token[], at: number, lexicon: Lexicon) =>
  /^\p{Lu}{2,}$/u.test(tokens[at - 1]?.text ?? '') && lexicon.givenNames.has(tokens[at]?.lower ?? '')

const isTitle = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && (lexicon.honorifics.has(token.lower) || personNoun(token.lower, lexicon) !== undefined)
const isBody = (token: Token | undefined, lexicon: Lexicon) => token !== undefined && bodyNoun(token.lower, lexicon)

/** Skips a first word that has its capital only from the start of the sentence. */
function trimStart(
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

const wordsOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))

function nameOf(tokens: readonly Token[], from: number, runEnd: number, sentence: Run, lexicon: Lexicon): Name | null {
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

/** The words of a name as they name the subject, where its form or what governs it shows that it stands in another case. */
function nominativeWords(
  tokens: readonly Token[],
  from: number,
  first: number,
  to: number,
  sentence: Run,
  title: Agreement | null,
  lexicon: Lexicon,
): { words: string[]; oblique: boolean } {
  const words = tokens.slice(first, to).map((token) => token.text)
  if (lexicon.cases.length === 0) return { words, oblique: false }
  const before = from > sentence.from ? (tokens[from - 1]?.lower ?? '') : ''
  const role = isOblique(tokens[first - 1]?.lower ?? '', lexicon) ? (tokens[first - 1]?.lower ?? '') : before
  const titled = isOblique(role, lexicon)
  const governed = titled || lexicon.prepositions.has(before) || endsSource(tokens, from, lexicon)
  const word = words[0]?.toLowerCase() ?? ''
  const body = lexicon.bodies.has(word) ? null : nominativeOf(word, lexicon.bodies, lexicon.cases)
  if (body !== null)
    return { words: words.map((other, i) => (i === 0 ? likeNominative(other, body) : other)), oblique: true }
  const known = lexicon.givenNames.has(word)
  const other = nominativeOf(word, lexicon.givenNames, lexicon.cases)
  // "журналистам Анна Серова": this can only be the subject's case.
  if (known && other === null && words.length > 1) return { words, oblique: false }
  const given = known && !governed ? null : other
  const gender =
    given === null ? (titled ? (personNoun(role, lexicon) ?? title) : title) : lexicon.givenNames.get(given)
  if (words.length > 1 ? given === null : !governed) return { words, oblique: titled }
  const last = words.length - 1
  return {
    words: words.map((word, i) => {
      return i === 0 && last > 0 ? likeNominative(word, given ?? word) : surnameOf(word, gender ?? null, lexicon)
    }),
    oblique: titled || words.length > 1,
  }
}

const likeNominative = (word: string, nominative: string) => word.charAt(0) + nominative.slice(1)

function surnameOf(word: string, gender: Agreement | null, lexicon: Lexicon): string {
  for (const sex of ['male', 'female'] as const) {
    if (gender !== null && gender !== sex) continue
    for (const [ending, nominative] of lexicon.surnameCases.get(sex) ?? []) {
      if (word.endsWith(ending) && word.length > ending.length + 1 && (gender !== null || ending.length > 2))
        return word.slice(0, word.length - ending.length) + nominative
    }
  }
  return word
}

/** Whether a noun is tied to the noun before it: "de Puertos", "de l’Intérieur". */
function tiesOn(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (lexicon.givenNames.has(tokens[at]?.lower ?? '')) return false
  return (
    lexicon.linking.has(before) || (lexicon.articles.has(before) && lexicon.linking.has(tokens[at - 2]?.lower ?? ''))
  )
}

/** Whether a phrase of attribution ends right before a token: "по словам …". */
const endsSource = (tokens: readonly Token[], at: number, lexicon: Lexicon) =>
  lexicon.sources.some((phrase) => phrase.every((word, i) => tokens[at - phrase.length + i]?.lower === word))
