import { givenNames } from './given-names.ts'
import { byValue, type CueClass, cues, type Language, list, phrases, set, type VerbCue } from './language.ts'

/** Present and past of regular verbs from their stem ("erklär"), with the participle given apart. */
const weak = (cueClass: CueClass, stems: string): [string, VerbCue][] =>
  list(stems).flatMap((stem) => cues(cueClass, 'finite', `${stem}t ${stem}te ${stem}en ${stem}ten ${stem}e`))

const verbs = new Map<string, VerbCue>([
  ...weak(
    'say',
    `sag erklär äußer beton mein frag kritisier berichte kommentier forder verkünde ergänz erläuter erzähl versicher
     behaupte warn mahn versprich bekräftig bestätig informier präzisier formulier fügt scherz spotte klag jubel ruf
     bemerk bemängel bedauer beklag lob wünsch kündig stell glaub hoff vermut fürchte zitier argumentier prognostizier
     resümier konstatier signalisier twitter antworte entgegne erwider beteuer dementier moniere mutmaß monier begründ
     begründe führ drohe melde urteil räumt unterstrich appellier bezweifel folger fasst verteidig wiederhol ermahn
     konter rechtfertig verlang wetter polter höhn schimpf schwärm witzel frotzel erinner plädier rat vermelde`,
  ),
  ...cues(
    'say',
    'finite',
    `sagt sagte sprach spricht sprechen schrieb schreibt schrieben schreiben rief riefen gab gibt gaben hieß heißt
     lautet lautete lauteten wies weist widersprach widerspricht verspricht versprach unterstreicht unterstrich
     räumte räumt teilte teilt teilten warf wirft warfen betonte hob hebt schloss schließt empfahl empfiehlt bat bittet
     befand befindet berichtet berichteten riet rät antwortet entgegnet ließ lässt verwies verweist weiß zeigte zeigt
     zeigten begrüßte begrüßt sieht sah sehen fand findet finden würdigte würdigt verurteilte verurteilt gestand gesteht
     trat las liest bot schwor`,
  ),
  ...cues(
    'judge',
    'finite',
    'nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb beschreibt beschrieben charakterisierte wertete wertet bewertete stufte kritisierte kritisiert kritisierten',
  ),
  ...cues(
    'say',
    'past',
    `gesagt erklärt geäußert betont geschrieben gesprochen kritisiert berichtet gefordert verkündet ergänzt erzählt
     versichert behauptet gewarnt bekräftigt bestätigt mitgeteilt angekündigt hinzugefügt genannt bezeichnet zitiert`,
  ),
])

/** Titles and trades in both genders; the plural is the masculine or carries its own ending. */
const trades = `sprecher minister präsident kanzler politiker abgeordneter vertreter leiter direktor vorsitzender chef
  experte sekretär botschafter kommissar bürgermeister senator richter anwalt staatsanwalt verteidiger ermittler beamter
  polizist offizier general oberst kommandeur soldat arzt forscher wissenschaftler professor doktor lehrer schüler
  student autor schriftsteller journalist reporter redakteur moderator kritiker analyst ökonom unternehmer manager
  geschäftsführer vorstand gründer besitzer mitarbeiter arbeiter trainer spieler fahrer sportler kapitän sänger
  musiker künstler regisseur schauspieler bischof pfarrer pastor kardinal papst könig kaiser prinz fürst kandidat
  gegner anhänger wähler bürger bewohner einwohner nachbar zeuge opfer täter kläger angeklagter demonstrant aktivist
  berater beauftragter referent gewerkschafter funktionär präsidiumsmitglied mitglied kollege freund partner gast
  teilnehmer besucher passant tourist insider informant premier premierminister regierungschef staatschef parteichef
  innenminister außenminister fraktionsvorsitzender geschäftsführender landeschef pilot techniker ingenieur entwickler`

const feminine = (word: string) =>
  word.endsWith('er') &&
  /(?:ter|zender|gter|mter)$/.test(word) &&
  /(?:vorsitzender|beauftragter|abgeordneter|angeklagter)$/.test(word)
    ? word.slice(0, -1)
    : word.endsWith('e')
      ? `${word.slice(0, -1)}in`
      : `${word}in`

