import { describe, expect, test } from 'vitest'
import { datesIn } from '../../src/import/written-date.ts'

const isoIn = (line: string, lang: string) => datesIn(line, lang).map(({ iso }) => iso)

describe('a day', () => {
  test.each([
    ['en', 'May 25, 2024'],
    ['en', 'May 25th, 2024'],
    ['en', 'Saturday 25 May 2024'],
    ['en', '25th of May 2024'],
    ['en', '25 May, 2024'],
    ['en', '2024-05-25'],
    ['en', '2024/05/25'],
    ['en', 'MAY 25, 2024'],
    ['en', 'Milltown, 25 May 2024.'],
    ['de', '25. Mai 2024'],
    ['de', 'Samstag, 25.05.2024'],
    ['de', 'Stand: 25.5.24'],
    ['es', '25 de mayo de 2024'],
    ['es', '25 may 2024'],
    ['es', '25 de mayo del 2024'],
    ['es', '25/05/2024'],
    ['fr', 'le 25 mai 2024'],
    ['fr', 'samedi 25 mai 2024'],
    ['it', 'sabato 25 maggio 2024'],
    ['it', '25 mag 2024'],
    ['pt', '25 de maio de 2024'],
    ['pt', '25 de mai. de 2024'],
    ['ru', '25 мая 2024'],
    ['ru', '25 мая 2024 года'],
    ['uk', '25 травня 2024'],
    ['uk', '25 травня 2024 року'],
    ['pl', '25 maja 2024'],
    ['pl', '25 maja 2024 r.'],
    ['ja', '2024年5月25日'],
  ])('in %s: %s', (lang, line) => {
    expect(isoIn(line, lang)).toEqual(['2024-05-25'])
  })

  test.each([
    ['en', 'Sept. 1, 2024', '2024-09-01'],
    ['en', 'Sep 1 2024', '2024-09-01'],
    ['en', '1st September 2024', '2024-09-01'],
    ['en', 'December 31, 1999', '1999-12-31'],
    ['de', '1. März 2024', '2024-03-01'],
    ['de', '1. Dezember 2024', '2024-12-01'],
    ['es', '1.º de septiembre de 2024', '2024-09-01'],
    ['es', '1 de agosto de 2024', '2024-08-01'],
    ['fr', '1er août 2024', '2024-08-01'],
    ['fr', '1er février 2024', '2024-02-01'],
    ['it', '1° agosto 2024', '2024-08-01'],
    ['it', "l'8 settembre 2024", '2024-09-08'],
    ['pt', '1º de março de 2024', '2024-03-01'],
    ['ru', '1 сентября 2024 г.', '2024-09-01'],
    ['ru', '1 марта 2024', '2024-03-01'],
    ['uk', '1 жовтня 2024', '2024-10-01'],
    ['uk', '1 листопада 2024', '2024-11-01'],
    ['pl', '1 października 2024', '2024-10-01'],
    ['pl', '1 sierpnia 2024', '2024-08-01'],
  ])('in %s: %s', (lang, line, iso) => {
    expect(isoIn(line, lang)).toEqual([iso])
  })

  test('in English on a page of another language', () => {
    expect(isoIn('Published May 25, 2024', 'it')).toEqual(['2024-05-25'])
  })

  test('with where it stands in its line', () => {
    const line = 'Published: May 25, 2024 | Milltown'
    expect(datesIn(line, 'en').map(({ start, end }) => line.slice(start, end))).toEqual(['May 25, 2024'])
  })
})

