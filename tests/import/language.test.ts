import { describe, expect, test } from 'vitest'
import { languageOfText } from '../../src/import/language.ts'

const TEXTS: Record<string, string> = {
  en: 'When the tide went out that morning the people of Milltown walked down to the quay and looked at the bridge, which had stood there for as long as any of them could remember.',
  de: 'Als das Wasser an jenem Morgen zurückging, liefen die Leute von Alderstadt zum Kai hinunter und sahen die Brücke an, die dort gestanden hatte, solange sie denken konnten.',
  es: 'Cuando bajó la marea aquella mañana, la gente del pueblo caminó hasta el muelle y miró el puente, que había estado allí desde que cualquiera de ellos podía recordar.',
  fr: 'Quand la mer se retira ce matin-là, les gens du village descendirent jusqu’au quai et regardèrent le pont, qui se tenait là depuis aussi longtemps qu’ils se souvenaient.',
  it: 'Quando la marea si ritirò quella mattina, la gente del paese scese fino al molo e guardò il ponte, che era rimasto lì da quando ognuno di loro riusciva a ricordare.',
  pt: 'Quando a maré baixou naquela manhã, as pessoas da vila desceram até ao cais e olharam para a ponte, que ali estava desde que qualquer uma delas se conseguia lembrar.',
  ru: 'Когда в то утро вода ушла, жители города спустились к причалу и посмотрели на мост, который стоял там столько, сколько каждый из них себя помнил, а теперь лежал в грязи.',
  uk: 'Коли того ранку вода відійшла, мешканці міста спустилися до причалу й подивилися на міст, який стояв там стільки, скільки кожен із них себе пам’ятав, а тепер лежав у багні.',
  pl: 'Kiedy tego ranka woda opadła, mieszkańcy miasteczka zeszli na nabrzeże i spojrzeli na most, który stał tam od tak dawna, jak tylko którekolwiek z nich mogło pamiętać.',
}

describe('languageOfText', () => {
  test.each(Object.entries(TEXTS))('knows %s', (lang, text) => {
    expect(languageOfText(text, null)).toEqual({ value: lang, isGuess: true, from: 'its words' })
  })

  test.each([
    ['as it is', 'en', 'en'],
    ['with its region', 'en-GB', 'en-GB'],
    ['nearly well written', ' en_gb ', 'en-GB'],
  ])('takes what is declared, %s', (_, declared, lang) => {
    expect(languageOfText(TEXTS.en ?? '', declared)).toEqual({
      value: lang,
      isGuess: false,
      from: 'declared in the copy',
    })
  })

  test('takes the words’ language where another is declared, and says so', () => {
    const finding = languageOfText(TEXTS.uk ?? '', 'en-US')
    expect(finding).toMatchObject({ value: 'uk', isGuess: true })
    expect(finding?.from).toContain('en-US')
  })

  test('believes a declaration of a language that it cannot tell', () => {
    expect(languageOfText(TEXTS.es ?? '', 'ca')).toMatchObject({ value: 'ca', isGuess: false })
  })

  test('believes any declaration where the text is too short', () => {
    expect(languageOfText('Die Flut kam.', 'pl')).toMatchObject({ value: 'pl', isGuess: false })
  })

  test('takes no tag that is none', () => {
    expect(languageOfText(TEXTS.de ?? '', 'x-default')).toMatchObject({ value: 'de', isGuess: true })
    expect(languageOfText(TEXTS.de ?? '', 'not a language')).toMatchObject({ value: 'de', isGuess: true })
  })

  test('says nothing of a short text', () => {
    expect(languageOfText('The tide was out.', null)).toBeNull()
    expect(languageOfText('', '')).toBeNull()
  })
})
