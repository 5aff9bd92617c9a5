import { clauseSubject } from './clause.ts'
import type { Cue } from './cues/cue.ts'
import { cuesAt } from './cues.ts'
import { type Description, describe } from './describe.ts'
import { agrees, type Discourse, type Found, ofEntity, type Referent, settle } from './discourse.ts'
import { entityAt } from './entities.ts'
import type { Agreement } from './languages/language.ts'
import { groupNoun, personNoun } from './languages/lexicon.ts'
import { isShouted, startOfName } from './names.ts'
import { type Mention, phraseEnd, phraseFrom } from './phrases.ts'
import { nameAt, type Reading } from './reading.ts'

/** How many sentences, or names, back "the minister" may look. */
const memory = 200

/** How many sentences back a pronoun may look for whom it stands for. */
const reach = 8

/** The same where neither the gender nor more of whom it stands for is shown. */
const vagueReach = 2

/** How many sentences back another speaker may be the one who goes on. */
const turns = 2

/** Whom a pronoun stands for: the subject before it in the sentence, then speakers and subjects, sentence by sentence back. */
export function antecedent(
  discourse: Discourse,
  pronoun: Agreement,
  at: number,
  sentence: number,
  asker?: Referent,
): Found | null {
  const { reading } = discourse
  const fits = (referent: Referent | null) =>
    referent !== null && referent.speaker.name !== asker?.speaker.name && agrees(referent, pronoun)
  const vague = pronoun === 'someone'
  let barred = false
  for (let back = 0; back <= (vague ? vagueReach : reach); back++) {
    const index = sentence - back
    if (index < 0) return null
    const own = back === 0
    const heard = discourse.heard.get(index) ?? []
    const candidates = own
      ? [authorBefore(discourse, at), subjectOf(discourse, index, at)]
      : [...heard.toReversed(), reporterOf(discourse, index), subjectOf(discourse, index, Infinity)]
    // A verb without its subject shows too little to stand for somebody who has only a description.
    const shown = (referent: Referent | null) =>
      !vague || referent?.speaker.kind !== 'unnamed' || heard.includes(referent)
    const main = candidates.find((referent) => fits(referent) && shown(referent))
    if (main) {
      const sure = !barred && (own || !hasRival(discourse, main, pronoun, index))
      return { referent: sure ? settle(main, pronoun) : main, sure }
    }
    barred ||= !own && (mayBeHuman(discourse, index, pronoun) || (!vague && isNameless(discourse, index, pronoun)))
    if (vague && unknownSubject(reading, index, own ? at : Infinity)) return null
    if (vague) continue
    const named = namedIn(discourse, index, own ? at : Infinity, own).find(fits)
    // A name that is no subject, in a paragraph before, is only the likeliest.
    const near = reading.sentences[index]?.paragraph === reading.sentences[sentence]?.paragraph
    const sure = near && !barred
    if (named) return { referent: sure ? settle(named, pronoun) : named, sure }
  }
  return null
}

/** "a letter from Lee in which she …": whoever is named with a writing that a relative clause hangs on. */
function authorBefore(discourse: Discourse, pronoun: number): Referent | null {
  const { reading, entities } = discourse
  const { tokens, lexicon } = reading
  if (
    !lexicon.relatives.has(tokens[pronoun - 1]?.lower ?? '') ||
    !lexicon.prepositions.has(tokens[pronoun - 2]?.lower ?? '')
  )
    return null
  const name = nameAt(reading, pronoun - 3)
  const owned = name && lexicon.owners.has(tokens[startOfName(name) - 1]?.lower ?? '')
  const entity = owned ? entityAt(reading, entities, name.from) : null
  const author = entity && ofEntity(discourse, entity)
  if (author?.speaker.kind === 'person') author.human = true
  return author
}

