import { isWordLike } from './classify.ts'
import { clauseSubject, follow, isAdverb, skipAdjuncts, skipLight, widest } from './clause.ts'
import { type Cue, cuesAt, isAnswered, isRelative, omitted } from './cues.ts'
import { groupNoun, writingNoun } from './languages/lexicon.ts'
import { isHumanName } from './names.ts'
import { inOtherCase, isDeterminer, type Mention, phraseEnd, phraseFrom } from './phrases.ts'
import { opensSentence, type Place, placeOf, type Tie } from './place.ts'
import type { Grade } from './quotation.ts'
import { nameAt, type Reading, type Sentence } from './reading.ts'
import type { Run } from './sentences.ts'

/** Whether a quotation ends with a pause that the clause of reporting may follow: “…,” and “… ‘no,’” alike. */
function endsOpen(reading: Reading, quotation: number): boolean {
  const span = reading.spans[quotation]
  const words = span ? reading.text.slice(span.words.start, span.words.end) : ''
  return /[,?!…–—-]['’"”»]*$/.test(words)
}

/** What follows a quotation within its sentence. */
interface Behind {
  place: Place
  /** Every cue of the sentence. */
  cues: readonly Cue[]
  /** Where the words begin that may say who speaks, and where they begin when auxiliaries are left out. */
  at: number
  verb: number
  /** Whether a pause parts the quotation from them. */
  pause: boolean
  /** Whether the quotation opens the sentence. */
  opens: boolean
  /** Whether they are set off as an aside: "as Lee put it". */
  aside: boolean
}

/** “…,” Lee said · “…,” said Lee · “…,” according to Lee · « … », a-t-elle dit. */
export function after(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  const behind = place && behindOf(reading, quotation, place)
  if (!behind) return null
  const first = verbFirst(reading, behind)
  return first === undefined ? (cleft(reading, behind) ?? subjectFirst(reading, behind)) : first
}

/** Skips what says nothing about who speaks; @returns `null` where nothing behind the quotation can speak of it. */
function behindOf(reading: Reading, quotation: number, place: Place): Behind | null {
  const { tokens, lexicon } = reading
  const limit = place.sentence.to
  let at = place.token + 1
  let pause = endsOpen(reading, quotation)
  const isAside = (token: number) => lexicon.parentheticals.has(tokens[token]?.lower ?? '')
  const passes = (mark: string) => /^[,.—–)\]-]$/.test(mark) || (mark === '(' && isAside(at + 1))
  while (at < limit && tokens[at]?.kind === 'mark' && passes(tokens[at]?.text ?? '')) {
    pause = true
    at++
  }
  const opens = opensSentence(reading, quotation)
  if ((!pause && !opens) || (!opens && inAdverbial(reading, place))) return null
  const aside = isAside(at)
  if (aside) at++
  const cues = cuesAt(reading, place.index)
  const starts = (token: number) => cues.some((cue) => cue.from === token)
  while (at < limit && isAdverb(reading, at) && !starts(at)) at++
  let verb = at
  while (verb < limit && lexicon.auxiliaries.has(tokens[verb]?.lower ?? '')) verb++
  return { place, cues, at, verb, pause, opens, aside }
}

