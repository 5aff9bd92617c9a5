import { isWordLike } from './classify.ts'
import { isOblique, isPluralNoun, personNoun } from './languages/lexicon.ts'
import { isHumanName } from './names.ts'
import {
  canSpeak,
  inOtherCase,
  isDeterminer,
  isObject,
  isPreposition,
  type Mention,
  phraseEnd,
  phraseFrom,
  phraseUntil,
  standsApart,
} from './phrases.ts'
import { nameAt, type Reading } from './reading.ts'
import type { Run } from './sentences.ts'
import { mainClause } from './verb-second/fields.ts'

/** The token after leading conjunctions, adverbs and marks. */
export function skipLight(reading: Reading, at: number, limit: number): number {
  const { tokens, lexicon } = reading
  let i = at
  while (i < limit) {
    const token = tokens[i]
    if (!token || token.kind === 'quotation') break
    const light = token.kind === 'mark' || lexicon.conjunctions.has(token.lower) || isAdverb(reading, i)
    if (!light) break
    i++
  }
  return i
}

/** Whether a token is an adverb, a negation or a word of time: nothing that changes who speaks. */
export function isAdverb(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind !== 'word') return false
  const { lexicon } = reading
  if (
    isObject(reading, at) ||
    lexicon.adverbs.has(token.lower) ||
    lexicon.negations.has(token.lower) ||
    lexicon.calendar.has(token.lower)
  )
    return true
  // At the head of a sentence even an adverb has a capital: "Shortly after …".
  const noun = token.capital && (nameAt(reading, at) !== null || canSpeak(token.lower, reading))
  return !noun && token.lower.length > 4 && lexicon.adverbEndings.some((end) => token.lower.endsWith(end))
}

/**
 * The token after what may stand between a verb and the subject that follows it: adverbs, the time, the place, whom the
 * speaker told ("dijo este lunes a la prensa Ana Ruiz").
 */
export function skipAdjuncts(reading: Reading, at: number, limit: number): number {
  const { tokens, lexicon } = reading
  let i = at
  for (let tries = 0; tries < 4 && i < limit; tries++) {
    while (i < limit && isAdverb(reading, i)) i++
    if (isHearer(reading, i, limit)) {
      i++
      continue
    }
    const time = [i + 1, i + 2].find((next) => lexicon.calendar.has(tokens[next]?.lower ?? ''))
    const governed = isPreposition(reading, i)
    if (time !== undefined && time < limit && (isDeterminer(reading, i) || governed)) {
      i = time + 1
      continue
    }
    if (!governed) break
    const phrase = phraseFrom(reading, i + 1, limit)
    if (!phrase) break
    const end = phraseEnd(reading, phrase, limit)
    // "en rueda de prensa Ana Ruiz": the name is not what the preposition governs.
    const last = phraseUntil(reading, end - 1, i + 1)
    if (last?.name && standsApart(reading, last)) return last.name.from
    i = end
    if (tokens[end]?.kind !== 'word') break
  }
  return i
}

/** "сказал журналистам Иван Серов", "powiedział PAP Jan Nowak": where nouns have cases, the hearer needs no preposition. */
function isHearer(reading: Reading, at: number, limit: number): boolean {
  const { tokens, lexicon } = reading
  if (lexicon.cases.length === 0) return false
  const token = tokens[at]
  const acronym = nameAt(reading, at)?.body === true && /^\p{Lu}{2,}$/u.test(token?.text ?? '')
  if (!acronym && !isOblique(token?.lower ?? '', lexicon)) return false
  const next = phraseFrom(reading, at + 1, limit)
  return next?.speaks === true && !inOtherCase(reading, next)
}

/** The first comma at or after a token, or −1. */
function commaAfter(reading: Reading, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (reading.tokens[i]?.text === ',') return i
  return -1
}

/**
 * The subject of the clause that a run begins with: the first noun phrase that no preposition governs, after the
 * adverbial phrases and subordinate clauses that may come first ("In Ohio on Monday, …", "Asked about it, …").
 */
