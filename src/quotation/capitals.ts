import type { Agreement } from './languages/language.ts'
import { bodyNoun, groupNoun, isParticled, type Lexicon, personNoun, writingNoun } from './languages/lexicon.ts'
import type { Name } from './names.ts'
import type { Run } from './sentences.ts'
import type { Token } from './words.ts'

/*
 * Names where every noun has a capital. What tells a name is the company it keeps: a title or a given name before it, no
 * article, a verb beside it; what tells a common noun is its ending, or an article before it anywhere in the text.
 */

/** What a text shows of its capitalised words. */
export interface Capitals {
  /** Words that stand behind an article or an adjective somewhere. */
  common: ReadonlySet<string>
  /** Last words of what is surely a person's name. */
  surnames: ReadonlySet<string>
}

type Tokens = readonly Token[]

const isAcronym = (token: Token | undefined) => token !== undefined && /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(token.text)

function isProper(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || !token.capital || lexicon.calendar.has(token.lower)) return false
  const small = lexicon.functionWords.has(token.lower) || lexicon.pronouns.has(token.lower)
  return isAcronym(token) || !(small || lexicon.verbSecond?.objects.has(token.lower))
}

const isGiven = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined &&
  (lexicon.givenNames.has(token.lower) || lexicon.givenNames.has(token.lower.split('-')[0] ?? ''))

const isPerson = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && (lexicon.honorifics.has(token.lower) || personNoun(token.lower, lexicon) !== undefined)

const endsCommon = (word: string, lexicon: Lexicon) =>
  lexicon.verbSecond?.commonEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ?? false

const isCommon = (token: Token, capitals: Capitals, lexicon: Lexicon) =>
  endsCommon(token.lower, lexicon) ||
  capitals.common.has(token.lower) ||
  lexicon.nouns.has(token.lower) ||
  groupNoun(token.lower, lexicon) ||
  writingNoun(token.lower, lexicon)

/** Adjectives end so in the nominative and after articles. */
const looksAdjective = (token: Token | undefined) => token !== undefined && /(?:e|er|en|es|em)$/.test(token.lower)

const opensNoun = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined &&
  (lexicon.articles.has(token.lower) || lexicon.possessives.has(token.lower) || lexicon.quantifiers.has(token.lower))

/** What the text shows of its capitalised words; read once. */
export function capitalsOf(tokens: Tokens, sentences: readonly Run[], lexicon: Lexicon): Capitals {
  const common = new Set<string>()
  const surnames = new Set<string>()
  const capitals = { common, surnames }
  const runs: { run: Run; bare: boolean }[] = []
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const to = runOf(tokens, i, sentence.to, lexicon)
      if (to === i) continue
      const before = i > sentence.from ? tokens[i - 1] : undefined
      const led = opensNoun(before, lexicon) || isLowerAdjective(before, lexicon)
      const word = tokens[i]
      if (led && word && to === i + 1 && !isAcronym(word)) common.add(word.lower)
      runs.push({ run: { from: i, to }, bare: !led })
      i = to - 1
    }
  }
  for (const { run, bare } of runs) {
    const all = tokens.slice(run.from, run.to)
    const last = all.at(-1)
    if (all.length < 2 || !last) continue
    const sure = all.slice(0, -1).some((token) => isPerson(token, lexicon) || isGiven(token, lexicon))
    const plainRun =
      bare &&
      all.length < 4 &&
      !all.some((token) => isCommon(token, capitals, lexicon) || bodyNoun(token.lower, lexicon))
    if ((sure || plainRun) && !endsCommon(last.lower, lexicon)) surnames.add(last.lower)
  }
  return capitals
}

/** "neue" before a noun; a verb would not end so before one. */
const isLowerAdjective = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' &&
  !token.capital &&
  looksAdjective(token) &&
  !lexicon.functionWords.has(token.lower) &&
  !lexicon.verbs.has(token.lower)

/** Where the run of capitalised words that starts at a token ends; the token itself where none does. */
export function runOf(tokens: Tokens, start: number, limit: number, lexicon: Lexicon): number {
  if (!isProper(tokens[start], lexicon)) return start
  let to = start + 1
  let body = bodyNoun(tokens[start]?.lower ?? '', lexicon)
  while (to < limit) {
    const token = tokens[to]
    // "Emil Kaum": behind a given name any word with a capital is a surname.
    const surname =
      token?.kind === 'word' && token.capital && isGiven(tokens[to - 1], lexicon) && !lexicon.calendar.has(token.lower)
    // "Ali al-Hadi": the particle is part of the word.
    const joined = isParticled(token?.text ?? '', lexicon)
    if (isProper(token, lexicon) || surname || joined) {
      body ||= bodyNoun(token?.lower ?? '', lexicon)
      to++
      continue
    }
    const join = body && lexicon.joining.has(token?.lower ?? '') ? 1 : particlesAt(tokens, to, start, lexicon)
    if (join === 0 || to + join >= limit || !isProper(tokens[to + join], lexicon)) break
    to += join + 1
  }
  return to
}