/** “…,” said Lee · “…,” according to Lee; @returns `undefined` where no verb comes first. */
function verbFirst(reading: Reading, { place, cues, at, verb, pause, opens }: Behind): Tie | null | undefined {
  const limit = place.sentence.to
  const enclosed = verb > at ? phraseFrom(reading, verb, limit) : null
  const participle = enclosed && cues.find((cue) => cue.from === enclosed.to)
  if (enclosed?.speaks && (participle?.form === 'past' || participle?.form === 'finite'))
    return { mention: enclosed, cue: participle, rule: 'inverted', grade: 'high' }
  const direct = cues.find((cue) => cue.from === verb) ?? cues.find((cue) => cue.from === at)
  if (direct?.class === 'source' && direct.subject)
    return { mention: direct.subject, cue: direct, rule: 'according-to', grade: 'high' }
  const saying = direct?.class === 'say' || direct?.class === 'lead' || (direct && reading.lexicon.subjectFollows)
  // Lee, citing “the tide,” said Omar would wait: what follows such a verb is what it reports.
  const reports = direct && !opens && reportsClause(reading, direct, limit)
  if (direct && saying && !reports && (direct.form === 'finite' || direct.form === 'past'))
    return (
      inverted(reading, direct, limit, 'high', direct.class === 'say') ?? withoutSubject(reading, direct, at, limit)
    )
  // “…,” agrees Lee · “…,” remembered Lee
  const held = direct?.class === 'hold' && direct.form !== 'base' && nameAt(reading, direct.to) !== null
  if (pause && (held || (!direct && opens && unlistedVerb(reading, at, limit)))) {
    const tie = inverted(reading, { from: at, to: at + 1 }, limit, 'medium')
    if (tie?.mention.speaks) return tie
  }
  return undefined
}

/** Whether a subject with a verb of its own follows a verb. */
function reportsClause(reading: Reading, { to }: Run, limit: number): boolean {
  const subject = phraseFrom(reading, to, limit)
  const verb = subject && reading.tokens[subject.to]
  return verb?.kind === 'word' && subject !== null && subject.to < limit && reading.lexicon.auxiliaries.has(verb.lower)
}

/** “A fair deal” is what Lee promised · “No comment” was all Lee would say · “A sham” was the verdict of Lee. */
function cleft(reading: Reading, { place, cues, at, verb, opens }: Behind): Tie | null {
  const { tokens, lexicon } = reading
  const limit = place.sentence.to
  if (!opens || verb === at) return null
  if (!lexicon.freeRelatives.has(tokens[verb]?.lower ?? '')) return verdict(reading, verb, limit)
  const subject = phraseFrom(reading, verb + 1, limit)
  if (!subject?.speaks) return null
  let next = subject.to
  while (lexicon.auxiliaries.has(tokens[next]?.lower ?? '')) next++
  const cue = cues.find(({ from }) => from === next)
  // “Rain” is what farmers hope for: nobody says it.
  if (!cue || lexicon.prepositions.has(tokens[cue.to]?.lower ?? '')) return null
  return { mention: subject, cue, rule: 'after', grade: 'high' }
}

/** … the verdict of Lee, … a message from the mayor. */
function verdict(reading: Reading, at: number, limit: number): Tie | null {
  const { tokens, lexicon } = reading
  let noun = at
  while (noun < Math.min(limit, at + 4) && !lexicon.nouns.has(tokens[noun]?.lower ?? '')) noun++
  const tie = tokens[noun + 1]?.lower ?? ''
  if (noun === at || !isDeterminer(reading, at) || !(lexicon.owners.has(tie) || lexicon.joining.has(tie))) return null
  const author = phraseFrom(reading, noun + 2, limit)
  const cue = { from: noun, to: noun + 1 }
  return author?.speaks ? { mention: follow(reading, author, limit), cue, rule: 'owner', grade: 'high' } : null
}