export function clauseSubject(reading: Reading, run: Run): Mention | null {
  const { tokens, lexicon } = reading
  if (lexicon.verbSecond) return mainClause(reading, run)?.subject ?? null
  let at = skipLight(reading, run.from, run.to)
  for (let tries = 0; tries < 5 && at < run.to; tries++) {
    const token = tokens[at]
    if (!token) return null
    const verb = lexicon.verbs.get(token.lower)
    const adverbial =
      lexicon.prepositions.has(token.lower) ||
      lexicon.subordinators.has(token.lower) ||
      lexicon.infinitives.has(token.lower) ||
      /^\p{N}/u.test(token.text) ||
      (verb !== undefined && (verb.form === 'participle' || verb.form === 'past')) ||
      (reading.nameAt[at] === -1 && lexicon.participleEndings.some((ending) => token.lower.endsWith(ending)))
    // "Dijo Ana Ruiz que …": the subject follows the verb that comes first.
    if (lexicon.subjectFollows && verb?.form === 'finite' && nameAt(reading, at) === null) {
      const behind = phraseFrom(reading, skipAdjuncts(reading, at + 1, run.to), run.to)
      return behind?.speaks && !inOtherCase(reading, behind) ? follow(reading, behind, run.to) : null
    }
    if (!adverbial) {
      const phrase = phraseFrom(reading, at, run.to)
      // "In Ames, Iowa, she …": a name between commas after a name goes with the adverbial.
      const inList =
        phrase?.name &&
        tries > 0 &&
        nameAt(reading, at - 2) &&
        tokens[at - 1]?.text === ',' &&
        tokens[phrase.to]?.text === ','
      if (!inList) return phrase && (fronted(reading, phrase, run) ?? follow(reading, phrase, run.to))
    }
    const inverted = lexicon.subjectFollows ? subjectPast(reading, at, run.to) : null
    if (inverted) return follow(reading, inverted, run.to)
    const comma = commaAfter(reading, at, run.to)
    if (comma < 0) return null
    at = skipLight(reading, comma + 1, run.to)
  }
  return null
}

/** "A nurse from Milltown who came by boat, she …": what is said of the subject first. */
function fronted(reading: Reading, phrase: Mention, run: Run): Mention | null {
  if (phrase.name || !reading.lexicon.indefinites.has(reading.tokens[phrase.from]?.lower ?? '')) return null
  const comma = commaAfter(reading, phrase.to, run.to)
  const subject = comma < 0 ? null : phraseFrom(reading, comma + 1, run.to)
  // "A likely candidate, Lee is …"
  if (subject?.name && reading.lexicon.auxiliaries.has(reading.tokens[subject.to]?.lower ?? '')) return subject
  return subject?.pronoun === 'male' || subject?.pronoun === 'female' ? subject : null
}

/** "Im Rathaus warb Lee für …": where the verb comes second, the subject comes third. */
function subjectPast(reading: Reading, at: number, limit: number): Mention | null {
  const adverbial = phraseFrom(reading, at + 1, limit)
  const verb = adverbial ? adverbial.to : at + 1
  const token = reading.tokens[verb]
  if (token?.kind !== 'word' || token.capital || isPreposition(reading, verb)) return null
  // "Estimant que le texte …": what opens a clause is no verb.
  if (reading.lexicon.subordinators.has(token.lower) || reading.lexicon.relatives.has(token.lower)) return null
  const subject = phraseFrom(reading, verb + 1, limit)
  return subject?.speaks ? subject : null
}

/** "Putin's spokesman, Dmitry Peskov, …": the name in apposition is who speaks. */
export function follow(reading: Reading, phrase: Mention, limit: number): Mention {
  const holder = officeHolder(reading, phrase, limit)
  if (holder) return holder
  // With an article, what looks like a name may be an office: "the Warden of the Isles, Ann Lee, …".
  const isOffice = reading.lexicon.articles.has(reading.tokens[phrase.from]?.lower ?? '')
  if ((phrase.name && !isOffice) || phrase.pronoun) return phrase
  const end = phraseEnd(reading, phrase, limit)
  const last = nameAt(reading, end - 1)
  if (last && !phrase.name && personNoun(reading.tokens[phrase.head]?.lower ?? '', reading.lexicon) !== undefined) {
    const apart = phraseUntil(reading, end - 1, phrase.to)
    if (apart && standsApart(reading, apart)) return { ...apart, from: phrase.from }
  }
  if (reading.lexicon.conjunctions.has(reading.tokens[end]?.lower ?? '') && !isDeterminer(reading, phrase.from)) {
    // "former governor and party chairman Ann Lee": two roles of one person.
    const second = phraseFrom(reading, end + 1, limit)
    if (second?.name && (second.name.title !== null || second.from < second.name.from))
      return { ...second, from: phrase.from }
  }
  // "the chief starter, Ann Lee,": the noun that no list holds is between.
  const noun = reading.tokens[end + 1]?.text === ',' && reading.tokens[end]?.kind === 'word' && phrase.speaks
  const comma = noun && !reading.lexicon.functionWords.has(reading.tokens[end]?.lower ?? '') ? end + 1 : end
  if (reading.tokens[comma]?.text !== ',') return phrase
  const next = phraseFrom(reading, comma + 1, limit)
  if (!next?.name || next.from !== comma + 1 || next.name.body) return phrase
  const closes = reading.tokens[next.to]
  const verb = lexiconVerb(reading, next.to)
  return closes === undefined || closes.kind === 'mark' || verb ? { ...next, from: phrase.from } : phrase
}

