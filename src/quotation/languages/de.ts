import { germanGivenNames } from './de-names.ts'
import { participles, separable, verbs } from './de-verbs.ts'
import { type Agreement, byValue, type Language, list, phrases, set } from './language.ts'

/** Titles and trades in both genders; the plural is the masculine or carries its own ending. */
const trades = `sprecher minister präsident kanzler politiker vertreter leiter direktor chef
  experte sekretär botschafter kommissar bürgermeister meister vorsteher senator richter staatsanwalt verteidiger
  ermittler beamter polizist offizier general oberst kommandeur kommandant soldat admiral marschall leutnant major
  forscher wissenschaftler professor doktor lehrer schüler rektor dekan kanoniker rabbiner imam diakon
  student autor schriftsteller dichter journalist reporter redakteur moderator kommentator korrespondent verleger
  kritiker analyst ökonom volkswirt unternehmer manager händler verkäufer verbraucher intendant dirigent
  geschäftsführer vorstand gründer besitzer inhaber eigentümer betreiber veranstalter mitarbeiter arbeiter trainer
  spieler fahrer läufer schwimmer springer stürmer torwart sportler kapitän sänger schiedsrichter
  musiker künstler regisseur schauspieler produzent bischof pfarrer pastor priester kardinal könig kaiser prinz fürst
  herzog kandidat bewerber gegner anhänger befürworter unterstützer wähler bürger bewohner einwohner nachbar zeuge opfer
  täter kläger demonstrant aktivist initiator organisator betreuer verwalter
  berater referent gewerkschafter funktionär kollege freund partner gast verfasser teilnehmer besucher passant tourist
  insider informant premier pilot techniker ingenieur entwickler architekt erfinder hersteller züchter fischer förster
  bauer landwirt wirt bäcker handwerker apotheker therapeut psychologe biologe theologe soziologe geologe meteorologe
  historiker physiker chemiker mathematiker mediziner chirurg philosoph astronom geograf fotograf regent gouverneur
  verwandter diplomat bürokrat demokrat republikaner sozialdemokrat abgesandter gesandter amtsinhaber nachfolger
  vorgänger stellvertreter träger führer anführer wächter retter helfer wart rebell terrorist extremist islamist
  prediger mönch häftling flüchtling lehrling liebling häuptling jurist notar betrüger dieb mieter vermieter
  patient pfleger hausmeister kunde nutzer leser hörer zuschauer fan ordner fraktionär parlamentarier
  athlet champion sieger verlierer gewinner finalist preisträger laureat oligarch attentäter kriminalist wachtmeister`

const feminine = (word: string) =>
  word === 'beamter' ? 'beamtin' : word.endsWith('e') ? `${word.slice(0, -1)}in` : `${word}in`

/** Adjectives and participles used as nouns show their gender by the article only. */
const nominalised = `vorsitzende abgeordnete beauftragte angeklagte angehörige verantwortliche delegierte vorgesetzte
  betroffene jugendliche erwachsene kranke verletzte überlebende studierende verdächtige beschuldigte bevollmächtigte
  gesandte verwandte bekannte beschäftigte angestellte freiwillige deutsche parteilose reisende anwesende geschädigte`

const people = byValue<'male' | 'female' | 'plural' | null>(
  [
    'male',
    `${trades} arzt anwalt papst graf mann vater sohn bruder ehemann herr kaufmann hauptmann junge onkel großvater enkel`,
  ],
  [
    'female',
    `${list(trades).map(feminine).join(' ')} ärztin anwältin päpstin gräfin rätin hebamme krankenschwester
     frau mutter tochter schwester ehefrau dame mädchen tante kauffrau witwe großmutter enkelin königin`,
  ],
  [
    null,
    `${nominalised} quelle person kind augenzeuge leute mensch eltern mitglied präsidiumsmitglied staatsoberhaupt
     oberhaupt vorstandsmitglied einer eine viele einige andere manche niemand jemand star profi idol genie`,
  ],
)

