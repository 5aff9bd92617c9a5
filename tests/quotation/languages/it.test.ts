import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/quotation/quotations.ts'
import { namesOf } from '../names-of.ts'

/** Who is credited with each quotation of a text, by the name shown. */
const speakers = (text: string) => quotationsIn(text, { lang: 'it' }).map(({ attribution }) => namesOf(attribution))
const kinds = (text: string) => quotationsIn(text, { lang: 'it' }).map(({ kind }) => kind)

describe('Italian: who speaks', () => {
  it.each([
    ['verb before, colon', 'Anna Villa disse: «Il molo aprirà a maggio».', ['Anna Villa']],
    ['verb behind, inverted', '«Il molo aprirà a maggio», afferma Anna Villa.', ['Anna Villa']],
    ['verb first, then the subject', 'Dice Anna Villa che il molo è «un gioiello» del porto.', ['Anna Villa']],
    ['compound past, inverted', '«Il molo aprirà a maggio», ha detto la sindaca Anna Villa.', ['Anna Villa']],
    ['compound past, first', 'Ha detto Anna Villa: «Il molo aprirà a maggio».', ['Anna Villa']],
    ['compound past, before', 'Anna Villa ha spiegato che il molo è «un gioiello» del porto.', ['Anna Villa']],
    ['imperfect', '«Il molo aprirà a maggio», ripeteva Anna Villa.', ['Anna Villa']],
    ['a question', '«Il molo aprirà a maggio?», chiede Anna Villa.', ['Anna Villa']],
    ['curly marks', '“Il molo aprirà a maggio”, spiega Anna Villa.', ['Anna Villa']],
    ['straight marks', '"Il molo aprirà a maggio", spiega Anna Villa.', ['Anna Villa']],
    ['split by the clause', '«Il molo», dice Anna Villa, «aprirà a maggio».', ['Anna Villa', 'Anna Villa']],
    ['reflexive', 'Anna Villa si è lamentata di un molo «chiuso da anni» a tutti.', ['Anna Villa']],
    ['reflexive behind', '«Nessuno ci ascolta», si è lamentato Marco Rivi.', ['Marco Rivi']],
    ['said herself', 'Anna Villa si è detta «molto felice» del molo.', ['Anna Villa']],
    ['the object pronoun before the verb', 'Anna Villa gli ha risposto: «Il molo aprirà a maggio».', ['Anna Villa']],
    ['the object with an apostrophe', 'Anna Villa l’ha definito «un gioiello» del porto.', ['Anna Villa']],
    ['the object like an article', 'Anna Villa lo ha definito «un gioiello» del porto.', ['Anna Villa']],
    ['according to', 'Secondo Anna Villa, il molo è «un gioiello» del porto.', ['Anna Villa']],
    ['according to, behind', '«Il molo aprirà a maggio», secondo Anna Villa.', ['Anna Villa']],
    ['stando a', 'Stando ad Anna Villa, si tratta di «un gioiello» del porto.', ['Anna Villa']],
    ['a detta di', 'Il molo è, a detta di Anna Villa, «un gioiello» del porto.', ['Anna Villa']],
    ['as she said', 'Come ha detto Anna Villa, «il molo aprirà a maggio» senza meno.', ['Anna Villa']],
    ['label', 'Anna Villa: «Il molo aprirà a maggio».', ['Anna Villa']],
    ['partial', 'Anna Villa sostiene che il molo è «un gioiello» del porto.', ['Anna Villa']],
    ['trailing', 'Il molo è «un gioiello» del porto, ha detto Anna Villa.', ['Anna Villa']],
    ['judged', 'Anna Villa ha definito il molo «un gioiello» del porto.', ['Anna Villa']],
    ['held', 'Anna Villa ritiene che il molo sia «un gioiello» del porto.', ['Anna Villa']],
    ['led', 'Anna Villa ha concluso: «Il molo aprirà a maggio».', ['Anna Villa']],
    ['time before', 'Lunedì Anna Villa ha detto che il molo è «un gioiello» del porto.', ['Anna Villa']],
    ['time before an accusation', 'Ieri Anna Villa ha accusato Marco Rivi di «ogni male» del porto.', ['Anna Villa']],
    ['time first, then the verb', 'Ieri ha detto Anna Villa: «Il molo aprirà a maggio».', ['Anna Villa']],
    ['time between verb and subject', '«Il molo aprirà», ha detto ieri la sindaca Anna Villa.', ['Anna Villa']],
    ['hearers between verb and subject', '«Il molo aprirà», ha detto ai giornalisti Anna Villa.', ['Anna Villa']],
    ['occasion between', '«Il molo aprirà», ha detto in conferenza stampa Anna Villa.', ['Anna Villa']],
    ['office with a comma', '«Il molo aprirà», dice la ministra dei Porti, Anna Villa.', ['Anna Villa']],
    ['office without a comma', '«Il molo aprirà», dice il ministro dell’Interno Marco Rivi.', ['Marco Rivi']],
    ['office before its verb', 'Il sindaco di Valmare Marco Rivi ha detto: «Il molo aprirà».', ['Marco Rivi']],
    ['apposition behind', '«Il molo aprirà», dice Anna Villa, sindaca di Valmare.', ['Anna Villa']],
    ['apposition between', 'Anna Villa, sindaca di Valmare, dice che il molo è «un gioiello».', ['Anna Villa']],
    [
      'relative clause between',
      'Anna Villa, che arrivava tardi, ha detto che il molo è «un gioiello».',
      ['Anna Villa'],
    ],
    ['surname', 'Anna Villa è arrivata. «Il molo aprirà», dice Villa.', ['Anna Villa']],
    ['pronoun', 'Anna Villa è arrivata. «Il molo aprirà», ha detto lei.', ['Anna Villa']],
    ['subject left out', 'Anna Villa è arrivata. Ha detto che il molo è «un gioiello» del porto.', ['Anna Villa']],
    ['subject left out, behind', 'Anna Villa è arrivata. «Il molo aprirà», ha aggiunto.', ['Anna Villa']],
    ['gerund', 'Anna Villa ha salutato tutti, aggiungendo che il molo è «un gioiello».', ['Anna Villa']],
    ['coordination', 'Anna Villa è arrivata e ha affermato che il molo è «un gioiello».', ['Anna Villa']],
    ['infinitive', 'Anna Villa è tornata a dire che il molo è «un gioiello» del porto.', ['Anna Villa']],
    ['noun with its owner', 'Pochi credono alla promessa di Anna Villa di «un molo nuovo» a maggio.', ['Anna Villa']],
    ['passive with its agent', 'Il molo è stato definito «un gioiello» da Anna Villa.', ['Anna Villa']],
    ['participle with its agent', 'Il molo, definito «un gioiello» da Anna Villa, aprirà.', ['Anna Villa']],
    ['a source without a name', '«Il molo aprirà», dice una fonte del porto.', ['una fonte del porto']],
    ['spokesperson', '«Il molo aprirà», dice il portavoce del governo.', ['il portavoce del governo']],
    ['body', '«Il molo aprirà», annuncia il Ministero dei Porti.', ['Ministero dei Porti']],
    ['body behind an elided article', '«Il molo aprirà», comunica l’Autorità dei Porti.', ['Autorità dei Porti']],
    ['writing', 'Il comunicato dice che il molo è «un gioiello» del porto.', ['il comunicato']],
    ['who is told does not speak', 'Anna Villa ha detto a Marco Rivi che il molo è «un gioiello».', ['Anna Villa']],
    ['dialogue', '— Vedremo — disse Anna Villa. — Non c’è fretta.', ['Anna Villa', 'Anna Villa']],
    [
      'dialogue of two',
      '— Vedremo — disse Anna Villa.\n\n— Non c’è fretta — rispose Marco Rivi.',
      ['Anna Villa', 'Marco Rivi'],
    ],
    ['dialogue without a clause', '— Vedremo — disse Anna Villa.\n\n— Non c’è fretta.', ['Anna Villa', null]],
    ['carried on', '«Il molo aprirà», dice Anna Villa. «Sarà a maggio».', ['Anna Villa', 'Anna Villa']],
    ['two speakers', '«Aprirà», dice Anna Villa. «Non aprirà», replica Marco Rivi.', ['Anna Villa', 'Marco Rivi']],
    ['marks within marks', 'Anna Villa disse: «Il molo è “un gioiello” del porto».', ['Anna Villa']],
    [
      'whom it is told within the relative clause',
      'Più serena la sindaca Anna Villa, che ai cronisti ha detto soltanto: «Dormiteci su».',
      ['Anna Villa'],
    ],
    [
      'the office again',
      'Il questore di Valmare, Marco Rivi, è arrivato.\n\n«Il molo aprirà», ha detto il questore.',
      ['Marco Rivi'],
    ],
    ['two together', '«Il molo aprirà», dicono Anna Villa e Marco Rivi.', ['Anna Villa & Marco Rivi']],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names)
  })
})

describe('Italian: who does not', () => {
  it.each([
    ['passive without an agent', 'Il molo è stato definito «un gioiello» lunedì.'],
    ['participle without an agent', 'Marco Rivi, definito «un genio» lunedì, è arrivato tardi.'],
    ['nobody before a verb alone', 'Ha detto che il molo è «un gioiello» del porto.'],
    ['several, where one is known', 'Anna Villa è arrivata. Hanno detto che è «un gioiello» del porto.'],
    ['whom an omitted subject told', 'Ieri ha detto a Marco Rivi che il molo è «un gioiello».'],
    ['who asked', 'Interrogata da Marco Rivi, ha detto di non sapere «nulla di nulla».'],
    ['the second one', 'Il secondo molo è «un gioiello» del porto.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
  })

  it.each([
    ['so-called', 'Anna Villa ha passato il cosiddetto «molo dei sospiri» ieri.'],
    ['title of a work', 'Anna Villa ha letto il libro «Il vecchio molo» due volte.'],
    ['nickname', 'Marco Rivi, detto «il Faro», ha passato il molo.'],
    ['irony', 'Il «molo» è affondato ieri.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
    expect(kinds(text)).toEqual(['scare'])
  })
})
