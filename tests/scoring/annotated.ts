import { readFileSync } from 'node:fs'
import { type GoldArticle, goldFrom } from '../../src/scoring/gold.ts'
import type { Prediction } from '../../src/scoring/predictions.ts'

/** Path of the small gold corpus. */
export const goldPath = new URL('../fixtures/gold.json', import.meta.url).pathname

/** Its articles. */
export const gold = read()

function read(): GoldArticle[] {
  const checked = goldFrom(JSON.parse(readFileSync(goldPath, 'utf8')))
  if ('problems' in checked) throw new Error(checked.problems.join('\n'))
  return checked.articles
}

/** A prediction for the words from one phrase of an article to the end of another. */
function predicted(id: string, speaker: string | null, from: string, to = from): Prediction {
  const text = gold.find((article) => article.id === id)?.text ?? ''
  const start = text.indexOf(from)
  const last = text.indexOf(to)
  if (start < 0 || last < 0) throw new Error(`“${from}” … “${to}” is not in ${id}.`)
  return { start, end: last + to.length, speaker }
}

/** Predictions made by hand, with a mistake of every sort, so that they stay whatever the engine does. */
export const predictions = [
  {
    id: 'ferry-stays',
    quotes: [
      // The right surname with somebody else's given name; marks in the span.
      predicted('ferry-stays', 'Eve Moor', '“The tide decides, not the timetable,”'),
      predicted('ferry-stays', 'Bo Lind', 'a matter of hours, no more'),
      predicted('ferry-stays', 'PA', 'all sailings will be made up for'),
      predicted('ferry-stays', null, 'Nobody asked the crew at all.'),
      predicted('ferry-stays', 'Ada Moor', 'The Old Salt and Anchor'),
    ],
  },
  {
    id: 'market-moves',
    quotes: [
      predicted('market-moves', 'the mayor', 'The square is too small for all of us,'),
      // Two paragraphs of one quotation, joined.
      predicted('market-moves', 'Mayor Lind', 'It has been too small', 'and it has the view.'),
      predicted('market-moves', 'Cy Marsh', 'The stalls belong to everyone who works in them.'),
      // Whoever “they” are, gold does not know.
      predicted('market-moves', 'Ada Moor', 'It was always windy down there,'),
      predicted('market-moves', 'Cy Marsh', 'Fish first and people later'),
    ],
  },
  {
    id: 'faehre-bleibt',
    quotes: [
      predicted('faehre-bleibt', 'ein Matrose', 'Das glaube ich erst am Dienstag.'),
      predicted('faehre-bleibt', null, 'Stolz der sieben Inseln'),
    ],
  },
  {
    id: 'lamp-mended',
    quotes: [
      predicted('lamp-mended', 'Eve Quill', 'dark since the storm'),
      // Two words are not counted.
      predicted('lamp-mended', 'Eve Quill', 'Lamp mended'),
    ],
  },
]
