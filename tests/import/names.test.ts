import { describe, expect, test } from 'vitest'
import {
  beginsAsByline,
  looksLikeAgency,
  looksLikeName,
  looksLikePaper,
  namesInByline,
} from '../../src/import/names.ts'
import { deskWordsFor } from '../../src/import/words/index.ts'

describe('looksLikeName', () => {
  test.each([
    'Maria Lopez',
    'J. R. Hollis',
    'Jean-Luc Perrin',
    "Siobhan O'Dell",
    'Siobhan O’Dell',
    'Ludwig van der Meer',
    'João da Silva e Sousa',
    'Lucía de la Fuente',
    'Анна Берег',
    'Олена В’юн',
    'Łucja Żak-Wrona',
    'MARIA LOPEZ',
  ])('%s is a name', (text) => {
    expect(looksLikeName(text)).toBe(true)
  })

  test.each([
    ['one word', 'Milltown'],
    ['an article first', 'The Quay Street Tapes'],
    ['a small word in it', 'Maria Lopez resigns'],
    ['a particle at the end', 'Bridge of'],
    ['a number', 'Milltown 2024'],
    ['a sentence', 'Maria Lopez Came Home Late Again'],
    ['a question', 'Who Knows?'],
    ['a comma', 'Lopez, Maria'],
    ['nothing', ''],
  ])('%s makes none: %s', (_, text) => {
    expect(looksLikeName(text)).toBe(false)
  })
})

describe('looksLikeAgency', () => {
  test.each([
    'AFP',
    'dpa',
    'dpa-AFX',
    'Reuters',
    'Lusa',
    'ТАСС',
    'Укрінформ',
    'Redacción',
    'Redazione',
    'Staff Writer',
  ])('%s is one', (text) => {
    expect(looksLikeAgency(text)).toBe(true)
  })

  test.each(['Maria', 'MILLTOWN', 'the', 'A', 'AFP reports', ''])('“%s” is none', (text) => {
    expect(looksLikeAgency(text)).toBe(false)
  })
})

describe('looksLikePaper', () => {
  test.each([
    'The Weald Messenger',
    'Le Courrier',
    'La Gaceta',
    'Milltown Herald',
    'Alder Zeitung',
    'HNA Studio Alder',
  ])('%s is one', (text) => {
    expect(looksLikePaper(text)).toBe(true)
  })

  test.each(['Maria Lopez', 'MARIA LOPEZ', 'Herald', 'Theodora Hill', 'Laura Post-Hill', 'AFP'])(
    '%s is none',
    (text) => {
      expect(looksLikePaper(text)).toBe(false)
    },
  )
})