/** "Kim met Ash. “…,” she said": of two of unknown gender, where neither has spoken, the subject is only the likelier. */
function hasRival(discourse: Discourse, main: Referent, pronoun: Agreement, index: number): boolean {
  const { reading, heard } = discourse
  const spoke = heard.get(index)?.includes(main) === true
  if (!spoke && pronoun !== 'plural' && isJoined(discourse, main, pronoun, index)) return true
  if (main.gender !== null) return false
  // Of two who take turns, "she" is rather the one who is known to be a woman.
  if (spoke && (pronoun === 'male' || pronoun === 'female')) {
    for (let back = 0; back <= turns && back <= index; back++)
      if (heard.get(index - back)?.some((other) => other !== main && other.gender === pronoun)) return true
  }
  if (spoke) return false
  const speaks = cuesAt(reading, index).some(
    (cue) =>
      (cue.class === 'say' || cue.class === 'hold') &&
      cue.subject?.name &&
      !reading.lexicon.asking.has(reading.tokens[cue.from]?.lower ?? ''),
  )
  if (speaks) return false
  return namedIn(discourse, index, Infinity, false).some((other) => other !== main && agrees(other, pronoun))
}

/** "Lee and Kim met. “…,” she said": of two who act together, either may be meant. */
function isJoined(discourse: Discourse, main: Referent, pronoun: Agreement, index: number): boolean {
  const { reading } = discourse
  const sentence = reading.sentences[index]
  const first = sentence ? clauseSubject(reading, sentence) : null
  const end = first && sentence ? phraseEnd(reading, { ...first, name: null }, sentence.to) : 0
  const and = first && reading.lexicon.additives.has(reading.tokens[end]?.lower ?? '') ? end : -1
  const second = and > 0 && sentence ? phraseFrom(reading, and + 1, sentence.to) : null
  const entity = second?.name ? entityAt(reading, discourse.entities, second.head) : null
  const other = entity && ofEntity(discourse, entity)
  return other !== null && other !== main && first?.name !== null && agrees(other, pronoun)
}

/** Whether the subject of a sentence may well be somebody, even where nothing in the text shows a human being. */
function mayBeHuman({ reading, entities }: Discourse, index: number, pronoun: Agreement): boolean {
  const sentence = reading.sentences[index]
  const name = sentence ? clauseSubject(reading, sentence)?.name : null
  const entity = name && entityAt(reading, entities, name.from)
  if (!entity || entity.human || entity.kind === 'body' || isShouted(name)) return false
  if (pronoun !== 'male' && pronoun !== 'female') return false
  const known = entity.words.length > 1 || entity.mentions > 1
  return known && (entity.gender === null || entity.gender === pronoun)
}

/** "The actor waved.": whether a sentence is about one whose role no name is known for, and who may be meant. */
function isNameless(discourse: Discourse, index: number, pronoun: Agreement): boolean {
  const sentence = discourse.reading.sentences[index]
  const mention = sentence ? clauseSubject(discourse.reading, sentence) : null
  if (!mention?.speaks || mention.name || mention.pronoun) return false
  // "Her husband, Ray Lee, waved.": whose he is, the name beside may say.
  if (!discourse.reading.lexicon.articles.has(discourse.reading.tokens[mention.from]?.lower ?? '')) return false
  const source = sourceAt(discourse, mention, index)
  return source?.human === true && source.noun !== null && agrees(source, pronoun)
}

/** Whether a sentence has a subject that could speak, but of whom nothing is known: it bars the way further back. */
function unknownSubject(reading: Reading, index: number, before: number): boolean {
  const sentence = reading.sentences[index]
  const mention = sentence ? clauseSubject(reading, sentence) : null
  return mention?.speaks === true && mention.head < before
}

