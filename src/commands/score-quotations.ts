/**
 * Scores the quotation engine against texts annotated by hand: `npm run -s quotations:score -- GOLD.json`
 * What GOLD is and what the figures mean stands in `src/scoring/README.md`.
 */
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { quotationReport } from '../article/quotation-report.ts'
import { type Family, families } from '../quotation/rules.ts'
import { bootstrap } from '../scoring/bootstrap.ts'
import { figuresOf } from '../scoring/figures.ts'
import { type GoldArticle, goldFrom } from '../scoring/gold.ts'
import { sampleMisses } from '../scoring/misses.ts'
import { outcomesOf } from '../scoring/outcomes.ts'
import { byArticle, type Predictions, predictionsFrom } from '../scoring/predictions.ts'
import { type Ablation, type Report, reportText } from '../scoring/report.ts'
import { InputError, readJson, readQuotedTexts } from './quoted-texts.ts'

const USAGE = `Usage: npm run -s quotations:score -- GOLD.json [--pred PRED.json] [--bootstrap N] [--ablation] [--misses N] [--seed S] [--json]
  --pred PRED.json  score what “npm run quotations -- --json” or another program printed, not the engine as it is
  --bootstrap N     95 % intervals of end-to-end F1, from N draws of articles
  --ablation        the figures with each family of rules left out in turn
  --misses N        N of the things that went wrong, drawn at random
  --seed S          number that decides the draws; 1 where absent
  --json            print data`

const OPTIONS = {
  pred: { type: 'string' },
  bootstrap: { type: 'string' },
  ablation: { type: 'boolean' },
  misses: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.help) return console.log(USAGE)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new InputError(USAGE)
  const rounds = wholeNumber('bootstrap', values.bootstrap)
  const count = wholeNumber('misses', values.misses)
  const seed = wholeNumber('seed', values.seed) ?? 1

  const gold = await readGold(path)
  if (values.ablation && values.pred) throw new InputError('--ablation runs the engine; leave out --pred.')
  const predictions = values.pred ? await readPredictions(values.pred, gold) : await predict(path)
  const scored = gold.map((article) => ({ article, outcomes: outcomesOf(article, predictions.get(article.id) ?? []) }))
  const outcomes = scored.map((one) => one.outcomes)
  const report: Report = {
    articles: gold.length,
    figures: figuresOf(outcomes.flat()),
    ...(rounds ? { intervals: bootstrap(outcomes, rounds, seed) } : {}),
    ...(values.ablation ? { ablation: await ablate(path, gold) } : {}),
    ...(count ? { misses: sampleMisses(scored, count, seed) } : {}),
  }
  console.log(values.json ? JSON.stringify(report, null, 1) : reportText(report))
}

async function readGold(path: string): Promise<GoldArticle[]> {
  // By the end of its name a corpus is told from a text when the engine reads it.
  if (extname(path) !== '.json') throw new InputError(`${path}: give a .json file.`)
  const gold = goldFrom(await readJson(path))
  if ('problems' in gold) throw new InputError(allProblems(path, gold.problems))
  return gold.articles
}

/** What the engine shows readers of each article. */
async function predict(path: string, without?: Family): Promise<Predictions> {
  return byArticle(quotationReport(await readQuotedTexts(path, without)).articles)
}

/** The figures without each family of rules in turn. */
async function ablate(path: string, gold: readonly GoldArticle[]): Promise<Ablation[]> {
  const ablations: Ablation[] = []
  for (const without of families) {
    const predictions = await predict(path, without)
    const outcomes = gold.flatMap((article) => outcomesOf(article, predictions.get(article.id) ?? []))
    ablations.push({ without, figures: figuresOf(outcomes) })
  }
  return ablations
}

async function readPredictions(path: string, gold: readonly GoldArticle[]): Promise<Predictions> {
  const read = predictionsFrom(await readJson(path))
  if ('problems' in read) throw new InputError(allProblems(path, read.problems))
  if (!gold.some(({ id }) => read.predictions.has(id))) {
    throw new InputError(`${path}: none of these articles is in the gold corpus; they are told by their id.`)
  }
  return read.predictions
}

const allProblems = (path: string, problems: readonly string[]) =>
  problems.map((problem) => `${path}: ${problem}.`).join('\n')

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d{1,9}$/.test(value))
    throw new InputError(`--${option} takes a whole number, not “${value}”.`)
  return value === undefined ? undefined : Number(value)
}

await main().catch((error: unknown) => {
  if (error instanceof InputError) console.error(error.message)
  else if (error instanceof TypeError && 'code' in error) console.error(USAGE)
  else throw error
  process.exitCode = 1
})
