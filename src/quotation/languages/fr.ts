import { generic } from './generic.ts'
import { givenNames } from './given-names.ts'
import { byValue, cues, type Language, phrases, set } from './language.ts'

export const fr: Language = {
  ...generic,
  code: 'fr',
  dialogue: true,
  enclitics: set('il elle ils elles on'),
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  abbreviations: set('m mm mme mlle dr me st ste etc av apr j.-c'),
  articles: set('le la les un une des ce cet cette ces du au aux l'),
  indefinites: set('un une des'),
  quantifiers: set('un une deux trois quatre cinq six plusieurs certains certaines quelques autre'),
  plurals: set('deux trois quatre cinq six plusieurs certains certaines quelques'),
  prepositions: set(
    'à au aux avec chez contre dans de du des depuis devant en entre par pendant pour sans selon sous sur vers après avant lors',
  ),
  locatives: set('en dans vers'),
  linking: set('de du des pour à au chez en'),
  conjunctions: set('et ou mais donc or ni car'),
  subordinators: set('que quand lorsque parce comme si puisque alors tandis où'),
  parentheticals: set('comme'),
  relatives: set('qui que dont lequel laquelle'),
  auxiliaries: set('a ont avait avaient est sont était étaient sera peut doit'),
  passives: set('est sont était étaient être été'),
  agents: set('par'),
  negations: set('ne pas jamais non'),
  adverbs: set(
    'aussi ensuite puis hier demain ainsi également toutefois cependant encore déjà toujours alors enfin se s y n',
  ),
  adverbEndings: ['ment'],
  pronouns: byValue(['male', 'il'], ['female', 'elle'], ['plural', 'ils elles'], ['deictic', 'je nous vous tu on']),
  possessives: byValue(['thing', 'son sa ses leur leurs mon ma mes notre nos']),
  calendar: set(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois année',
  ),
  joining: set('de du des'),
  particles: set('de du la le d des'),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'm. monsieur'],
    ['female', 'mme mlle madame'],
    [null, 'dr me'],
  ),
  people: byValue<'male' | 'female' | null>(
    [
      'male',
      'président directeur député sénateur chancelier conseiller ambassadeur avocat roi pape chef homme candidat procureur chercheur premier',
    ],
    [
      'female',
      'présidente directrice députée sénatrice chancelière conseillère ambassadrice avocate reine cheffe femme candidate source procureure chercheuse',
    ],
    [
      null,
      'ministre secrétaire porte-parole maire responsable représentant général juge journaliste analyste économiste expert témoin policier médecin militant dirigeant',
    ],
  ),
  groups: set(
    'gouvernement parti ministère police entreprise commission conseil tribunal agence journal association fondation syndicat armée banque',
  ),
  voices: set('porte-parole'),
  bodies: set(
    'ministère université parti gouvernement commission conseil banque kremlin onu ue otan afp reuters élysée matignon',
  ),
  writings: set('communiqué rapport lettre déclaration document note article'),
  givenNames,
  verbs: new Map([
    ...cues(
      'say',
      'finite',
      `dit disent affirme affirment affirmait déclare déclarent explique expliquent ajoute ajoutent assure assurent indique
      indiquent précise précisent souligne soulignent estime estiment répond répondent demande demandent rappelle
      rappellent poursuit conclut lance écrit écrivent raconte confie reconnaît admet annonce promet regrette dénonce
      insiste prévient résume avoue martèle juge observe note constate s’indigne plaide tweete disait expliquait ajoutait`,
    ),
    ...cues('judge', 'finite', 'qualifie qualifient décrit décrivent appelle appellent accuse traite'),
    ...cues('judge', 'past', 'qualifié décrit appelé accusé dénoncé salué'),
    ...cues(
      'say',
      'past',
      `dit affirmé déclaré expliqué ajouté assuré indiqué précisé souligné estimé répondu demandé rappelé
      poursuivi conclu lancé écrit raconté confié reconnu admis annoncé promis regretté insisté prévenu tweeté martelé`,
    ),
    ...cues('say', 'participle', 'ajoutant disant affirmant précisant déclarant assurant'),
  ]),
  finiteEndings: [],
  sources: phrases("selon, d’après, d'après, aux yeux de"),
  naming: phrases(
    'dit, surnommé, surnommée, intitulé, intitulée, appelé, appelée, le terme, le mot, l’expression, le film, le livre, soi-disant',
  ),
  oneOf: 'un de',
}