/** Who a sentence without quotations says has spoken: "…, the mayor noted." */
function reporterOf(discourse: Discourse, index: number): Referent | null {
  const { reading, entities } = discourse
  const asks = (other: Cue) => reading.lexicon.asking.has(reading.tokens[other.from]?.lower ?? '')
  const says = (other: Cue) => other.class === 'say' && other.subject?.speaks === true && !other.subject.pronoun
  const cue = cuesAt(reading, index).findLast(says)
  const subject = cue?.subject
  if (!cue || !subject) return null
  if (!subject.name) return asks(cue) ? null : sourceAt(discourse, subject, index)
  const entity = entityAt(reading, entities, subject.head)
  return entity && ofEntity(discourse, entity)
}

/** One who has no name: "A spokesman for Lee declined to comment. “…,” he said." */
function sourceAt(discourse: Discourse, mention: Mention, index: number): Referent | null {
  const found = byDescription(discourse, mention, index)
  return found && !found.plural ? found : null
}

/** The subject of a sentence, where it stands before a token and can be known. */
function subjectOf(discourse: Discourse, index: number, before: number): Referent | null {
  const { reading, subjects } = discourse
  const sentence = reading.sentences[index]
  const mention = sentence ? clauseSubject(reading, sentence) : null
  // "Lee she called “a fool”": what stands right before the subject is the object.
  if (!mention || mention.to >= before) return null
  if (!subjects.has(index)) {
    // A pronoun within its own subject stands for nobody.
    subjects.set(index, null)
    subjects.set(index, referentOf(discourse, mention, index))
  }
  const referent = subjects.get(index) ?? null
  // "The actor met Lee.": from another sentence, who is known by a role may have a name that the text gives elsewhere.
  const definite = !reading.lexicon.indefinites.has(reading.tokens[mention.from]?.lower ?? '')
  const elsewhere = before === Infinity && definite && !mention.pronoun && referent?.human && referent.noun !== null
  return elsewhere ? null : referent
}

function referentOf(discourse: Discourse, mention: Mention, index: number): Referent | null {
  const entity = mention.name && entityAt(discourse.reading, discourse.entities, mention.head)
  if (entity) return ofEntity(discourse, entity)
  if (mention.pronoun) return antecedent(discourse, mention.pronoun, mention.head, index)?.referent ?? null
  return mention.speaks ? sourceAt(discourse, mention, index) : null
}

/** Persons named in a sentence outside quotations, in order; possessors last. */
function namedIn(discourse: Discourse, index: number, before: number, clauses: boolean): Referent[] {
  const { reading } = discourse
  const sentence = reading.sentences[index]
  const found: Referent[] = []
  const possessors: Referent[] = []
  for (let i = sentence?.from ?? 0; i < Math.min(sentence?.to ?? 0, before); i++) {
    const name = nameAt(reading, i)
    const entity = name && entityAt(reading, discourse.entities, i)
    if (!name || !entity) continue
    i = name.to - 1
    const previous = reading.tokens[startOfName(name) - 1]
    // Before a pronoun in its own sentence only the subject of another clause can be meant: "When Lee came, he said".
    if (
      clauses &&
      !(
        previous &&
        (reading.lexicon.subordinators.has(previous.lower) || reading.lexicon.relatives.has(previous.lower))
      )
    )
      continue
    if (!name.title && modifies(reading, name.to)) continue
    // "a prison near Cuneo": where something is.
    if (entity.kind === 'body' && previous && reading.lexicon.locatives.has(previous.lower)) continue
    const owns = reading.lexicon.genitives.has(reading.tokens[name.to]?.lower ?? '')
    ;(owns ? possessors : found).push(ofEntity(discourse, entity))
  }
  return [...found, ...possessors]
}

/** Whether the name before a token only describes what follows: "American voters". */
function modifies(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.lower ?? ''
  return personNoun(word, reading.lexicon) !== undefined || groupNoun(word, reading.lexicon)
}

