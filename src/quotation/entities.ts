import { widest } from './clause.ts'
import type { Agreement, CaseEnding } from './languages/language.ts'
import { groupNoun, isOblique, isPluralNoun, type Lexicon, nominativeOf, personNoun } from './languages/lexicon.ts'
import { isHumanName, isShouted, type Name, startOfName } from './names.ts'
import { nominativeTitle } from './nominative.ts'
import { isDeterminer, phraseEnd, phraseFrom, phraseUntil } from './phrases.ts'
import type { PersonRecord } from './quotation.ts'
import { nameAt, type Reading, spanOf } from './reading.ts'
import { type Token, visible } from './words.ts'

/** Whoever the names of a text stand for: all mentions of one person or body together. */
export interface Entity {
  name: string
  kind: 'person' | 'body'
  gender: Agreement | null
  role: string | null
  person: string | null
  words: readonly string[]
  /** The token where it is first named. */
  from: number
  mentions: number
  /** Whether the text shows that this is a human being: a title, a given name, a role, a verb of speaking beside it. */
  human: boolean
}

/** Letters as they are compared: without case, accents and possessive endings. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/, '')
    .toLowerCase()

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** A name's words, folded, without initials, "Jr." and the particles of a surname alone: "van den Berg", "al-Masri". */
const coreOf = (words: readonly string[], { particles, givenNames }: Lexicon): string[] => {
  const folded = words.map(fold)
  const first = folded.findIndex((word) => !particles.has(word) || givenNames.has(word))
  const core = folded
    .slice(Math.max(first, 0))
    .filter((word, i) => !suffixes.has(word) && (i === 0 || !/^\p{L}\.?$/u.test(word)))
    .map((word) => (particles.has(word.split('-')[0] ?? '') ? word.slice(word.indexOf('-') + 1) : word))
  return core.length > 0 ? core : folded
}

/**
 * Gathers the names of a text into the persons and bodies that they stand for.
 *
 * @param people records that win over what the text says
 * @returns for each name of the reading, its entity, and which names may as well be a rival's
 */
export function entitiesOf(
  reading: Reading,
  people: readonly PersonRecord[],
): { entities: Entity[]; doubtful: ReadonlySet<number> } {
  const { names } = reading
  const entities: (Entity | undefined)[] = names.map(() => undefined)
  const full = new Map<string, Entity>()
  const byLast = new Map<string, Set<Entity>>()
  const byFirst = new Map<string, Set<Entity>>()
  const surnames = new Map<Entity, string>()
  const places = placeNames(reading)
  const remember = (map: Map<string, Set<Entity>>, key: string | undefined, entity: Entity) => {
    if (key === undefined) return
    const known = map.get(key)
    if (known) known.add(entity)
    else map.set(key, new Set([entity]))
  }
  names.forEach((name, i) => {
    const core = coreOf(name.words, reading.lexicon)
    if (core.length < 2) return
    const key = name.body ? core.join(' ') : `${core[0]} ${core.at(-1)}`
    const short = () => {
      for (const other of byLast.get(core.at(-1) ?? '') ?? []) if (isShortFor(name, core, other)) return other
      return undefined
    }
    const entity = full.get(key) ?? (name.body ? undefined : short()) ?? created(reading, name)
    full.set(key, entity)
    merge(entity, name, reading)
    entities[i] = entity
    if (name.body) return
    remember(byLast, core.at(-1), entity)
    surnames.set(entity, core.at(-1) ?? '')
    remember(byFirst, core[0], entity)
  })
  const acronyms = new Map(
    [...full.values()].filter((e) => e.words.length > 1).map((e) => [acronymOf(e.words), e] as const),
  )
  const cases = [...reading.lexicon.surnameCases.values()]
    .flat()
    .map(([ending, nominative]) => [fold(ending), fold(nominative)] as const)
  const single = new Map<string, Entity>()
  const doubtful = new Set<number>()
  const bearersOf = new Map([...byLast].map(([surname, bearers]) => [surname, ranked(bearers)]))
  names.forEach((name, i) => {
    if (entities[i]) return
    const key = baseOf(coreOf(name.words, reading.lexicon)[0] ?? '', byLast, cases, reading.lexicon.nameEndings)
    const sameGiven = byFirst.get(key)
    const isBearer = byLast.has(key) && !(name.body && afterArticle(reading, name))
    const bearer = isBearer ? chosen(bearersOf.get(key)?.all ?? [], name) : undefined
    if (bearer?.sure === false) doubtful.add(i)
    const known =
      bearer?.entity ??
      (sameGiven?.size === 1 && !name.title ? [...sameGiven][0] : undefined) ??
      acronyms.get(name.words[0] ?? '') ??
      single.get(key)
    const entity = known ?? created(reading, name)
    const given = reading.lexicon.givenNames.get(key)
    if (!known && given !== undefined && !name.body)
      Object.assign(entity, { human: true, gender: entity.gender ?? given })
    if (!known && places.has(key) && !name.title) entity.kind = 'body'
    single.set(key, entity)
    if (!doubtful.has(i)) merge(entity, name, reading)
    bearersOf.get(surnames.get(entity) ?? '')?.rise(entity)
    entities[i] = entity
  })
  const all = entities.filter((entity) => entity !== undefined)
  for (const entity of new Set(all)) applyRecord(entity, people)
  return { entities: all, doubtful }
}

