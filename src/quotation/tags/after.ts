import { follow, isAdverb, skipAdjuncts, skipLight, widest } from '../clause.ts'
import type { Cue } from '../cues/cue.ts'
import { omitted } from '../cues/verb.ts'
import { cuesAt } from '../cues.ts'
import { isHumanName } from '../names.ts'
import { isDeterminer, type Mention, phraseEnd, phraseFrom } from '../phrases.ts'
import { opensSentence, type Place, placeOf, type Tie } from '../place.ts'
import { nameAt, type Reading } from '../reading.ts'
import type { Run } from '../sentences.ts'
import { inverted } from './inverted.ts'
import { quotativeAfter, reportsClause, startsContent, unlistedVerb } from './verb.ts'

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

/** "To a question on the “sale,” Lee said …": words within an adverbial are not what the clause reports. */
function inAdverbial(reading: Reading, { sentence, token, index }: Place): boolean {
  const { tokens, lexicon } = reading
  const first = skipLight(reading, sentence.from, token)
  if (!lexicon.prepositions.has(tokens[first]?.lower ?? '')) return false
  if (cuesAt(reading, index).some((cue) => cue.from < token && cue.class !== 'noun')) return false
  return tokens.slice(first, token).every(({ lower, kind }) => kind === 'word' && !lexicon.auxiliaries.has(lower))
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