/** "the minister", "another of the four sources": somebody known by that role, or a source with a description. */
export function byDescription(discourse: Discourse, mention: Mention, sentence: number): Referent | null {
  const { reading } = discourse
  const noun = reading.tokens[mention.head]?.lower ?? ''
  const first = reading.tokens[mention.from]?.lower ?? ''
  const { articles, indefinites } = reading.lexicon
  // Where a language has no articles, a bare noun may be somebody known.
  const definite = indefinites.size > 0 ? articles.has(first) && !indefinites.has(first) : mention.from === mention.head
  if (definite && discourse.without !== 'roles') {
    const known = knownAs(discourse, noun, mention, sentence)
    if (known) return known
  }
  const described = describe(reading, mention, definite)
  if (!described) return null
  const owner = reading.lexicon.possessives.get(first)
  if (owner) owned(discourse, described, owner, mention, sentence)
  const gender = personNoun(noun, reading.lexicon)
  return {
    speaker: described.speaker,
    gender: gender === undefined ? 'thing' : gender,
    plural: described.plural,
    noun,
    human: gender !== undefined,
  }
}

/** "his campaign" → "Lee's campaign": so that the words make sense alone. */
function owned(
  discourse: Discourse,
  described: Description,
  owner: Agreement,
  mention: Mention,
  sentence: number,
): void {
  const { reading } = discourse
  const genitive = [...reading.lexicon.genitives][0]
  // "The suspect is known. His father said": he may have no name.
  const last = reading.sentences[sentence - 1]
  const subject = last ? clauseSubject(reading, last) : null
  const nameless =
    subject?.speaks && !subject.name && !subject.pronoun ? sourceAt(discourse, subject, sentence - 1) : null
  const whose =
    nameless?.human && agrees(nameless, owner)
      ? nameless
      : antecedent(discourse, owner, mention.from, sentence)?.referent
  const rest = described.speaker.name.split(' ').slice(1).join(' ')
  if (!whose || !genitive || rest === '') return
  described.speaker = { name: `${whose.speaker.name}${genitive} ${rest}`, kind: described.speaker.kind }
}

/** Somebody already heard under this noun, or a named person whose role it is. */
function knownAs(discourse: Discourse, noun: string, mention: Mention, sentence: number): Referent | null {
  const { reading, entities } = discourse
  const voice = reading.lexicon.voices.has(noun)
  for (let index = sentence; index >= Math.max(0, sentence - memory); index--) {
    for (const referent of (discourse.heard.get(index) ?? []).toReversed()) {
      const same =
        referent.noun !== null && (referent.noun === noun || (voice && reading.lexicon.voices.has(referent.noun)))
      if (same && mention.to - mention.from <= 3) return referent
    }
  }
  const names = lastBefore(reading.names, mention.from)
  for (let i = names; i >= Math.max(0, names - memory); i--) {
    const name = reading.names[i]
    const entity = entities[i]
    if (!name || !entity?.role || name.from >= mention.from) continue
    // "author of the report": the office is what stands before "of".
    const words = entity.role.toLowerCase().split(/\s+/)
    const of = words.findIndex((word, at) => at > 0 && reading.lexicon.linking.has(word))
    const role = words.slice(0, of < 0 ? words.length : of).map((word) => reading.lexicon.shortForms.get(word) ?? word)
    const adjectives = reading.tokens.slice(mention.from + 1, mention.head).map((token) => token.lower)
    const fits =
      role.some((word) => isSameOffice(word, noun, reading)) ||
      (voice && role.some((word) => reading.lexicon.voices.has(word)))
    if (fits && adjectives.every((word) => role.includes(word))) return ofEntity(discourse, entity)
  }
  return null
}

/** "die Ministerin" is the "Verkehrsministerin": where nouns are compounded, the last part is the office. */
const isSameOffice = (role: string, noun: string, { lexicon }: Reading) =>
  role === noun || (lexicon.nounsCapitalised && noun.length > 4 && role.endsWith(noun))

/** The index of the last name that begins before a token, or −1. */
function lastBefore(names: readonly { from: number }[], token: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low - 1
}
