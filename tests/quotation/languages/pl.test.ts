import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/quotation/quotations.ts'
import { namesOf } from '../names-of.ts'

/** Who is credited with each quotation of a text, by the name shown. */
const speakers = (text: string) => quotationsIn(text, { lang: 'pl' }).map(({ attribution }) => namesOf(attribution))
const kinds = (text: string) => quotationsIn(text, { lang: 'pl' }).map(({ kind }) => kind)

describe('Polish: who speaks', () => {
  it.each([
    ['title and body before', 'Prezes spółki Port Walmar Jan Brzeski mówi: „Otworzymy je”.', ['Jan Brzeski']],
    ['verb before, colon', 'Anna Zawada powiedziała: „Nabrzeże otworzymy w maju”.', ['Anna Zawada']],
    ['verb behind, with a dash', '„Nabrzeże otworzymy w maju” – powiedziała Anna Zawada.', ['Anna Zawada']],
    ['verb behind, with a comma', '„Nabrzeże otworzymy w maju”, stwierdziła Anna Zawada.', ['Anna Zawada']],
    ['present', '„Nabrzeże otworzymy w maju” – mówi Anna Zawada.', ['Anna Zawada']],
    ['imperfective', '„Nabrzeże otworzymy w maju” – powtarzała Anna Zawada.', ['Anna Zawada']],
    ['a question', '„Czy otworzymy nabrzeże?” – zapytała Anna Zawada.', ['Anna Zawada']],
    ['straight marks', '"Nabrzeże otworzymy w maju" – wyjaśniła Anna Zawada.', ['Anna Zawada']],
    ['angular marks', '«Nabrzeże otworzymy w maju» – wyjaśniła Anna Zawada.', ['Anna Zawada']],
    ['angular marks inwards', '»Nabrzeże otworzymy w maju« – wyjaśniła Anna Zawada.', ['Anna Zawada']],
    [
      'split, marks closed',
      '„Nabrzeże” – powiedziała Anna Zawada – „otworzymy w maju”.',
      ['Anna Zawada', 'Anna Zawada'],
    ],
    ['reflexive', '„Nikt nas nie słucha” – poskarżył się Jan Brzeski.', ['Jan Brzeski']],
    ['reflexive before', 'Jan Brzeski poskarżył się, że nabrzeże to „ruina” portu.', ['Jan Brzeski']],
    ['according to, genitive of a man', 'Według Jana Brzeskiego nabrzeże to „perła” portu.', ['Jan Brzeski']],
    ['according to, genitive of a woman', 'Zdaniem Anny Zawady nabrzeże to „perła” portu.', ['Anna Zawada']],
    ['according to, adjective of a woman', 'W ocenie Ewy Brzeskiej nabrzeże to „perła” portu.', ['Ewa Brzeska']],
    ['according to, by title', 'Według ministra Jana Brzeskiego nabrzeże to „perła” portu.', ['Jan Brzeski']],
    ['according to, surname', 'Jan Brzeski przyjechał. Według Brzeskiego nabrzeże to „perła”.', ['Jan Brzeski']],
    ['according to, fleeting vowel', 'Według Pawła Nowickiego nabrzeże to „perła” portu.', ['Paweł Nowicki']],
    ['according to him', 'Jan Brzeski przyjechał. Jego zdaniem nabrzeże to „perła” portu.', ['Jan Brzeski']],
    ['in his view', 'Jan Brzeski przyjechał. W jego ocenie nabrzeże to „perła” portu.', ['Jan Brzeski']],
    ['as she said', 'Jak powiedziała Anna Zawada, „nabrzeże otworzymy w maju” na pewno.', ['Anna Zawada']],
    ['label', 'Anna Zawada: „Nabrzeże otworzymy w maju”.', ['Anna Zawada']],
    ['partial', 'Anna Zawada stwierdziła, że nabrzeże to „perła” portu.', ['Anna Zawada']],
    ['trailing', 'Nabrzeże to „perła” portu, powiedziała Anna Zawada.', ['Anna Zawada']],
    ['judged', 'Anna Zawada nazwała nabrzeże „perłą” portu.', ['Anna Zawada']],
    ['held', 'Anna Zawada uważa, że nabrzeże to „perła” portu.', ['Anna Zawada']],
    ['led', 'Anna Zawada kontynuowała: „Nabrzeże otworzymy w maju”.', ['Anna Zawada']],
    ['time before', 'W poniedziałek Anna Zawada powiedziała, że nabrzeże to „perła” portu.', ['Anna Zawada']],
    ['time first, then the verb', 'Wczoraj powiedziała Anna Zawada: „Nabrzeże otworzymy w maju”.', ['Anna Zawada']],
    [
      'time between verb and subject',
      '„Otworzymy je” – powiedziała w poniedziałek burmistrz Anna Zawada.',
      ['Anna Zawada'],
    ],
    ['hearers between verb and subject', '„Otworzymy je” – powiedziała dziennikarzom Anna Zawada.', ['Anna Zawada']],
    ['an agency between verb and subject', '„Otworzymy je” – powiedział PAP Jan Brzeski.', ['Jan Brzeski']],
    ['title before', '„Otworzymy je” – powiedział minister portów Jan Brzeski.', ['Jan Brzeski']],
    ['apposition behind', '„Otworzymy je” – powiedziała Anna Zawada, burmistrz Walmaru.', ['Anna Zawada']],
    ['apposition between', 'Anna Zawada, burmistrz Walmaru, powiedziała, że nabrzeże to „perła”.', ['Anna Zawada']],
    ['relative clause between', 'Anna Zawada, która się spóźniła, powiedziała, że to „perła”.', ['Anna Zawada']],
    ['surname', 'Anna Zawada się spóźniła. „Otworzymy je” – powiedziała Zawada.', ['Anna Zawada']],
    ['full name in another case', 'Spotkaliśmy Jana Brzeskiego. „Otworzymy je” – powiedział Brzeski.', ['Jan Brzeski']],
    ['pronoun', 'Anna Zawada się spóźniła. „Otworzymy je” – powiedziała ona.', ['Anna Zawada']],
    ['subject left out', 'Anna Zawada się spóźniła. Powiedziała, że nabrzeże to „perła” portu.', ['Anna Zawada']],
    ['subject left out, behind', 'Anna Zawada się spóźniła. „Otworzymy je” – dodała.', ['Anna Zawada']],
    ['participle', 'Anna Zawada się uśmiechnęła, dodając, że nabrzeże to „perła” portu.', ['Anna Zawada']],
    ['coordination', 'Anna Zawada się spóźniła i stwierdziła, że nabrzeże to „perła”.', ['Anna Zawada']],
    ['passive with its agent', 'Nabrzeże zostało nazwane „perłą” przez Annę Zawadę.', ['Anna Zawada']],
    ['a source without a name', '„Otworzymy je” – powiedziało źródło w porcie.', ['źródło w porcie']],
    ['acronym', 'MSZ poinformowało: „Otworzymy je w maju”.', ['MSZ']],
    ['writing', 'Oświadczenie głosi, że nabrzeże to „perła” portu.', ['oświadczenie']],
    ['who is told does not speak', 'Anna Zawada powiedziała Janowi Brzeskiemu, że to „perła” portu.', ['Anna Zawada']],
    ['who is told, behind', '„Otworzymy je” – powiedziała Anna Zawada Janowi Brzeskiemu.', ['Anna Zawada']],
    ['dialogue', '– Zobaczymy – powiedziała Anna Zawada. – Nie ma pośpiechu.', ['Anna Zawada', 'Anna Zawada']],
    [
      'dialogue of two',
      '– Zobaczymy – powiedziała Anna Zawada.\n\n– Nie ma pośpiechu – odparł Jan Brzeski.',
      ['Anna Zawada', 'Jan Brzeski'],
    ],
    [
      'dialogue without a clause',
      '– Zobaczymy – powiedziała Anna Zawada.\n\n– Nie ma pośpiechu.',
      ['Anna Zawada', null],
    ],
    ['carried on', '„Otworzymy je” – powiedziała Anna Zawada. „Będzie to w maju”.', ['Anna Zawada', 'Anna Zawada']],
    [
      'two speakers',
      '„Otworzymy je” – powiedziała Anna Zawada. „Nie” – odparł Jan Brzeski.',
      ['Anna Zawada', 'Jan Brzeski'],
    ],
    ['marks within marks', 'Anna Zawada powiedziała: „Nabrzeże to «perła» portu”.', ['Anna Zawada']],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names)
  })
})

