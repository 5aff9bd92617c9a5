import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers from 0 to 1 that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const words = (text: string) => text.trim().split(/\s+/)

const GIVEN = words(
  'Ada Amir Ana Boris Carla Chen Clara David Dina Elif Emil Farah Felix Greta Hana Hugo Ines Ivan Jana Joel Kofi Lena Leo Maya Nadia Noor Omar Petra Rosa Samir Tessa Yusuf',
)
const BEGINNINGS = words('Al Bar Cor Del El Far Gal Har Ist Kal Lor Mar Nor Ol Pel Ras Sil Tor Ul Ver')
const MIDDLES = words('a e i o an en in on ar er ir or am em al el')
const ENDINGS = words('bani cek dero feld gan holt kova lin man nez poulos ric sen tova vic well')
const BODIES = words('council ministry union committee agency harbour hospital university court board')
const ROLES = words('mayor minister engineer harbourmaster surgeon judge spokeswoman director economist teacher')
const NOUNS = words(`
  bridge budget ferry harvest reservoir tunnel school market library tramway forest orchard airport refinery theatre
  archive festival quarry lighthouse vineyard railway clinic stadium warehouse canal museum pipeline shipyard kitchen
  garden station embankment parliament treaty tariff strike election drought flood survey audit inquiry contract`)
const QUALITIES = words(`
  northern disputed costly ageing temporary regional municipal provisional independent unfinished crowded rural central
  coastal abandoned modern public narrow seasonal historic secret annual joint partial urgent modest`)
const ACTIONS = words(`
  delayed rejected approved reopened inspected financed abandoned repaired extended measured questioned defended
  surveyed replaced closed widened audited renamed sold insured`)
const TOPICS = words('Transport Energy Health Courts Schools Harbours Farming Budgets Weather Housing Trade Culture')

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

/** What one newspaper is made of: all of it follows from the number of an article. */
function writer(seed: number) {
  const random = numbers(seed * 7919 + 1)
  for (let warm = 0; warm < 3; warm++) random()
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? ''
  const thing = () => `the ${one(QUALITIES)} ${one(NOUNS)}`
  const sentence = () => {
    return capital(
      `${thing()} was ${one(ACTIONS)} by the ${one(BODIES)} after ${thing()} had been ${one(ACTIONS)}, and ${thing()} remains ${one(QUALITIES)} this year.`,
    )
  }
  const said = () => `We ${one(ACTIONS)} ${thing()} because ${thing()} could not wait`
  return { random, one, thing, sentence, said }
}

/** One of a tenth as many speakers as there are articles. */
function speaker(index: number): { name: string; surname: string } {
  const pick = (of: readonly string[], by: number) => of[Math.floor(index / by) % of.length] ?? ''
  const surname = pick(BEGINNINGS, 1) + pick(MIDDLES, 20) + pick(ENDINGS, 320)
  return { name: `${pick(GIVEN, 3)} ${surname}`, surname }
}

/** The Markdown of article `number` of `count`: about 630 words, five sections, ten quotations. */
export function articleText(number: number, count: number): string {
  const { random, one, thing, sentence, said } = writer(number)
  const speakers = Math.max(10, Math.ceil(count / 10))
  const cast = [0, 1, 2].map((place) => speaker((number * 3 + place * 7 + Math.floor(random() * 5)) % speakers))
  // Four articles a day, so that an archive has about a hundred and twenty a month.
  const published = new Date(Date.UTC(2026, 0, 1) - number * 21_600_000).toISOString().slice(0, 16)
  const sections = Array.from({ length: 5 }, (_, index) => {
    const { name, surname } = cast[index % 3] ?? speaker(0)
    return [
      `## The ${one(QUALITIES)} ${one(NOUNS)} and the ${one(NOUNS)} {#part-${index + 1}}`,
      `“${said()},” said ${name}, the ${one(ROLES)} of the ${one(BODIES)}. ${sentence()}`,
      `${sentence()} *${sentence()}* “${said()},” ${surname} told reporters.`,
    ].join('\n\n')
  })
  return `---
headline: ${capital(`${one(QUALITIES)} ${one(NOUNS)} ${one(ACTIONS)} as ${thing()} waits`)}
standfirst: ${sentence()}
byline: [${speaker(number % 40).name}]
published: ${published}
topics: [${one(TOPICS)}, ${one(TOPICS)} and ${one(TOPICS)}]
---

${sentence()} ${sentence()}

${sections.join('\n\n')}
`
}

export const articleSlug = (number: number) => `article-${String(number).padStart(6, '0')}`

/** Writes a folder of content with so many articles. Share images are left out: they are measured by themselves. */
export function writeNewspaper(folder: string, count: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(
    join(folder, 'site.yaml'),
    'name: The Measure\ndescription: A newspaper of any size.\nurl: https://measure.example\nshareImages: false\n',
  )
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, 'articles', `${articleSlug(number)}.md`), articleText(number, count))
  }
}