/** “…,” Lee said · “…”, as Lee calls it */
function subjectFirst(reading: Reading, { place, cues, at, pause, opens, aside }: Behind): Tie | null {
  const { tokens, lexicon } = reading
  const limit = place.sentence.to
  // “…” that Lee can win, said Omar: the clause goes on, and its subject is not the one that says.
  if (!aside && lexicon.subordinators.has(tokens[at]?.lower ?? '')) return null
  // “…,” suggesting that … Lee said: a participle is no subject.
  if (cues.some((cue) => cue.from === at && cue.form === 'participle')) return null
  const phrase = phraseFrom(reading, at, limit)
  if (!phrase || phrase.pronoun === 'deictic') return null
  const calls = aside ? cues.find((other) => other.class === 'judge' && other.from === phrase.to) : undefined
  const verb = calls ?? verbAfter(reading, phrase, cues, limit)
  // “…,” Lee was told by Haddad; but “…,” Lee was quoted as saying.
  const quoted = lexicon.parentheticals.has(tokens[verb?.to ?? -1]?.lower ?? '')
  if (verb?.rule === 'agent' && !quoted)
    return verb.subject && { mention: verb.subject, cue: verb, rule: 'agent', grade: 'high' }
  const cue = verb ?? (pause ? quotativeAfter(reading, phrase, limit) : null)
  if (!cue) return pause ? ownSubject(reading, at, cues) : null
  if (aside && tokens.slice(phrase.to, cue.from).some((token) => token.text === ',')) return null
  if (!opens && !calls && startsContent(reading, cue, limit)) return null
  const mention = officer(reading, phrase, cue) ?? follow(reading, phrase, cue.from)
  // “Koliva”, a boiled dish, was there before Lee spoke: what cannot speak has the verb right behind it.
  if (!mention.speaks && tokens.slice(phrase.to, cue.from).some(({ kind }) => kind === 'mark')) return null
  return { mention, cue, rule: 'after', grade: mention.speaks ? 'high' : 'medium' }
}

/** "Council on Trade director Ann Lee said": the one who bears the title, where the phrase begins with a body. */
function officer(reading: Reading, phrase: Mention, cue: Run): Mention | null {
  if (!phrase.name || isHumanName(phrase.name, reading.lexicon)) return null
  const holder = widest(reading, cue.from - 1, phrase.to)
  return holder?.name && (holder.name.title || holder.from < holder.name.from) ? holder : null
}

/** “…,” Quay This Morning host Ann Lee said: words that no phrase holds, then a verb with a subject of its own. */
function ownSubject(reading: Reading, at: number, cues: readonly Cue[]): Tie | null {
  const cue = cues.find((other) => other.class === 'say' && other.from >= at)
  const subject = cue?.rule === 'subject' ? cue.subject : null
  if (!cue || !subject?.name || subject.from < at) return null
  const plain = reading.tokens.slice(at, cue.from).every(({ kind }) => kind === 'word')
  return plain ? { mention: subject, cue, rule: 'after', grade: 'medium' } : null
}

/** “…,” remembered Lee: a finite verb between a quotation and a phrase that can speak needs no list. */
function unlistedVerb(reading: Reading, at: number, limit: number): boolean {
  const token = reading.tokens[at]
  if (at >= limit || token?.kind !== 'word' || token.capital || reading.lexicon.functionWords.has(token.lower))
    return false
  // “…,” heard Lee: who hears does not speak.
  if (reading.lexicon.perceiving.has(token.lower)) return false
  return (
    reading.lexicon.finiteEndings.some((end) => token.lower.length > end.length + 2 && token.lower.endsWith(end)) &&
    nameAt(reading, at + 1)?.from !== undefined
  )
}

/** "To a question on the “sale,” Lee said …": words within an adverbial are not what the clause reports. */
function inAdverbial(reading: Reading, { sentence, token, index }: Place): boolean {
  const { tokens, lexicon } = reading
  const first = skipLight(reading, sentence.from, token)
  if (!lexicon.prepositions.has(tokens[first]?.lower ?? '')) return false
  if (cuesAt(reading, index).some((cue) => cue.from < token && cue.class !== 'noun')) return false
  return tokens.slice(first, token).every(({ lower, kind }) => kind === 'word' && !lexicon.auxiliaries.has(lower))
}

/** “Is it free?” Lee pressed: right behind such words any finite verb of somebody who can speak is one of speaking. */
function quotativeAfter(reading: Reading, phrase: Mention, limit: number): Run | null {
  if (!phrase.speaks) return null
  let at = phrase.to
  while (at < limit && isAdverb(reading, at)) at++
  const token = reading.tokens[at]
  const finite =
    token?.kind === 'word' &&
    !token.capital &&
    !reading.lexicon.functionWords.has(token.lower) &&
    reading.lexicon.finiteEndings.some((end) => token.lower.length > end.length + 2 && token.lower.endsWith(end))
  const next = reading.tokens[at + 1]
  const ends = at + 1 >= limit || next?.kind === 'mark' || isAdverb(reading, at + 1)
  return finite && ends ? { from: at, to: at + 1 } : null
}

