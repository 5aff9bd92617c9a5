import { antecedent, byDescription } from './antecedent.ts'
import { asks } from './carry.ts'
import { type Discourse, type Found, ofEntity, type Referent } from './discourse.ts'
import { entitiesOf, entityAt } from './entities.ts'
import { together } from './joint.ts'
import type { Mention } from './phrases.ts'
import type { Tie } from './place.ts'
import type { Grade, PersonRecord, Speaker } from './quotation.ts'
import type { Reading } from './reading.ts'
import type { Family } from './rules.ts'

export interface Identified {
  speakers: Speaker[]
  grade: Grade
}

/**
 * Says who the mentions of the ties are.
 *
 * @param ties one for each quotation, as `attribute` gives them
 * @param people records that win over what the text says
 * @param without a part of the work to leave out
 * @returns for each tie a speaker and the grade that is left, or `null` where nobody can be named or described
 */
export function identify(
  reading: Reading,
  ties: readonly (Tie | null)[],
  people: readonly PersonRecord[],
  without?: Family,
): (Identified | null)[] {
  const discourse: Discourse = {
    reading,
    ...entitiesOf(reading, people),
    without,
    referents: new Map(),
    heard: new Map(),
    subjects: new Map(),
  }
  const known = new Map<number, Found | null>()
  const word = (tie: Tie | null | undefined) => reading.tokens[tie?.cue?.from ?? -1]?.lower ?? ''
  return ties.map((tie, i) => {
    if (!tie) return null
    const at = tie.mention.head
    const last = ties[i - 1]
    const asked = reading.lexicon.asking.has(word(last)) || asks(reading, i - 1)
    const answers = reading.lexicon.replying.has(word(tie)) && asked
    const asker = answers && last ? known.get(last.mention.head)?.referent : undefined
    // A speaker who goes on is whoever it was the first time.
    const found = known.get(at) ?? foundBy(discourse, tie.mention, sentenceOf(reading, at), asker)
    known.set(at, found)
    if (!found) return null
    const { referent, sure } = found
    const sentence = sentenceOf(reading, at)
    const heard = discourse.heard.get(sentence) ?? []
    if (heard.at(-1) !== referent) discourse.heard.set(sentence, [...heard, referent])
    const grade = !sure ? 'low' : tie.mention.pronoun && tie.grade === 'high' ? 'medium' : tie.grade
    return { speakers: speakersOf(discourse, tie, found, sentence), grade }
  })
}

/** The speaker found, and those who speak together with him. */
function speakersOf(discourse: Discourse, tie: Tie, found: Found, index: number): Speaker[] {
  const sentence = discourse.reading.sentences[index]
  const all = sentence ? together(discourse.reading, tie, sentence) : [tie.mention]
  const speakers = all.map((one) => (one === tie.mention ? found : foundBy(discourse, one, index))?.referent.speaker)
  return [...new Set(speakers.filter((speaker) => speaker !== undefined))]
}

function sentenceOf(reading: Reading, token: number): number {
  let low = 0
  let high = reading.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.sentences[middle]?.to ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}

/** @param asker who asked what this one answers, and so does not speak */
function foundBy(discourse: Discourse, mention: Mention, sentence: number, asker?: Referent): Found | null {
  const { reading, entities } = discourse
  if (mention.pronoun && discourse.without === 'pronouns') return null
  if (mention.pronoun) return antecedent(discourse, mention.pronoun, mention.head, sentence, asker)
  const entity = mention.name && !isDemonym(reading, mention) ? entityAt(reading, entities, mention.head) : null
  const referent = entity ? ofEntity(discourse, entity) : byDescription(discourse, mention, sentence)
  const sure = !(entity && discourse.doubtful.has(reading.nameAt[mention.head] ?? -1))
  return referent && { referent, sure }
}

/** "the Finn said": whoever it is, this is not a name. */
const isDemonym = ({ tokens, lexicon }: Reading, { from, to, head }: Mention) =>
  to - from === 2 && lexicon.articles.has(tokens[from]?.lower ?? '') && lexicon.demonyms.has(tokens[head]?.lower ?? '')