/** "former secretary of state Ann Lee": an office in small letters, then its holder. */
function officeHolder(reading: Reading, phrase: Mention, limit: number): Mention | null {
  const { tokens, lexicon } = reading
  if (!lexicon.joining.has(tokens[phrase.to]?.lower ?? '')) return null
  if (!lexicon.portfolios.has(tokens[phrase.to + 1]?.lower ?? '')) return null
  const holder = nameAt(reading, phrase.to + 2) ? phraseFrom(reading, phrase.to + 2, limit) : null
  return holder?.name ? { ...holder, from: phrase.from } : null
}

const lexiconVerb = (reading: Reading, at: number) => {
  const verb = reading.lexicon.verbs.get(reading.tokens[at]?.lower ?? '')
  return verb !== undefined && verb.form !== 'participle' && verb.form !== 'base'
}

/**
 * The subject that stands before a verb, over adverbs, prepositional phrases, appositions and relative clauses.
 *
 * @param verb the verb's first token (its auxiliaries are already skipped)
 * @param from the first token of the sentence or clause
 */
export function subjectBefore(reading: Reading, verb: number, from: number): Mention | null {
  const near = nearSubject(reading, verb, from)
  const other = near !== null && inOtherCase(reading, near)
  if (near?.speaks && !other) return near
  // "an official who knew the plan said": what stands nearest cannot speak, the head of the clause can.
  const head = clauseSubject(reading, { from: clauseStart(reading, verb, from), to: verb })
  return head?.speaks && !inOtherCase(reading, head) ? head : other ? null : near
}

function nearSubject(reading: Reading, verb: number, from: number): Mention | null {
  const { tokens, lexicon } = reading
  const at = beforeAdverbials(reading, verb, from)
  const token = tokens[at]
  if (at < from || !token) return null
  if (token.text === ')' || token.text === ']') return nearSubject(reading, openingBefore(reading, at, from), from)
  if (token.text === '—' || token.text === '–') return overDash(reading, at, from)
  if (token.text === ',') return overCommas(reading, at, from)
  if (lexicon.conjunctions.has(token.lower))
    return clauseSubject(reading, { from: clauseStart(reading, at, from), to: at })
  if (lexicon.relatives.has(token.lower)) {
    return relativeHead(reading, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, from)
  }
  // "che | ai cronisti | ha detto": between "who" and the verb stands whom it is told.
  const hearer = phraseUntil(reading, at, from)
  const to = hearer && (isPreposition(reading, hearer.from) ? hearer.from : hearer.from - 1)
  if (to !== null && to > from && isPreposition(reading, to) && lexicon.relatives.has(tokens[to - 1]?.lower ?? ''))
    return relativeHead(reading, tokens[to - 2]?.text === ',' ? to - 3 : to - 2, from)
  return leading(reading, at, from)
}

/** "Unlike Lee, who said", "criticism from Lee, who said": whoever stands right before, whatever governs it. */
function relativeHead(reading: Reading, at: number, from: number): Mention | null {
  const whole = widest(reading, at, from)
  if (whole?.speaks) return inApposition(reading, coordinated(reading, whole, from), from)
  const near = phraseUntil(reading, at, from)
  return near?.name && isHumanName(near.name, reading.lexicon) ? near : leading(reading, at, from)
}