/** Those of one surname, the one named most first and else in their order; whoever is named once more has to rise. */
function ranked(bearers: Iterable<Entity>): { all: readonly Entity[]; rise: (entity: Entity) => void } {
  const places = new Map(Array.from(bearers, (entity, place) => [entity, place]))
  const placeOf = (entity: Entity) => places.get(entity) ?? 0
  const compare = (a: Entity, b: Entity) => b.mentions - a.mentions || placeOf(a) - placeOf(b)
  const all = [...places.keys()].sort(compare)
  const rise = (entity: Entity) => {
    const from = all.indexOf(entity)
    let [low, high] = [0, from]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = all[middle]
      if (other && compare(other, entity) < 0) low = middle + 1
      else high = middle
    }
    if (low < from) all.splice(low, 0, ...all.splice(from, 1))
  }
  return { all, rise }
}

/** "Ken Lee", "Kenneth Lee": a given name that begins the other, and is much shorter, is the same one. */
function isShortFor(name: Name, core: readonly string[], other: Entity): boolean {
  if (name.gender !== null && other.gender !== null && name.gender !== other.gender) return false
  const [short = '', long = ''] = [core[0] ?? '', fold(other.words[0] ?? '')].toSorted((a, b) => a.length - b.length)
  return short.length >= 3 && long.length >= short.length + 3 && long.startsWith(short)
}

/** A surname without the ending of its case, where the text has it without. */
function baseOf(
  word: string,
  known: ReadonlyMap<string, unknown>,
  cases: readonly CaseEnding[],
  endings: readonly string[],
): string {
  if (known.has(word)) return word
  const nominative = nominativeOf(word, known, cases)
  if (nominative !== null) return nominative
  const ending = endings.find((end) => word.endsWith(end) && known.has(word.slice(0, -end.length)))
  return ending === undefined ? word : word.slice(0, -ending.length)
}

const acronymOf = (words: readonly string[]) =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

const afterArticle = (reading: Reading, name: Name) =>
  reading.lexicon.articles.has(reading.tokens[name.from - 1]?.lower ?? '')

/** How near two rivals stand, in tokens, where the text brings them in together: "John Smith met Ann Smith". */
const sideBySide = 15

/**
 * Of several with one surname: the one whose gender fits, then the one named most, where one is.
 * @param bearers the one named most first
 */
function chosen(bearers: readonly Entity[], name: Name): { entity: Entity | undefined; sure: boolean } {
  const fits = ({ gender }: Entity) => name.gender === null || gender === null || gender === name.gender
  const first = bearers.findIndex(fits)
  const entity = bearers[first]
  const rival = entity && bearers.find((other, place) => place > first && fits(other))
  const together = entity && rival && Math.abs(entity.from - rival.from) < sideBySide
  return { entity, sure: !together || entity.mentions > rival.mentions }
}

function created(reading: Reading, name: Name): Entity {
  return {
    name: displayOf(reading, name),
    kind: name.body ? 'body' : 'person',
    gender: name.gender,
    role: null,
    person: null,
    words: name.words,
    from: name.from,
    mentions: 0,
    human: false,
  }
}

const displayOf = (reading: Reading, name: Name) => {
  // A name in another case is shown as it names the subject.
  if (name.words.some((word, i) => word !== reading.tokens[name.from + i]?.text)) return name.words.join(' ')
  const { start, end } = spanOf(reading, name)
  return visible(reading.text.slice(start, end)).replace(/\s+/g, ' ')
}

function merge(entity: Entity, name: Name, reading: Reading): void {
  entity.mentions++
  entity.gender ??= name.body ? null : (name.gender ?? kinGender(reading, name) ?? genderShown(reading, name))
  if (name.words.length > entity.words.length) {
    entity.words = name.words
    entity.name = displayOf(reading, name)
  }
  if (entity.kind === 'body') return
  entity.role ??= roleOf(reading, name)
  entity.human ||= isHuman(reading, name) || entity.role !== null || entity.gender !== null
}