describe('namesInByline', () => {
  test.each<[string, string, string, string[]]>([
    ['en', 'a name', 'Maria Lopez', ['Maria Lopez']],
    ['en', 'by', 'By Maria Lopez', ['Maria Lopez']],
    ['en', 'loud', 'BY MARIA LOPEZ', ['Maria Lopez']],
    ['en', 'loud, with a hyphen', 'BY MARIA LOPEZ-HILL', ['Maria Lopez-Hill']],
    ['en', 'words by', 'Words by Maria Lopez', ['Maria Lopez']],
    ['en', 'two', 'By Maria Lopez and Omar Haddad', ['Maria Lopez', 'Omar Haddad']],
    ['en', 'three', 'By Maria Lopez, Omar Haddad and Ian Hill', ['Maria Lopez', 'Omar Haddad', 'Ian Hill']],
    [
      'en',
      'three, the last comma too',
      'Maria Lopez, Omar Haddad, and Ian Hill',
      ['Maria Lopez', 'Omar Haddad', 'Ian Hill'],
    ],
    ['en', 'an ampersand', 'Maria Lopez & Omar Haddad', ['Maria Lopez', 'Omar Haddad']],
    ['en', 'a stroke', 'Maria Lopez / Omar Haddad', ['Maria Lopez', 'Omar Haddad']],
    ['en', 'what they are', 'By Maria Lopez, harbour correspondent', ['Maria Lopez']],
    ['en', 'what they are, without a comma', 'By Maria Lopez Political Correspondent', ['Maria Lopez']],
    ['en', 'what they are, first', 'Political editor Maria Lopez', ['Maria Lopez']],
    ['en', 'where they are', 'Maria Lopez in Milltown', ['Maria Lopez']],
    ['en', 'where they are, each', 'Maria Lopez in Milltown and Omar Haddad in Alder', ['Maria Lopez', 'Omar Haddad']],
    ['en', 'where they are, behind a comma', 'Maria Lopez in Milltown, Omar Haddad', ['Maria Lopez', 'Omar Haddad']],
    ['en', 'for whom', 'By Maria Lopez for the Milltown Herald', ['Maria Lopez']],
    ['en', 'a bar', 'By Maria Lopez | Milltown Herald', ['Maria Lopez']],
    ['en', 'brackets', 'By Maria Lopez (HNA)', ['Maria Lopez']],
    ['en', 'where they work', 'Maria Lopez, AFP', ['Maria Lopez']],
    ['en', 'with an agency', 'Maria Lopez with AFP', ['Maria Lopez', 'AFP']],
    ['en', 'an agency', 'By Reuters', ['Reuters']],
    ['en', 'an initial', 'By Maria L.', ['Maria L.']],
    ['en', 'an initial that is not Latin', 'Анна Б.', ['Анна Б.']],
    ['en', 'the younger', 'By Omar Haddad Jr.', ['Omar Haddad Jr.']],
    ['en', 'two words for what they are', 'By Maria Lopez Staff Writer', ['Maria Lopez']],
    [
      'en',
      'what each is, in capitals',
      'Maria Lopez, Chief Political Correspondent, and Omar Haddad, Economics Editor',
      ['Maria Lopez', 'Omar Haddad'],
    ],
    ['en', 'a surname that begins as a role does', 'By Ian Hill Staffordson', ['Ian Hill Staffordson']],
    ['en', 'the same twice', 'Maria Lopez, Maria Lopez', ['Maria Lopez']],
    ['en', 'a paper beside its writer', 'Maria Lopez, Milltown Herald', ['Maria Lopez']],
    ['en', 'a paper alone', 'Milltown Herald', ['Milltown Herald']],
    ['de', 'von', 'Von Maria Lopez', ['Maria Lopez']],
    ['de', 'von, with a particle', 'Von Ludwig von der Aue und Jana Groß', ['Ludwig von der Aue', 'Jana Groß']],
    ['de', 'where they are', 'Von Jana Groß, Alderstadt', ['Jana Groß']],
    ['de', 'where they are, without a comma', 'Von Jana Groß aus Alderstadt', ['Jana Groß']],
    ['de', 'an interview', 'Das Gespräch führte Jana Groß', ['Jana Groß']],
    ['de', 'a colon', 'Autorin: Jana Groß', ['Jana Groß']],
    ['es', 'por', 'Por Lucía Ferrer y Hugo Salas', ['Lucía Ferrer', 'Hugo Salas']],
    ['es', 'y before i', 'Lucía Ferrer e Inés Salas', ['Lucía Ferrer', 'Inés Salas']],
    ['es', 'what they are', 'Lucía Ferrer, enviada especial', ['Lucía Ferrer']],
    ['es', 'the desk', 'Redacción', ['Redacción']],
    ['fr', 'par', 'Par Élise Morvan et Luc Perrin', ['Élise Morvan', 'Luc Perrin']],
    ['fr', 'a talk', 'Propos recueillis par Élise Morvan', ['Élise Morvan']],
    ['fr', 'where they are', 'Par Élise Morvan, envoyée spéciale à Aubray', ['Élise Morvan']],
    ['fr', 'with an agency', 'Élise Morvan avec AFP', ['Élise Morvan', 'AFP']],
    ['fr', 'how a paper signs', 'Le Courrier avec AFP', ['Le Courrier avec AFP']],
    ['it', 'di', 'di Chiara Bassi', ['Chiara Bassi']],
    ['it', 'di, great', 'Di Chiara Bassi e Ugo Riva', ['Chiara Bassi', 'Ugo Riva']],
    ['it', 'their own correspondent', 'dal nostro inviato Ugo Riva', ['Ugo Riva']],
    ['it', 'edited by', 'a cura di Chiara Bassi', ['Chiara Bassi']],
    ['pt', 'por', 'Por Rita Prado e Nuno Vale', ['Rita Prado', 'Nuno Vale']],
    ['pt', 'particles', 'Rita do Prado e Nuno dos Vales', ['Rita do Prado', 'Nuno dos Vales']],
    ['pt', 'where they are', 'Rita Prado, correspondente em Vila Alta', ['Rita Prado']],
    ['ru', 'a colon', 'Автор: Анна Берег', ['Анна Берег']],
    ['ru', 'two', 'Анна Берег и Пётр Соколов', ['Анна Берег', 'Пётр Соколов']],
    ['ru', 'an agency', 'ТАСС', ['ТАСС']],
    ['uk', 'a colon', 'Авторка: Олена Гай', ['Олена Гай']],
    ['uk', 'two', 'Олена Гай та Іван Дуб', ['Олена Гай', 'Іван Дуб']],
    ['uk', 'two, the short и', 'Олена Гай й Іван Дуб', ['Олена Гай', 'Іван Дуб']],
    ['pl', 'a colon', 'Autor: Łucja Żak', ['Łucja Żak']],
    ['pl', 'edited by', 'Oprac. Łucja Żak', ['Łucja Żak']],
    ['pl', 'two', 'Łucja Żak i Jan Wrona', ['Łucja Żak', 'Jan Wrona']],
    ['pl', 'two, in other words', 'Łucja Żak oraz Jan Wrona', ['Łucja Żak', 'Jan Wrona']],
  ])('%s, %s: %s', (lang, _, text, names) => {
    expect(namesInByline(text, deskWordsFor(lang))).toEqual(names)
  })

  test.each([
    ['en', 'By the time the tide came in, nobody was left'],
    ['en', 'Milltown'],
    ['en', ''],
    ['de', 'Von hier aus sieht man das Meer'],
    ['fr', 'Par beau temps'],
    ['it', 'di sera'],
    ['ru', 'Автор: неизвестен'],
  ])('%s: none in “%s”', (lang, text) => {
    expect(namesInByline(text, deskWordsFor(lang))).toEqual([])
  })
})