/** @param anybody whether what follows may be a noun that no list holds */
function inverted(reading: Reading, cue: Run, limit: number, grade: Grade, anybody = true): Tie | null {
  let at = cue.to
  while (at < limit && isAdverb(reading, at)) at++
  if (reading.lexicon.subjectFollows || reading.lexicon.barePassive) at = skipAdjuncts(reading, at, limit)
  const phrase = phraseFrom(reading, at, limit)
  if (!phrase || inOtherCase(reading, phrase) || phrase.pronoun === 'deictic') return null
  // “…,” cried Lee's page, Omar Haddad · “…,” said master of ceremonies Omar Haddad: whoever is named can speak.
  const followed = follow(reading, phrase, limit)
  const mention = followed.speaks ? followed : (nameWithin(reading, followed, limit) ?? followed)
  return mention.speaks || (anybody && isDeterminer(reading, at)) ? { mention, cue, rule: 'inverted', grade } : null
}

/** The name that a phrase without a speaker leads to, with nothing but words between. */
function nameWithin(reading: Reading, phrase: Mention, limit: number): Mention | null {
  for (let i = phrase.to; i < Math.min(limit, phrase.to + 4); i++) {
    if (reading.tokens[i]?.kind !== 'word' || reading.lexicon.verbs.has(reading.tokens[i]?.lower ?? '')) return null
    const name = nameAt(reading, i)
    if (name) return isHumanName(name, reading.lexicon) ? phraseFrom(reading, name.from, limit) : null
  }
  return null
}

/** «…», añadió: where the language leaves the subject out, nothing but the time and the place follows. */
function withoutSubject(reading: Reading, cue: Cue, start: number, limit: number): Tie | null {
  const next = reading.tokens[skipAdjuncts(reading, cue.to, limit)]
  const closes = !next || next.kind === 'mark' || reading.lexicon.conjunctions.has(next.lower)
  const mention = closes && omitted(reading, start, cue.from)
  return mention && mention.pronoun !== 'deictic' ? { mention, cue, rule: 'omitted', grade: 'medium' } : null
}

/** The verb of saying of the clause that begins with a phrase; not one inside a relative clause. */
function verbAfter(reading: Reading, phrase: Mention, cues: readonly Cue[], limit: number): Cue | null {
  const { tokens, lexicon } = reading
  const near = phraseEnd(reading, phrase, limit)
  for (const cue of cues) {
    if (cue.from < phrase.to || cue.from > phrase.to + 40) continue
    if (cue.class === 'noun' || cue.class === 'judge' || cue.form === 'participle') continue
    if (cue.form === 'base' && cue.subject === null) continue
    // Verbs that may mean much else count only where nothing follows them: "…,” she continued."
    if (cue.class !== 'say' && cue.class !== 'source' && cue.to < limit && tokens[cue.to]?.kind !== 'mark') continue
    const between = tokens.slice(phrase.to, cue.from)
    if (between.some((token) => token.kind === 'quotation' || token.text === ';' || token.text === ':')) return null
    // The verb of "who said …" is not the verb of the clause.
    let last = between.length - 1
    while (last >= 0 && (lexicon.auxiliaries.has(between[last]?.lower ?? '') || isAdverb(reading, phrase.to + last)))
      last--
    if (
      last >= 0 &&
      (lexicon.relatives.has(between[last]?.lower ?? '') || lexicon.conjunctions.has(between[last]?.lower ?? ''))
    )
      continue
    const relative = between.some((token) => lexicon.relatives.has(token.lower))
    // Directly after the phrase, or after something set off by commas.
    const close = between.every(
      (token, i) => phrase.to + i < near || lexicon.auxiliaries.has(token.lower) || isAdverb(reading, phrase.to + i),
    )
    if (close || relative || between.some((token) => token.kind === 'mark') || cue.subject?.from === phrase.from)
      return cue
  }
  return null
}

