/**
 * How the time of the quotation engine grows with the text: `npm run bench:quotations`
 * Each line gives the time for twice the text as a multiple of the time for the text; 2 is linear.
 */
import { quotationsIn } from '../../src/quotation/quotations.ts'

const sentences = [
  'The harbour of Milltown will close for the winter, the council said on Monday. ',
  '“We have counted every hand twice,” said Mayor Ann Lee, who leads it. “Nobody will be left out.” ',
  'Her deputy, Omar Haddad, called the plan “a small wonder” and left.\n\n',
  'According to a spokesman for the port, the cranes are “as good as new” again; he named no date. ',
  'Asked about the cost, Lee shrugged. “We shall see,” she said.\n\n',
]

/** Texts that news are made of, and texts that are made to take long. */
const pieces: Record<string, string> = {
  news: sentences.join(''),
  'straight marks': '"',
  'opening marks': '“',
  'marks and words': '“a b c” ',
  'one long sentence': 'Ann Lee said “yes” and ',
  'names only': 'Ann Lee ',
  'dialogue without end': '— Sí, dijo Ana. ',
}

const size = 400_000

/** Milliseconds that a text takes, the best of three runs. */
function timeOf(text: string, lang: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    quotationsIn(text, { lang })
    return performance.now() - start
  })
  return Math.min(...runs)
}

const news = (pieces.news ?? '').repeat(200)
timeOf(news, 'en')
for (const [name, piece] of Object.entries(pieces)) {
  const lang = name.startsWith('dialogue') ? 'es' : 'en'
  const text = piece.repeat(size / piece.length)
  console.log(
    `${name.padEnd(22)}  ×2 takes ${(timeOf(text + text, lang) / timeOf(text, lang)).toFixed(2)} times as long`,
  )
}
const words = news.split(/\s+/).length
console.log(
  `${'1,000 words of news'.padEnd(22)}  ${((timeOf(news, 'en') / words) * 1000).toFixed(2)} ms on this machine`,
)
