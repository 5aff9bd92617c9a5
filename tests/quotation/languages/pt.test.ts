import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/quotation/quotations.ts'
import { namesOf } from '../names-of.ts'

/** Who is credited with each quotation of a text, by the name shown. */
const speakers = (text: string) => quotationsIn(text, { lang: 'pt' }).map(({ attribution }) => namesOf(attribution))
const kinds = (text: string) => quotationsIn(text, { lang: 'pt' }).map(({ kind }) => kind)

describe('Portuguese: who speaks', () => {
  it.each([
    ['verb before, colon', 'Ana Vilela disse: “O cais abrirá em maio”.', ['Ana Vilela']],
    ['verb behind, inverted', '“O cais abrirá em maio”, afirmou Ana Vilela.', ['Ana Vilela']],
    ['verb behind, not inverted', '“O cais abrirá em maio”, Ana Vilela garantiu.', ['Ana Vilela']],
    ['verb first, then the subject', 'Disse Ana Vilela que o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['full stop within', '“O cais abrirá em maio.” Foi o que disse Ana Vilela.', [null]],
    ['angular marks', '«O cais abrirá em maio», explicou Ana Vilela.', ['Ana Vilela']],
    ['straight marks', '"O cais abrirá em maio", explicou Ana Vilela.', ['Ana Vilela']],
    ['a question', '“O cais abrirá em maio?”, perguntou Ana Vilela.', ['Ana Vilela']],
    ['split by the clause', '“O cais”, disse Ana Vilela, “abrirá em maio”.', ['Ana Vilela', 'Ana Vilela']],
    ['imperfect', '“O cais abrirá em maio”, repetia Ana Vilela.', ['Ana Vilela']],
    ['compound past', 'Ana Vilela tinha dito que o cais era “uma joia” do porto.', ['Ana Vilela']],
    ['reflexive behind its verb', 'Ana Vilela queixou-se de que o cais é “uma ruína” do porto.', ['Ana Vilela']],
    ['reflexive, inverted', '“Ninguém nos ouve”, queixou-se Ana Vilela.', ['Ana Vilela']],
    ['reflexive before its verb', 'Ana Vilela se queixou de que o cais é “uma ruína” do porto.', ['Ana Vilela']],
    ['the object pronoun behind', 'Ana Vilela respondeu-lhe: “O cais abrirá em maio”.', ['Ana Vilela']],
    ['the object pronoun before', 'Ana Vilela o chamou de “mestre do porto” ontem.', ['Ana Vilela']],
    ['according to', 'Segundo Ana Vilela, o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['according to, behind', '“O cais abrirá em maio”, segundo Ana Vilela.', ['Ana Vilela']],
    ['de acordo com', 'De acordo com a ministra Ana Vilela, o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['nas palavras de', 'O cais é, nas palavras de Ana Vilela, “uma joia” do porto.', ['Ana Vilela']],
    ['as she said', 'Como disse Ana Vilela, “o cais abrirá em maio” sem falta.', ['Ana Vilela']],
    ['label', 'Ana Vilela: “O cais abrirá em maio”.', ['Ana Vilela']],
    ['partial', 'Ana Vilela disse que o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['trailing', 'O cais é “uma joia” do porto, disse Ana Vilela.', ['Ana Vilela']],
    ['judged', 'Ana Vilela classificou o cais de “joia perdida” na segunda-feira.', ['Ana Vilela']],
    ['held', 'Ana Vilela acredita que o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['led', 'Ana Vilela continuou: “O cais abrirá em maio”.', ['Ana Vilela']],
    ['time before', 'Na segunda-feira, Ana Vilela disse que o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['time before a criticism', 'Ontem Ana Vilela acusou João Matos de “toda a culpa” do porto.', ['Ana Vilela']],
    ['time first, then the verb', 'Ontem disse Ana Vilela: “O cais abrirá em maio”.', ['Ana Vilela']],
    ['time between verb and subject', '“O cais abrirá”, disse na segunda-feira a prefeita Ana Vilela.', ['Ana Vilela']],
    ['hearers between verb and subject', '“O cais abrirá”, disse aos jornalistas Ana Vilela.', ['Ana Vilela']],
    ['occasion between', '“O cais abrirá”, disse em entrevista coletiva Ana Vilela.', ['Ana Vilela']],
    ['office with a comma', '“O cais abrirá”, disse a ministra dos Portos, Ana Vilela.', ['Ana Vilela']],
    ['office without a comma', '“O cais abrirá”, disse o ministro dos Portos João Matos.', ['João Matos']],
    ['apposition behind', '“O cais abrirá”, disse Ana Vilela, prefeita de Valmar.', ['Ana Vilela']],
    ['apposition between', 'Ana Vilela, prefeita de Valmar, disse que o cais é “uma joia”.', ['Ana Vilela']],
    ['relative clause between', 'Ana Vilela, que chegou tarde, disse que o cais é “uma joia”.', ['Ana Vilela']],
    ['surname', 'Ana Vilela chegou tarde. “O cais abrirá”, disse Vilela.', ['Ana Vilela']],
    ['name with particles', '“O cais abrirá”, disse Ana Vilela da Costa.', ['Ana Vilela da Costa']],
    ['pronoun', 'Ana Vilela chegou tarde. “O cais abrirá”, disse ela.', ['Ana Vilela']],
    ['subject left out', 'Ana Vilela chegou tarde. Disse que o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['subject left out, behind', 'Ana Vilela chegou tarde. “O cais abrirá”, acrescentou.', ['Ana Vilela']],
    ['gerund', 'Ana Vilela saudou a todos, acrescentando que o cais é “uma joia”.', ['Ana Vilela']],
    ['coordination', 'Ana Vilela chegou e afirmou que o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['infinitive', 'Ana Vilela voltou a dizer que o cais é “uma joia” do porto.', ['Ana Vilela']],
    ['noun with its owner', 'Poucos creem na promessa de Ana Vilela de “um cais novo” em maio.', ['Ana Vilela']],
    ['passive with its agent', 'O cais foi descrito como “uma ruína” por Ana Vilela.', ['Ana Vilela']],
    ['participle with its agent', 'O cais, chamado de “ruína” pela ministra Ana Vilela, abrirá.', ['Ana Vilela']],
    ['a source without a name', '“O cais abrirá”, disse uma fonte do porto.', ['uma fonte do porto']],
    ['spokesperson', '“O cais abrirá”, disse o porta-voz do governo.', ['o porta-voz do governo']],
    ['body', '“O cais abrirá”, informou o Ministério dos Portos.', ['Ministério dos Portos']],
    ['writing', 'O comunicado diz que o cais é “uma joia” do porto.', ['o comunicado']],
    ['who is told does not speak', 'Ana Vilela disse a João Matos que o cais é “uma joia”.', ['Ana Vilela']],
    ['dialogue', '— Veremos — disse Ana Vilela. — Não há pressa.', ['Ana Vilela', 'Ana Vilela']],
    [
      'dialogue of two',
      '— Veremos — disse Ana Vilela.\n\n— Não há pressa — respondeu João Matos.',
      ['Ana Vilela', 'João Matos'],
    ],
    ['dialogue without a clause', '— Veremos — disse Ana Vilela.\n\n— Não há pressa.', ['Ana Vilela', null]],
    ['carried on', '“O cais abrirá”, disse Ana Vilela. “Será em maio.”', ['Ana Vilela', 'Ana Vilela']],
    ['two speakers', '“Abrirá”, disse Ana Vilela. “Não abrirá”, rebateu João Matos.', ['Ana Vilela', 'João Matos']],
    ['marks within marks', 'Ana Vilela disse: «O cais é “uma joia” do porto».', ['Ana Vilela']],
    ['two together', '“O cais vai abrir”, disseram Ana Vilela e Rui Prado.', ['Ana Vilela & Rui Prado']],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names)
  })
})

describe('Portuguese: who does not', () => {
  it.each([
    ['passive without an agent', 'O cais foi descrito como “uma ruína” ontem.'],
    ['participle without an agent', 'João Matos, chamado de “gênio” ontem, chegou tarde.'],
    ['nobody before a verb alone', 'Disse que o cais é “uma joia” do porto.'],
    ['whom an omitted subject told', 'Ontem disse a João Matos que o cais é “uma joia”.'],
    ['the hearers', '“O cais abrirá em maio”, disse a jornalistas.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
  })

  it.each([
    ['so-called', 'Ana Vilela cruzou o chamado “cais dos suspiros” ontem.'],
    ['title of a work', 'Ana Vilela leu o livro “O velho cais” duas vezes.'],
    ['nickname', 'João Matos, vulgo “o Farol”, cruzou o cais.'],
    ['irony', 'O “cais” afundou ontem.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
    expect(kinds(text)).toEqual(['scare'])
  })
})