/** Whether a clause follows that the verb itself reports: then the verb looks forward, not back. */
function startsContent(reading: Reading, cue: Run, limit: number): boolean {
  const { tokens, lexicon } = reading
  const next = tokens[cue.to]
  if (cue.to >= limit || !next) return false
  if (next.kind === 'quotation' || next.text === ':') return true
  if (next.text === ',' && tokens[cue.to + 1]?.kind === 'quotation') return true
  if (lexicon.addressing.has(tokens[cue.from]?.lower ?? '')) return false
  return (
    lexicon.subordinators.has(next.lower) ||
    lexicon.pronouns.has(next.lower) ||
    lexicon.articles.has(next.lower) ||
    lexicon.possessives.has(next.lower) ||
    nameAt(reading, cue.to) !== null
  )
}

/** Lee said: “…” · Lee called it “…” · According to Lee, “…” · Lee: “…”. */
export function before(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place) return null
  const cues = cuesAt(reading, place.index).filter((cue) => cue.to <= place.token)
  const nearest = clauseBeforeColon(reading, place, cues)
  if (nearest) return nearest
  for (const cue of cues.toReversed()) {
    // "Interrogata da Rivi, ha detto …": behind a verb whose subject is left out, no other one speaks.
    if (isLost(reading, cue)) return null
    if (cue.class === 'noun' && cue.subject === null && inReach(reading, cue, place.token)) return null
    if (cue.subject === null || !inReach(reading, cue, place.token)) continue
    const mention = cue.subject
    // "Lee said the search would go on “all night”": what cannot speak stands within what Lee said.
    const within = !mention.speaks && cues.some((other) => other.subject?.speaks && other.to <= cue.from)
    if (within && reading.tokens[cue.to]?.text !== ':') continue
    if (
      (cue.class === 'hold' || cue.class === 'lead') &&
      reading.tokens[cue.to]?.text !== ':' &&
      cues.some(
        (other) =>
          (other.class === 'say' || other.class === 'source') &&
          other.subject !== null &&
          other.to <= cue.from &&
          inReach(reading, other, place.token),
      )
    )
      continue
    // "Lee said, according to the paper, that …": who passes it on did not say it.
    const passedOn = cue.class === 'source' && reading.tokens[cue.from - 1]?.text === ','
    if (passedOn && cues.some((other) => other.class === 'say' && other.subject?.speaks && other.to <= cue.from))
      continue
    // "denounced Lee's remarks as …": the verb's subject speaks, not the owner of what it is about.
    if (
      cue.class === 'noun' &&
      cues.some(
        (other) =>
          (other.class === 'say' || other.class === 'judge') &&
          other.subject !== null &&
          other.to <= cue.from &&
          cue.from - other.to <= 6 &&
          reading.tokens.slice(other.to, cue.from).every(({ kind }) => kind === 'word') &&
          !isAnswered(reading, cue.from, other) &&
          !isNamed(reading, cue, other),
      )
    )
      continue
    const { pronoun } = mention
    if (pronoun === 'deictic') continue
    const near = place.token - cue.to <= 3
    const grade: Grade = !mention.speaks
      ? near && cue.class === 'say' && cue.rule !== 'coordination'
        ? 'medium'
        : 'low'
      : cue.class === 'say' || near
        ? 'high'
        : 'medium'
    return { mention, cue, rule: cue.rule === 'subject' ? 'before' : cue.rule, grade }
  }
  return labelled(reading, place.sentence, place.token)
}