describe('a day with its time', () => {
  test.each([
    ['a bar', 'en', 'May 25, 2024 | 4:03 p.m.'],
    ['at', 'en', 'Saturday, May 25, 2024 at 4:03 PM'],
    ['without a space', 'en', 'May 25, 2024, 4:03pm'],
    ['twenty-four hours', 'en', '25 May 2024, 16:03'],
    ['a point', 'en', '25 May 2024 16.03'],
    ['before the day', 'en', '16:03, 25 May 2024'],
    ['before the day, with a weekday', 'en', '4:03 PM, Sat May 25, 2024'],
    ['Uhr', 'de', '25. Mai 2024, 16:03 Uhr'],
    ['um … Uhr', 'de', '25.05.2024 um 16.03 Uhr'],
    ['a las', 'es', '25 de mayo de 2024 a las 16:03'],
    ['a bar, h', 'es', '25/05/2024 | 16:03 h'],
    ['à … h', 'fr', 'le 25 mai 2024 à 16h03'],
    ['à … h, with spaces', 'fr', 'le 25 mai 2024 à 16 h 03'],
    ['alle', 'it', '25 maggio 2024 alle 16:03'],
    ['ore', 'it', '25 maggio 2024, ore 16.03'],
    ['às', 'pt', '25 de maio de 2024 às 16h03'],
    ['a stroke', 'pt', '25/05/2024 - 16:03'],
    ['в', 'ru', '25 мая 2024 в 16:03'],
    ['before the day in Russian', 'ru', '16:03, 25 мая 2024'],
    ['о', 'uk', '25 травня 2024 о 16:03'],
    ['a year’s word in between', 'uk', '25 травня 2024 року, 16:03'],
    ['godz.', 'pl', '25 maja 2024, godz. 16:03'],
    ['for machines', 'en', '2024-05-25T16:03:20'],
    ['for machines, nearly', 'en', '2024-05-25 16:03'],
    ['seconds', 'de', '25.05.2024 16:03:20'],
  ])('%s', (_, lang, line) => {
    expect(isoIn(line, lang)).toEqual(['2024-05-25T16:03'])
  })

  test.each([
    ['midnight', 'May 25, 2024 12:00 a.m.', '2024-05-25T00:00'],
    ['noon', 'May 25, 2024 12:00 p.m.', '2024-05-25T12:00'],
    ['an hour alone', 'May 25, 2024, 4 p.m.', '2024-05-25T16:00'],
    ['a morning', 'May 25, 2024, 9:05 a.m.', '2024-05-25T09:05'],
  ])('%s', (_, line, iso) => {
    expect(isoIn(line, 'en')).toEqual([iso])
  })

  test('has an hour alone in German and in French', () => {
    expect(isoIn('25. Mai 2024, 16 Uhr', 'de')).toEqual(['2024-05-25T16:00'])
    expect(isoIn('25 mai 2024 à 16 heures', 'fr')).toEqual(['2024-05-25T16:00'])
  })

  test('reaches over its time', () => {
    const line = 'Updated May 25, 2024 at 4:03 p.m. by the desk'
    expect(datesIn(line, 'en').map(({ start, end }) => line.slice(start, end))).toEqual(['May 25, 2024 at 4:03 p.m.'])
  })
})

describe('a zone', () => {
  test.each([
    ['ET in summer', 'May 25, 2024 4:03 p.m. ET', '2024-05-25T16:03-04:00'],
    ['ET in winter', 'January 25, 2024 4:03 p.m. ET', '2024-01-25T16:03-05:00'],
    ['ET on the morning the clocks go forward', 'March 10, 2024 9:00 a.m. ET', '2024-03-10T09:00-04:00'],
    ['PT in summer', 'May 25, 2024 4:03 p.m. PT', '2024-05-25T16:03-07:00'],
    ['EST', 'January 25, 2024 4:03 PM EST', '2024-01-25T16:03-05:00'],
    ['BST', '25 May 2024 16:03 BST', '2024-05-25T16:03+01:00'],
    ['GMT', '25 January 2024 16:03 GMT', '2024-01-25T16:03Z'],
    ['UTC in brackets', '25 May 2024 16:03 (UTC)', '2024-05-25T16:03Z'],
    ['GMT and an offset', '25 May 2024 16:03 GMT+3', '2024-05-25T16:03+03:00'],
    ['GMT and a negative offset', '25 May 2024 16:03 (GMT-03:00)', '2024-05-25T16:03-03:00'],
    ['CEST', '25 May 2024, 16:03 CEST', '2024-05-25T16:03+02:00'],
    ['JST', '2024-05-25 16:03 JST', '2024-05-25T16:03+09:00'],
    ['an offset', '2024-05-25T16:03:20+02:00', '2024-05-25T16:03+02:00'],
    ['an offset without a colon', '2024-05-25T16:03:20-0330', '2024-05-25T16:03-03:30'],
    ['Z', '2024-05-25T16:03:20Z', '2024-05-25T16:03Z'],
    ['a place, which says nothing', '25 May 2024 16:03 Milltown', '2024-05-25T16:03'],
    ['a word that begins as one', '25 May 2024 16:03 Estate news', '2024-05-25T16:03'],
  ])('%s', (_, line, iso) => {
    expect(isoIn(line, 'en')).toEqual([iso])
  })

  test('in other languages', () => {
    expect(isoIn('25.05.2024, 16:03 Uhr MESZ', 'de')).toEqual(['2024-05-25T16:03+02:00'])
    expect(isoIn('25 мая 2024, 16:03 МСК', 'ru')).toEqual(['2024-05-25T16:03+03:00'])
  })
})

