import { givenNames } from './given-names.ts'
import { byValue, type CueClass, cuesByClass, type Language, list, phrases, set, type VerbCue } from './language.ts'

/** English forms of a verb: "carry" or, where irregular, "say/said" and "write/wrote/written". */
function forms(entry: string, cueClass: CueClass): [string, VerbCue][] {
  const [base = '', irregular, perfect] = entry.split('/')
  const consonantY = /[^aeiou]y$/.test(base)
  const doubled =
    (/^(?:qu|[^aeiou])*[aeiou][bdgmnpt]$/.test(base) && !/x$/.test(base)) || /(?:mit|efer|but)$/.test(base)
  const stem = consonantY ? `${base.slice(0, -1)}i` : doubled ? base + base.at(-1) : base
  const third = consonantY ? `${stem}es` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`
  const past = irregular ?? (base.endsWith('e') ? `${base}d` : `${stem}ed`)
  const ing = /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : doubled ? `${stem}ing` : `${base}ing`
  return [
    [base, { class: cueClass, form: 'base' }],
    [third, { class: cueClass, form: 'finite' }],
    [past, { class: cueClass, form: 'past' }],
    [perfect ?? past, { class: cueClass, form: 'past' }],
    [ing, { class: cueClass, form: 'participle' }],
  ]
}

const say = `say/said tell/told add write/wrote/written tweet retweet note declare state announce reply respond answer
  ask explain argue insist warn claim assert stress emphasize emphasise remark observe comment recall remember admit
  acknowledge concede confess deny suggest propose predict promise pledge vow swear/swore/sworn assure urge demand
  request complain lament joke quip shout yell scream cry whisper mutter murmur mumble exclaim proclaim pronounce
  reiterate repeat confirm affirm maintain contend allege report reveal disclose testify caution counter retort rejoin
  interject interrupt advise remind inform recount relate muse opine boast brag tease taunt mock gush rave plead beg
  implore exhort encourage order instruct elaborate clarify mention cite quote enthuse recite chant bellow roar thunder
  snap snarl sneer scoff sigh chuckle laugh grumble growl fume volunteer venture wonder inquire speculate surmise
  reckon summarize summarise specify express voice signal hint imply underline underscore reason theorize protest
  object apologize apologise pray preach advocate deadpan intone estimate forecast vouch guarantee utter recommend
  refute write-in blurt concur counsel decree demur drawl echo extol grouse holler hypothesize insinuate
  intimate marvel moan philosophize posit rail rant rebut rhapsodize stipulate tout wail weep/wept foresee/foresaw
  confide gripe huff press bark croak gasp gloat groan hiss howl whine stammer stutter sob crack agonize analogize
  banter beseech/besought bluster burble cajole chatter commiserate conjecture correct drone effuse entreat expound
  fret fulminate harrumph implore interpose jest jibe nag opine postulate prattle profess prompt prophesy purr query
  snipe carp ponder hypothesise ramble reassert rebuff recap reprimand restate scold simper snort spout squeal surmise tattle thunder titter trill
  tut vituperate warble wheeze whimper yelp attest asseverate aver avow certify claim concede confirm divulge impart
  recollect relay rule submit testify update`
const judge = `call describe label brand dub deem characterize characterise portray depict denounce decry condemn
  criticize criticise blast slam rip attack ridicule deride bash assail chide chastise scold dismiss reject praise
  hail applaud laud commend welcome celebrate compare liken refer accuse blame fault lambaste lambast berate castigate
  savage skewer trash disparage bemoan question challenge defend credit salute congratulate endorse paint cast/cast
  rebuke frame peg tag bill term rank rate`
const hold = `think/thought believe feel/felt want hope fear expect doubt know/knew/known consider see/saw/seen
  understand/understood worry imagine suspect assume prefer seek/sought intend plan realize threaten support oppose
  agree disagree indicate need regard decide aim`
const lead = `continue conclude begin/began/begun start speak/spoke/spoken read/read sing/sang/sung post
  email text message blog offer deliver put/put point find/found rule show share publish issue release charge finish
  end sum close open figure outline detail highlight address invoke vent rage crow thank congratulate shoot/shot fire
  hit/hit chime weigh phrase word pen type scribble scrawl sign caption headline title translate mean/meant admonish`

const verbs = new Map<string, VerbCue>(cuesByClass({ say, judge, hold, lead }, forms))

const phrasal = new Map<string, VerbCue>(
  phrases(`shoot/shot back, fire back, hit/hit back, bite/bit/bitten back, write/wrote/written back, push back, snap back,
    joke back, shout back, yell back, text back, tweet back, come/came/come back, chime in, weigh in, chip in,
    cut/cut in, break/broke/broken in, jump in, pipe up, speak/spoke/spoken up, sum up, speak/spoke/spoken out,
    lash out, call out, cry out, blurt out, point out, sing/sang/sung out, burst/burst out, spell out, let/let slip,
    go/went/gone on, press on, carry on, rattle off, think/thought aloud, wonder aloud, put/put it`).flatMap(
    ([verb = '', particle]) => forms(verb, 'say').map(([form, cue]) => [`${form} ${particle}`, cue] as const),
  ),
)

const people = byValue<'male' | 'female' | null>(
  [
    'male',
    `spokesman chairman congressman assemblyman businessman councilman king prince duke father son husband brother
     uncle grandfather nephew widower boyfriend man boy lord sir baron actor policeman salesman anchorman alderman
     gentleman clergyman priest monk statesman clergyman fireman fisherman dad grandson guy selectman ombudsman`,
  ],
  [
    'female',
    `spokeswoman chairwoman congresswoman assemblywoman businesswoman councilwoman queen princess duchess mother
     daughter wife sister aunt grandmother niece widow girlfriend woman girl lady dame baroness actress policewoman
     anchorwoman nun stateswoman mom granddaughter heiress`,
  ],
  [
    null,
    `spokesperson chair chairperson president vice-president premier minister chancellor secretary undersecretary
     senator sen. representative rep. reps. sens. governor gov. govs. lieutenant lt. mayor councillor councilor
     councilmember lawmaker legislator politician diplomat ambassador envoy consul commissioner director chief head
     leader deputy aide adviser advisor strategist consultant analyst expert economist scientist researcher professor
     prof. teacher student scholar historian author writer novelist poet journalist reporter correspondent columnist
     editor publisher blogger anchor host moderator commentator pundit critic activist advocate campaigner organizer
     organiser lobbyist operative pollster donor fundraiser volunteer supporter backer follower fan voter resident
     citizen delegate superdelegate candidate nominee contender opponent rival incumbent hopeful official officer
     officers agent detective sheriff policeman marshal general gen. colonel col. major maj. captain capt. sergeant
     sgt. admiral adm. commander soldier veteran fighter rebel militant militia terrorist gunman suspect defendant
     witness victim survivor plaintiff lawyer attorney counsel prosecutor judge justice solicitor barrister magistrate
     juror doctor nurse surgeon physician psychologist psychiatrist patient engineer inventor executive ceo cfo coo
     manager owner founder co-founder cofounder entrepreneur investor banker trader broker billionaire millionaire
     mogul developer worker employee employer staffer intern clerk farmer miner driver pilot sailor astronaut cook
     chef waiter bartender shopkeeper vendor retailer singer musician rapper artist painter comedian comic star player
     coach athlete champion boxer runner cardinal pope bishop archbishop pastor reverend rev. rabbi imam cleric
     preacher evangelist source informant insider observer participant member colleague friend ally neighbor neighbour
     parent child children person people men women police relative cousin sibling twin partner spouse fiancé speaker
     whip appointee successor predecessor boss assistant secretary-general treasurer registrar coordinator co-chair
     co-chairman cochair cochairman chairmen congressmen spokesmen spokeswomen spokespeople businessmen trustee regent
     dean principal superintendent provost provocateur guest interviewer questioner caller user attendee protester
     protestor demonstrator heckler immigrant migrant refugee conservative liberal progressive democrat republican
     independent socialist libertarian negotiator mediator inspector investigator auditor monitor watcher biographer
     dissident tsar czar emir sultan sheikh ayatollah shah emperor monarch heir translator photographer filmmaker
     producer screenwriter playwright cartoonist surrogate confidant confidante frontrunner hero mentor victor winner
     loser senior junior native creator designer dealer other others another one many some several few both all
     narrator commenter marcher onlooker bystander passer-by backbencher frontbencher figurehead heavyweight graduate
     alumnus freshman sophomore undergraduate pupil applicant jobseeker retiree pensioner homeowner tenant landlord
     landowner taxpayer ratepayer traveller commuter cyclist pedestrian motorist plumber electrician bricklayer welder
     mechanic coder hacker accountant actuary statistician mathematician physicist chemist biologist steward qualifier
     mp mep msp gp skipper referee umpire striker midfielder defender winger goalkeeper batsman swimmer skier jockey
     golfer conductor soprano tenor baritone ombudsman ombudswoman customer shopper visitor tourist passenger buyer
     seller spectator villager islander rookie trainee fisherman fishmonger sculptor composer lecturer geologist
     astronomer meteorologist epidemiologist virologist oncologist pediatrician psychoanalyst therapist midwife
     paramedic firefighter lifeguard coastguard ranger jailer prisoner inmate detainee convict fugitive hostage captor
     kidnapper hijacker smuggler trafficker burglar robber thief murderer killer attacker assailant shooter bomber
     arsonist rioter looter vandal impostor whistleblower whistle-blower leaker spy defector asylum-seeker pilgrim
     believer worshiper worshipper parishioner congregant missionary chaplain deacon monsignor patriarch abbot lama
     guru mystic skeptic sceptic cynic optimist pessimist realist pragmatist idealist centrist leftist rightist
     hardliner nationalist separatist unionist royalist monarchist federalist populist reformer revolutionary
     insurgent guerrilla commando sniper cadet conscript reservist corporal brigadier commodore ensign petty-officer
     quartermaster helmsman deckhand stevedore dockworker longshoreman harbourmaster harbormaster lighthouse-keeper
     trucker bus-driver cabbie chauffeur courier postman mailman milkman winemaker farmhand rancher beekeeper forester
     roughneck rigger supervisor understudy librarian archivist curator conservator restorer auctioneer realtor
     insurer underwriter creditor debtor shareholder stockholder stakeholder franchisee franchiser licensee contractor
     subcontractor supplier wholesaler distributor exporter importer manufacturer industrialist magnate tycoon
     philanthropist benefactor sponsor endorser spokesmodel influencer streamer podcaster vlogger gamer cosplayer
     juggler clown acrobat ballerina choreographer lyricist songwriter guitarist drummer pianist violinist cellist
     organist trumpeter soloist chorister bandleader frontman frontwoman engraver printmaker seamstress dressmaker
     milliner jeweller jeweler goldsmith blacksmith watchmaker cobbler hairdresser beautician stylist sprinter thrower
     wrestler fencer rower skater snowboarder surfer caddie quarterback linebacker pitcher catcher batter linesman
     physio medalist medallist finalist semifinalist runner-up mother-in-law father-in-law son-in-law daughter-in-law
     brother-in-law sister-in-law stepmother stepfather godmother godfather great-aunt great-uncle grandparent
     grandchild ancestor descendant newborn toddler teenager teen adolescent youngster centenarian constable supt
     supt. insp insp. det det. dci dsi cmdr cmdr. lt col gen sgt cpl cpl. pfc pvt pvt. brig. cdr cllr`,
  ],
)

export const en: Language = {
  code: 'en',
  marks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  dialogue: false,
  enclitics: set(''),
  elisions: set('tis twas em til till cause n round bout cos ere neath tween ’n'),
  abbreviations: set(
    'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj adm cmdr rev hon st sr jr vs no etc inc ltd',
    'co corp bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd rd mt ft dept',
    'a.m p.m e.g i.e u.s u.k u.n d.c ph.d m.d b.a ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass',
    'mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo est approx dist asst supt atty pres',
  ),
  nounsCapitalised: false,
  subjectFollows: false,
  verbSecond: null,
  ordinals: false,
  articles: set('the a an this that these those'),
  indefinites: set('a an'),
  plurals: set(
    'two three four five six seven eight nine ten some many several few both most all dozens hundreds thousands half others',
  ),
  locatives: set('in into across throughout near'),
  quantifiers: set(
    'one two three four five six seven eight nine ten another some many several few both most all each any either',
    'neither none dozens hundreds thousands half other others every each no',
  ),
  prepositions: set(
    'of in on at to for from by with about against as into onto over under after before between among during through',
    'throughout without within near behind beyond across along around despite toward towards upon off out up down',
    'outside inside amid amidst alongside beside besides concerning regarding like unlike per via since until till',
    'following including plus versus vs. than opposite underneath aboard citing',
  ),
  linking: set('of for from with in at on to by near against behind about inside outside'),
  conjunctions: set('and but or nor yet so'),
  additives: set('and'),
  alternatives: set('or'),
  subordinators: set(
    'that because while although though if when whenever where whereas whether as since unless until before after',
    'once lest what why how which',
  ),
  addressing: set(
    'tell tells told ask asks asked inform informs informed remind reminds reminded assure assures assured warn warns warned',
  ),
  parentheticals: set('as'),
  freeRelatives: set('what how all'),
  postnominals: set('kbe obe mbe cbe dbe gbe mp msp mep qc kc phd ph.d. md m.d. esq esq. frs usn ret'),
  complementizers: set('that'),
  relatives: set('who whom whose which that'),
  personal: set('who whom'),
  auxiliaries: set(
    'be is am are was were been being has have had having do does did will would shall should can could may might must',
    "'ll 'd 've 're 'm wo ca isn't wasn't hasn't hadn't doesn't didn't won't wouldn't couldn't can't don't aren't",
    'weren’t isn’t wasn’t hasn’t hadn’t doesn’t didn’t won’t wouldn’t couldn’t can’t don’t aren’t',
  ),
  passives: set('be is am are was were been being gets got get'),
  agents: set('by'),
  absolutes: set('with'),
  infinitives: set('to'),
  negations: set('not never no nor neither n’t'),
  exclusives: set('only just merely simply'),
  conditions: set('if unless whether'),
  modals: set('may might'),
  nobody: set('nobody no-one none no neither nor either'),
  refusals: set(
    'decline declines declined declining refuse refuses refused refusing fail fails failed failing yet deny denies denied',
    'denying avoid avoids avoided avoiding forgot neglected unwilling reluctant without',
  ),
  adverbs: set(
    'also then later now still again already always often once twice thrice soon just even only ever here there too',
    'however meanwhile moreover furthermore nevertheless nonetheless thus hence therefore instead indeed perhaps maybe',
    'earlier afterward afterwards before rather quite very so today yesterday tomorrow tonight ago recently further',
    'repeatedly previously subsequently apparently sometimes elsewhere back first second finally last next yet away',
    'all both each himself herself themselves itself much else well long almost nearly forth aloud likewise',
  ),
  adverbEndings: ['ly'],
  pronouns: byValue(['male', 'he'], ['female', 'she'], ['plural', 'they'], ['thing', 'it'], ['deictic', 'i we you']),
  possessives: byValue(
    ['male', 'his'],
    ['female', 'her'],
    ['plural', 'their'],
    ['thing', 'its'],
    ['deictic', 'my our your'],
  ),
  genitives: set("’s 's ' ’"),
  calendar: set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september',
    'october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. morning afternoon evening night week month',
    'year weekend day days weeks months years noon midnight a.m. p.m. today yesterday tomorrow tonight est edt gmt',
    'easter christmas hours hour minutes',
  ),
  joining: set('of for'),
  portfolios: set(
    'state defense defence treasury justice education energy health labor labour commerce agriculture interior war',
    'transport transportation veterans finance trade culture environment parliament congress staff police operations',
  ),
  particles: set('de la le du da dos das del della di van von der den ten ter bin ibn al el ul e y zu af av'),
  nameEndings: [],
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'mr mr. mister sir lord'],
    ['female', 'mrs mrs. ms ms. miss madam dame lady'],
    [null, 'dr dr. hon. prof pc wpc cllr insp supt sgt rev msgr cpl pte'],
  ),
  pluralEndings: ['s', 'men', 'people', 'police'],
  nounEndings: ['s', 'es'],
  people,
  personEndings: [
    'woman',
    'women',
    'person',
    'ologist',
    'ician',
    'writer',
    'maker',
    'holder',
    'keeper',
    'worker',
    'owner',
    'runner',
    'goer',
    'seeker',
    'master',
    'mistress',
    ...list('alist elist olist nist omist emist tist pist urist orist gist'),
  ],
  groups: set(
    'business campaign administration government committee party ministry department agency office company firm group panel',
    'commission council court board team union association organization organisation newspaper magazine network',
    'outlet station paper press media embassy army navy military regime coalition alliance bureau bank institute',
    'university school church foundation charity faction movement caucus chapter force crowd audience staff crew',
    'family couple jury league club nation country state city police studio site website publication pac institution',
    'delegation parliament senate congress house camp watchdog publisher authority authorities think-tank nonprofit',
  ),
  groupEndings: [],
  shortForms: byValue(
    ['senator', 'sen.'],
    ['representative', 'rep.'],
    ['governor', 'gov.'],
    ['general', 'gen.'],
    ['professor', 'prof.'],
    ['doctor', 'dr.'],
    ['sergeant', 'sgt.'],
    ['captain', 'capt.'],
    ['colonel', 'col.'],
  ),
  voices: set('spokesman spokeswoman spokesperson spokespeople spokesmen representative'),
  bodies: set(
    'ministry department university college institute committee council commission agency administration association',
    'organization organisation foundation party court bank company corp corp. inc inc. ltd co. group union times post',
    'journal news press herald tribune guardian telegraph mail house senate congress parliament kremlin pentagon',
    'white bureau office center centre board federation league campaign coalition alliance army navy force police',
    'church school society club network magazine review center nations states republic kingdom state fund pac action',
    'project initiative service authority service services media today politico reuters associated bloomberg cnn nbc',
    'cbs abc fox bbc msnbc npr afp ap twitter facebook google apple amazon microsoft television radio tv street',
    'republicans democrats conservatives liberals caucus conference convention america u.s. us uk un eu nato',
    'gop dnc rnc fbi cia nra supreme',
  ),
  offices: set(
    'ministry department office committee board commission council institute faculty academy association chamber',
  ),
  writings: set(
    `statement report letter email e-mail memo document article editorial release filing complaint lawsuit ruling
     tweet post ad advertisement sign banner poster message text book study survey poll transcript email plan law
     bill resolution decree order headline caption note column essay op-ed dossier indictment affidavit petition
     manifesto website page entry badge button story account placard film documentary novel podcast poem leaflet shirt t-shirt sticker flyer pamphlet platform policy`,
  ),
  postposed: set(
    'familiar close briefed involved based aware present responsible loyal opposed sympathetic near knowledgeable',
    'working speaking linked named called known affiliated aligned allied accused charged elected appointed running',
  ),
  demonyms: set(
    `afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini
     bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian burmese cambodian cameroonian canadian
     chilean chinese colombian congolese croat croatian cuban cypriot czech dane dutchman dutchwoman ecuadorian egyptian
     englishman englishwoman eritrean estonian ethiopian filipino finn frenchman frenchwoman gambian georgian german
     ghanaian greek guatemalan guinean haitian honduran hungarian icelander indian indonesian iranian iraqi irishman
     irishwoman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kuwaiti kyrgyz lao
     latvian lebanese liberian libyan lithuanian luxembourger malagasy malawian malaysian malian maltese mauritian mexican
     moldovan mongolian moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani
     palestinian panamanian paraguayan peruvian pole portuguese qatari romanian russian rwandan salvadoran saudi scot
     scotsman scotswoman senegalese serb serbian singaporean slovak slovene slovenian somali spaniard sudanese swede swiss
     syrian taiwanese tajik tanzanian texan thai togolese tunisian turk turkmen ugandan ukrainian uruguayan uzbek
     venezuelan vietnamese welshman welshwoman yemeni zambian zimbabwean californian londoner parisian`,
  ),
  givenNames,
  verbs,
  phrasal,
  nouns: set(
    `statement claim promise warning remark remarks comment comments declaration pledge vow threat call calls demand
     demands assertion contention argument allegation allegations accusation accusations insistence suggestion
     suggestions response reply answer question speech tweet tweets letter email memo announcement admission
     description characterization criticism praise word words message assurance assurances prediction complaint
     complaints quote quotation slogan line phrase motto mantra boast quip joke apology advice plea appeal proposal
     view belief opinion statements claims promises report reports rumor rumors rumour rumours speculation dictum maxim
     adage saying notion charge verdict portrayal depiction retort reaction`,
  ),
  makes: set(
    ...list(`issue release publish make/made give/gave/given offer deliver send/sent write/wrote/written post tweet pen
      draft file circulate distribute sign repeat reiterate renew echo voice express utter air print shout yell scream
      put launch table submit author compose place email text want propose demand delete
      retract withdraw`).map((verb) =>
      forms(verb, 'say')
        .map(([form]) => form)
        .join(' '),
    ),
  ),
  asking: set('ask asks asked asking question questions questioned quiz quizzes quizzed press presses pressed'),
  replying: set(
    'reply replies replied replying answer answers answered answering respond responds responded responding',
  ),
  answers: set(
    ...list(`deny dispute refute rebut contradict reject dismiss denounce condemn criticize criticise ridicule mock decry
      repeat recall cite quote echo challenge question ignore welcome endorse applaud praise slam blast support defend
      debunk disprove discredit counter contest hear/heard respond react reply`).map((verb) =>
      forms(verb, 'judge')
        .map(([form]) => form)
        .join(' '),
    ),
  ),
  perceiving: set(
    'hear hears heard hearing see sees saw seen remember remembers remembered remembering recall recalls recalled',
    'recalling overhear overhears overheard catch catches caught record recorded film filmed show shows showed',
  ),
  nounLike: set('cries shouts chants calls screams yells jeers taunts reports reminders hints boasts whispers murmurs'),
  owners: set('by from'),
  participleEndings: ['ing', 'ed'],
  finiteEndings: ['ed', 's'],
  irregulars: set(
    'met beat left lost won took gave made went came ran sat stood held fought fed sent kept led bought sold brought',
    'caught chose drew drove ate fell flew forgot got grew hid hurt knew lay lent lit paid quit rode rose shook shot shut',
    'slept spent stole struck swam swore tore threw wore withdrew built bent bore became began blew broke dealt dug fled',
    'flung froze hung knelt leapt meant mistook overcame overtook sank sang sought slid spun sprang stuck swept swung',
    'taught thought told understood undertook upheld woke wove wound let set hit cut put split burst cast',
  ),
  reportive: set(''),
  sources: phrases('according to, in the words of, in the opinion of, in the view of, per'),
  standpoints: set('for'),
  viewpoints: set('words view opinion telling account phrase estimation judgment judgement reckoning'),
  sourcesAfter: [],
  naming: phrases(
    `so-called, known as, titled, entitled, called, dubbed, nicknamed, named, the word, the words, the term, the phrase,
     the terms, the phrases, a song, the song, the film, the movie, the book, the show, the novel, the album, the play,
     the podcast, the series, the documentary, the magazine, the program, the programme, the column, the line, the lines`,
  ),
  oneOf: 'one of',
}
