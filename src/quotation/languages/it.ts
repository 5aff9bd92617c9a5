import { generic } from './generic.ts'
import { givenNames } from './given-names.ts'
import { byValue, cues, type Language, phrases, set } from './language.ts'

export const it: Language = {
  ...generic,
  code: 'it',
  dialogue: true,
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  subjectFollows: true,
  abbreviations: set('sig sig.ra dott dott.ssa on avv prof ing ecc'),
  articles: set('il lo la i gli le un uno una l questo questa quel quella del della dei al alla'),
  indefinites: set('un uno una'),
  quantifiers: set('uno una due tre quattro cinque sei alcuni alcune molti molte diversi altro altra'),
  plurals: set('due tre quattro cinque sei alcuni alcune molti molte diversi'),
  prepositions: set(
    'a al alla con contro da dal dalla di del della dei in nel nella per su sul tra fra secondo durante dopo prima senza verso',
  ),
  locatives: set('in a da'),
  linking: set('di del della dei per in nel a'),
  conjunctions: set('e ed o ma però'),
  subordinators: set('che quando mentre perché se come dove'),
  parentheticals: set('come'),
  relatives: set('che cui quale quali'),
  auxiliaries: set('ha hanno aveva avevano è sono era erano sarà può deve'),
  passives: set('è sono era erano viene venne stato stata'),
  agents: set('da dal dalla'),
  negations: set('non mai'),
  adverbs: set('anche poi ieri oggi domani così già ancora sempre inoltre infine quindi si'),
  adverbEndings: ['mente'],
  pronouns: byValue(['male', 'lui egli'], ['female', 'lei ella'], ['plural', 'loro'], ['deictic', 'io noi tu voi']),
  possessives: byValue(['thing', 'suo sua suoi sue mio mia nostro nostra']),
  calendar: set(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana mese anno',
  ),
  joining: set('di del della dei'),
  particles: set('di de della del dei lo la'),
  honorifics: byValue<'male' | 'female' | null>(['male', 'sig. signor'], ['female', 'signora'], [null, 'dott. on.']),
  people: byValue<'male' | 'female' | null>(
    [
      'male',
      'ministro direttore deputato senatore segretario sindaco avvocato consigliere ambasciatore re papa capo uomo candidato procuratore',
    ],
    [
      'female',
      'ministra direttrice deputata senatrice segretaria sindaca avvocata consigliera ambasciatrice regina donna candidata fonte procuratrice',
    ],
    [
      null,
      'presidente premier portavoce leader rappresentante generale giudice giornalista analista economista esperto testimone medico attivista dirigente',
    ],
  ),
  groups: set(
    'governo partito ministero polizia azienda commissione consiglio tribunale agenzia giornale associazione fondazione sindacato esercito banca',
  ),
  voices: set('portavoce'),
  bodies: set('ministero università partito governo commissione consiglio banca cremlino onu ue nato ansa reuters'),
  writings: set('comunicato rapporto lettera dichiarazione documento nota articolo'),
  givenNames,
  verbs: new Map([
    ...cues(
      'say',
      'finite',
      `disse dice dicono affermò afferma affermano dichiarò dichiara spiega spiegò aggiunge aggiunse sostiene ribadisce
      sottolinea ricorda risponde chiede scrive annuncia assicura avverte ammette conclude commenta denuncia insiste
      precisa osserva promette racconta rivela replica`,
    ),
    ...cues('judge', 'finite', 'definisce definì chiama descrive accusa'),
    ...cues(
      'say',
      'past',
      `detto affermato dichiarato spiegato aggiunto sostenuto ribadito sottolineato ricordato risposto chiesto scritto
      annunciato assicurato avvertito ammesso concluso commentato denunciato insistito precisato osservato promesso`,
    ),
    ...cues('judge', 'past', 'definito chiamato descritto accusato'),
    ...cues('say', 'participle', 'dicendo aggiungendo affermando'),
  ]),
  sources: phrases('secondo, stando a, a detta di'),
  naming: phrases(
    'cosiddetto, cosiddetta, intitolato, intitolata, chiamato, chiamata, il termine, la parola, il film, il libro, detto',
  ),
  oneOf: 'uno di',
}