/** "his wife Ann", "her brother, Omar": the noun before the name tells. */
function kinGender({ tokens, lexicon }: Reading, name: Name): Agreement | null {
  const first = startOfName(name)
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  if (!lexicon.possessives.has(tokens[noun - 1]?.lower ?? '')) return null
  return personNoun(tokens[noun]?.lower ?? '', lexicon) ?? null
}

/** "Lee and his wife", "Lee hugged his mother": whose they are, where nobody else is named before. */
function genderShown({ tokens, lexicon }: Reading, name: Name): Agreement | null {
  if (tokens[startOfName(name) - 1]?.kind === 'word') return null
  const owner = (at: number) => lexicon.possessives.get(tokens[at]?.lower ?? '') ?? null
  // "Lee, 52, and his wife"
  const end = isAged(tokens, name.to) ? name.to + 3 : name.to
  const at = owner(end) ? end : end + 1
  const shown = owner(at)
  const kin = personNoun(tokens[at + 1]?.lower ?? '', lexicon) !== undefined
  return kin && (shown === 'male' || shown === 'female') ? shown : null
}

/** Whether a mention shows that its bearer is a human being. */
function isHuman({ tokens, lexicon }: Reading, name: Name): boolean {
  if (isHumanName(name, lexicon)) return true
  if (isShouted(name)) return false
  const says = (at: number) => {
    const verb = tokens[at]?.capital ? undefined : lexicon.verbs.get(tokens[at]?.lower ?? '')
    return verb !== undefined && verb.class !== 'lead' && (verb.form === 'past' || verb.form === 'finite')
  }
  // "Lee has repeatedly said"
  const light = (word: string) =>
    lexicon.auxiliaries.has(word) ||
    lexicon.adverbs.has(word) ||
    (word.length > 4 && lexicon.adverbEndings.some((ending) => word.endsWith(ending)))
  let verb = name.to
  while (verb < name.to + 3 && light(tokens[verb]?.lower ?? '')) verb++
  if (isAged(tokens, name.to) || says(verb) || says(name.from - 1)) return true
  // "Her rival, Lee, …", "Lee, who led it, …": nobody else has a rival, or is a "who".
  const who = tokens[name.to]?.text === ',' ? name.to + 1 : name.to
  if (lexicon.personal.has(tokens[who]?.lower ?? '') || isSomebodys(tokens, name, lexicon)) return true
  // "Mira Talberg met …": two words that open a clause, and stand in no place, are a full name.
  const before = tokens[name.from - 1]
  return (
    name.words.length > 1 &&
    !lexicon.genitives.has(tokens[name.to]?.lower ?? '') &&
    (before === undefined ||
      before.text === '.' ||
      before.kind === 'quotation' ||
      lexicon.conjunctions.has(before.lower) ||
      (before.capital && lexicon.subordinators.has(before.lower)))
  )
}

/** "Ann Lee, 70, …": only people have an age. */
const isAged = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ','

/** "Her opposite number, Lee, …": a name in apposition to what a pronoun owns, at the head of a sentence. */
function isSomebodys(tokens: readonly Token[], { from, to, words }: Name, lexicon: Lexicon): boolean {
  if (words.length < 2 || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false
  for (let at = from - 2; at >= from - 5; at--) {
    if (tokens[at]?.kind !== 'word') return false
    const owner = lexicon.possessives.get(tokens[at]?.lower ?? '')
    // "Its skipper, Lee, …": what a thing owns may be a person all the same.
    const person = personNoun(tokens[from - 2]?.lower ?? '', lexicon) !== undefined
    if (owner === 'male' || owner === 'female' || (owner && person)) return tokens[at - 1]?.kind !== 'word'
  }
  return false
}

/** Words that stand after a preposition of place without a title name places, not people. */
function placeNames(reading: Reading): Set<string> {
  const places = new Set<string>()
  for (const name of reading.names) {
    const before = reading.tokens[name.from - 1]
    if (name.words.length === 1 && before && reading.lexicon.locatives.has(before.lower))
      places.add(fold(name.words[0] ?? ''))
  }
  return places
}

/** What the text says that a person is: the title before the name, or the apposition beside it. */
function roleOf(reading: Reading, name: Name): string | null {
  return titleOf(reading, name) ?? appositionBefore(reading, name) ?? appositionAfter(reading, name)
}

function titleOf(reading: Reading, name: Name): string | null {
  const { tokens, lexicon } = reading
  const phrase = phraseUntil(reading, name.to - 1, Math.max(0, name.from - 10))
  let from = phrase?.from ?? name.from
  const word = () => tokens[from]?.lower ?? ''
  // "his brother Lee": whose brother, the words alone do not say.
  if (lexicon.possessives.has(word()) || lexicon.genitives.has(tokens[from - 1]?.lower ?? '')) return null
  while (from < name.from && (lexicon.articles.has(word()) || lexicon.honorifics.has(word()))) from++
  if (from >= name.from || lexicon.genitives.has(tokens[name.from - 1]?.lower ?? '')) return null
  const far = officeBefore(reading, name)
  if (far !== null) return far
  const noun = tokens[name.from - 1]?.lower ?? ''
  if (
    isOblique(noun, lexicon) ||
    name.oblique ||
    (personNoun(noun, lexicon) !== undefined && isPluralNoun(noun, lexicon))
  )
    return null
  return nominativeTitle(reading, from, name.from) ?? textOf(reading, from, name.from)
}

/** "речниця порту Катерина Одинець": where nouns have cases, what an office is of stands between it and the name. */
function officeBefore(reading: Reading, name: Name): string | null {
  const { tokens, lexicon } = reading
  if (lexicon.cases.length === 0 || name.oblique || name.title) return null
  for (let at = name.from - 1; at >= Math.max(0, name.from - 4); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || lexicon.functionWords.has(token.lower) || lexicon.verbs.has(token.lower)) return null
    if (at < name.from - 1 && isRole(reading, at)) return textOf(reading, at, name.from)
  }
  return null
}

