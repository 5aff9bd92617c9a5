import { generic } from './generic.ts'
import {
  byValue,
  type CaseEnding,
  type CueClass,
  cues,
  type Language,
  list,
  phrases,
  set,
  type VerbCue,
} from './language.ts'

/** The past of a verb from its stem: "zapyta" is "zapytał", "zapytała", "zapytali", "zapytały"; nobody "zapytano". */
function past(stem: string, cueClass: CueClass): [string, VerbCue][] {
  return [
    ...cues(cueClass, 'finite', `${stem}ł ${stem}ła ${stem}li ${stem}ły ${stem}ło`),
    ...cues(cueClass, 'base', `${stem}ć`),
  ]
}

/** The present of verbs in -ać ("pyta"), in -ować ("informuje") and in -ić ("mówi"), from its third person. */
function present(third: string, cueClass: CueClass): [string, VerbCue][] {
  const stem = third.slice(0, -1)
  const [plural, participle] = third.endsWith('a')
    ? [`${third}ją`, `${third}jąc`]
    : third.endsWith('e')
      ? [`${stem}ą`, `${stem}ąc`]
      : third.endsWith('zi')
        ? [`${third.slice(0, -1)}ą`, `${third.slice(0, -1)}ąc`]
        : [`${third}ą`, `${third}ąc`]
  return [...cues(cueClass, 'finite', `${third} ${plural}`), ...cues(cueClass, 'participle', participle)]
}

const said = `powiedzia mówi stwierdzi twierdzi doda dodawa podkreśli podkreśla zaznaczy zaznacza wyjaśni wyjaśnia
  oświadczy oświadcza poinformowa informowa przekaza przekazywa ogłosi ogłasza zapowiedzia zapowiada zapewni zapewnia
  przyzna przyznawa odpowiedzia odpowiada odpar zapyta pyta spyta napisa pisa opowiedzia opowiada wspomnia wspomina
  przypomnia przypomina ostrzeg ostrzega uprzedzi obieca obiecywa zaapelowa apelowa wezwa wzywa zażąda żąda
  skrytykowa krytykowa skomentowa komentowa zauważy zauważa wskaza wskazywa doprecyzowa precyzowa sprecyzowa
  uściśli tłumaczy wytłumaczy potwierdzi potwierdza zaprzeczy zaprzecza odrzuci odrzuca zdementowa poskarży skarży
  żali wyżali pochwali chwali zażartowa żartowa ironizowa kpi zakpi drwi krzykną krzycza wykrzykną zawoła woła
  szepną szepta mrukną mrucza westchną jękną wymamrota wyszepta zacytowa cytowa wymieni wymienia przestrzeg
  przestrzega poradzi radzi zaleci zaleca zaproponowa proponowa zasugerowa sugerowa poprosi prosi błaga zarzuci zarzuca
  wytkną wytyka zagrozi grozi przysiąg gwarantowa zagwarantowa podziękowa dziękowa przeprosi przeprasza pogratulowa
  gratulowa wyrazi wyraża oburzy obrusza dziwi zdziwi ubolewa ironizowa podsumowa podsumowywa zreferowa relacjonowa
  zrelacjonowa zameldowa donios donosi ujawni ujawnia zdradzi zdradza wyzna wyznawa zezna zeznawa zastrzeg zastrzega
  argumentowa uzasadni uzasadnia odpisa tweetowa napomkną nadmieni nadmienia zareagowa reagowa skwitowa kwitowa
  wtrąci wtrąca powtórzy powtarza przekonywa przekona nalega upiera zapewnia zadeklarowa deklarowa oznajmi oznajmia
  objaśni zauważy rzuci rzuca wypali burkną sarkną odgryz odburkną zripostowa ripostowa prognozowa przewidzia szacowa
  rozkaza nakaza zarządzi postanowi zdecydowa proklamowa skonkludowa konstatowa skonstatowa`