/** The token before the adverbs and words of time that stand before a verb: "Lee on Monday", "Lee this week". */
function beforeAdverbials(reading: Reading, verb: number, from: number): number {
  const { tokens, lexicon } = reading
  let at = verb - 1
  while (at >= from && isAdverb(reading, at)) at--
  if (at === verb - 1 || !lexicon.calendar.has(tokens[at + 1]?.lower ?? '')) return at
  if (lexicon.articles.has(tokens[at]?.lower ?? '') || lexicon.quantifiers.has(tokens[at]?.lower ?? '')) at--
  return lexicon.prepositions.has(tokens[at]?.lower ?? '') ? at - 1 : at
}

function openingBefore(reading: Reading, at: number, from: number): number {
  for (let i = at; i >= from; i--) if (/[([]/.test(reading.tokens[i]?.text ?? '')) return i
  return at
}

function overDash(reading: Reading, at: number, from: number): Mention | null {
  for (let i = at - 1; i > from; i--)
    if (/[—–]/.test(reading.tokens[i]?.text ?? '')) return leading(reading, i - 1, from)
  return null
}

/** Something set off by commas stands between subject and verb: its subject is before the first of them. */
function overCommas(reading: Reading, at: number, from: number): Mention | null {
  const start = clauseStart(reading, at, from)
  // "As Ann Lee, the mayor, put it": the clause that "as" opens is the one that reports.
  const aside = reading.lexicon.parentheticals.has(reading.tokens[start]?.lower ?? '')
  const named = aside ? phraseFrom(reading, start + 1, at + 1) : null
  if (named?.name && reading.tokens[phraseEnd(reading, named, at + 1)]?.text === ',') return named
  const whole = clauseSubject(reading, { from: start, to: at + 1 })
  if (whole) {
    const end = phraseEnd(reading, whole, at + 1)
    if (reading.tokens[end]?.kind === 'mark' || end === at) return whole
  }
  for (let i = at - 1; i >= start; i--) {
    if (reading.tokens[i]?.text !== ',') continue
    const phrase = leading(reading, i - 1, start)
    if (phrase?.speaks) return phrase
  }
  return whole
}

/** Where the clause around a token begins: after a strong mark, a quotation, or a conjunction that opens a new clause. */
export function clauseStart(reading: Reading, at: number, from: number): number {
  const { tokens, lexicon } = reading
  for (let i = at - 1; i > from; i--) {
    const token = tokens[i]
    if (!token) break
    const says = token.kind === 'quotation' && !isWordLike(reading, token.quotation)
    if (says || token.text === ';' || token.text === ':') return i + 1
    if (tokens[i - 1]?.text !== ',') continue
    const opens =
      lexicon.conjunctions.has(token.lower) ||
      (lexicon.subordinators.has(token.lower) && !lexicon.relatives.has(token.lower))
    if (opens && phraseFrom(reading, i + 1, at) !== null) return i + 1
  }
  return from
}

/** The phrase that ends at a token, or the one that it hangs on: "the leader of the party" → "the leader". */
export function widest(reading: Reading, at: number, from: number): Mention | null {
  let phrase = phraseUntil(reading, at, from)
  for (let i = 0; i < 5 && phrase; i++) {
    const outer = isOfficeHolder(reading, phrase, from) ? null : hangsOn(reading, phrase, from)
    if (!outer) break
    phrase = outer
  }
  return phrase
}

/** "the Council on Trade director Ann Lee": whoever bears the title is the head, not the body that it is of. */
function isOfficeHolder(reading: Reading, phrase: Mention, from: number): boolean {
  if (!phrase.name || !isHumanName(phrase.name, reading.lexicon)) return false
  if (phrase.name.title === null && phrase.from === phrase.name.from) return false
  const outer = hangsOn(reading, phrase, from)
  return outer?.name !== undefined && outer.name !== null && !isHumanName(outer.name, reading.lexicon)
}

/** The phrase that leads up to a verb. */
function leading(reading: Reading, at: number, from: number): Mention | null {
  const { tokens } = reading
  const phrase = widest(reading, at, from)
  if (!phrase) return null
  const before = tokens[phrase.from - 1]
  // What a preposition governs is no subject: "in Moscow said" has lost its subject.
  const governed = before && phrase.from > from && governs(reading, phrase.from - 1)
  if (governed && !isDeterminer(reading, phrase.from - 1) && !isOfficeHolder(reading, phrase, from)) {
    return clauseSubject(reading, { from: clauseStart(reading, phrase.from, from), to: phrase.from })
  }
  const place = phrase.name && !isHumanName(phrase.name, reading.lexicon) ? overPlace(reading, phrase, from) : null
  return inApposition(reading, coordinated(reading, place ?? phrase, from), from)
}

/** "Ann Lee of Conway, Ohio says": the second comma is missing, and the place hangs on who speaks. */
function overPlace(reading: Reading, phrase: Mention, from: number): Mention | null {
  if (reading.tokens[phrase.from - 1]?.text !== ',') return null
  const town = phraseUntil(reading, phrase.from - 2, from)
  if (!town?.name || isHumanName(town.name, reading.lexicon)) return null
  const person = hangsOn(reading, town, from)
  return person?.name && isHumanName(person.name, reading.lexicon) ? person : null
}

/** A preposition that is not also a conjunction: "after" may open a clause. */
function governs({ tokens, lexicon }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return lexicon.prepositions.has(word) && !lexicon.subordinators.has(word)
}

/** The phrase that another hangs on by a preposition or a genitive article: "der Leiter der Schule". */
function hangsOn(reading: Reading, phrase: Mention, from: number): Mention | null {
  const { tokens, lexicon } = reading
  if (phrase.from - 1 < from || phrase.pronoun || standsApart(reading, phrase)) return null
  if (inOtherCase(reading, phrase)) {
    const owner = phraseUntil(reading, phrase.from - 1, from)
    if (owner && !owner.pronoun) return owner
  }
  const first = tokens[phrase.from]?.lower ?? ''
  const before = tokens[phrase.from - 1]
  if (
    lexicon.articles.has(first) &&
    lexicon.linking.has(first) &&
    before?.kind === 'word' &&
    !lexicon.verbs.has(before.lower)
  ) {
    const owner = phraseUntil(reading, phrase.from - 1, from)
    if (owner && !owner.pronoun) return owner
  }
  if (!governs(reading, phrase.from - 1)) return null
  let end = phrase.from - 2
  while (end > from && lexicon.postposed.has(tokens[end]?.lower ?? '')) end--
  return phraseUntil(reading, end, from)
}

/** "the senator and candidate said": one person under two nouns, the article stands before the first. */
function coordinated(reading: Reading, phrase: Mention, from: number): Mention {
  const { tokens, lexicon } = reading
  if (phrase.pronoun || !lexicon.conjunctions.has(tokens[phrase.from - 1]?.lower ?? '')) return phrase
  if (phrase.name) {
    // "lawyers for Ann Lee and Omar Haddad": both names hang on the plural.
    const outer = widest(reading, phrase.from - 2, from)
    const whole = outer?.speaks && !outer.name && !outer.pronoun && outer.to < phrase.from - 1
    return whole && isPluralNoun(tokens[outer.head]?.lower ?? '', lexicon) ? outer : phrase
  }
  if (isDeterminer(reading, phrase.from)) return phrase
  const first = phraseUntil(reading, phrase.from - 2, from)
  if (!first?.speaks || first.name || first.pronoun) return phrase
  const bare = tokens[first.from - 1]?.text === ','
  return bare || isDeterminer(reading, first.from) ? { ...phrase, from: first.from } : phrase
}

/** "the minister, Ann Lee, said", seen from the name. */
function inApposition(reading: Reading, phrase: Mention, from: number): Mention {
  if (phrase.speaks && !phrase.name && !phrase.pronoun && reading.tokens[phrase.from - 1]?.text === ',') {
    // "Ann Lee, a spokeswoman for the port said": the second comma is missing, and the name opens the clause.
    const named = phraseUntil(reading, phrase.from - 2, from)
    const opens =
      named?.name &&
      !named.name.body &&
      named.from === skipLight(reading, clauseStart(reading, named.from, from), named.to)
    const role = isDeterminer(reading, phrase.from) || (named?.name && isHumanName(named.name, reading.lexicon))
    return opens && role ? named : phrase
  }
  if (!phrase.name || reading.tokens[phrase.from - 1]?.text !== ',') return phrase
  const role = phraseUntil(reading, phrase.from - 2, from)
  return role?.speaks && !role.name && !role.pronoun ? { ...phrase, from: role.from } : phrase
}
