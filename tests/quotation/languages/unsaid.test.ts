import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/quotation/quotations.ts'
import { namesOf } from '../names-of.ts'

/** Who a reader is told said each quotation; `null` where the engine would rather say nothing. */
const shown = (lang: string, text: string) =>
  quotationsIn(text, { lang }).map(({ attribution }) => (attribution?.grade === 'low' ? null : namesOf(attribution)))

describe('what somebody named is not said to have said', () => {
  it.each<[lang: string, phenomenon: string, text: string]>([
    ['de', 'a negation behind the verb', 'Mira Talberg sagte nicht, die Mole sei „so gut wie neu“.'],
    ['de', 'a negation within the verb', 'Mira Talberg hat nie gesagt, die Mole sei „so gut wie neu“.'],
    ['de', 'nobody', 'Niemand sagte, die Mole sei „so gut wie neu“.'],
    ['es', 'a negation', 'Ana Ruiz no ha dicho que el muelle sea «una ruina».'],
    ['es', 'a denial', 'Ana Ruiz niega haber dicho que el muelle es «una ruina».'],
    ['es', 'nobody', 'Nadie dijo que el muelle fuera «una ruina».'],
    ['es', 'one of two', 'Ana Ruiz o Juan Soler dijo que el muelle es «una ruina».'],
    ['fr', 'a negation', 'Anne Renaud n’a jamais dit que le quai était « une ruine ».'],
    ['fr', 'a denial', 'Anne Renaud nie avoir dit que le quai était « une ruine ».'],
    ['fr', 'a refusal', 'Anne Renaud refuse de dire que le quai est « une ruine ».'],
    ['it', 'a negation', 'Anna Villa non ha detto che il molo è «una rovina».'],
    ['it', 'a denial', 'Anna Villa nega di aver detto che il molo è «una rovina».'],
    ['pt', 'a negation', 'Ana Vilela não disse que o cais é “uma ruína”.'],
    ['pt', 'a denial', 'Ana Vilela nega ter dito que o cais é “uma ruína”.'],
    ['ru', 'a negation', 'Анна Серова не говорила, что причал — «настоящая развалина».'],
    ['uk', 'a negation', 'Ганна Бойко не казала, що причал — «справжня руїна».'],
    ['pl', 'a negation', 'Anna Zawada nie powiedziała, że nabrzeże to „prawdziwa ruina”.'],
  ])('%s: %s', (lang, _, text) => {
    expect(shown(lang, text)).toEqual([null])
  })
})

describe('what is said all the same', () => {
  it.each<[lang: string, text: string, name: string]>([
    ['de', 'Mira Talberg sagte nicht nur, die Mole sei „so gut wie neu“.', 'Mira Talberg'],
    ['es', 'Ana Ruiz niega que el muelle sea «una ruina».', 'Ana Ruiz'],
    ['fr', 'Anne Renaud n’a pas seulement dit que le quai était « une ruine ».', 'Anne Renaud'],
    ['ru', 'Анна Серова не только сказала, что причал — «настоящая развалина».', 'Анна Серова'],
  ])('%s: %s', (lang, text, name) => {
    expect(shown(lang, text)).toEqual([name])
  })
})

describe('those who speak together', () => {
  it.each<[lang: string, text: string, names: string]>([
    ['de', '„Die Mole wird gebaut“, sagten Mira Talberg und Jan Roth.', 'Mira Talberg & Jan Roth'],
    ['ru', '«Причал откроют», — заявили Анна Серова и Иван Белов.', 'Анна Серова & Иван Белов'],
    ['pl', '„Nabrzeże otworzymy” – powiedzieli Anna Zawada i Jan Nowak.', 'Anna Zawada & Jan Nowak'],
  ])('%s: %s', (lang, text, names) => {
    expect(shown(lang, text)).toEqual([names])
  })
})

describe('a body and what it is of', () => {
  it.each<[lang: string, text: string, name: string]>([
    ['ru', 'Министерство транспорта области сообщило, что причал — «жемчужина».', 'министерство транспорта области'],
    ['uk', 'Міністерство освіти повідомило, що причал — «перлина».', 'міністерство освіти'],
  ])('%s: %s', (lang, text, name) => {
    expect(shown(lang, text)).toEqual([name])
  })
})