const says = `mówi stwierdza twierdzi dodaje podkreśla zaznacza wyjaśnia oświadcza informuje przekazuje ogłasza zapowiada
  zapewnia przyznaje odpowiada pyta pisze opowiada wspomina przypomina ostrzega obiecuje apeluje wzywa żąda krytykuje
  komentuje zauważa wskazuje precyzuje tłumaczy potwierdza zaprzecza odrzuca skarży żali chwali żartuje ironizuje kpi
  drwi krzyczy woła szepcze cytuje wymienia przestrzega radzi zaleca proponuje sugeruje prosi błaga zarzuca wytyka grozi
  gwarantuje dziękuje przeprasza gratuluje wyraża dziwi ubolewa podsumowuje relacjonuje donosi ujawnia zdradza wyznaje
  zeznaje zastrzega argumentuje uzasadnia reaguje kwituje wtrąca powtarza przekonuje nalega deklaruje oznajmia
  ripostuje prognozuje przewiduje szacuje konkluduje konstatuje głosi brzmi`
const judged = `nazwa nazywa określi określa opisa opisywa oskarży oskarża obwini obwinia porówna porównywa scharakteryzowa
  charakteryzowa potępi potępia ocenia oceni uzna ochrzci wyzwa wyśmia pochwali skrytykowa`
const judges = 'nazywa określa opisuje oskarża obwinia porównuje charakteryzuje potępia ocenia uznaje'
const held = 'uważa sądzi myśla wierzy obawia wątpi spodziewa marzy pragną przypuszcza liczy'
const holds = 'uważa sądzi myśli wierzy obawia wątpi spodziewa oczekuje przypuszcza liczy'
const led = `kontynuowa zacz rozpocz zakończy kończy opublikowa zamieści śpiewa zaśpiewa czyta przeczyta ciągną mówi
  zaczą rozpoczą włączy`
const leads = 'kontynuuje zaczyna rozpoczyna kończy publikuje śpiewa czyta ciągnie'

const pairs: [CueClass, string, string][] = [
  ['lead', led, leads],
  ['hold', held, holds],
  ['judge', judged, judges],
  ['say', said, says],
]
const verbs = new Map<string, VerbCue>([
  ...pairs.flatMap(([cueClass, before, now]) => [
    ...list(before).flatMap((stem) => past(stem, cueClass)),
    ...list(now).flatMap((third) => present(third, cueClass)),
  ]),
  ...cues(
    'say',
    'finite',
    `powiedzieli odpowiedzieli opowiedzieli zapowiedzieli wspomnieli przypomnieli przewidzieli rzekł rzekła rzekli odparł odparła odparli
     orzekł orzekła odrzekł odrzekła ostrzegł ostrzegła ostrzegli zastrzegł zastrzegła przestrzegł przestrzegła doniósł
     doniosła przysiągł przysięgła mówią krzyczą tłumaczą skarżą kpią drwią rozkazał krzyknął krzyknęła wykrzyknęła
     szepnęła mruknęła westchnęła jęknęła wytknęła burknęła napomknęła`,
  ),
  ...cues('hold', 'finite', 'myślał myślała myśleli uważał uważała uważali'),
  ...cues('lead', 'finite', 'zaczął zaczęła zaczęli rozpoczął rozpoczęła ciągnął ciągnęła podjął podjęła'),
  ...cues(
    'judge',
    'past',
    `nazwany nazwana nazwane nazwani nazywany nazywana nazywane określony określona określone określany określana określane
     opisany opisana opisane nazwano nazywano określono opisano uznano`,
  ),
  ...cues('say', 'past', 'powiedziano podkreślono stwierdzono napisano dodano poinformowano przekazano ogłoszono'),
])

