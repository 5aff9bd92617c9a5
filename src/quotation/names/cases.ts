import type { Agreement } from '../languages/language.ts'
import { isOblique, type Lexicon, nominativeOf, personNoun } from '../languages/lexicon.ts'
import type { Run } from '../sentences.ts'
import type { Token } from '../words.ts'

/** The words of a name as they name the subject, where its form or what governs it shows that it stands in another case. */
export function nominativeWords(
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

/** Whether a phrase of attribution ends right before a token: "по словам …". */
const endsSource = (tokens: readonly Token[], at: number, lexicon: Lexicon) =>
  lexicon.sources.some((phrase) => phrase.every((word, i) => tokens[at - phrase.length + i]?.lower === word))
