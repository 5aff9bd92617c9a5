import { generic } from './generic.ts'
import { givenNames } from './given-names.ts'
import {
  byValue,
  type CueClass,
  cues,
  cuesByClass,
  type Language,
  list,
  phrases,
  set,
  type VerbCue,
} from './language.ts'

/**
 * French forms of a regular verb, from its infinitive; where the stem of the present differs, it follows a stroke:
 * "répéter/répèt", "rappeler/rappell". Verbs in -ir go like "avertir".
 */
function forms(entry: string, cueClass: CueClass): [string, VerbCue][] {
  const [base = '', present] = entry.split('/')
  const stem = base.slice(0, -2)
  if (base.endsWith('ir')) {
    return [
      ...cues(cueClass, 'base', base),
      ...cues(cueClass, 'past', participles(`${stem}i`)),
      ...cues(cueClass, 'finite', `${stem}it ${stem}issent ${stem}issait ${stem}issaient ${stem}irent`),
      ...cues(cueClass, 'participle', `${stem}issant`),
    ]
  }
  // "g" and "c" stay soft before "a": "jugea", "lança".
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  return [
    ...cues(cueClass, 'base', base),
    ...cues(cueClass, 'past', participles(`${stem}é`)),
    ...cues(
      cueClass,
      'finite',
      `${present ?? stem}e ${present ?? stem}ent ${soft}ait ${soft}aient ${soft}a ${stem}èrent ${stem}era`,
    ),
    ...cues(cueClass, 'participle', `${soft}ant`),
  ]
}

/** A participle agrees: "déclaré", "déclarée", "déclarés". */
const participles = (masculine: string) => ['', 'e', 's', 'es'].map((end) => masculine + end).join(' ')

const say = `affirmer déclarer expliquer ajouter assurer indiquer préciser souligner insister demander rappeler/rappell
  raconter confier annoncer dénoncer avouer marteler/martèl observer noter constater plaider tweeter twitter juger
  résumer lancer répliquer rétorquer riposter ironiser plaisanter commenter témoigner regretter déplorer
  alerter avertir garantir réclamer exiger ordonner préconiser recommander conseiller suggérer/suggèr proposer
  argumenter arguer objecter protester contester réfuter nier confirmer certifier attester jurer
  révéler/révèl dévoiler informer signaler/signal relater narrer évoquer mentionner citer détailler développer
  clarifier nuancer tempérer/tempèr relativiser relever/relèv remarquer signifier clamer proclamer crier hurler
  murmurer chuchoter susurrer bredouiller bégayer soupirer souffler glisser lâcher balancer tonner gronder
  fulminer pester râler grogner maugréer rouspéter/rouspèt tempêter exclamer interroger indigner
  insurger étonner inquiéter/inquièt désoler féliciter réjouir agacer emporter alarmer lamenter moquer vanter
  targuer enthousiasmer amuser excuser justifier réagir répéter/répèt réitérer/réitèr réaffirmer
  asséner/assèn argumenter exhorter inviter supplier implorer menacer prophétiser pronostiquer estimer
  énumérer/énumèr renchérir enchérir exposer trancher spécifier/spécifi interpeller avancer renseigner
  décréter/décrèt énoncer formuler articuler exprimer insinuer prétexter alléguer/allègu revendiquer appeler/appell
  admonester sermonner railler persifler scander marmonner balbutier postuler poster stipuler prôner
  analyser décrypter philosopher théoriser rassurer temporiser concéder/concèd certifier retweeter déclamer réciter`
const judge = `qualifier traiter accuser appeler/appell surnommer baptiser désigner caractériser comparer assimiler
  saluer louer célébrer/célèbr critiquer fustiger condamner blâmer épingler étriller éreinter taxer
  définir présenter considérer/considèr juger dénigrer ridiculiser vilipender conspuer encenser`
const hold = `penser estimer espérer/espèr redouter douter supposer imaginer considérer/considèr souhaiter
  désirer préférer/préfèr regretter`