/** When Lee spoke, Omar bristled: “…”: the last clause before the colon says it, whatever was reported before. */
function clauseBeforeColon(reading: Reading, { sentence, token }: Place, cues: readonly Cue[]): Tie | null {
  const { tokens } = reading
  if (tokens[token - 1]?.text !== ':') return null
  let comma = token - 2
  while (comma > sentence.from && tokens[comma]?.text !== ',') comma--
  if (comma <= sentence.from || cues.some((cue) => cue.from > comma)) return null
  const subject = phraseFrom(reading, comma + 1, token)
  if (!subject?.name && !subject?.pronoun) return null
  if (subject.pronoun === 'deictic' || subject.pronoun === 'thing') return null
  const verb = quotativeAfter(reading, subject, token)
  return verb && { mention: subject, cue: verb, rule: 'colon', grade: 'medium' }
}

/** "referred to Lee's remark that …": what such a noun with a clause holds is its owner's. */
function isNamed({ tokens, lexicon }: Reading, noun: Cue, verb: Cue): boolean {
  const that = (at: number) => lexicon.complementizers.has(tokens[at]?.lower ?? '')
  const reported = tokens.slice(verb.to, noun.from).some((_, i) => that(verb.to + i))
  return noun.rule === 'noun' && that(noun.to) && !reported
}

const isLost = (reading: Reading, cue: Cue) =>
  cue.subject === null &&
  cue.class === 'say' &&
  cue.form !== 'base' &&
  cue.form !== 'participle' &&
  cue.rule !== 'agent' &&
  reading.lexicon.omitted.length > 0

/** What a cue governs ends with its clause. */
function inReach(reading: Reading, cue: Cue, token: number): boolean {
  const between = reading.tokens.slice(cue.to, token)
  if (between.some((other) => other.text === ';')) return false
  // "tras el anuncio de Ana, el «muelle»", "whom Lee called early, left “at last”": a comma ends what is hers.
  const closed = between.slice(0, -1).some((other) => other.text === ',')
  const aside = cue.rule === 'subject' && cue.subject !== null && isRelative(reading, startOfPhrase(cue.subject) - 1)
  if (closed && (cue.rule === 'owner' || aside)) return false
  // "Lee's claim that the port was “…”": a clause of its own says what was claimed.
  const clause =
    between[0] &&
    (reading.lexicon.subordinators.has(between[0].lower) || reading.lexicon.pronouns.has(between[0].lower))
  if (cue.class === 'noun' && clause) return between.length <= 12
  if (cue.class === 'noun' && isPredicate(reading, cue, token)) return true
  if (cue.class === 'noun') return between.length <= 6 && between.every((_, i) => leadsFromNoun(reading, cue.to + i))
  // "The report found that …": what a writing or a body finds, it says.
  if (cue.class === 'lead' && cue.subject && isImpersonal(reading, cue.subject)) return between.length <= 12
  // "shared “koliva”", "read “Dracula”": a word or a name behind such a verb is a thing.
  const quotation = reading.tokens[token]?.quotation ?? -1
  if (cue.class === 'lead' && between.length === 0 && isWordLike(reading, quotation)) return false
  // "concluded that the tunnel was “…”": with a clause of its own it reports.
  if (cue.class === 'lead' && reading.lexicon.complementizers.has(between[0]?.lower ?? '')) return between.length <= 30
  if (cue.class === 'lead')
    return (
      between.length <= 2 &&
      between.every(
        (other) =>
          other.kind === 'mark' ||
          reading.lexicon.pronouns.has(other.lower) ||
          reading.lexicon.subordinators.has(other.lower) ||
          reading.lexicon.prepositions.has(other.lower),
      )
    )
  if (cue.class === 'hold') return between.length <= 12
  // "to denounce the plan …, and in the end “…”": what is judged stands near, or behind a preposition.
  if (cue.class === 'judge' && reading.lexicon.subordinators.has(between[0]?.lower ?? '')) return true
  if (cue.class === 'judge') {
    const near = cue.form === 'base' || cue.form === 'participle' ? 12 : 25
    return between.length <= near || reading.lexicon.prepositions.has(between.at(-1)?.lower ?? '')
  }
  return true
}