/** Nouns for men, or for anybody. */
const masculine = `prezydent wiceprezydent minister wiceminister premier wicepremier poseł senator wojewoda marszałek burmistrz
  wójt starosta radny dyrektor wicedyrektor prezes wiceprezes kierownik szef przewodniczący wiceprzewodniczący rzecznik
  przedstawiciel sekretarz doradca pomocnik asystent ambasador konsul adwokat prokurator sędzia obrońca oskarżony
  podejrzany pokrzywdzony poszkodowany świadek śledczy policjant komendant komisarz inspektor żołnierz oficer generał
  pułkownik major kapitan porucznik sierżant admirał strażak ratownik lekarz chirurg pielęgniarz naukowiec badacz
  profesor doktor nauczyciel student uczeń historyk politolog socjolog psycholog biolog geolog filozof matematyk fizyk
  chemik ekonomista analityk ekspert specjalista dziennikarz reporter redaktor korespondent komentator publicysta
  pisarz poeta autor artysta malarz muzyk kompozytor piosenkarz aktor reżyser producent architekt inżynier technik
  budowniczy robotnik pracownik urzędnik polityk działacz aktywista związkowiec lider założyciel właściciel
  przedsiębiorca biznesmen bankier inwestor rolnik rybak marynarz kierowca pilot pasażer turysta mieszkaniec sąsiad
  przechodzień klient sprzedawca kupiec kucharz piekarz kelner latarnik doker stoczniowiec trener piłkarz sportowiec
  zawodnik mistrz sędzia kibic biskup arcybiskup kardynał ksiądz proboszcz papież zakonnik król książę hrabia kanclerz
  obywatel wyborca kandydat zwolennik przeciwnik oponent krytyk obserwator uczestnik organizator koordynator wolontariusz
  notariusz prawnik rozmówca informator kolega przyjaciel ojciec syn brat mąż dziadek wnuk wujek chłopiec chłopak
  mężczyzna emeryt konserwator kurator burmistrz strażnik dowódca wykładowca rektor dziekan`
const feminine = `rzeczniczka posłanka senatorka ministerka radna dyrektorka prezeska kierowniczka szefowa przewodnicząca
  przedstawicielka sekretarka doradczyni asystentka ambasadorka adwokatka prokuratorka oskarżona podejrzana
  pokrzywdzona policjantka lekarka pielęgniarka badaczka naukowczyni profesorka doktorka nauczycielka studentka
  uczennica historyczka politolożka socjolożka psycholożka ekonomistka analityczka ekspertka specjalistka dziennikarka
  reporterka redaktorka korespondentka komentatorka publicystka pisarka poetka autorka artystka malarka piosenkarka
  aktorka reżyserka producentka architektka inżynierka robotnica pracownica urzędniczka polityczka działaczka
  aktywistka liderka założycielka właścicielka rolniczka pasażerka turystka mieszkanka sąsiadka klientka sprzedawczyni
  kucharka kelnerka trenerka piłkarka sportsmenka zawodniczka mistrzyni zakonnica królowa księżna księżniczka hrabina
  kanclerka obywatelka wyborczyni kandydatka zwolenniczka przeciwniczka uczestniczka organizatorka wolontariuszka
  prawniczka rozmówczyni koleżanka przyjaciółka matka córka siostra żona babcia wnuczka ciotka dziewczyna dziewczynka
  kobieta burmistrzyni wójcina emerytka starościna kuratorka dowódczyni`

/** "ekspert" → "eksperci", "rzecznik" → "rzecznicy", "lekarz" → "lekarze", "radny" → "radni". */
const plural = (word: string) => {
  const ends: CaseEnding[] = [
    ['sta', 'ści'],
    ['ca', 'cy'],
    ['niec', 'ńcy'],
    ['wiec', 'wcy'],
    ['k', 'cy'],
    ['g', 'dzy'],
    ['t', 'ci'],
    ['r', 'rzy'],
    ['ny', 'ni'],
    ['a', 'i'],
  ]
  const [ending, instead] = ends.find(([end]) => word.endsWith(end)) ?? [
    '',
    /(?:rz|cz|l|ń|sz)$/.test(word) ? 'e' : 'owie',
  ]
  return word.slice(0, word.length - ending.length) + instead
}