/** "Ann von der Ley": particles join a surname to a given name or a title, and to nothing else. */
function particlesAt(tokens: Tokens, at: number, start: number, lexicon: Lexicon): number {
  const token = tokens[at]
  if (token?.text === '&') return 1
  if (!lexicon.particles.has(token?.lower ?? '')) return 0
  const bearer = tokens[at - 1]
  const noble = isGiven(bearer, lexicon) || lexicon.honorifics.has(bearer?.lower ?? '')
  const initial = at - start > 1 && /^\p{Lu}\.$/u.test(bearer?.text ?? '')
  if (!noble && !initial) return 0
  return lexicon.articles.has(tokens[at + 1]?.lower ?? '') ? 2 : 1
}

/** The name in a run of capitalised words, if one is there. */
export function nameIn(
  tokens: Tokens,
  run: Run,
  sentence: Run,
  plain: ReadonlySet<string>,
  capitals: Capitals,
  lexicon: Lexicon,
): Name | null {
  const from = afterOpening(tokens, run, sentence, plain, capitals, lexicon)
  const all = tokens.slice(from, run.to)
  if (all.length === 0) return null
  const led = from > sentence.from && opensNoun(tokens[from - 1], lexicon)
  const titles = titlesIn(all, led, capitals, lexicon)
  if (titles === all.length) return possessorIn(all, from, capitals, lexicon)
  if (titles === 0 && ownsOrIsOwned(all, capitals, lexicon)) return givenBy(tokens, from, all, capitals, lexicon)
  const first = from + titles
  const rest = all.slice(titles)
  const given = isGiven(rest[0], lexicon)
  const acronym = rest.length === 1 && isAcronym(rest[0])
  if (rest.length === 1 && titles === 0 && opensAsAdverb(tokens, first, sentence, lexicon)) return null
  if (rest.length === 1 && titles === 0 && !acronym && !mayBeName(tokens, first, sentence, capitals, lexicon))
    return null
  const bodyWord = rest.some((token) => bodyNoun(token.lower, lexicon))
  if (
    rest.length > 1 &&
    titles === 0 &&
    !given &&
    !led &&
    !bodyWord &&
    rest.every((token) => isCommon(token, capitals, lexicon))
  )
    return null
  const body = titles === 0 && !given && (bodyWord || acronym || led)
  const shown = titles > 0 ? all.slice(0, titles) : []
  return {
    from: first,
    to: run.to,
    title: titles > 0 ? { from, to: first } : null,
    words: rest.map((token) => token.text),
    gender: genderOf(shown, lexicon) ?? (body ? null : givenGender(rest, lexicon)),
    body,
    oblique: false,
  }
}

const givenGender = (words: readonly Token[], lexicon: Lexicon): Agreement | null => {
  const word = words[0]?.lower ?? ''
  if (words.length < 2) return null
  return lexicon.givenNames.get(word) ?? lexicon.givenNames.get(word.split('-')[0] ?? '') ?? null
}

function genderOf(titles: readonly Token[], lexicon: Lexicon): Agreement | null {
  for (const { lower } of titles.toReversed()) {
    const gender = lexicon.honorifics.get(lower) ?? personNoun(lower, lexicon)
    if (gender) return gender
  }
  return null
}

/** Skips a first word that has its capital only from the start of the sentence: "Scharfe Kritik". */
function afterOpening(
  tokens: Tokens,
  run: Run,
  sentence: Run,
  plain: ReadonlySet<string>,
  capitals: Capitals,
  lexicon: Lexicon,
): number {
  const token = tokens[run.from]
  const next = tokens[run.from + 1]
  if (!token || (run.from > sentence.from && tokens[run.from - 1]?.kind === 'word')) return run.from
  if (isPerson(token, lexicon) || isGiven(token, lexicon)) return run.from
  const verb = lexicon.verbs.get(token.lower)
  if (plain.has(token.lower) || (verb && run.to > run.from + 1)) return run.from + 1
  const adjective = run.to > run.from + 1 && looksAdjective(token)
  return adjective && next && (isCommon(next, capitals, lexicon) || isPerson(next, lexicon)) ? run.from + 1 : run.from
}

/** How many words of a run say what somebody is, before the name begins: "Hafenmeister Lee". */
function titlesIn(all: readonly Token[], led: boolean, capitals: Capitals, lexicon: Lexicon): number {
  const given = all.findIndex(
    (token, i) => i < all.length - 1 && isGiven(token, lexicon) && !lexicon.honorifics.has(token.lower),
  )
  if (given >= 0) return given
  let titles = 0
  for (const [i, token] of all.entries()) {
    const last = i === all.length - 1
    // "Minister Fischer": behind a title even a trade is a surname.
    if (last && i > 0 && titles === i && !endsCommon(token.lower, lexicon)) break
    const unlisted =
      !last && titles === i && !isAcronym(token) && i === 0 && isUnlistedTitle(all, led, capitals, lexicon)
    if (isPerson(token, lexicon) || unlisted) titles = i + 1
  }
  return titles
}