/** "Lee's response was blunt: “…”", "her answer was a curt “…”", "Lee's picture of Haddad as “…”". */
function isPredicate({ tokens, lexicon }: Reading, cue: Cue, token: number): boolean {
  const between = tokens.slice(cue.to, token)
  const [first, last] = [between[0]?.lower ?? '', between.at(-1)]
  if (between.length > 6 || between.some(({ kind, lower }) => kind === 'quotation' || lexicon.verbs.has(lower)))
    return false
  if (lexicon.joining.has(first)) return lexicon.parentheticals.has(last?.lower ?? '')
  if (!lexicon.auxiliaries.has(first)) return false
  return last?.text === ':' || (between.length <= 3 && lexicon.indefinites.has(between[1]?.lower ?? ''))
}

const isImpersonal = ({ tokens, lexicon }: Reading, { name, head }: Mention) => {
  const word = tokens[head]?.lower ?? ''
  return name === null && (writingNoun(word, lexicon) || groupNoun(word, lexicon))
}

/** "his remark on Monday was that “…”": nothing of weight stands between such a noun and the words. */
function leadsFromNoun(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading
  const { kind, lower } = tokens[at] ?? { kind: 'quotation', lower: '' }
  if (kind === 'quotation') return false
  const light = [lexicon.prepositions, lexicon.infinitives, lexicon.auxiliaries, lexicon.relatives, lexicon.articles]
  return kind === 'mark' || isAdverb(reading, at) || light.some((words) => words.has(lower))
}

/** Lee: “…” */
function labelled(reading: Reading, sentence: Sentence, token: number): Tie | null {
  if (reading.tokens[token - 1]?.text !== ':') return null
  const phrase = phraseFrom(reading, skipLight(reading, sentence.from, token), token)
  if (!phrase?.speaks) return null
  const whole = phrase.to === token - 1
  if (whole) return { mention: phrase, cue: { from: token - 1, to: token }, rule: 'label', grade: 'high' }
  if (reading.tokens.slice(sentence.from, token).some(({ kind }) => kind === 'quotation')) return null
  const subject = clauseSubject(reading, { from: sentence.from, to: token })
  return subject?.speaks && subject.pronoun !== 'deictic' && subject.pronoun !== 'thing'
    ? { mention: subject, cue: null, rule: 'colon', grade: 'medium' }
    : null
}

const startOfPhrase = (mention: Mention) => Math.min(mention.from, startOfName(mention))
const startOfName = ({ name, from }: Mention) => (name?.title ?? name)?.from ?? from

/** Where the words begin that belong to a verb: "a-t-elle dit", "s’est félicitée". */
function verbStart({ tokens, lexicon }: Reading, cue: Cue): number {
  let start = cue.from
  while (
    lexicon.auxiliaries.has(tokens[start - 1]?.lower ?? '') ||
    lexicon.reflexives.has(tokens[start - 1]?.lower ?? '')
  )
    start--
  return start
}

/** The bridge is “as good as new” again, Lee said: the clause ends the sentence. */
export function trailing(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place) return null
  const { tokens } = reading
  for (const cue of cuesAt(reading, place.index)) {
    if (cue.from <= place.token || (cue.class !== 'say' && cue.class !== 'source')) continue
    if (tokens.slice(place.token + 1, cue.from).some((token) => token.kind === 'quotation')) return null
    if (cue.class === 'source' && cue.subject) return { mention: cue.subject, cue, rule: 'trailing', grade: 'medium' }
    if (cue.form !== 'past' && cue.form !== 'finite') continue
    if (tokens[verbStart(reading, cue) - 1]?.text === ',') {
      const tie = inverted(reading, cue, place.sentence.to, 'medium')
      if (tie?.mention.speaks) return { ...tie, rule: 'trailing' }
    }
    const set =
      cue.subject?.speaks &&
      (tokens[cue.subject.from - 1]?.text === ',' || tokens[startOfName(cue.subject) - 1]?.text === ',') &&
      cue.rule === 'subject'
    if (set && cue.subject && !startsContent(reading, cue, place.sentence.to))
      return { mention: cue.subject, cue, rule: 'trailing', grade: 'medium' }
  }
  return null
}