function appositionBefore(reading: Reading, name: Name): string | null {
  const { tokens, lexicon } = reading
  const closes = tokens[name.to]
  if (tokens[name.from - 1]?.text !== ',' || (closes !== undefined && closes.kind !== 'mark')) return null
  const role = widest(reading, name.from - 2, Math.max(0, name.from - 12))
  if (!role || !isRole(reading, role.head) || lexicon.possessives.has(tokens[role.from]?.lower ?? '')) return null
  return isDetermined(reading, role.from, role.to) ? textOf(reading, role.from, name.from - 1) : null
}

function appositionAfter(reading: Reading, name: Name): string | null {
  const { tokens, lexicon } = reading
  const first = startOfName(name)
  // "Lee of Ohio, the mayor, …": it is Lee who is the mayor.
  const place = lexicon.linking.has(tokens[name.to]?.lower ?? '') ? nameAt(reading, name.to + 1) : null
  if (lexicon.linking.has(tokens[first - 1]?.lower ?? '') && nameAt(reading, first - 2)) return null
  const comma = place?.from === name.to + 1 ? place.to : name.to
  if (tokens[comma]?.text !== ',') return null
  const role = phraseFrom(reading, comma + 1, Math.min(tokens.length, comma + 20))
  if (!role || role.name || !isRole(reading, role.head) || lexicon.possessives.has(tokens[role.from]?.lower ?? ''))
    return null
  const limit = Math.min(tokens.length, role.to + 15)
  let end = phraseEnd(reading, role, limit)
  // "the club's president and general manager"
  const second = lexicon.conjunctions.has(tokens[end]?.lower ?? '') ? phraseFrom(reading, end + 1, limit) : null
  if (second && !second.name && isRole(reading, second.head)) end = phraseEnd(reading, second, limit)
  return /^[,.;]$/.test(tokens[end]?.text ?? '.') ? textOf(reading, role.from, end) : null
}

const isRole = (reading: Reading, at: number) => {
  const word = reading.tokens[at]?.lower ?? ''
  // A role in another case ("слова министра Серова") does not stand alone.
  if (isOblique(word, reading.lexicon)) return false
  return personNoun(word, reading.lexicon) !== undefined && !groupNoun(word, reading.lexicon)
}

const isDetermined = (reading: Reading, from: number, to: number) => {
  for (let i = from; i < to; i++)
    if (isDeterminer(reading, i) || reading.lexicon.genitives.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

function textOf(reading: Reading, from: number, to: number): string {
  let first = from
  if (reading.lexicon.articles.has(reading.tokens[first]?.lower ?? '')) first++
  const { start, end } = spanOf(reading, { from: first, to })
  return reading.text.slice(start, end).replace(/\s+/g, ' ')
}

/** A record on file wins: its name, its role, its address. */
function applyRecord(entity: Entity, people: readonly PersonRecord[]): void {
  const name = fold(entity.name)
  const exact = people.filter((record) => [record.name, ...record.aliases].some((alias) => fold(alias) === name))
  const surname =
    entity.words.length === 1
      ? people.filter((record) =>
          [record.name, ...record.aliases].some((known) => fold(known.split(/\s+/).at(-1) ?? '') === name),
        )
      : []
  const record = exact[0] ?? (surname.length === 1 ? surname[0] : undefined)
  if (!record) return
  entity.name = record.name
  entity.person = record.slug
  entity.human = true
  entity.role = record.role ?? entity.role
}

/** The entity of the name at a token. */
export function entityAt(reading: Reading, entities: readonly Entity[], token: number): Entity | null {
  return nameAt(reading, token) ? (entities[reading.nameAt[token] ?? -1] ?? null) : null
}
