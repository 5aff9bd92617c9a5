import { groupNoun, isOblique, isPluralNoun, nominativeOf, personNoun } from './languages/lexicon.ts'
import { nominative } from './nominative.ts'
import { isDeterminer, type Mention, phraseEnd, phraseUntil } from './phrases.ts'
import type { Speaker } from './quotation.ts'
import { nameAt, type Reading, spanOf } from './reading.ts'

/** How many tokens back an earlier, fuller description is looked for. */
const memory = 1500

/** A source as a reader is shown it. */
export interface Description {
  speaker: Speaker
  plural: boolean
}

/**
 * Describes a source that has no name in words that make sense alone.
 *
 * @param definite whether the text speaks of it as known ("the official")
 */
export function describe(reading: Reading, mention: Mention, definite: boolean): Description | null {
  const { tokens, lexicon } = reading
  const noun = tokens[mention.head]?.lower ?? ''
  const limit = sentenceEnd(reading, mention.to)
  const end = attributesEnd(reading, mention, phraseEnd(reading, mention, limit), limit)
  const whole = inSubjectCase(reading, mention, textOf(reading, mention.from, end))
  const plural = isPluralNoun(noun, lexicon) && !isPartitive(reading, mention)
  const body = bodyOf(reading, mention, end)
  const withoutArticle = textOf(
    reading,
    lexicon.articles.has(tokens[mention.from]?.lower ?? '') ? mention.from + 1 : mention.from,
    end,
  )
  if (body && (lexicon.voices.has(noun) || groupNoun(noun, lexicon))) {
    return { speaker: { name: upperFirst(withoutArticle), kind: 'body' }, plural: false }
  }
  const person = personNoun(noun, lexicon) !== undefined
  // "this prompted": a verb that no list holds was taken for a noun.
  if (!mention.speaks && lexicon.finiteEndings.some((ending) => ending.length > 1 && noun.endsWith(ending))) return null
  if (!person && !mention.speaks && !definite && !isDeterminer(reading, mention.from)) return null
  return {
    speaker: {
      name: partitive(reading, mention) ?? nominative(reading, mention, end) ?? lowerFirst(reading, mention, whole),
      kind: 'unnamed',
    },
    plural,
  }
}

/** "министерство | транспорта области": where nouns have cases, what a body is of follows it up to the verb. */
function attributesEnd({ tokens, lexicon }: Reading, mention: Mention, end: number, limit: number): number {
  if (lexicon.cases.length === 0 || !groupNoun(tokens[mention.head]?.lower ?? '', lexicon)) return end
  let at = end
  while (at < Math.min(limit, end + 3)) {
    const { kind, lower, capital } = tokens[at] ?? { kind: 'mark', lower: '', capital: false }
    if (kind !== 'word' || capital || lexicon.functionWords.has(lower) || lexicon.verbs.has(lower)) break
    at++
  }
  const next = tokens[at]
  return !next || next.kind === 'mark' || lexicon.verbs.has(next.lower) ? at : end
}

/** "по словам источника" → "источник": a noun alone is shown as it names the subject. */
function inSubjectCase(reading: Reading, mention: Mention, text: string): string {
  const { lexicon } = reading
  const noun = reading.tokens[mention.head]?.lower ?? ''
  if (mention.from !== mention.head || !isOblique(noun, lexicon)) return text
  const plain =
    nominativeOf(noun, lexicon.people, lexicon.cases) ?? nominativeOf(noun, lexicon.groups, lexicon.cases) ?? noun
  return plain + text.slice(noun.length)
}

function sentenceEnd(reading: Reading, from: number): number {
  for (let i = from; i < reading.tokens.length; i++)
    if (/^[.!?]$/.test(reading.tokens[i]?.text ?? '') || reading.tokens[i]?.kind === 'quotation') return i
  return reading.tokens.length
}

function textOf(reading: Reading, from: number, to: number): string {
  const { start, end } = spanOf(reading, { from, to })
  return reading.text.slice(start, end).replace(/\s+/g, ' ')
}

/** Whether a body is named within the phrase, so that whoever speaks does so for it. */
function bodyOf(reading: Reading, mention: Mention, end: number): boolean {
  for (let i = mention.from; i < end; i++) {
    const name = nameAt(reading, i)
    if (name && (name.body || i < mention.head)) return true
  }
  return false
}

const isPartitive = (reading: Reading, mention: Mention) =>
  reading.lexicon.quantifiers.has(reading.tokens[mention.from]?.lower ?? '') &&
  reading.lexicon.linking.has(reading.tokens[mention.from + 1]?.lower ?? '')

/** "another of the four sources" → "one of four Russian sources", where the text said so before. */
function partitive(reading: Reading, mention: Mention): string | null {
  if (!isPartitive(reading, mention)) return null
  const { tokens, lexicon } = reading
  const noun = tokens[mention.head]?.lower ?? ''
  const counted = tokens
    .slice(mention.from + 2, mention.head)
    .find((token) => lexicon.quantifiers.has(token.lower))?.lower
  let best: { from: number; to: number } | null = null
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - memory); i--) {
    if (tokens[i]?.lower !== noun) continue
    const phrase = phraseUntil(reading, i, Math.max(0, i - 8))
    if (!phrase || isPartitive(reading, phrase) || (counted !== undefined && tokens[phrase.from]?.lower !== counted))
      continue
    if (!best || phrase.to - phrase.from > best.to - best.from) best = phrase
  }
  const first = tokens[mention.from]?.lower ?? ''
  const singular = lexicon.quantifiers.has(first) && !lexicon.plurals.has(first)
  if (mention.to <= mention.from + 2) return null
  const rest = textOf(reading, best ? best.from : mention.from + 2, best ? best.to : mention.to)
  const bare = best ? lowerFirst(reading, best, rest) : rest
  return singular ? `${lexicon.oneOf} ${bare}` : `${first} ${tokens[mention.from + 1]?.lower} ${bare}`
}

/** A sentence's first word loses its capital, unless it is a name. */
function lowerFirst(reading: Reading, phrase: { from: number }, text: string): string {
  const first = reading.tokens[phrase.from]
  if (!first || nameAt(reading, phrase.from) || /^\p{Lu}{2}/u.test(first.text)) return text
  const small = !reading.lexicon.nounsCapitalised || reading.lexicon.functionWords.has(first.lower)
  return small && reading.titleAt[phrase.from] === -1 ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