const lead = `continuer commencer terminer achever/achèv ponctuer enchaîner embrayer
  titrer publier poster chanter parler finir débuter attaquer`

const verbs = new Map<string, VerbCue>([
  ...cuesByClass({ say, judge, hold, lead }, forms),
  ...cues(
    'say',
    'past',
    `${participles('promis')} ${participles('reconnu')} ${participles('admis')} ${participles('défendu')} répondu
     soutenu prétendu poursuivi maintenu démenti contredit redit prédit prévenu résolu averti ${participles('ému')}`,
  ),
  ...cues('lead', 'past', 'conclu repris lu entendu ouvert fini'),
  ...cues('judge', 'past', `${participles('décrit')} ${participles('dépeint')}`),
  ...cues('hold', 'past', 'cru craint'),
  ...cues(
    'say',
    'finite',
    `dit disent disait disaient dirent dira redit répond répondent répondait répondit répondirent écrit écrivent
     écrivait écrivit reconnaît reconnait reconnaissent reconnaissait reconnut admet admettent admettait admit promet
     promettent promettait promit soutient soutiennent soutenait soutint maintient maintiennent maintenait maintint
     prévient préviennent prévenait prévint poursuit poursuivent poursuivait poursuivit prétend prétendent
     prétendait défend défendent défendait défendit plaint plaignent plaignait plaignit dément démentent démentait
     prédit contredit émeut confesse défie convient souffle sourit rit`,
  ),
  ...cues('lead', 'finite', 'conclut concluent concluait reprend reprennent reprit lit lut ouvre'),
  ...cues('judge', 'finite', 'décrivent décrivait décrivit dépeignent dépeignait'),
  ...cues('hold', 'finite', 'croit croient croyait craint craignent craignait veut voit sait'),
  ...cues('say', 'base', 'dire redire répondre écrire reconnaître admettre promettre soutenir maintenir prétendre'),
  ...cues('judge', 'base', 'décrire dépeindre'),
  ...cues(
    'say',
    'participle',
    'disant répondant écrivant reconnaissant admettant promettant soutenant poursuivant prévenant défendant plaignant',
  ),
])

/** Trades and offices; the feminine follows from the masculine. */
const trades = `président vice-président directeur député sénateur conseiller chancelier ambassadeur avocat procureur
  chercheur délégué adjoint élu préfet gouverneur inspecteur instituteur professeur docteur étudiant enseignant
  écrivain auteur rédacteur éditeur lecteur électeur spectateur auditeur acteur réalisateur producteur compositeur
  chanteur danseur sculpteur musicien comédien historien mathématicien physicien pharmacien chirurgien informaticien
  technicien mécanicien policier officier colonel commandant lieutenant sergent soldat pompier
  marin pêcheur agriculteur éleveur ouvrier employé salarié patron dirigeant entrepreneur fondateur cofondateur
  commerçant marchand vendeur acheteur consommateur restaurateur boulanger boucher cuisinier serveur hôtelier
  conducteur chauffeur routier passager voyageur habitant résident voisin citoyen riverain villageois bourgeois
  manifestant militant opposant partisan défenseur détracteur représentant participant assistant adhérent
  candidat rival concurrent gagnant vainqueur perdant champion entraîneur joueur coureur nageur skieur cavalier
  infirmier aide-soignant patient client usager consultant expert conseiller médiateur
  négociateur coordinateur administrateur organisateur animateur présentateur correspondant envoyé
  chroniqueur traducteur gardien surveillant détenu prévenu accusé suspect plaignant rescapé blessé
  survivant ami copain compagnon cousin fiancé retraité adolescent anglais français américain européen magistrat
  greffier huissier enquêteur constructeur promoteur ingénieur inventeur créateur
  porteur transporteur armateur docker navigateur aviateur explorateur penseur orateur négociant banquier`

