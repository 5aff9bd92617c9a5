import type { Interval, Intervals } from './bootstrap.ts'
import type { Figures, KindFigures, Score, Share } from './figures.ts'
import type { Miss } from './misses.ts'

/** The figures with a part of the engine left out. */
export interface Ablation {
  without: string
  figures: Figures
}

/** What is reported of a corpus; `intervals`, `ablation` and `misses` where they were asked for. */
export interface Report {
  /** Number of articles. */
  articles: number
  figures: Figures
  intervals?: Intervals
  ablation?: Ablation[]
  misses?: Miss[]
}

const LABEL = 26

/** Writes a report for the terminal: ratios with three decimals, and what they were counted from. */
export function reportText({ articles, figures, intervals, ablation = [], misses = [] }: Report): string {
  const lines = [
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    '',
    scoreLine('Spans, attributed', figures.spansAttributed),
    scoreLine('Spans, all', figures.spansAll),
    shareLine('Speaker accuracy', figures.speakerAccuracy, 'speakers of quotations found'),
    ...figures.kinds.map(kindLine),
    shareLine('  no clash of given names', figures.givenNames, 'right persons'),
    shareLine('  full name', figures.fullNames, 'right persons with a given name'),
    scoreLine('End-to-end, all', figures.endToEnd),
    scoreLine('End-to-end, named*', figures.endToEndNamed),
    shareLine('Wrong names', figures.wrongNames, 'names shown'),
    shareLine('False attribution', figures.falseAttribution, 'spans that nobody said'),
    ...(intervals
      ? [
          intervalLine('95 %: end-to-end, all', intervals.endToEnd),
          intervalLine('95 %: end-to-end, named*', intervals.endToEndNamed),
        ]
      : []),
    ...ablation.map((one) => ablationLine(one, figures)),
  ]
  return [lines.join('\n'), ...misses.map(missText)].join('\n\n')
}

const three = (ratio: number) => ratio.toFixed(3)

const line = (label: string, figures: string) => `${label.padEnd(LABEL)}  ${figures}`

const ratios = ({ precision, recall, f1 }: Score) => `P ${three(precision)}  R ${three(recall)}  F1 ${three(f1)}`

const scoreLine = (label: string, score: Score) =>
  line(label, `${ratios(score)}  (${score.right} right, ${score.predicted} predicted, ${score.gold} in gold)`)

const shareLine = (label: string, { rate, count, of }: Share, what: string) =>
  line(label, `${three(rate)}  (${count} of ${of} ${what})`)

function kindLine({ kind, gold, judged, accuracy, endToEnd }: KindFigures): string {
  const unjudged = judged === gold ? '' : `, ${judged} judged`
  const found = `(${accuracy.count} of ${accuracy.of} found)`
  return line(
    `  ${kind}`,
    `${three(accuracy.rate)}  ${found}  end-to-end ${ratios(endToEnd)}  (${gold} in gold${unjudged})`,
  )
}

const intervalLine = (label: string, { low, high }: Interval) => line(label, `F1 ${three(low)} to ${three(high)}`)

/** What is lost, or gained, without a part of the engine. */
function ablationLine({ without, figures }: Ablation, whole: Figures): string {
  const change = (now: number, then: number) => `${now < then ? '−' : '+'}${three(Math.abs(now - then))}`
  const all = change(figures.endToEnd.f1, whole.endToEnd.f1)
  const named = change(figures.endToEndNamed.f1, whole.endToEndNamed.f1)
  const wrong = change(figures.wrongNames.rate, whole.wrongNames.rate)
  return line(`Without ${without}`, `end-to-end, all ${all}  named* ${named}  wrong names ${wrong}`)
}

function missText({ fault, article, line: at, kind, gold, predicted, before, words, after }: Miss): string {
  const title = `${fault}${kind ? ` (${kind})` : ''}: ${predicted ?? 'nobody'} for ${gold ?? 'nobody'}, ${article}:${at}`
  return `${title}\n${before}⟦${words}⟧${after}`
}