describe('Polish: who does not', () => {
  it.each([
    ['passive without an agent', 'Nabrzeże zostało nazwane „perłą” portu.'],
    ['impersonal', 'Nabrzeże nazwano „perłą” portu.'],
    ['participle without an agent', 'Jan Brzeski, nazwany „geniuszem” wczoraj, się spóźnił.'],
    ['nobody before a verb alone', 'Powiedziała, że nabrzeże to „perła” portu.'],
    ['the wrong gender', 'Anna Zawada się spóźniła. „Otworzymy je” – powiedział on.'],
    ['the wrong gender, left out', 'Anna Zawada się spóźniła. „Otworzymy je” – dodał.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
  })

  it.each([
    ['so-called', 'Anna Zawada minęła tak zwane „nabrzeże westchnień” wczoraj.'],
    ['so-called, short', 'Anna Zawada minęła tzw. „nabrzeże westchnień” wczoraj.'],
    ['title of a work', 'Anna Zawada przeczytała książkę „Stare nabrzeże” dwa razy.'],
    ['nickname', 'Jan Brzeski zwany „Latarnią” minął nabrzeże.'],
    ['irony', 'Nasze „nabrzeże” zatonęło wczoraj.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
    expect(kinds(text)).toEqual(['scare'])
  })
})