/** "directeur" → "directrice", "chercheur" → "chercheuse", "conseiller" → "conseillère", "élu" → "élue". */
const feminine = (word: string) =>
  word.endsWith('teur')
    ? `${word.slice(0, -4)}trice ${word}e`
    : word.endsWith('eur')
      ? `${word.slice(0, -3)}euse ${word}e`
      : word.endsWith('er')
        ? `${word.slice(0, -2)}ère`
        : word.endsWith('ien')
          ? `${word}ne`
          : `${word}e`
const gendered = list(trades)

export const fr: Language = {
  ...generic,
  code: 'fr',
  dialogue: true,
  enclitics: set('il elle ils elles on je nous vous tu'),
  proclitics: set('l d qu s n c j m t jusqu lorsqu puisqu quoiqu quelqu presqu'),
  subjectFollows: true,
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
  ],
  abbreviations: set(
    'm mm mme mmes mlle dr pr me mgr st ste etc av apr j.-c cf art vol p env janv févr juil sept oct nov déc',
  ),
  articles: set('le la les l un une des du au aux ce cet cette ces'),
  indefinites: set('un une des'),
  quantifiers: set(
    `un une deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines quelques autre autres chaque
     aucun aucune nombreux nombreuses beaucoup dizaines centaines milliers tous toutes`,
  ),
  plurals: set(
    `deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines quelques autres nombreux nombreuses
     beaucoup dizaines centaines milliers tous toutes`,
  ),
  prepositions: set(
    `à au aux avec chez contre dans de du d des depuis devant en entre par pendant pour sans selon sous sur vers après
     avant lors dès durant malgré parmi outre hors via jusque jusqu envers derrière voici voilà suivant concernant`,
  ),
  locatives: set('en dans vers depuis'),
  linking: set('de du des d pour à au aux chez en auprès contre sur'),
  conjunctions: set('et ou mais donc or ni car puis'),
  additives: set('et'),
  alternatives: set('ou'),
  subordinators: set(
    `que qu quand lorsque lorsqu parce comme si puisque puisqu alors tandis où quoique quoiqu combien pourquoi comment
     pendant sitôt`,
  ),
  objects: set('l le la les'),
  parentheticals: set('comme ainsi'),
  complementizers: set('que qu'),
  relatives: set('qui que qu dont lequel laquelle lesquels lesquelles'),
  auxiliaries: set(
    `a ont avait avaient aura aurait auraient eut ait est sont était étaient sera serait seraient fut furent soit été
     avoir être ayant étant peut pouvait doit devait va vont allait veut voulait vient venait tient tenait`,
  ),
  passives: set('est sont était étaient sera serait seraient fut furent soit être été étant'),
  barePassive: true,
  reflexives: set('se s me m'),
  agents: set('par'),
  infinitives: set('à de d pour sans par'),
  negations: set('ne n pas jamais non plus point guère rien'),
  exclusives: set('seulement uniquement'),
  conditions: set('si s'),
  nobody: set('nul aucun aucune ni'),
  refusals: set('nie nient nié niait dément démentent démenti refuse refusent refusé évite évité'),
  adverbs: set(
    `aussi ensuite puis hier demain ainsi également toutefois cependant encore déjà toujours alors enfin se s y n lui
     leur me m te t ici là bientôt aujourd'hui aujourd’hui désormais parfois souvent tôt tard peu bien mal mieux très trop
     assez presque surtout pourtant néanmoins ailleurs autant dehors dedans jadis naguère tantôt soudain aussitôt
     dessus exactement haut fort net quant même seul seule dernier dernière derniers ça cela ceci`,
  ),
  adverbEndings: ['ment'],
  pronouns: byValue(
    ['male', 'il lui celui-ci'],
    ['female', 'elle celle-ci'],
    ['plural', 'ils elles eux'],
    ['deictic', 'je j nous vous tu on c'],
  ),
  possessives: byValue(
    ['someone', 'son sa ses'],
    ['plural', 'leur leurs'],
    ['deictic', 'mon ma mes ton ta tes notre nos votre vos'],
  ),
  calendar: set(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
     octobre novembre décembre semaine semaines mois année années an ans jour jours matin midi soir soirée nuit
     après-midi heure heures minuit week-end veille lendemain minutes noël pâques`,
  ),
  joining: set('de du des d pour'),
  particles: set('de du d des van von der den di del bin ibn al ben'),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'm. monsieur mgr père frère abbé'],
    ['female', 'mme mlle madame mademoiselle sœur'],
    [null, 'dr me maître pr docteur'],
  ),
  pluralEndings: ['s', 'x'],
  nounEndings: ['s', 'x'],
  people: byValue<'male' | 'female' | null>(
    [
      'male',
      `${gendered.join(' ')} roi pape prince duc comte père fils frère mari époux homme garçon oncle beau-frère`,
    ],
    [
      'female',
      `${gendered.map(feminine).join(' ')} reine princesse duchesse comtesse mère fille sœur femme épouse tante cheffe
       source mairesse ministresse députée directrice présidente héroïne porteuse maîtresse policière copine sage-femme
       compagne`,
    ],
    [
      null,
      `ministre secrétaire porte-parole maire responsable général chef juge journaliste analyste économiste témoin
       médecin premier première capitaine gendarme commissaire notaire architecte artiste cinéaste syndicaliste
       spécialiste scientifique politologue sociologue psychologue philosophe géologue biologiste historique poète
       peintre photographe dramaturge scénariste romancier romancière athlète cycliste pilote arbitre guide touriste
       élève parent enfant personne gens membre proche collègue camarade interlocuteur interlocutrice collaborateur
       collaboratrice fonctionnaire diplomate stratège leader lobbyiste activiste écologiste socialiste libraire
       bibliothécaire secouriste garde vigile évêque archevêque cardinal prêtre curé moine imam rabbin pasteur victime
       otage complice jeune adulte quelqu’un internaute contribuable interprète éditorialiste urbaniste ex-ministre
       garde-côte bâtonnier bâtonnière grand-père grand-mère autre certains plusieurs beaucoup autorités quidam`,
    ],
  ),
  personEndings: ['logue', 'ministre', 'porte-parole', 'président', 'présidente', 'maire'],
  groups: set(
    `gouvernement exécutif parti ministère mairie préfecture municipalité région police gendarmerie entreprise société
     compagnie commission conseil tribunal parquet cour agence journal quotidien hebdomadaire revue magazine chaîne
     télévision radio association fondation syndicat armée marine banque comité parlement sénat assemblée chambre
     organisation organisme institution institut université école lycée collège hôpital clinique église diocèse
     évêché coalition opposition groupe équipe club fédération confédération coopérative patronat ambassade
     consulat délégation bureau département direction présidence presse site plateforme ong famille jury mouvement
     campagne collectif autorité administration intersyndicale armateur défense accusation rédaction capitainerie`,
  ),
  voices: set('porte-parole représentant représentante'),
  bodies: set(
    `ministère université parti gouvernement commission conseil banque kremlin onu ue otan afp reuters élysée matignon
     sénat assemblée parlement mairie préfecture région police gendarmerie marine armée cour tribunal parquet agence
     association fondation syndicat fédération confédération chambre institut organisation union comité
     maison-blanche maison pentagone palais secrétariat bureau direction hôpital collège école groupe compagnie club
     ligue croix-rouge autorité bbc cnn unesco unicef oms fmi cgt cfdt sncf edf ps rn lr medef tf1 bfm`,
  ),
  offices: set('ministère département comité commission conseil institut faculté'),
  writings: set(
    `communiqué rapport lettre déclaration document note article éditorial arrêt jugement décret texte message tweet
     courrier courriel mail banderole pancarte affiche tract étude enquête sondage manifeste plainte livre mémoire billet
     tribune pétition panneau inscription`,
  ),
  postposed: set('proche proches chargé chargée chargés'),
  adjectiveEndings: list(
    'al ale aux ales ique iques sif tif sive tive aire aires eux euse ien ienne iens éen éenne ais aise ois oise ier ière el elle els elles',
  ),
  givenNames: new Map([
    ...givenNames,
    ...byValue<'male' | 'female'>(
      [
        'male',
        `adrien alain alexandre alexis anatole antoine armand arnaud arthur aurélien baptiste bastien benoît bertrand
         boris brice bruno cédric clément cyril damien denis didier dominique édouard éloi émile éric étienne fabien
         fabrice florent florian francis franck françois frédéric gaël gaston gauthier georges gérald gérard germain gilbert gilles
         grégoire grégory guillaume gustave guy hervé hippolyte hubert jacques jean jean-baptiste jean-charles
         jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul
         jean-pierre jean-yves jérémy jérôme joël jules julien kévin léon lionel loïc louis luc lucien ludovic marcel
         mathias mathieu matthieu maxime nicolas noël norbert octave olivier pascal patrice paul pierre-yves quentin
         raphaël rémi rémy renaud rené roland romain sébastien serge simon stéphane sylvain sylvestre tanguy théo
         théodore thibault thibaut thierry tristan valentin valéry victor xavier yann yannick yvan`,
      ],
      [
        'female',
        `adèle agathe agnès aline amandine amélie anaïs andrée angèle anne-laure anne-marie annick apolline arlette
         astrid aude audrey aurélie aurore axelle bénédicte bérénice bernadette capucine catherine cécile céline chantal
         chloé christelle claudine clémence clémentine colette coline constance corinne danielle delphine
         édith édouardine éléonore éliane élisabeth élise élodie éloïse émilie emmanuelle estelle eugénie eulalie
         fabienne faustine fanny flavie florence floriane françoise gaëlle geneviève georgette ghislaine gisèle
         hélène héloïse henriette hortense inès irène isabelle jacqueline jeannine joëlle joséphine josiane judith
         juliette justine laetitia laurence laure léa léonie liliane lise lucie lucienne madeleine manon margaux
         margot marguerite marianne marie-claire marie-france marielle marion marthe martine maryse mathilde maud
         mélanie mireille monique muriel myriam nathalie nadège nadine ninon noémie océane odile pascale paulette
         pauline rachida raymonde régine roxane sabine ségolène séverine simone solange solène sonia sophie suzanne
         sylvie thérèse valérie véronique virginie viviane yolande yvette zoé`,
      ],
    ),
  ]),
  verbs,
  nouns: set(
    `promesse déclaration déclarations affirmation affirmations propos paroles phrase accusation accusations critique
     critiques commentaire commentaires réponse discours annonce plainte avis opinion thèse formule mots mise appel menace
     éloge expression description aveu proposition avertissement demande revendication slogan`,
  ),
  makes: set(
    'publié publie publient publier publia diffusé diffuse diffuser diffusa signé signe signer signa',
    'écrit écrire écrivit envoyé envoie envoyer envoya adressé adresse adresser rédigé rédige rédiger',
    'émis émet émettre lancé lance lancer transmis transmet posté poste',
  ),
  owners: set('de du d'),
  finiteEndings: ['a', 'ait', 'aient', 'èrent'],
  standpoints: set('pour'),
  sources: phrases(
    `selon, d après, aux yeux de, aux yeux d, aux yeux du, à en croire, au dire de, aux dires de, de l avis de, de l aveu de,
     selon les mots de, selon les termes de`,
  ).toSorted((a, b) => b.length - a.length),
  naming: phrases(
    `surnommé, surnommée, intitulé, intitulée, intitulés, appelé, appelée, appelés, baptisé, baptisée, dénommé, dénommée, alias,
     soi-disant, prétendu, prétendue, le terme, le mot, l expression, le film, le livre, le roman, la chanson, l album, la pièce, la
     série, l émission, le documentaire, la revue, le magazine, le tableau, l exposition, le titre, le slogan, le navire, le
     bateau, connu comme, connue comme, connu sous le nom de`,
  ).concat([
    [',', 'dit'],
    [',', 'dite'],
  ]),
  oneOf: 'une des',
}