/** "der Hafenkommodore Lee": a common noun that no list holds, then a word that is no common noun. */
function isUnlistedTitle(all: readonly Token[], led: boolean, capitals: Capitals, lexicon: Lexicon): boolean {
  const [first, second] = all
  if (
    !first ||
    !second ||
    groupNoun(first.lower, lexicon) ||
    bodyNoun(second.lower, lexicon) ||
    isCommon(second, capitals, lexicon)
  )
    return false
  if (isAcronym(second) || all.some((token) => bodyNoun(token.lower, lexicon))) return false
  if (endsCommon(first.lower, lexicon) || !lexicon.verbSecond?.agentEnding.test(first.lower)) return false
  if (capitals.common.has(first.lower)) return true
  if (all.length === 2) return led && capitals.surnames.has(second.lower)
  return first.text.length > 6 && !led
}

/** "nach Ansicht Lees": behind what introduces a source the possessor is the one who speaks. */
function givenBy(
  tokens: Tokens,
  from: number,
  all: readonly Token[],
  capitals: Capitals,
  lexicon: Lexicon,
): Name | null {
  const [noun, owner] = all
  const before = tokens[from - 1]?.lower
  const introduces = lexicon.sources.some((words) => words.at(-1) === noun?.lower && words.at(-2) === before)
  if (!introduces || !owner || !isSurname(owner.lower, capitals, lexicon)) return null
  return { from: from + 1, to: from + 2, title: null, words: [owner.text], gender: null, body: false, oblique: false }
}

/** "Lees Entscheidung", "die Haltung Lees": a noun and its possessor name nobody who speaks. */
function ownsOrIsOwned(all: readonly Token[], capitals: Capitals, lexicon: Lexicon): boolean {
  const [first, second] = all
  if (all.length !== 2 || !first || !second || isGiven(first, lexicon) || groupNoun(first.lower, lexicon)) return false
  const genitive = (token: Token) => isSurname(token.lower, capitals, lexicon) && !capitals.surnames.has(token.lower)
  return (
    genitive(first) ||
    genitive(second) ||
    (second.lower.endsWith('s') && !isAcronym(second) && isCommon(first, capitals, lexicon))
  )
}

/** "Lees Sprecher": the name is the possessor's, the noun its own. */
function possessorIn(all: readonly Token[], from: number, capitals: Capitals, lexicon: Lexicon): Name | null {
  const [first] = all
  if (all.length !== 2 || !first || isPerson(first, lexicon) || !/[sx'’]$/.test(first.text)) return null
  if (isCommon(first, capitals, lexicon)) return null
  return { from, to: from + 1, title: null, words: [first.text], gender: null, body: false, oblique: false }
}

/** Whether a single capitalised word may be a name: known as a surname, or bare where only a name is. */
function mayBeName(tokens: Tokens, at: number, sentence: Run, capitals: Capitals, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!token) return false
  if (personNoun(token.lower, lexicon) !== undefined && !capitals.surnames.has(token.lower)) return false
  const before = at > sentence.from ? tokens[at - 1] : undefined
  if (opensNoun(before, lexicon) && !bodyNoun(token.lower, lexicon)) return false
  if (isSurname(token.lower, capitals, lexicon)) return true
  if (isCommon(token, capitals, lexicon)) return false
  if (bodyNoun(token.lower, lexicon)) return true
  const rules = lexicon.verbSecond
  const next = tokens[at + 1]
  const verbal = (other: Token | undefined) =>
    other !== undefined &&
    !other.capital &&
    (lexicon.verbs.get(other.lower)?.form === 'finite' || lexicon.auxiliaries.has(other.lower))
  const calls =
    before !== undefined &&
    (verbal(before) ||
      rules?.objects.has(before.lower) ||
      rules?.tags.has(before.lower) ||
      lexicon.parentheticals.has(before.lower) ||
      lexicon.sources.some((words) => words.length === 1 && words[0] === before.lower))
  const labels = at === sentence.from && (next?.text === ':' || tokens[at + 2]?.text === ':')
  return labels || Boolean(calls) || ((before === undefined || before.kind !== 'word') && verbal(next))
}

/** "Relativierend fügte Lee hinzu": a participle that opens its sentence. */
const opensAsAdverb = (tokens: Tokens, at: number, sentence: Run, lexicon: Lexicon) =>
  (at === sentence.from || tokens[at - 1]?.kind !== 'word') &&
  [...lexicon.adverbEndings, ...lexicon.participleEndings].some((ending) => tokens[at]?.lower.endsWith(ending))

/** A surname, or its genitive. */
const isSurname = (word: string, capitals: Capitals, lexicon: Lexicon) =>
  capitals.surnames.has(word) ||
  lexicon.nameEndings.some((ending) => word.endsWith(ending) && capitals.surnames.has(word.slice(0, -ending.length)))
