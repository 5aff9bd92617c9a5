import { generic } from './generic.ts'
import type { Agreement, CaseEnding, Language } from './language.ts'

/** What is derived from a language's data, once. */
export interface Lexicon extends Required<Language> {
  /** Words of the closed classes, which are never a noun or a name. */
  functionWords: ReadonlySet<string>
  /** The phrases before a source by their first word. */
  sourcesByFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The endings of words for persons, in every form, with the plain form. */
  endings: ReadonlyMap<string, string>
  /** What is known of words already, so that each is looked into once. */
  known: {
    persons: Map<string, Agreement | null | 'no'>
    groups: Map<string, boolean>
    writings: Map<string, boolean>
    bodies: Map<string, boolean>
  }
}

const lexicons = new Map<Language, Lexicon>()

/** The lexicon of a language; computed on first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const functionWords = new Set<string>()
  for (const group of [
    language.articles,
    language.quantifiers,
    language.prepositions,
    language.conjunctions,
    language.subordinators,
    language.relatives,
    language.auxiliaries,
    language.infinitives,
    language.negations,
    language.adverbs,
    language.pronouns.keys(),
    language.possessives.keys(),
    language.genitives,
  ]) {
    for (const word of group) functionWords.add(word)
  }
  const lexicon: Lexicon = {
    ...generic,
    ...language,
    functionWords,
    sourcesByFirst: byFirst(language.sources),
    endings: new Map(
      language.personEndings.flatMap((end) => ['', ...language.nounEndings].map((more) => [end + more, end] as const)),
    ),
    known: { persons: new Map(), groups: new Map(), writings: new Map(), bodies: new Map() },
  }
  lexicons.set(language, lexicon)
  return lexicon
}

function byFirst(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const words of phrases) found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), words])
  return found
}

/** The stem under which a noun is listed: the word itself, without its ending, or its last part after a hyphen. */
export function stemOf(word: string, listed: { has(word: string): boolean }, lexicon: Lexicon): string | null {
  if (listed.has(word)) return word
  if (word.endsWith('ies') && listed.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`
  const ending = lexicon.nounEndings.find((end) => word.endsWith(end) && listed.has(word.slice(0, -end.length)))
  if (ending !== undefined) return word.slice(0, -ending.length)
  const nominative = nominativeOf(word, listed, lexicon.cases)
  if (nominative !== null) return nominative
  const part = /[-‐‑]([^-‐‑]+)$/.exec(word)?.[1]
  return part === undefined ? null : stemOf(part, listed, lexicon)
}

/** The listed word of which this is another case; `null` where there is none. */
export function nominativeOf(
  word: string,
  listed: { has(word: string): boolean },
  cases: readonly CaseEnding[],
): string | null {
  for (const [ending, nominative] of cases) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, word.length - ending.length) + nominative
    if (listed.has(base)) return base
  }
  return null
}

/** Whether a noun for a person or a group stands in a case that is not the subject's: Russian "министра". */
export function isOblique(word: string, lexicon: Lexicon): boolean {
  if (lexicon.cases.length === 0) return false
  const noun = word.slice(word.lastIndexOf('-') + 1)
  const lists = [lexicon.people, lexicon.groups]
  if (lists.some((listed) => listed.has(word) || listed.has(noun))) return false
  return lists.some((listed) => nominativeOf(noun, listed, lexicon.cases) !== null)
}

/** Whether a word means a person, and the gender where it shows one; `undefined` where it is no such word. */
export function personNoun(word: string, lexicon: Lexicon): Agreement | null | undefined {
  let found = lexicon.known.persons.get(word)
  if (found === undefined) {
    const noun = findPersonNoun(word, lexicon)
    found = noun === undefined ? 'no' : noun
    lexicon.known.persons.set(word, found)
  }
  return found === 'no' ? undefined : found
}

function findPersonNoun(word: string, lexicon: Lexicon): Agreement | null | undefined {
  const stem = stemOf(word, lexicon.people, lexicon)
  if (stem !== null) return lexicon.people.get(stem) ?? null
  for (let i = 1; i < word.length; i++) {
    const ending = lexicon.endings.get(word.slice(i))
    if (ending !== undefined) return lexicon.people.get(ending) ?? null
  }
  return undefined
}

/** Whether a word means a group that can speak. */
export function groupNoun(word: string, lexicon: Lexicon): boolean {
  return remembered(
    word,
    lexicon.known.groups,
    () => stemOf(word, lexicon.groups, lexicon) !== null || lexicon.groupEndings.some((end) => word.endsWith(end)),
  )
}

/** Whether a word means a writing that speaks for its author. */
export function writingNoun(word: string, lexicon: Lexicon): boolean {
  return remembered(
    word,
    lexicon.known.writings,
    () => stemOf(word, lexicon.writings, lexicon) !== null || compoundOf(word, lexicon.writings, lexicon),
  )
}

/** "Jahresbericht": in languages that write compounds as one word the last part says what they are. */
function compoundOf(word: string, listed: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (!lexicon.nounsCapitalised) return false
  const bare = [
    word,
    ...lexicon.nounEndings.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length)),
  ]
  return [...listed].some((noun) => noun.length > 5 && bare.some((form) => form.endsWith(noun)))
}

/** Whether a word makes a name the name of a body. */
export function bodyNoun(word: string, lexicon: Lexicon): boolean {
  return remembered(word, lexicon.known.bodies, () => stemOf(word, lexicon.bodies, lexicon) !== null)
}

function remembered<V>(word: string, memory: Map<string, V>, find: () => V): V {
  const known = memory.get(word)
  if (known !== undefined) return known
  const found = find()
  memory.set(word, found)
  return found
}

/** Whether a noun has the form of a plural. */
export function isPluralNoun(word: string, lexicon: Lexicon): boolean {
  if (word.endsWith('ss')) return false
  return lexicon.plurals.has(word) || lexicon.pluralEndings.some((ending) => word.endsWith(ending))
}

/** Whether a word may be a finite verb that no list holds, by its ending: "remembered". */
export const endsLikeVerb = (word: string, { finiteEndings }: Pick<Language, 'finiteEndings'>): boolean =>
  finiteEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))

/** "al-Masri": a particle in small letters, tied to the name. */
export const isParticled = (word: string, { particles }: Lexicon): boolean =>
  /^\p{Ll}{1,4}-\p{Lu}/u.test(word) && particles.has(word.slice(0, word.indexOf('-')))