describe('beginsAsByline', () => {
  test.each([
    ['en', 'By Maria Lopez'],
    ['en', 'BY MARIA LOPEZ'],
    ['en', 'Reporting by Maria Lopez'],
    ['de', 'Von Jana Groß'],
    ['de', 'Autorin: Jana Groß'],
    ['es', 'Por Lucía Ferrer'],
    ['fr', 'Propos recueillis par Élise Morvan'],
    ['it', 'di Chiara Bassi'],
    ['pt', 'Por Rita Prado'],
    ['ru', 'Автор: Анна Берег'],
    ['uk', 'Текст: Олена Гай'],
    ['pl', 'Rozmawiał Jan Wrona'],
  ])('%s: %s', (lang, text) => {
    expect(beginsAsByline(text, deskWordsFor(lang))).toBe(true)
  })

  test.each([
    ['en', 'By now the tide was out'],
    ['en', 'Bygone Days'],
    ['en', 'Maria Lopez'],
    ['de', 'Von morgen an gilt der Fahrplan'],
    ['de', 'Vonseiten Jana Groß'],
    ['fr', 'Parfois Luc Perrin chante'],
    ['it', 'di nuovo in mare'],
    ['ru', 'Авторы просили не называть их'],
  ])('%s: not “%s”', (lang, text) => {
    expect(beginsAsByline(text, deskWordsFor(lang))).toBe(false)
  })
})
