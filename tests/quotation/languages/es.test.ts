import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/quotation/quotations.ts'
import { namesOf } from '../names-of.ts'

/** Who is credited with each quotation of a text, by the name shown. */
const speakers = (text: string) => quotationsIn(text, { lang: 'es' }).map(({ attribution }) => namesOf(attribution))
const kinds = (text: string) => quotationsIn(text, { lang: 'es' }).map(({ kind }) => kind)

describe('Spanish: who speaks', () => {
  it.each([
    ['verb before, colon', 'Ana Ruiz dijo: «El muelle abrirá en mayo».', ['Ana Ruiz']],
    ['verb first, then the subject', 'Dijo Ana Ruiz que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['verb behind, inverted', '«El muelle abrirá en mayo», afirmó Ana Ruiz.', ['Ana Ruiz']],
    ['verb behind, not inverted', '«El muelle abrirá en mayo», Ana Ruiz aseguró.', ['Ana Ruiz']],
    ['a question', '«¿Abrirá el muelle en mayo?», preguntó Ana Ruiz.', ['Ana Ruiz']],
    ['curly marks', '“El muelle abrirá en mayo”, explicó Ana Ruiz.', ['Ana Ruiz']],
    ['straight marks', '"El muelle abrirá en mayo", explicó Ana Ruiz.', ['Ana Ruiz']],
    ['split by the clause', '«El muelle», dijo Ana Ruiz, «abrirá en mayo».', ['Ana Ruiz', 'Ana Ruiz']],
    ['imperfect', '«El muelle abrirá en mayo», repetía Ana Ruiz.', ['Ana Ruiz']],
    ['compound past', '«El muelle abrirá en mayo», ha dicho la alcaldesa Ana Ruiz.', ['Ana Ruiz']],
    ['pluperfect', 'Ana Ruiz había advertido que el muelle era «una ruina» sin remedio.', ['Ana Ruiz']],
    ['reflexive', 'Ana Ruiz se quejó de que el muelle era «una ruina» sin remedio.', ['Ana Ruiz']],
    ['reflexive behind', '«Nadie nos escucha», se lamentó Ana Ruiz.', ['Ana Ruiz']],
    ['the object pronoun before the verb', 'Ana Ruiz le respondió: «El muelle abrirá en mayo».', ['Ana Ruiz']],
    ['according to', 'Según Ana Ruiz, el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['according to, behind', '«El muelle abrirá en mayo», según Ana Ruiz.', ['Ana Ruiz']],
    ['de acuerdo con', 'De acuerdo con la ministra Ana Ruiz, el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['en palabras de', 'El muelle es, en palabras de Ana Ruiz, «una joya» del puerto.', ['Ana Ruiz']],
    ['as she said', 'Como dijo Ana Ruiz, «el muelle abrirá en mayo» sin falta.', ['Ana Ruiz']],
    ['label', 'Ana Ruiz: «El muelle abrirá en mayo».', ['Ana Ruiz']],
    ['partial', 'Ana Ruiz dijo que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['trailing', 'El muelle es «una joya» del puerto, dijo Ana Ruiz.', ['Ana Ruiz']],
    ['judged', 'Ana Ruiz calificó el muelle de «joya perdida» el lunes.', ['Ana Ruiz']],
    ['held', 'Ana Ruiz considera que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['led', 'Ana Ruiz prosiguió: «El muelle abrirá en mayo».', ['Ana Ruiz']],
    ['time before', 'El lunes, Ana Ruiz dijo que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['time first, then the verb', 'Ayer dijo Ana Ruiz: «El muelle abrirá en mayo».', ['Ana Ruiz']],
    [
      'time between verb and subject',
      '«El muelle abrirá en mayo», dijo este lunes la alcaldesa Ana Ruiz.',
      ['Ana Ruiz'],
    ],
    ['hearers between verb and subject', '«El muelle abrirá en mayo», dijo a la prensa Ana Ruiz.', ['Ana Ruiz']],
    ['occasion between', '«El muelle abrirá en mayo», dijo en rueda de prensa Ana Ruiz.', ['Ana Ruiz']],
    ['title of an office', '«El muelle abrirá», dijo la ministra de Puertos, Ana Ruiz.', ['Ana Ruiz']],
    ['office without a comma', '«El muelle abrirá», dijo la ministra de Puertos Ana Ruiz.', ['Ana Ruiz']],
    ['apposition behind', '«El muelle abrirá», dijo Ana Ruiz, alcaldesa de Vallemar.', ['Ana Ruiz']],
    ['apposition between', 'Ana Ruiz, alcaldesa de Vallemar, dijo que el muelle es «una joya».', ['Ana Ruiz']],
    ['relative clause between', 'Ana Ruiz, que llegó tarde, dijo que el muelle es «una joya».', ['Ana Ruiz']],
    ['surname', 'Ana Ruiz llegó tarde. «El muelle abrirá en mayo», dijo Ruiz.', ['Ana Ruiz']],
    ['name with particles', '«El muelle abrirá en mayo», dijo Ana de la Torre.', ['Ana de la Torre']],
    ['pronoun', 'Ana Ruiz llegó tarde. «El muelle abrirá en mayo», dijo ella.', ['Ana Ruiz']],
    ['subject left out', 'Ana Ruiz llegó tarde. Dijo que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['subject left out, behind', 'Ana Ruiz llegó tarde. «El muelle abrirá en mayo», añadió.', ['Ana Ruiz']],
    ['conjunction behind a quotation', '«Sí», dijo Ana Ruiz, y añadió que es «una joya».', ['Ana Ruiz', 'Ana Ruiz']],
    ['gerund', 'Ana Ruiz saludó a todos, añadiendo que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['coordination', 'Ana Ruiz saludó a todos y aseguró que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['infinitive', 'Ana Ruiz volvió a decir que el muelle es «una joya» del puerto.', ['Ana Ruiz']],
    ['noun with its owner', 'Nadie creyó en la promesa de Ana Ruiz de «un muelle nuevo» en mayo.', ['Ana Ruiz']],
    ['passive with its agent', 'El muelle fue descrito como «una ruina» por Ana Ruiz.', ['Ana Ruiz']],
    ['participle with its agent', 'El muelle, calificado de «ruina» por Ana Ruiz, abrirá en mayo.', ['Ana Ruiz']],
    ['a source without a name', '«El muelle abrirá en mayo», dijo una fuente del puerto.', ['una fuente del puerto']],
    ['spokesperson', '«El muelle abrirá en mayo», dijo el portavoz del gobierno.', ['el portavoz del gobierno']],
    ['body', '«El muelle abrirá en mayo», informó el Ministerio de Puertos.', ['Ministerio de Puertos']],
    ['writing', 'El comunicado dice que el muelle es «una joya» del puerto.', ['el comunicado']],
    ['who is told does not speak', 'Ana Ruiz le dijo a Juan Soler que el muelle es «una joya».', ['Ana Ruiz']],
    ['who is asked does not speak', 'Ana Ruiz preguntó a Juan Soler: «¿Abrirá el muelle?».', ['Ana Ruiz']],
    ['dialogue', '—Ya veremos —dijo Ana Ruiz—. No hay prisa.', ['Ana Ruiz', 'Ana Ruiz']],
    [
      'dialogue of two',
      '—Ya veremos —dijo Ana Ruiz.\n\n—No hay prisa —respondió Juan Soler.',
      ['Ana Ruiz', 'Juan Soler'],
    ],
    ['dialogue without a clause', '—Ya veremos —dijo Ana Ruiz.\n\n—No hay prisa.', ['Ana Ruiz', null]],
    ['carried on', '«El muelle abrirá», dijo Ana Ruiz. «Será en mayo».', ['Ana Ruiz', 'Ana Ruiz']],
    ['two speakers', '«Abrirá», dijo Ana Ruiz. «No abrirá», replicó Juan Soler.', ['Ana Ruiz', 'Juan Soler']],
    ['marks within marks', 'Ana Ruiz dijo: «El muelle es “una joya” del puerto».', ['Ana Ruiz']],
    [
      'adjective behind the office',
      '«El muelle abrirá», dijo el alcalde provincial, Juan Soler, por la tarde.',
      ['Juan Soler'],
    ],
    ['agent with her office', 'El muelle fue descrito por su abogada, Ana Ruiz, como «una ruina».', ['Ana Ruiz']],
    ['not where it ends', '«El muelle abrirá», dijo el ministro al término del acto.', ['el ministro']],
    ['for somebody', 'Para Ana Ruiz, el muelle es «una ruina».', ['Ana Ruiz']],
    ['two together', '«El muelle abrirá», dijeron Ana Ruiz y Juan Soler.', ['Ana Ruiz & Juan Soler']],
    ['not only said', 'Ana Ruiz no solo dijo que el muelle es «una joya», sino que vino.', ['Ana Ruiz']],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names)
  })
})

describe('Spanish: who does not', () => {
  it.each([
    ['passive without an agent', 'El muelle fue descrito como «una ruina» el lunes.'],
    ['participle without an agent', 'Juan Soler, calificado de «genio» el lunes, llegó tarde.'],
    ['nobody before a verb alone', 'Dijo que el muelle es «una joya» del puerto.'],
    ['nobody known before it', 'El muelle cerró ayer. Dijo que es «una joya» del puerto.'],
    ['a noun of saying in another clause', 'Tras el anuncio de Ana Ruiz, el «muelle verde» cerró.'],
    ['whom an omitted subject told', 'Ayer dijo a Juan Soler que el muelle es «una joya».'],
    ['a demonstrative', 'Juan Soler llegó. «Jamás», le contestó este último.'],
    ['someone else since', 'Ana Ruiz llegó. Un vecino se fue. Añadió que es «una joya» del puerto.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
  })

  it.each([
    ['so-called', 'Ana Ruiz cruzó el llamado «muelle de los suspiros» ayer.'],
    ['title of a work', 'Ana Ruiz ha leído el libro «El viejo muelle» dos veces.'],
    ['nickname', 'Juan Soler, alias «el Faro», cruzó el muelle.'],
    ['irony', 'El «muelle» se hundió ayer.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
    expect(kinds(text)).toEqual(['scare'])
  })
})
