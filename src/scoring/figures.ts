import type { GoldQuote } from './gold.ts'
import type { AttributedOutcome, Outcome } from './outcomes.ts'
import { looksLikeName, nameIn } from './person-name.ts'
import { givenNamesClash } from './same-speaker.ts'

/** How many predictions are right, of those made and of those wanted; the three ratios lie between 0 and 1. */
export interface Score {
  /** `right` of `predicted`. */
  precision: number
  /** `right` of `gold`. */
  recall: number
  /** Their harmonic mean. */
  f1: number
  right: number
  predicted: number
  gold: number
}

/** A part of a whole; `rate` lies between 0 and 1, and is 0 where there is nothing to take a part of. */
export interface Share {
  rate: number
  count: number
  of: number
}

/** What kind of speaker gold has: named, and then whether a person or a body, or by a pronoun, or by description. */
export type Kind = 'named/person' | 'named/org' | 'pronoun' | 'nominal'

/** The figures for the quotations of one kind. */
export interface KindFigures {
  kind: Kind
  /** Quotations of this kind in gold, and how many of them have a speaker that gold knows. */
  gold: number
  judged: number
  /** Right speakers, of the judged quotations that were found. */
  accuracy: Share
  /** Predicted are those with a speaker that match a judged quotation of this kind. */
  endToEnd: Score
}

/** All figures, in the order in which they are printed. Ambiguous spans, and what matches them, count nowhere. */
export interface Figures {
  /** Spans predicted with a speaker, against gold's quotations; whether it is the right speaker does not matter. */
  spansAttributed: Score
  /** All spans predicted, against everything quoted in gold, attributed or not. */
  spansAll: Score
  /** Right speakers, of the quotations found whose speaker gold knows; no speaker is a wrong one. */
  speakerAccuracy: Share
  /** The same by kind, and only the kinds that gold has. */
  kinds: KindFigures[]
  /** Of the right persons, by name or pronoun, those whose given name does not clash. */
  givenNames: Share
  /** Of the right persons whose given name gold has, those shown with given name and surname, and no clash. */
  fullNames: Share
  /** Spans with the right speaker, of all predicted with a speaker, and of all quotations whose speaker gold knows. */
  endToEnd: Score
  /**
   * The same for quotations of named speakers. Predicted are those with a speaker that match one, and every name put
   * beside an unattributed span or one that matches nothing.
   */
  endToEndNamed: Score
  /** Of the names shown beside quotations of any kind, unattributed and stray spans too, those that are wrong. */
  wrongNames: Share
  /** Of gold's unattributed spans, those that were given a speaker. */
  falseAttribution: Share
}

/** Computes all figures from the outcomes of one article or of many. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const counted = outcomes.filter(({ zone }) => zone !== 'ambiguous')
  const attributed = counted.filter((outcome) => outcome.zone === 'attributed')
  const unattributed = counted.filter(({ zone }) => zone === 'unattributed')
  const judged = attributed.filter((outcome) => outcome.judged)
  const right = judged.filter((outcome) => outcome.right)
  const named = judged.filter(({ gold }) => gold.sourceKind === 'named')
  const persons = right.flatMap(personsShown)
  const full = persons.filter(({ gold }) => nameIn(gold).length > 1)
  const answers = counted.filter(hasSpeaker)
  const unjudgedAnswers = attributed.filter((outcome) => !outcome.judged && hasSpeaker(outcome))
  const strayNames = counted.filter((outcome) => outcome.zone !== 'attributed' && showsName(outcome)).length
  const namesShown = judged.filter(showsName)
  const wrongNames = namesShown.filter((outcome) => !outcome.right).length
  return {
    spansAttributed: score(attributed.filter(hasSpeaker).length, answers.length, attributed.length),
    spansAll: score(
      [...attributed, ...unattributed].filter(isFound).length,
      counted.filter(isFound).length,
      attributed.length + unattributed.length,
    ),
    speakerAccuracy: share(right.length, judged.filter(isFound).length),
    kinds: kinds.flatMap((kind) => kindFigures(kind, attributed)),
    givenNames: share(persons.filter(({ clash }) => !clash).length, persons.length),
    fullNames: share(full.filter(({ shown, clash }) => !clash && nameIn(shown).length > 1).length, full.length),
    endToEnd: score(right.length, answers.length - unjudgedAnswers.length, judged.length),
    endToEndNamed: score(
      named.filter((outcome) => outcome.right).length,
      named.filter(hasSpeaker).length + strayNames,
      named.length,
    ),
    wrongNames: share(wrongNames + strayNames, namesShown.length + strayNames),
    falseAttribution: share(unattributed.filter(hasSpeaker).length, unattributed.length),
  }
}

/** The kind of a quotation's speaker. */
export const kindOf = (quote: GoldQuote): Kind =>
  quote.sourceKind === 'named' ? `named/${quote.nameType}` : quote.sourceKind

/** All kinds, in the order in which they are printed. */
const kinds: readonly Kind[] = ['named/org', 'named/person', 'nominal', 'pronoun']

function kindFigures(kind: Kind, attributed: readonly AttributedOutcome[]): KindFigures[] {
  const all = attributed.filter(({ gold }) => kindOf(gold) === kind)
  if (all.length === 0) return []
  const judged = all.filter((outcome) => outcome.judged)
  const right = judged.filter((outcome) => outcome.right).length
  const accuracy = share(right, judged.filter(isFound).length)
  const endToEnd = score(right, judged.filter(hasSpeaker).length, judged.length)
  return [{ kind, gold: all.length, judged: judged.length, accuracy, endToEnd }]
}

/** The name shown for a person, with the name that gold has, where the source is a person's name or a pronoun. */
function personsShown({ gold, prediction }: AttributedOutcome) {
  const isPerson = gold.sourceKind === 'pronoun' || (gold.sourceKind === 'named' && gold.nameType === 'person')
  const shown = prediction?.speaker
  const name = gold.resolvedName
  return isPerson && shown && name ? [{ shown, gold: name, clash: givenNamesClash(shown, name) }] : []
}

const isFound = ({ prediction }: Outcome) => prediction !== null

const hasSpeaker = ({ prediction }: Outcome) => (prediction?.speaker ?? null) !== null

const showsName = ({ prediction }: Outcome) => looksLikeName(prediction?.speaker ?? '')

function score(right: number, predicted: number, gold: number): Score {
  // The harmonic mean of precision and recall, in one division.
  const f1 = ratio(2 * right, predicted + gold)
  return { precision: ratio(right, predicted), recall: ratio(right, gold), f1, right, predicted, gold }
}

const share = (count: number, of: number): Share => ({ rate: ratio(count, of), count, of })

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
