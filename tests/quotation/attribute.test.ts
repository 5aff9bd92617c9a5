import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../src/quotation/quotations.ts'
import { namesOf } from './names-of.ts'

/** Who is credited with each quotation of a text, by the name shown. */
const speakers = (text: string, lang = 'en') =>
  quotationsIn(text, { lang }).map(({ attribution }) => namesOf(attribution))

const rules = (text: string) => quotationsIn(text).map(({ attribution }) => attribution?.rule ?? null)

describe('the clause of reporting', () => {
  it.each([
    ['before, with a comma', 'Maria Lopez said, “The bridge will open.”', 'Maria Lopez'],
    ['before, with a colon', 'Maria Lopez added: “The bridge will open.”', 'Maria Lopez'],
    ['before, built in', 'Maria Lopez said the bridge was “as good as new” after the works.', 'Maria Lopez'],
    ['after', '“The bridge will open,” Maria Lopez said.', 'Maria Lopez'],
    ['after a question', '“Will the bridge open?” Maria Lopez asked.', 'Maria Lopez'],
    ['inverted', '“The bridge will open,” said Maria Lopez, the mayor of Milltown.', 'Maria Lopez'],
    ['inverted, nobody known', '“The bridge will open,” he said.', null],
    ['inverted, title first', '“The bridge will open,” said Mayor Maria Lopez.', 'Maria Lopez'],
    ['inverted, verb not listed', '“The bridge will open,” guffawed Maria Lopez.', 'Maria Lopez'],
    ['according to', '“The bridge will open,” according to Maria Lopez.', 'Maria Lopez'],
    ['according to, first', 'According to Maria Lopez, the bridge is “as good as new” again.', 'Maria Lopez'],
    ['as … put it', 'As Maria Lopez put it: “The bridge will open.”', 'Maria Lopez'],
    ['label', 'Maria Lopez: “The bridge will open.”', 'Maria Lopez'],
    ['an office, then its holder', 'The Warden of the Isles, Maria Lopez, called it “a small wonder”.', 'Maria Lopez'],
    ['judged', 'Maria Lopez called the bridge “a small wonder” on Monday.', 'Maria Lopez'],
    [
      'time between, without a preposition',
      'The works solved what Maria Lopez this week described as “a riddle” of the city.',
      'Maria Lopez',
    ],
    ['time and place between', 'Maria Lopez on Monday in Milltown said “the bridge will open” soon.', 'Maria Lopez'],
    [
      'adverbial first',
      'In a letter to the council, Maria Lopez wrote that the bridge was “as good as new” again.',
      'Maria Lopez',
    ],
    ['past perfect', 'Maria Lopez has repeatedly said that the bridge is “as good as new” again.', 'Maria Lopez'],
    ['trailing', 'The bridge is “as good as new” after all these years, Maria Lopez said.', 'Maria Lopez'],
    ['passive with its agent', 'The bridge was called “a small wonder” by Maria Lopez.', 'Maria Lopez'],
    [
      'free relative',
      'The works solved what Maria Lopez described to the press as “a riddle” of the city.',
      'Maria Lopez',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('what stands between subject and verb', () => {
  it.each([
    ['apposition', 'Maria Lopez, the mayor of Milltown, said the bridge was “as good as new” again.', 'Maria Lopez'],
    [
      'apposition after the role',
      "The mayor's deputy, Omar Haddad, said the bridge was “as good as new” again.",
      'Omar Haddad',
    ],
    ['relative clause', 'Maria Lopez, who met Omar Haddad, said the bridge was “as good as new” again.', 'Maria Lopez'],
    [
      'relative clause that reports',
      '“It will open,” Maria Lopez, who said little else, told reporters.',
      'Maria Lopez',
    ],
    [
      'parentheses',
      'Maria Lopez (no relation to Omar Haddad) said the bridge was “as good as new” again.',
      'Maria Lopez',
    ],
    [
      'second comma missing',
      'Maria Lopez, the mayor of Milltown said the bridge was “as good as new” again.',
      'Maria Lopez',
    ],
    ['two roles', '“It will open,” said former governor and party chairwoman Maria Lopez.', 'Maria Lopez'],
    ['relative clause without commas', 'A man who built the bridge said it was “as good as new” again.', 'a man'],
    ['place of origin', 'Maria Lopez of Milltown said the bridge was “as good as new” again.', 'Maria Lopez'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('cues that borrow their subject', () => {
  it.each([
    ['participle', 'Maria Lopez praised the crew, adding that the bridge was “as good as new” again.', 'participle'],
    [
      'coordination',
      'Maria Lopez thanked the crew and described the bridge as “as good as new” again.',
      'coordination',
    ],
    ['infinitive', 'Maria Lopez went on to say that the bridge was “as good as new” again.', 'infinitive'],
    ['decree', 'Maria Lopez signed an order declaring the bridge “as good as new” again.', 'participle'],
    ['writing', 'Maria Lopez signed an order that declared the bridge “as good as new” again.', 'relative'],
    ['noun', 'Few believed Maria Lopez’s promise of “a new dawn” for the bridge.', 'noun'],
  ])('%s', (_, text, rule) => {
    expect(speakers(text)).toEqual(['Maria Lopez'])
    expect(rules(text)).toEqual([rule])
  })
})

describe('who does not speak', () => {
  it.each([
    ['the one who is told', '“The bridge will open,” Maria Lopez told Omar Haddad.', 'Maria Lopez'],
    ['the one who is asked', 'Maria Lopez asked Omar Haddad: “Will the bridge open?”', 'Maria Lopez'],
    ['a passive without its agent', 'The bridge was called “a small wonder” last year.', null],
    [
      'the owner of what is judged',
      'Maria Lopez denounced Omar Haddad’s remarks as “a small scandal” of the day.',
      'Maria Lopez',
    ],
    [
      'a second verb inside the report',
      'Maria Lopez said that Omar Haddad wanted “a small wonder” by May.',
      'Maria Lopez',
    ],
    ['a so-called thing', 'Maria Lopez crossed the so-called “bridge of sighs” at noon.', null],
    ['a title', 'Maria Lopez has read “The Old Bridge of Milltown” twice.', null],
    ['an ironic word', 'The “bridge” fell down.', null],
    ['nobody', '“The bridge will open for all of us.”', null],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('several quotations', () => {
  it('are split by one clause', () => {
    expect(speakers('“The bridge,” Maria Lopez said, “will open.”')).toEqual(['Maria Lopez', 'Maria Lopez'])
  })
  it('go on in the same paragraph', () => {
    expect(speakers('“It will open,” Maria Lopez said. “We are proud.”')).toEqual(['Maria Lopez', 'Maria Lopez'])
  })
  it('go on in a reopened paragraph', () => {
    expect(speakers('Maria Lopez said: “It will open.\n\n“We are proud of it.”')).toEqual([
      'Maria Lopez',
      'Maria Lopez',
    ])
  })
  it('share one clause', () => {
    expect(speakers('“A wonder” and “a riddle,” Maria Lopez said.')).toEqual(['Maria Lopez', 'Maria Lopez'])
  })
  it('have different speakers', () => {
    expect(speakers('“It will open,” Maria Lopez said. “It will not,” Omar Haddad replied.')).toEqual([
      'Maria Lopez',
      'Omar Haddad',
    ])
  })
  it('are introduced by the paragraph before, with a colon', () => {
    expect(speakers('Maria Lopez was blunt:\n\n“It will open.”')).toEqual(['Maria Lopez'])
  })
  it('are not carried over to a later paragraph of the reporter', () => {
    expect(speakers('“It will open,” Maria Lopez said.\n\nThe “bridge” fell down.')).toEqual(['Maria Lopez', null])
  })
})

describe('other languages', () => {
  it.each([
    ['de', '„Die Brücke ist sicher“, sagte Bürgermeisterin Anna Kohl.', 'Anna Kohl'],
    ['de', 'Gestern erklärte Anna Kohl: „Wir warten nicht länger.“', 'Anna Kohl'],
    ['de', 'Laut Anna Kohl ist der Bau „ein großer Fehler“ gewesen.', 'Anna Kohl'],
    ['de', 'Die Sprecherin der Schule, Anna Kohl, sagte: „Wir warten nicht länger.“', 'Anna Kohl'],
    ['de', 'Anna Kohl kritisierte den Bau. Er sei „ein großer Fehler“ gewesen.', 'Anna Kohl'],
    ['es', '«El puente es seguro», dijo la alcaldesa Ana Robles.', 'Ana Robles'],
    ['fr', '« Le pont est sûr », a déclaré le maire Paul Renaud.', 'Paul Renaud'],
    ['it', '«Il ponte è sicuro», ha detto il sindaco Marco Villa.', 'Marco Villa'],
    ['pt', '“A ponte é segura”, disse o prefeito Marco Vilela.', 'Marco Vilela'],
    ['uk', '«Міст безпечний», — сказав міністр Петро Бойко.', 'Петро Бойко'],
    ['ru', '«Мост безопасен», — заявил министр Иван Серов.', 'Иван Серов'],
    ['ja', '市長は「橋は安全だ」と述べた。', null],
  ])('%s: %s', (lang, text, speaker) => {
    expect(speakers(text, lang)).toEqual([speaker])
  })
})

it('says which words tie speaker and quotation', () => {
  const text = '“The bridge will open,” the mayor, Maria Lopez, told reporters.'
  const [quotation] = quotationsIn(text)
  const { mention, cue, grade } = quotation?.attribution ?? {}
  expect(text.slice(mention?.start, mention?.end)).toBe('the mayor, Maria Lopez')
  expect(text.slice(cue?.start, cue?.end)).toBe('told')
  expect(grade).toBe('high')
})

describe('a quotation that the clause of reporting parts', () => {
  it('goes on after it, however long it is', () => {
    const text = '“We tried,” said Maria Lopez, the mayor of Milltown, “and the river won.”'
    expect(speakers(text)).toEqual(['Maria Lopez', 'Maria Lopez'])
    expect(rules(text)).toEqual(['inverted', 'before'])
  })

  it('is still a quotation where nobody is known to have said it', () => {
    const [first, second] = quotationsIn('“We tried,” he said, “and the river won.”')
    expect([first?.kind, second?.kind]).toEqual(['direct', 'partial'])
    expect(first?.attribution).toBeNull()
  })
})

describe('a language of which no verbs are known', () => {
  it('has quotations, by nobody known', () => {
    const text = 'وقال مدير الميناء: «لقد عددت كل الأيدي مرتين».'
    expect(quotationsIn(text, { lang: 'ar' })).toMatchObject([{ kind: 'direct', attribution: null }])
  })
})

describe('a clause of reporting behind another clause', () => {
  it.each([
    ['its subject follows the verb', 'Little was known, said a spokesman: “We have no comment.”', 'a spokesman'],
    ['with what is said of the subject', 'Nobody came, said Maria Lopez, the mayor: “We waited.”', 'Maria Lopez'],
    ['unless it is whom somebody spoke to', 'Maria Lopez, the mayor, told the meeting: “We lost.”', 'Maria Lopez'],
    ['or stands before it', 'The plan failed, Maria Lopez said: “We lost.”', 'Maria Lopez'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('what a speaker goes on to say', () => {
  it('is still hers after a sentence about something else', () => {
    expect(speakers('“We tried,” said Maria Lopez. The room fell silent. “And we lost.”')).toEqual([
      'Maria Lopez',
      'Maria Lopez',
    ])
  })

  it('is not hers after a sentence about somebody else', () => {
    const [, second] = speakers('“We tried,” said Maria Lopez. Her brother, Ben, shook his head. “And we lost.”')
    expect(second).not.toBe('Maria Lopez')
  })
})