describe('which of day and month stands first', () => {
  test.each<[string, string, string, string, boolean]>([
    ['the day, as almost everywhere', 'it', '03/04/2024', '2024-04-03', true],
    ['the day, as nothing tells', 'en', '03/04/2024', '2024-04-03', true],
    ['the month, as the clock is American', 'en', '03/04/2024 4:03 PM ET', '2024-03-04T16:03', true],
    ['the day, as in Britain', 'en-GB', '03/04/2024 4:03 pm', '2024-04-03T16:03', true],
    ['the month, as there is no such month', 'en', '05/25/2024', '2024-05-25', false],
    ['the day, as there is no such month', 'en', '25/05/2024', '2024-05-25', false],
    ['either, as they are the same', 'en', '04/04/2024', '2024-04-04', false],
    ['the year, as it has four figures', 'en', '2024/04/03', '2024-04-03', false],
  ])('%s', (_, lang, line, iso, isAmbiguous) => {
    const [date] = datesIn(line, lang)
    expect(date?.iso.slice(0, iso.length)).toBe(iso)
    expect(date?.isAmbiguous).toBe(isAmbiguous)
  })
})

describe('two dates in a line', () => {
  test.each<[string, string, string, string[]]>([
    ['days', 'en', 'Published May 25, 2024. Updated May 26, 2024', ['2024-05-25', '2024-05-26']],
    [
      'each with its time behind it',
      'en',
      'Published May 25, 2024 4:03 p.m. | Updated May 26, 2024 9:10 a.m.',
      ['2024-05-25T16:03', '2024-05-26T09:10'],
    ],
    [
      'each with its time before it',
      'en',
      '16:03, 25 May 2024, updated 09:10, 26 May 2024',
      ['2024-05-25T16:03', '2024-05-26T09:10'],
    ],
    [
      'in French',
      'fr',
      'Publié le 25 mai 2024 à 16h03, mis à jour le 26 mai 2024 à 9h10',
      ['2024-05-25T16:03', '2024-05-26T09:10'],
    ],
    [
      'only one with a time',
      'de',
      '25.05.2024 – aktualisiert 26.05.2024, 9:10 Uhr',
      ['2024-05-25', '2024-05-26T09:10'],
    ],
  ])('%s', (_, lang, line, iso) => {
    expect(isoIn(line, lang)).toEqual(iso)
  })
})

describe('no date', () => {
  test.each([
    ['a day that no month has', 'April 31, 2024'],
    ['the 29th of a common February', '29 February 2023'],
    ['a thirteenth month', '2024-13-01'],
    ['neither order', '31/31/2024'],
    ['no year', 'May 25'],
    ['no day', 'May 2024'],
    ['a year alone', '2024'],
    ['a time alone', '16:03'],
    ['a version', 'Version 10.2.3'],
    ['an address of a machine', 'The host 192.168.10.24 is down'],
    ['a number of a phone', 'Call 555-0123-4567'],
    ['a sum', 'It cost 1,250.20 in 2024'],
    ['a score', 'Milltown won 3-2'],
    ['a year out of reach', '25 May 9024'],
    ['a verb', 'They may 25 times 2024'],
    ['a longer word', 'Mayor 25, 2024'],
    ['a longer number', '25 May 20245'],
  ])('%s', (_, line) => {
    expect(isoIn(line, 'en')).toEqual([])
  })

  test.each([
    ['a sentence later', 'On 25 May 2024 the bridge broke. The last ferry left at 16:03', ['2024-05-25']],
    ['a number of people', 'On 25 May 2024, 16 came', ['2024-05-25']],
    ['far away', '25 May 2024, as the whole town had long known, 16:03', ['2024-05-25']],
  ])('and no time: %s', (_, line, iso) => {
    expect(isoIn(line, 'en')).toEqual(iso)
  })
})