const people = byValue<'male' | 'female' | 'plural' | null>(
  ['male', `${trades} mann vater sohn bruder ehemann herr kaufmann hauptmann junge onkel`],
  [
    'female',
    `${list(trades).map(feminine).join(' ')} frau mutter tochter schwester ehefrau dame mädchen tante kauffrau`,
  ],
  [
    null,
    'quelle person kind augenzeuge leute mensch eltern vorsitzende abgeordnete beauftragte angeklagte einer eine viele einige andere manche',
  ],
)

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
    'dr prof bzw ca etc evtl ggf hr fr inkl jr max min mio mrd nr sog st str u.a usw vgl z.b z d.h u a o.ä bspw',
  ),
  nounsCapitalised: true,
  subjectFollows: true,
  articles: set(
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses jener jene am im zum zur vom beim',
  ),
  indefinites: set('ein eine einer eines einem einen'),
  quantifiers: set(
    'zwei drei vier fünf sechs sieben acht neun zehn einige mehrere viele manche alle beide kein keine weitere ein eine einer eines',
  ),
  plurals: set('zwei drei vier fünf sechs sieben acht neun zehn einige mehrere viele manche alle beide weitere'),
  prepositions: set(
    'von für bei aus zu in an auf mit nach über unter vor zwischen durch gegen ohne um seit während wegen trotz gegenüber',
    'am im zum zur vom beim ins ans laut neben hinter bis ab entgegen anlässlich angesichts aufgrund innerhalb außerhalb',
  ),
  locatives: set('in nach aus'),
  linking: set('von für bei aus der des vom beim in im'),
  conjunctions: set('und oder aber sondern denn doch sowie'),
  subordinators: set(
    'dass daß weil obwohl wenn als während nachdem bevor ob damit sodass falls indem wie sobald solange',
  ),
  addressing: set('fragte fragt bat bittet informierte warnte versicherte'),
  parentheticals: set('wie'),
  freeRelatives: set('was'),
  postnominals: set('mdb mdl'),
  relatives: set('der die das welcher welche welches'),
  auxiliaries: set(
    'hat habe haben hatte hatten wird werde werden wurde wurden würde würden ist sei sind war waren kann könne könnte soll solle sollte will wolle wollte muss müsse darf',
  ),
  passives: set('wird werde werden wurde wurden worden ist sind war'),
  agents: set('von durch'),
  absolutes: set(''),
  infinitives: set('zu'),
  negations: set('nicht nie kein keine'),
  adverbs: set(
    'auch dann später jetzt nun noch wieder bereits schon immer oft nur hier dort dazu daraufhin jedoch zudem außerdem',
    'indes allerdings dagegen heute gestern morgen zuvor danach weiter weiterhin so hierzu dabei daher deshalb etwa',
    'anschließend schließlich zugleich gleichzeitig unterdessen inzwischen ebenfalls ferner sich selbst darüber hinaus',
    'abschließend wörtlich wiederum damals vorher sogar demnach erneut zunächst einst kürzlich',
  ),
  adverbEndings: ['weise'],
  pronouns: byValue(['male', 'er'], ['female', 'sie'], ['deictic', 'es ich wir du ihr man']),
  possessives: byValue(
    ['male', 'sein seine seiner seines seinem seinen'],
    ['female', 'ihr ihre ihrer ihres ihrem ihren'],
    ['deictic', 'unser unsere mein meine'],
  ),
  genitives: new Set<string>(['’s', "'s"]),
  calendar: set(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen abend nacht woche monat jahr uhr tag tage wochen',
  ),
  joining: set('für'),
  portfolios: set(''),
  particles: set('von van der de zu zur den di da del bin al vom'),
  nameEndings: ['s'],
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'herr herrn'],
    ['female', 'frau'],
    [null, 'dr. prof. dr prof'],
  ),
  pluralEndings: ['en', 'leute', 'männer'],
  nounEndings: ['n', 'en', 'innen', 's', 'es', 'e', 'er'],
  people,
  personEndings: [
    ...list(trades),
    ...list(trades).map(feminine),
    'mann',
    'frau',
    'leute',
    'quelle',
    'kreise',
    'vorsitzende',
    'abgeordnete',
    'beauftragte',
  ].toSorted((a, b) => b.length - a.length),
  groups: set(
    'polizei regierung partei fraktion staatsanwaltschaft ministerium behörde gericht verband verein unternehmen firma konzern zeitung sender magazin agentur nachrichtenagentur organisation gewerkschaft kommission opposition koalition bank feuerwehr armee universität institut stiftung komitee senat bundestag rat jury presse familie',
  ),
  groupEndings: [
    'partei',
    'polizei',
    'regierung',
    'ministerium',
    'behörde',
    'anwaltschaft',
    'gericht',
    'verband',
    'verein',
    'unternehmen',
    'zeitung',
    'agentur',
    'organisation',
    'kommission',
    'institut',
    'stiftung',
    'komitee',
    'amt',
    'fraktion',
    'gesellschaft',
  ],
  shortForms: new Map(),
  voices: set('sprecher sprecherin pressesprecher pressesprecherin regierungssprecher regierungssprecherin'),
  bodies: set(
    'spd cdu csu fdp afd grünen linke linken eu un usa nato bundestag bundesrat kreml dpa reuters spiegel zeitung universität',
  ),
  writings: set(
    'bericht erklärung brief studie mitteilung pressemitteilung stellungnahme gutachten urteil artikel meldung papier schreiben umfrage',
  ),
  postposed: set(''),
  givenNames,
  verbs,
  phrasal: new Map(),
  nouns: set(
    'aussage behauptung erklärung forderung kritik warnung äußerung versprechen worte ansicht meinung vorwurf ankündigung',
  ),
  participleEndings: [],
  finiteEndings: ['te', 't'],
  reportive: set('sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe hätte wäre würde wüsste'),
  sources: phrases(
    'laut, so, nach angaben von, nach angaben der, nach angaben des, nach ansicht von, nach ansicht der, nach ansicht des, nach meinung von, nach worten von, nach den worten von',
  ),
  viewpoints: set(''),
  sourcesAfter: phrases('zufolge'),
  naming: phrases(
    'sogenannte, sogenannten, sogenannter, so genannte, so genannten, genannt, namens, titel, film, buch, lied, song, begriff, motto, zeitschrift, magazin, zeitung, schiff, sendung, serie, album, projekt',
  ),
  oneOf: 'eine von',
}
