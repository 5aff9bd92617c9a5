import type { Agreement, Language } from './language.ts'

/** What is derived from a language's data, once. */
export interface Lexicon extends Language {
  /** Words of the closed classes, which are never a noun or a name. */
  functionWords: ReadonlySet<string>
}

const lexicons = new Map<Language, Lexicon>()

/** The lexicon of a language; computed on first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const functionWords = new Set<string>()
  for (const group of [
    language.articles, language.quantifiers, language.prepositions, language.conjunctions, language.subordinators,
    language.relatives, language.auxiliaries, language.infinitives, language.negations, language.adverbs,
    language.pronouns.keys(), language.possessives.keys(), language.genitives,
  ]) {
    for (const word of group) functionWords.add(word)
  }
  const lexicon = { ...language, functionWords }
  lexicons.set(language, lexicon)
  return lexicon
}

/** The stem under which a noun is listed: the word itself, its singular, or its last part after a hyphen. */
export function stemOf(word: string, listed: { has(word: string): boolean }): string | null {
  if (listed.has(word)) return word
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '')
  if (listed.has(singular)) return singular
  const part = /[-‐‑]([^-‐‑]+)$/.exec(word)?.[1]
  return part === undefined ? null : stemOf(part, listed)
}

/** Whether a word means a person, and the gender where it shows one; `undefined` where it is no such word. */
export function personNoun(word: string, lexicon: Lexicon): Agreement | null | undefined {
  const stem = stemOf(word, lexicon.people)
  if (stem !== null) return lexicon.people.get(stem) ?? null
  const ending = lexicon.personEndings.find((end) => word.length > end.length && (word.endsWith(end) || word.endsWith(`${end}s`)))
  if (ending === undefined) return undefined
  return lexicon.people.get(ending) ?? null
}

/** Whether a word means a group that can speak. */
export function groupNoun(word: string, lexicon: Lexicon): boolean {
  return stemOf(word, lexicon.groups) !== null || lexicon.groupEndings.some((end) => word.endsWith(end))
}
