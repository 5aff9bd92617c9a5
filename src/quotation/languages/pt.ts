import { generic } from './generic.ts'
import { givenNames } from './given-names.ts'
import { byValue, cues, type Language, phrases, set } from './language.ts'

export const pt: Language = {
  ...generic,
  code: 'pt',
  dialogue: true,
  enclitics: set('se lhe lhes me nos'),
  marks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
  ],
  subjectFollows: true,
  abbreviations: set('sr sra dr dra prof eng etc av'),
  articles: set('o a os as um uma uns umas este esta esse essa ao do da dos das no na'),
  indefinites: set('um uma uns umas'),
  quantifiers: set('um uma outro outra dois duas três quatro cinco seis vários várias alguns algumas muitos muitas'),
  plurals: set('dois duas três quatro cinco seis vários várias alguns algumas muitos muitas'),
  prepositions: set(
    'a ao à com contra de do da dos das desde durante em no na entre para por pelo pela segundo sem sob sobre após até',
  ),
  locatives: set('em no na'),
  linking: set('de do da dos das para em'),
  conjunctions: set('e ou mas porém'),
  subordinators: set('que quando enquanto porque embora se como onde'),
  parentheticals: set('como'),
  relatives: set('que quem qual quais'),
  auxiliaries: set('tem têm tinha tinham havia é são foi foram era eram será está pode'),
  passives: set('é são foi foram era eram ser sido'),
  agents: set('por pelo pela'),
  negations: set('não nunca'),
  adverbs: set('também depois ontem hoje agora antes já ainda sempre amanhã além assim se lhe'),
  adverbEndings: ['mente'],
  pronouns: byValue(['male', 'ele'], ['female', 'ela'], ['plural', 'eles elas'], ['deictic', 'eu nós você']),
  possessives: byValue(['thing', 'seu sua seus suas meu minha nosso nossa']),
  calendar: set(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana mês ano',
  ),
  joining: set('de do da dos'),
  particles: set('de do da dos das e'),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'sr. senhor'],
    ['female', 'sra. senhora dona'],
    [null, 'dr. dra.'],
  ),
  people: byValue<'male' | 'female' | null>(
    [
      'male',
      'ministro deputado secretário diretor senador prefeito governador candidato advogado assessor embaixador rei papa professor chefe homem',
    ],
    [
      'female',
      'presidenta ministra deputada secretária diretora senadora prefeita governadora candidata advogada assessora embaixadora rainha professora mulher fonte',
    ],
    [
      null,
      'presidente porta-voz líder dirigente representante general juiz procurador jornalista analista economista especialista testemunha policial médico ativista',
    ],
  ),
  groups: set(
    'governo partido ministério polícia empresa comissão conselho tribunal agência jornal associação fundação sindicato exército banco',
  ),
  voices: set('porta-voz'),
  bodies: set('ministério universidade partido governo comissão conselho banco kremlin onu ue otan reuters lusa'),
  writings: set('comunicado relatório carta declaração documento nota artigo'),
  givenNames,
  verbs: new Map([
    ...cues(
      'say',
      'finite',
      `disse diz disseram dizem afirmou afirma afirmaram declarou declara garantiu garante explicou explica acrescentou
      acrescenta indicou indica ressaltou destacou sublinhou sustenta insistiu insiste advertiu alertou alerta respondeu
      responde perguntou pergunta lembrou reconheceu anunciou comentou escreveu escreve denunciou pediu exigiu prometeu
      completou concluiu criticou admitiu contou relatou reiterou`,
    ),
    ...cues('judge', 'finite', 'chamou chama qualificou descreveu descreve classificou definiu acusou'),
    ...cues(
      'say',
      'past',
      'dito afirmado declarado explicado acrescentado indicado insistido respondido anunciado escrito',
    ),
    ...cues('say', 'participle', 'dizendo acrescentando afirmando'),
  ]),
  finiteEndings: ['ou', 'aram', 'eram', 'iram'],
  sources: phrases('segundo, de acordo com, conforme, nas palavras de'),
  naming: phrases(
    'chamado, chamada, denominado, denominada, apelidado, intitulado, intitulada, conhecido como, conhecida como, o termo, a palavra, o filme, o livro',
  ),
  oneOf: 'um de',
}
