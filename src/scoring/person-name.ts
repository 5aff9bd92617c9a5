import { set } from '../quotation/languages/language.ts'
import { fold, wordsOf } from './words.ts'

/*
 * The lists are the scorer's own and not the engine's, whose mistakes would otherwise excuse themselves.
 */

/** What may stand before a name and is no part of it. */
const titles = set(
  'mr mrs ms miss dr prof professor sir dame lord lady herr frau',
  'president vice prime minister chancellor secretary ambassador governor gov mayor commissioner speaker',
  'senator sen representative rep judge justice attorney chief director chair chairman chairwoman',
  'general gen lt col capt sgt',
  'pope bishop pastor reverend rev king queen prince princess',
  'former ex first',
)

/** What may stand behind a name and is no part of it. */
const suffixes = set('jr sr ii iii iv')

/** Last words of offices with a name of their own, which stand right before a person's: “Secretary of Defense Ada Moor”. */
const officeEndings = set('State Defense Treasury')

const prepositions = set('of for to from by with at in on near behind against about into', 'von für bei aus zu')

const articles = set('the a an his her their')

/** What may open a description and is no part of the name in it. */
const openers = set('The A An One Another Some His Her Their My Our Former Ex')

/** Lower-case words that may follow a name without its describing them, as it does in “Moor campaign manager”. */
const followers = set(
  'and or who whose und an the said says told was is now himself herself themselves',
  ...prepositions,
)

const pronouns = set('i he him she her it we you they them who which', 'er sie es', 'on ona oni', 'он она они')

const determiners = set('the a an one some many several')

const particle = /^(?:al|bin|d'|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|ten|ul|van|von|[ae]l-\p{L}+)$/iu

const nickname = /^["“'(]\p{Lu}\p{Ll}+["”')]$/u

/** Some of a list of words: from the first index up to, not including, the second. */
interface Run {
  from: number
  to: number
}

/**
 * The name in what is shown as a speaker: the first run of capitalised words that stands free, looked for from comma
 * to comma. A name does not stand free after a preposition (“a spokesman for Bo Lind”), in the possessive (“Lind’s
 * lawyer”) or before a noun (“Lind campaign manager”): there somebody else is meant. Titles and “Jr.” are left out.
 *
 * @param speaker a name or description
 * @returns the folded words of the name, given name first; those of the description up to its first comma where it
 *   has no capital letter at all; none where every capitalised word belongs to somebody or something else
 */
export function nameIn(speaker: string): string[] {
  const parts = speaker
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;–—]/)
    .map((part) => part.trim())
    .filter(Boolean)
  for (const part of parts) {
    const words = part.split(/\s+/)
    for (const run of capitalisedRuns(words)) {
      const name = standsFree(words, run) ? withoutTitles(words.slice(run.from, run.to)) : []
      if (name.some((word) => !titles.has(word))) return name
    }
  }
  return /\p{Lu}/u.test(speaker) ? [] : withoutTitles([parts[0] ?? ''])
}

/** Whether a speaker is no more than a pronoun: “she”. */
export const isPronoun = (speaker: string) => pronouns.has(fold(speaker).trim())

/**
 * Whether a reader would take a speaker for a name: it begins with a capital letter, and is neither a pronoun nor an
 * article alone. (So does a description that is written with a capital.)
 */
export function looksLikeName(speaker: string): boolean {
  return /^\s*\p{Lu}/u.test(speaker) && !isPronoun(speaker) && !determiners.has(fold(speaker).trim())
}

/** The runs of capitalised words, with the particles and nicknames inside them. */
function capitalisedRuns(words: readonly string[]): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < words.length; from++) {
    if (!/^["“'(@]?\p{Lu}/u.test(words[from] ?? '')) continue
    let to = from + 1
    while (continuesName(words[to], words[to + 1])) to++
    runs.push({ from: nameStart(words, { from, to }), to })
    from = to - 1
  }
  return runs
}

function continuesName(word: string | undefined, next: string | undefined): boolean {
  if (word === undefined) return false
  if (/^(?:\p{Lu}|[ae]l-\p{Lu})/u.test(word) || nickname.test(word)) return true
  return particle.test(word) && next !== undefined && /^\p{Lu}/u.test(next)
}

/** Where the name in a run starts: behind an article that opens the description, and behind the end of an office. */
function nameStart(words: readonly string[], { from, to }: Run): number {
  const start = from === 0 && openers.has(words[from] ?? '') ? from + 1 : from
  return to - start > 2 && officeEndings.has(words[start] ?? '') ? start + 1 : start
}

function standsFree(words: readonly string[], { from, to }: Run): boolean {
  const next = words[to]
  const last = words[to - 1] ?? ''
  let before = words[from - 1]?.toLowerCase() ?? ''
  if (articles.has(before) && from > 1) before = words[from - 2]?.toLowerCase() ?? ''
  if (prepositions.has(before)) return false
  if (next === undefined) return true
  const isPossessive = /['’]s?$/.test(last)
  const describesNext = /^\p{Ll}[\p{L}-]+$/u.test(next) && !followers.has(next)
  return !isPossessive && !describesNext
}

function withoutTitles(words: readonly string[]): string[] {
  const name = wordsOf(words.join(' ')).filter((word) => !suffixes.has(word))
  const start = name.findIndex((word, index) => !titles.has(word) || index === name.length - 1)
  return name.slice(Math.max(start, 0))
}