/** Endings of the oblique cases, longest first. */
const cases: CaseEnding[] = (
  [
    ['wła', 'weł'],
    ['włowi', 'weł'],
    ['włem', 'weł'],
    ['sła', 'seł'],
    ['słowi', 'seł'],
    ['słem', 'seł'],
    ['stra', 'ster'],
    ['strowi', 'ster'],
    ['strem', 'ster'],
    ['ńca', 'niec'],
    ['ńcowi', 'niec'],
    ['ńcem', 'niec'],
    ['ńców', 'niec'],
    ['ńcom', 'niec'],
    ['wca', 'wiec'],
    ['rka', 'rek'],
    ['rkowi', 'rek'],
    ['rkiem', 'rek'],
    ['ego', 'y'],
    ['ego', 'i'],
    ['ego', ''],
    ['ego', 'a'],
    ['emu', 'y'],
    ['emu', ''],
    ['ym', 'y'],
    ['im', ''],
    ['ych', 'y'],
    ['owi', ''],
    ['iem', ''],
    ['em', ''],
    ['ów', ''],
    ['om', ''],
    ['ami', ''],
    ['om', 'a'],
    ['ami', 'a'],
    ['ach', ''],
    ['iom', ''],
    ['a', ''],
    ['u', ''],
    ['ie', ''],
    ['ia', 'ń'],
    ['ej', 'a'],
    ['ą', 'a'],
    ['ę', 'a'],
    ['y', 'a'],
    ['i', 'a'],
    ['ii', 'ia'],
    ['ce', 'ka'],
    ['ze', 'ga'],
    ['rze', 'ra'],
    ['ie', 'a'],
    ['ce', 'ca'],
    ['y', ''],
    ['y', 'o'],
    ['a', 'o'],
    ['u', 'o'],
    ['em', 'o'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length)

export const pl: Language = {
  ...generic,
  code: 'pl',
  dialogue: true,
  marks: [
    ['„', '”'],
    ['«', '»'],
    ['»', '«'],
    ['"', '"'],
    ['‚', '’'],
  ],
  subjectFollows: true,
  abbreviations: set(
    `r im ul al pl św tzw dr prof mgr inż hab np tys mln mld zł proc godz ks gen płk mjr kpt por art ok pt ds woj pow gm m.in
     tj itd itp s ur zm wg red abp bp kard o nr tel min maks lek mec`,
  ),
  articles: set('ten ta to ci te tego tej tych tym tę sam sama sami'),
  quantifiers: set(
    `jeden jedna jedno dwa dwie dwóch dwaj trzy trzej trzech cztery czterech pięć sześć siedem osiem dziewięć dziesięć kilka kilku
     wielu wiele niektórzy niektóre inny inna inni inne każdy każda wszyscy wszystkie obaj obie nikt ktoś`,
  ),
  plurals: set(
    'dwa dwie dwóch dwaj trzy trzej trzech cztery czterech pięć sześć siedem osiem kilka kilku wielu wiele niektórzy niektóre inni inne wszyscy wszystkie',
  ),
  prepositions: set(
    `zdaniem słowami w we na o do od z ze za po dla przez przy pod nad między przed bez u ku wobec podczas według dzięki mimo wśród wokół obok
     koło oprócz spośród zza spod poza ponad poprzez przeciw przeciwko wzdłuż zgodnie względem około zamiast wbrew`,
  ),
  locatives: set('w we do na'),
  linking: set('z ze w we do od na przy dla ds'),
  conjunctions: set('i a ale lub albo oraz lecz jednak zaś więc natomiast'),
  additives: set('i oraz'),
  alternatives: set('lub albo'),
  subordinators: set(
    'że iż gdy kiedy jeśli jeżeli bo ponieważ choć chociaż jak aby żeby gdzie podczas skoro czy dlaczego niż jakby gdyż',
  ),
  parentheticals: set('jak'),
  complementizers: set('że'),
  relatives: set('który która które którzy kto co czyj'),
  auxiliaries: set(
    'był była było byli były być będzie będą został została zostało zostali zostały jest są może mogą mógł mogła musi muszą ma mają',
  ),
  passives: set('był była było byli były być będzie będą został została zostało zostali zostały jest są'),
  barePassive: true,
  agents: set('przez'),
  omitted: [
    ['ła', 'female'],
    ['ł', 'male'],
    ['li', 'plural'],
    ['ły', 'plural'],
    ['ło', 'deictic'],
    ['ą', 'deictic'],
    ['', 'someone'],
  ],
  negations: set('nie ani'),
  exclusives: set('tylko jedynie'),
  conditions: set('jeśli jeżeli'),
  nobody: set('nikt żaden żadna ani'),
  refusals: set('odmówił odmówiła odmówili zaprzecza zaprzeczył'),
  adverbs: set(
    `także również następnie potem później wczoraj dziś dzisiaj jutro już jeszcze wtedy wcześniej też tu tam tutaj znowu znów
     bardzo tylko nawet właśnie teraz wreszcie zresztą zaraz niedawno wkrótce od razu cicho głośno ostro krótko jasno wprost
     publicznie oficjalnie osobiście się sobie mu jej im nam mi wam go ją je ponownie nagle stąd dlatego zawsze nigdy czasem
     często rzadko dobrze źle więcej mniej zarazem jednocześnie ponadto tymczasem dodatkowo natomiast jednak`,
  ),
  adverbEndings: ['nie', 'wie'],
  pronouns: byValue(['male', 'on'], ['female', 'ona'], ['plural', 'oni one'], ['deictic', 'ja my wy ty']),
  possessives: byValue(
    ['male', 'jego'],
    ['female', 'jej'],
    ['plural', 'ich'],
    ['someone', 'swój swoja swoje swoi swego swojej swojego swoich'],
    ['deictic', 'mój moja moje moim nasz nasza nasze naszego naszej'],
  ),
  calendar: set(
    `poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek piątku sobota sobotę soboty niedziela
     niedzielę niedzieli styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju
     czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu październik
     października październiku listopad listopada listopadzie grudzień grudnia grudniu tydzień tygodnia tygodniu tygodnie
     miesiąc miesiąca miesiącu rok roku lata lat dzień dnia dni rano ranek wieczór wieczorem noc nocy godzina godziny godzinę
     godzin południe północ minut`,
  ),
  particles: set('de van von der di da la le bin ibn al el'),
  cases,
  surnameCases: new Map([
    [
      'male',
      [
        ['skiego', 'ski'],
        ['skiemu', 'ski'],
        ['skim', 'ski'],
        ['ckiego', 'cki'],
        ['ckiemu', 'cki'],
        ['ckim', 'cki'],
        ['dzkiego', 'dzki'],
        ['dzkim', 'dzki'],
        ['wicza', 'wicz'],
        ['wiczowi', 'wicz'],
        ['wiczem', 'wicz'],
        ['czyka', 'czyk'],
        ['czykiem', 'czyk'],
        ['iaka', 'iak'],
        ['iakiem', 'iak'],
        ['ego', 'y'],
        ['emu', 'y'],
        ['owi', ''],
        ['kiem', 'k'],
        ['giem', 'g'],
        ['em', ''],
        ['a', ''],
        ['y', 'a'],
        ['ę', 'a'],
      ],
    ],
    [
      'female',
      [
        ['skiej', 'ska'],
        ['ską', 'ska'],
        ['ckiej', 'cka'],
        ['cką', 'cka'],
        ['dzkiej', 'dzka'],
        ['dzką', 'dzka'],
        ['owej', 'owa'],
        ['ową', 'owa'],
        ['ej', 'a'],
        ['y', 'a'],
        ['ę', 'a'],
        ['ą', 'a'],
      ],
    ],
  ]),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'pan pana panu panem ks. ojciec'],
    ['female', 'pani panią siostra'],
    [null, 'dr prof. mgr inż. mec.'],
  ),
  pluralEndings: ['owie', 'rzy', 'ści', 'eci', 'ńcy', 'icy', 'arze', 'ki'],
  nounEndings: [],
  people: byValue<'male' | 'female' | 'plural' | null>(
    ['plural', `${list(masculine).map(plural).join(' ')} źródła ludzie rodzice dzieci posłowie świadkowie media`],
    [null, `${masculine} źródło osoba człowiek dziecko ofiara ktoś nikt głowa zastępca zastępczyni`],
    ['female', feminine],
    [
      'male',
      'ojciec syn brat mąż dziadek wnuk wujek chłopiec chłopak mężczyzna król książę hrabia biskup ksiądz papież',
    ],
  ),
  groups: set(
    `rząd partia ministerstwo resort policja straż prokuratura sąd trybunał urząd firma spółka przedsiębiorstwo koncern zakład
     komisja rada agencja gazeta dziennik tygodnik portal telewizja radio stacja stowarzyszenie fundacja związek armia wojsko
     marynarka bank komitet parlament sejm senat izba organizacja instytucja instytut uniwersytet szkoła szpital kościół
     diecezja kuria koalicja opozycja klub zespół drużyna grupa federacja ambasada konsulat delegacja biuro departament
     dyrekcja zarząd administracja magistrat starostwo województwo redakcja prasa rodzina ruch kampania władze władza służba
     port spółdzielnia kancelaria kapitanat`,
  ),
  voices: set('rzecznik rzeczniczka przedstawiciel przedstawicielka'),
  bodies: set(
    `ministerstwo uniwersytet partia rząd komisja rada bank kreml onz nato msz mswia mon mf pap reuters policja straż sąd
     trybunał prokuratura agencja stowarzyszenie fundacja związek federacja izba sejm senat parlament instytut organizacja
     unia komitet pentagon urząd biuro departament kancelaria szpital szkoła grupa spółka klub liga ue cbos gus nbp nik pis po
     psl zus nfz tvp tvn bbc cnn unesco unicef who mfw kapitanat zarząd centrum muzeum port`,
  ),
  writings: set(
    `oświadczenie raport list dokument artykuł komunikat notatka wyrok postanowienie dekret ustawa wpis post tweet tekst
     wiadomość plakat baner transparent badanie sondaż książka petycja skarga pozew manifest`,
  ),
  postposed: set('zbliżony zbliżona zbliżone związany związana'),
  givenNames: byValue<'male' | 'female'>(
    [
      'male',
      `adam adrian albert aleksander aleksy alfred andrzej antoni arkadiusz artur august bartłomiej bartosz błażej bogdan
       bogumił bogusław bolesław borys bronisław cezary czesław damian daniel dariusz dawid dominik donald edmund edward
       emil eryk eugeniusz fabian feliks ferdynand filip franciszek fryderyk gabriel grzegorz gustaw henryk hubert ignacy
       igor ireneusz jacek jakub jan janusz jarosław jeremi jerzy joachim józef julian juliusz kacper kajetan kamil karol
       kazimierz klemens konrad konstanty kornel krystian krzysztof ksawery leon leonard lech leszek lucjan ludwik łukasz
       maciej maksymilian marcel marcin marek marian mariusz mateusz michał mieczysław mikołaj miłosz mirosław natan norbert
       olaf oskar patryk paweł piotr przemysław radosław rafał robert roman rudolf ryszard sebastian seweryn sławomir
       stanisław stefan sylwester szczepan szymon tadeusz teodor tomasz tymon tymoteusz wacław waldemar walenty wawrzyniec
       wiesław wiktor wincenty witold władysław włodzimierz wojciech zbigniew zdzisław zenon zygmunt john joe emmanuel
       wołodymyr`,
    ],
    [
      'female',
      `ada adela adrianna agata agnieszka aleksandra alicja alina amelia anastazja andżelika aneta aniela anita anna antonina
       barbara beata bernadetta blanka bogumiła bogusława bożena brygida celina cecylia dagmara danuta daria dominika dorota
       edyta eliza elwira elżbieta emilia ewa ewelina felicja franciszka gabriela genowefa grażyna halina hanna helena
       henryka honorata ida iga ilona inga irena iwona iza izabela jadwiga janina joanna jolanta jowita judyta julia julita
       justyna kaja kalina kamila karina karolina katarzyna kinga klaudia kornelia krystyna ksenia laura lena lidia liliana
       lucyna ludmiła ludwika łucja magda magdalena maja małgorzata marcelina maria marianna mariola marlena marta martyna
       maryla marzena matylda michalina milena mirosława monika nadia natalia nina oktawia ola olga oliwia patrycja paulina
       pola regina renata roksana róża rozalia sabina sandra stanisława stefania sylwia tamara teresa urszula wanda weronika
       wiesława wiktoria wioletta zofia zuzanna angela`,
    ],
  ),
  verbs,
  nouns: set(
    'obietnica obietnicę oświadczenie słowa stwierdzenie ostrzeżenie oskarżenie odpowiedź przemówienie teza zdanie apel',
  ),
  finiteEndings: ['ł', 'ła', 'li', 'ły'],
  sources: phrases('według, zdaniem, w ocenie, w opinii, w przekonaniu, w oczach, słowami, zgodnie ze słowami, wg'),
  naming: phrases(
    `tak zwany, tak zwana, tak zwane, tak zwanego, tak zwanej, tzw., film, filmie, filmu, książka, książkę, książki, powieść,
     piosenka, piosenkę, album, sztuka, sztukę, spektakl, serial, program, czasopismo, tygodnik, dziennik, słowo, termin, pojęcie,
     określenie, statek, kuter, wystawa, wystawę, obraz, pod tytułem, pt., o pseudonimie, pseudonim, ps., zwany, zwana, zwane,
     o nazwie, pod nazwą, hasło, hasłem, projekt`,
  ),
  oneOf: 'jeden z',
}