/** What a source is said to have given: "nach Angaben von", "nach den Worten der …". */
const givings = list(`angaben angabe ansicht ansichten meinung auffassung einschätzung einschätzungen worten aussage
  aussagen darstellung darstellungen überzeugung bericht berichten information informationen schilderung
  schilderungen mitteilung auskunft erkenntnissen schätzung schätzungen urteil bekunden beobachtung ankündigung
  erklärung vorstellung vorstellungen lesart`)

const sources = [
  ...givings.flatMap((noun) =>
    ['nach', 'nach den', 'nach der', 'laut', 'laut den', 'gemäß', 'gemäß den'].flatMap((before) =>
      [' von', ' vom', ''].map((after) => `${before} ${noun}${after}`),
    ),
  ),
  'aus sicht von',
  'aus sicht',
  'aus der sicht von',
  'aus der sicht',
  'in den augen von',
  'in den augen',
  'laut',
].toSorted((a, b) => list(b).length - list(a).length)

export const de: Language = {
  code: 'de',
  marks: [
    ['„', '“'],
    ['»', '«'],
    ['‚', '‘'],
    ['›', '‹'],
  ],
  dialogue: false,
  enclitics: set(''),
  elisions: set('s n ne nen'),
  abbreviations: set(
    'dr prof bzw ca etc evtl ggf hr fr inkl jr max min mio mrd nr sog st str u.a usw vgl z.b z d.h u a o.ä bspw abs art vs',
    'dipl ing med jur phil tel gest geb verst ehem mind bes insb sen jan feb aug sept okt nov dez mr mrs ms',
  ),
  nounsCapitalised: true,
  subjectFollows: true,
  ordinals: true,
  verbSecond: {
    obliques: set(
      'den dem des einen einem eines diesen diesem dieses jenen jenem jenes jeden jedem keinen keinem keines',
      'vieler mehrerer einiger aller beider seinen seinem seines ihren ihrem ihres unseren unserem meinen meinem am im zum zur vom beim ins ans beiden allen',
    ),
    feminineObliques: set('der einer dieser jener jeder keiner seiner ihrer'),
    feminineEndings: list(
      'schrift ei ie ik ur enz anz ung heit keit schaft tät ion in presse partei polizei zeitung agentur behörde fraktion armee bank',
    ),
    neuterEndings: list(
      'um amt gericht institut unternehmen magazin blatt komitee parlament büro schreiben papier gesetz urteil dokument haus werk team militär kabinett chen lein ment buch land gutachten protokoll interview mitglied kind opfer',
    ),
    cases: new Map([
      ['den', { male: 'der', plural: 'die' }],
      ['dem', { male: 'der', neuter: 'das' }],
      ['des', { male: 'der', neuter: 'das', genitive: true }],
      ['der', { female: 'die' }],
      ['einen', { male: 'ein', indefinite: true }],
      ['einem', { male: 'ein', neuter: 'ein', indefinite: true }],
      ['eines', { male: 'ein', neuter: 'ein', indefinite: true, genitive: true }],
      ['einer', { female: 'eine', indefinite: true }],
      ['diesem', { male: 'dieser', neuter: 'dieses' }],
      ['dieser', { female: 'diese' }],
      ['vom', { male: 'der', neuter: 'das' }],
      ['im', { male: 'der', neuter: 'das' }],
      ['beim', { male: 'der', neuter: 'das' }],
    ]),
    demonstratives: byValue<Agreement>(['male', 'dieser jener'], ['female', 'diese jene']),
    objects: set('sich ihm ihn ihnen uns mir dir mich dich euch dem es das dies einander'),
    separable,
    participles,
    quoting: set('zitiert zitierte zitieren zitierten zitiere'),
    impersonal: set('heißt hieß heiße geheißen verlautete verlautet'),
    sourcePrepositions: set('in im aus von vom bei beim auf seitens'),
    agentEnding:
      /(?:er|in|ist|or|ent|ant|eur|euse|chef|loge|wart|rat|mann|frau|herr|är|ot|soph|graf|nom|meister|kind)$/,
    resumptives: set('das dies'),
    tags: set('so'),
    givingEndings: list('angaben berichten informationen kreisen meldungen schätzungen'),
    wordings: phrases(
      'mit den worten, mit den folgenden worten, mit folgenden worten, mit dem ruf, mit der begründung, mit dem hinweis, mit dem satz, mit der bemerkung, unter dem ruf',
    ),
    framing: set('nach gemäß zufolge laut'),
    perspectives: set('für'),
    copulas: set('ist sei war sind waren seien bleibt blieb'),
    adverbials: phrases(
      'vor allem, unter anderem, zum einen, zum anderen, nach wie vor, im übrigen, unter anderen, bei weitem, ohne weiteres, seit langem, vor kurzem, bis zuletzt, in erster linie, im gegenzug, zum beispiel, auf anfrage',
    ),
    commonEndings: list(
      'ung ungen heit heiten keit keiten schaft schaften tät täten ion ionen ismus nis nisse tum ment mente nahme nahmen',
    ),
    speechNouns: set(
      'worte worten satz sätze sätzen parole parolen ruf rufe rufen sprechchöre zwischenruf frage fragen antwort kommentar feststellung behauptung äußerung aussage bemerkung',
      'forderung forderungen vorwurf zitat mahnung warnung begründung hinweis appell vorschlag reaktion beispiel wortlaut folgendes zitat fazit resümee motto slogan botschaft inschrift aufschrift spruch sprüche passus',
    ),
    works: list(
      'film buch lied song roman album stück serie sendung zeitung zeitschrift magazin schiff projekt auszeichnung preis orden verein organisation aktion kampagne operation band oper operette musical gedicht single tournee tour show gemälde bild ausstellung spiel programm bündnis initiative stiftung',
    ),
    pluralVerb: /(?:en|ern|eln)$|^sind$/,
    expletives: set('es'),
    hearers: set('gegenüber'),
    passiveSigns: set('worden'),
    activeSigns: set('haben'),
    ambiguousArticles: set('der'),
    firstPerson: set('ich'),
    doubtful: set('hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften'),
    moodEnding: /[^t]e$/,
  },
  articles: set(
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses diesen diesem jener jene jenes jenen',
    'jenem dessen deren am im zum zur vom beim ins ans jeder jede jedes jeden jedem derselbe dieselbe dasselbe',
  ),
  indefinites: set('ein eine einer eines einem einen'),
  quantifiers: set(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf einige einigen mehrere mehreren viele vielen manche manchen alle allen beide beiden kein keine weitere weiteren ein eine einer eines',
    'keiner keinen keinem wenige wenigen zahlreiche zahlreichen sämtliche etliche jegliche jeglicher solche solchen mancher',
  ),
  plurals: set(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf einige einigen mehrere mehreren viele vielen manche alle allen beide beiden weitere wenige zahlreiche etliche sämtliche',
  ),
  prepositions: set(
    'von für bei aus zu in an auf mit nach über unter vor zwischen durch gegen ohne um seit während wegen trotz gegenüber',
    'am im zum zur vom beim ins ans laut neben hinter bis ab entgegen anlässlich angesichts aufgrund innerhalb außerhalb',
    'gemäß statt anstelle mittels infolge zugunsten zulasten seitens bezüglich hinsichtlich einschließlich außer binnen',
    'dank entlang inmitten jenseits diesseits oberhalb unterhalb samt nebst per pro via zwecks unweit namens',
  ),
  locatives: set('in nach aus'),
  linking: set('von für bei aus der des vom beim in im'),
  conjunctions: set('und oder aber sondern denn doch sowie'),
  additives: set('und sowie'),
  alternatives: set('oder'),
  subordinators: set(
    'dass daß weil obwohl wenn als während nachdem bevor ob damit sodass falls indem wie sobald solange da ehe obgleich obschon',
    'sofern soweit wonach woraufhin wodurch wobei womit weshalb weswegen warum wieso wo wohin woher sooft zumal seitdem bis',
  ),
  addressing: set('fragte fragt bat bittet informierte warnte versicherte'),
  parentheticals: set('wie'),
  freeRelatives: set('was'),
  postnominals: set('mdb mdl'),
  complementizers: set('dass daß'),
  relatives: set('der die das den dem dessen deren denen welcher welche welches welchen welchem wer was wen wem'),
  auxiliaries: set(
    'hat habe haben hatte hatten hätte hätten wird werde werden wurde wurden würde würden worden ist sei seien sind war waren wäre wären',
    'kann könne können könnte könnten konnte konnten soll solle sollen sollte sollten will wolle wollen wollte wollten',
    'muss müsse müssen musste mussten müsste müssten darf dürfe dürfen durfte durften dürfte dürften mag möge mögen mochte möchte möchten',
  ),
  passives: set('wird werde werden wurde wurden worden würde würden'),
  agents: set('von durch'),
  absolutes: set(''),
  infinitives: set('zu'),
  negations: set('nicht nie niemals'),
  exclusives: set('nur bloß allein'),
  conditions: set('wenn falls ob sofern'),
  nobody: set('niemand keiner keine kein weder noch'),
  adverbs: set(
    'auch dann später jetzt nun noch wieder bereits schon immer oft nur hier dort dazu daraufhin jedoch zudem außerdem',
    'indes allerdings dagegen heute gestern morgen zuvor danach weiter weiterhin so hierzu dabei daher deshalb etwa',
    'anschließend schließlich zugleich gleichzeitig unterdessen inzwischen ebenfalls ferner selbst darüber hinaus',
    'abschließend wörtlich wiederum damals vorher sogar demnach erneut zunächst einst kürzlich doch ebenso darauf davon',
    'darin damit dadurch dafür daran daraus hingegen vielmehr nämlich jüngst neulich bislang bisher seither einmal mehrfach',
    'wiederholt erstmals zuletzt offenbar angeblich offensichtlich vermutlich wohl sehr zwar sonst zuerst mittlerweile',
    'hierauf hiermit hierbei dennoch trotzdem gleichwohl folglich somit also mithin überhaupt besonders insbesondere',
    'vorgestern übermorgen vorerst sofort bald häufig manchmal stets meist meistens lediglich allein eigentlich immerhin',
    'jedenfalls ohnehin übrigens überdies obendrein nebenbei indessen derweil währenddessen seitdem hinterher nachher vorhin',
    'rückblickend ausdrücklich sinngemäß öffentlich entsprechend ähnlich genauso ebenda insgesamt ansonsten andererseits',
    'einerseits letztlich letztendlich endlich nunmehr fortan künftig zukünftig derzeit momentan gegenwärtig ungefähr fast',
  ),
  adverbEndings: ['weise'],
  pronouns: byValue(['male', 'er'], ['female', 'sie'], ['deictic', 'es ich wir du man']),
  possessives: byValue(
    ['male', 'sein seine seiner seines seinem seinen'],
    ['female', 'ihr ihre ihrer ihres ihrem ihren'],
    ['deictic', 'unser unsere mein meine'],
  ),
  genitives: new Set<string>(['’s', "'s"]),
  calendar: set(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen abend nacht woche monat jahr uhr tag tage wochen',
    'montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend mittag nachmittag vormittag wochenende anfang ende mitte jahre jahren tagen monate monaten jahres monats stunden minuten mal',
  ),
  joining: set('für'),
  portfolios: set(''),
  particles: set('von van der de zu zur den di da del bin al vom ben ibn la le dos el ul az an ar as at ad ash'),
  nameEndings: ['s'],
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'herr herrn'],
    ['female', 'frau'],
    [null, 'dr. prof. dr prof'],
  ),
  pluralEndings: ['en', 'leute', 'männer'],
  nounEndings: ['n', 'r', 'en', 'innen', 's', 'es', 'e', 'er'],
  people,
  personEndings: [
    ...list(trades),
    ...list(trades).map(feminine),
    ...list(nominalised),
    ...list('mann frau leute quelle arzt ärztin anwalt anwältin papst rätin mitglied oberhaupt schwester'),
  ].toSorted((a, b) => b.length - a.length),
  groups: set(
    'polizei regierung partei fraktion staatsanwaltschaft ministerium behörde gericht verband verein unternehmen firma konzern zeitung sender magazin agentur nachrichtenagentur organisation gewerkschaft kommission opposition koalition bank feuerwehr armee universität institut stiftung komitee senat bundestag rat jury presse familie',
    'gruppe bündnis initiative kammer hochschule schule fachhochschule klinik krankenhaus kirche gemeinde stadt verwaltung',
    'militär marine bundeswehr botschaft konsulat parlament kabinett vorstand redaktion verlag blatt zeitschrift illustrierte',
    'delegation mehrheit minderheit seite union liga bund amt landesregierung bundesregierung staatsregierung zentrale',
    'anklage verteidigung nebenklage direktion leitung geschäftsführung kanzlei börse betreibergesellschaft',
    'bewegung front miliz junta armeeführung führung spitze arbeitskreis ausschuss gremium forum club klub mannschaft team',
    'seiten kreise medien bevölkerung belegschaft betriebsrat wahlkampfteam airline fluggesellschaft reederei hilfsorganisation',
  ),
  groupEndings: list(
    'partei polizei regierung ministerium behörde anwaltschaft gericht verband verein unternehmen zeitung agentur organisation kommission institut stiftung komitee amt fraktion gesellschaft verwaltung gewerkschaft zentrale initiative bündnis gruppe konzern magazin sender senat hochschule universität klinik kirche gemeinde versammlung vereinigung armee bewegung junta miliz ausschuss gremium redaktion verlag zeitschrift delegation mehrheit leitung führung spitze direktion botschaft kammer vertretung allianz föderation akademie werke betriebe bank firma feuerwehr wache zentrum team betriebsrat',
  ),
  shortForms: new Map(),
  voices: set('sprecher sprecherin pressesprecher pressesprecherin regierungssprecher regierungssprecherin'),
  bodies: set(
    'spd cdu csu fdp afd grünen linke linken eu un uno usa nato bundesrat kreml dpa reuters zeitung universität afp ap bbc cnn ard zdf',
    'ministerium institut amt bundesamt landesamt gesellschaft stiftung partei gmbh ag kg ev verband bank agentur rat komitee',
  ),
  writings: set(
    'bericht erklärung brief studie mitteilung pressemitteilung stellungnahme gutachten urteil artikel meldung papier schreiben umfrage',
    'gesetz gesetzentwurf antrag beschluss entwurf text aufruf flugblatt dokument kommentar leitartikel nachruf protokoll vertrag',
    'begründung ankündigung presseerklärung webseite website homepage internetseite bekanntmachung resolution anordnung dekret',
    'abschlussbericht jahresbericht polizeibericht zwischenbericht urteilsbegründung gesetzesentwurf gastbeitrag beitrag regierungserklärung presseaussendung rundschreiben',
    'verfassung grundgesetz vorlage zeitungsbericht medienbericht vermerk aushang telegramm interview bekennerschreiben',
  ),
  postposed: set(''),
  givenNames: germanGivenNames,
  verbs,
  phrasal: new Map(),
  nouns: set(
    'aussage behauptung erklärung forderung kritik warnung äußerung versprechen worte worten ansicht meinung vorwurf ankündigung',
    'zitat kernaussage schlusswort resümee bilanz reaktion antwort wort wunsch appell auffassung einschätzung überzeugung urteil fazit kommentar these theorie begründung vorschlag idee formulierung',
  ),
  participleEndings: ['end'],
  finiteEndings: ['te', 't'],
  reportive: set('sei seien habe werde könne müsse solle wolle dürfe möge lasse gebe komme gehe stehe wisse'),
  sources: sources.map(list),
  viewpoints: set(''),
  sourcesAfter: phrases('zufolge'),
  perceiving: set(
    'hört hörte hören hörten bekam bekommt bekamen erfuhr erfährt las liest sah sieht sahen sehen erhielt erhält',
  ),
  naming: phrases(
    'sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, so genannter, genannt, namens, titel, motto, unter dem titel, mit dem titel, begriff, namen, name, aufschrift, slogan, schlagwort, spitznamen',
  ),
  oneOf: 'eine von',
}
