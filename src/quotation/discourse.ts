import type { Entity } from './entities.ts'
import type { Agreement } from './languages/language.ts'
import type { Speaker } from './quotation.ts'
import type { Reading } from './reading.ts'
import type { Family } from './rules.ts'

/** Someone the text has spoken of: a person or body by name, or a source by description. */
export interface Referent {
  speaker: Speaker
  gender: Agreement | null
  plural: boolean
  /** The noun that describes a source: "official". */
  noun: string | null
  /** Whether it is surely a human being, whom "he" or "she" can stand for. */
  human: boolean
}

/** Whoever a mention stands for, and whether more than a guess says so. */
export interface Found {
  referent: Referent
  sure: boolean
}

export interface Discourse {
  reading: Reading
  entities: readonly Entity[]
  /** Names that may as well be a rival's. */
  doubtful: ReadonlySet<number>
  referents: Map<Entity, Referent>
  /** Who spoke or acted in each sentence, the last one last. */
  heard: Map<number, Referent[]>
  subjects: Map<number, Referent | null>
  without: Family | undefined
}

export function ofEntity(discourse: Discourse, entity: Entity): Referent {
  const known = discourse.referents.get(entity)
  if (known) return known
  const speaker: Speaker = { name: entity.name, kind: entity.kind }
  if (entity.role !== null) speaker.role = entity.role
  if (entity.person !== null) speaker.person = entity.person
  const referent: Referent = {
    speaker,
    gender: entity.kind === 'body' ? 'thing' : entity.gender,
    plural: false,
    noun: null,
    human: entity.human,
  }
  discourse.referents.set(entity, referent)
  return referent
}

/** Whether a pronoun can stand for somebody. */
export function agrees(referent: Referent, pronoun: Agreement): boolean {
  if (pronoun === 'plural') return referent.plural || referent.speaker.kind === 'body'
  if (pronoun === 'someone') return !referent.plural
  if (pronoun === 'thing') return referent.speaker.kind === 'body' || (referent.gender === 'thing' && !referent.plural)
  if (referent.plural || referent.speaker.kind === 'body')
    return referent.noun !== null && !referent.plural && referent.gender !== 'thing'
  return referent.human && (referent.gender === null || referent.gender === pronoun)
}

/** Once "she" has stood for somebody, "he" no longer can. */
export function settle(referent: Referent, pronoun: Agreement): Referent {
  if (pronoun === 'male' || pronoun === 'female') referent.gender ??= pronoun
  return referent
}
