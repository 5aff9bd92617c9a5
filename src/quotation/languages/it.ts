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

/** Italian forms of a regular verb in -are or of one in -ire like "ribadire", from its infinitive. */
function forms(base: string, cueClass: CueClass): [string, VerbCue][] {
  const stem = base.slice(0, -3)
  const finite = base.endsWith('are')
    ? `${stem}a ${stem}ano ${stem}ò ${stem}arono ${stem}ava ${stem}avano`
    : `${stem}isce ${stem}iscono ${stem}ì ${stem}irono ${stem}iva ${stem}ivano`
  const vowel = base.endsWith('are') ? 'a' : 'i'
  return [
    ...cues(cueClass, 'base', `${base} ${base.slice(0, -1)} ${base.slice(0, -1)}si ${base.slice(0, -1)}gli`),
    ...cues(cueClass, 'finite', finite),
    ...cues(cueClass, 'past', participles(`${stem}${vowel}t`)),
    ...cues(cueClass, 'participle', base.endsWith('are') ? `${stem}ando ${stem}andosi` : `${stem}endo`),
  ]
}

/** A participle agrees: "definito", "definita", "definiti", "definite". */
const participles = (stem: string) => ['o', 'a', 'i', 'e'].map((end) => stem + end).join(' ')

const say = `affermare dichiarare spiegare assicurare annunciare commentare denunciare precisare osservare raccontare
  rivelare replicare sottolineare ricordare notare segnalare evidenziare rimarcare puntualizzare ironizzare scherzare
  tuonare tuonare lamentare lamentarsi contestare confermare confessare confidare garantire giurare invocare
  ordinare reclamare domandare gridare urlare esclamare sussurrare mormorare borbottare sbottare sospirare balbettare
  twittare postare rincarare rilanciare controbattere ribattere obiettare protestare criticare rimproverare
  rinfacciare accusare avvisare informare comunicare dettagliare elencare illustrare argomentare motivare giustificare
  testimoniare narrare rievocare citare menzionare proclamare esortare invitare supplicare implorare
  consigliare raccomandare avanzare ipotizzare pronosticare profetizzare riferire ribadire chiarire asserire
  suggerire smentire avvertire ammonire sancire sentenziare arringare minacciare negare specificare
  rassicurare vantarsi vantare scusare scusarsi rammaricare congratulare felicitare complimentare stigmatizzare
  bacchettare auspicare esultare ringraziare salutare interrogare intimare sintetizzare
  paventare allertare allarmare caldeggiare perorare patrocinare attestare certificare dettare firmare`
const judge = `definire bollare chiamare etichettare qualificare battezzare soprannominare giudicare tacciare
  condannare elogiare lodare celebrare paragonare attaccare liquidare stroncare apostrofare catalogare classificare
  bocciare`
const hold = `pensare sperare dubitare stimare desiderare immaginare considerare reputare valutare auspicare
 `
const lead = `continuare cominciare iniziare terminare incalzare attaccare chiosare esordire finire
  titolare pubblicare parlare cantare`

const verbs = new Map<string, VerbCue>([
  ...cuesByClass({ say, judge, hold, lead }, forms),
  ...cues(
    'say',
    'finite',
    `disse dice dissero dicono diceva dicevano direbbe aggiunse aggiunge aggiunsero aggiungono aggiungeva sostenne
     sostiene sostennero sostengono sosteneva rispose risponde risposero rispondono rispondeva chiese chiede chiesero
     chiedono chiedeva scrisse scrive scrissero scrivono scriveva ammise ammette ammisero ammettono ammetteva promise
     promette promisero promettono insistette insiste insistono insisteva riconobbe riconosce riconoscono propose
     propone proposero propongono espose espone avverte avvertono avvertì avvertiva smentisce ripete ripeté ripetono
     ripeteva ribatte ribatté ribattono controbatte predice predisse contraddisse maledisse riferisce riferiscono riferì
     suggerisce previene esprime espresse riassume riassunse taglia corresse corregge aggiunge difende difese
     rivendica rivendicò pretende pretese annuncia`,
  ),
  ...cues('lead', 'finite', 'conclude concluse concludono prosegue proseguì proseguiva riprende riprese legge lesse'),
  ...cues('judge', 'finite', 'descrive descrisse descrivono descriveva dipinge dipinse'),
  ...cues('hold', 'finite', 'crede credono ritiene ritengono ritenne teme temono vuole prevede'),
  ...cues(
    'say',
    'past',
    `detto detta detti aggiunto aggiunta sostenuto risposto chiesto scritto ammesso promesso insistito riconosciuto
     proposto esposto avvertito smentito ripetuto ribattuto riferito suggerito espresso difeso predetto lamentata`,
  ),
  ...cues('lead', 'past', 'concluso proseguito ripreso letto'),
  ...cues('judge', 'past', `${participles('descritt')} ${participles('dipint')}`),
  ...cues('hold', 'past', 'creduto ritenuto temuto'),
  ...cues(
    'say',
    'base',
    'dire dir dirgli dirsi aggiungere sostenere rispondere chiedere scrivere ammettere promettere',
  ),
  ...cues('judge', 'base', 'descrivere'),
  ...cues(
    'say',
    'participle',
    'dicendo dicendosi aggiungendo sostenendo rispondendo chiedendo chiedendosi scrivendo ammettendo promettendo insistendo avvertendo riconoscendo ripetendo',
  ),
])

/** Trades and offices in the masculine; the feminine follows, plurals are listed with both. */
const trades = `ministro viceministro sottosegretario segretario sindaco vicesindaco deputato senatore assessore
  governatore candidato avvocato magistrato procuratore consigliere ambasciatore cancelliere direttore professore
  dottore ricercatore scienziato storico scrittore autore redattore editore lettore elettore spettatore ascoltatore
  attore produttore compositore cantautore scultore pittore operatore imprenditore fondatore socio
  proprietario operaio impiegato lavoratore cameriere cuoco pescatore agricoltore allevatore marinaio
  venditore consumatore conduttore viaggiatore passeggero cittadino giocatore allenatore
  capitano arbitro tifoso maestro allievo alunno infermiere chirurgo psicologo sociologo
  politologo geologo biologo filosofo matematico fisico chimico ingegnere architetto tecnico perito inviato
  poliziotto carabiniere ispettore commissario questore prefetto colonnello soldato pompiere
  monaco figlio zio nonno amico compagno
  fidanzato vicino anziano ragazzo bambino invitato negoziatore mediatore osservatore
  collaboratore coordinatore organizzatore promotore amministratore tesoriere moderatore presentatore conciliatore
  interlocutore sostenitore detrattore oppositore imputato indagato detenuto condannato ferito
  funzionario delegato eletto bagnino armatore nostromo panettiere`

/** "ministro" → "ministra", "senatore" → "senatrice", "consigliere" → "consigliera", "professore" → "professoressa". */
const feminine = (word: string) =>
  word.endsWith('tore')
    ? `${word.slice(0, -4)}trice`
    : word.endsWith('sore')
      ? `${word.slice(0, -1)}essa ${word.slice(0, -1)}a`
      : `${word.slice(0, -1)}a`
/** "ministro" → "ministri", "tecnico" → "tecnici", "amica" → "amiche". */
const plural = (word: string) => {
  const stem = word.slice(0, -1)
  if (word.endsWith('a')) return /[cg]a$/.test(word) ? `${stem}he` : `${stem}e`
  return word.endsWith('io') ? stem : `${stem}i`
}
const masculine = list(trades)
const feminines = masculine.flatMap((word) => list(feminine(word)))

export const it: Language = {
  ...generic,
  code: 'it',
  dialogue: true,
  proclitics: set('l un dell all dall nell sull coll quell quest d c s m t v n anch tutt dov com quand senz cos'),
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  subjectFollows: true,
  abbreviations: set(
    'sig sig.ra sigg dott dott.ssa dr on avv prof prof.ssa ing arch geom gen col cap ten mons don ecc pag art n a.c d.c s.p.a',
  ),
  articles: set(
    `il lo la i gli le l un uno una questo questa questi queste quel quello quella quei quegli quelle quell quest del
     dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella
     nei negli nelle nell sul sullo sulla sui sugli sulle sull`,
  ),
  indefinites: set('un uno una'),
  quantifiers: set(
    `un uno una due tre quattro cinque sei sette otto nove dieci alcuni alcune alcuno molti molte diversi diverse vari
     varie altro altra altri altre ogni ciascuno nessuno nessuna tutti tutte entrambi entrambe parecchi decine centinaia migliaia`,
  ),
  plurals: set(
    `due tre quattro cinque sei sette otto nove dieci alcuni alcune molti molte diversi diverse vari varie altri altre
     tutti tutte entrambi entrambe parecchi decine centinaia migliaia`,
  ),
  prepositions: set(
    `a ad al allo alla ai agli alle all con col contro da dal dallo dalla dai dagli dalle dall di d del dello della dei degli
     delle dell in nel nello nella nei negli nelle nell per su sul sullo sulla sui sugli sulle sull tra fra secondo
     durante dopo prima senza verso oltre presso mediante tramite lungo entro sotto sopra dietro davanti nonostante`,
  ),
  locatives: set('in a ad da verso presso'),
  linking: set('di d del dello della dei degli delle dell per in nel nella presso'),
  conjunctions: set('e ed o od ma però né bensì oppure'),
  additives: set('e ed'),
  alternatives: set('o od oppure'),
  subordinators: set('che quando mentre perché se come dove poiché affinché benché sebbene finché siccome quanto'),
  objects: set('lo la li le gli l'),
  parentheticals: set('come'),
  complementizers: set('che'),
  relatives: set('che cui quale quali chi'),
  auxiliaries: set(
    `ha hanno aveva avevano avrà avrebbe avrebbero ebbe abbia è sono era erano sarà saranno sarebbe fu furono sia stato
     stata stati state essere avere può possono poteva deve devono doveva vuole voleva va vanno viene vengono venne
     veniva venivano tiene teneva torna tornò tornava`,
  ),
  passives: set(
    'è sono era erano sarà saranno sarebbe fu furono sia stato stata stati state essere viene vengono venne veniva venivano',
  ),
  barePassive: true,
  reflexives: set('si s'),
  omitted: [
    ['no', 'plural'],
    ['rono', 'plural'],
    ['sero', 'plural'],
    ['', 'someone'],
  ],
  agents: set('da dal dallo dalla dai dagli dalle dall'),
  infinitives: set('a ad di per senza nel dopo da'),
  negations: set('non mai neanche nemmeno neppure né'),
  exclusives: set('solo soltanto solamente'),
  conditions: set('se'),
  nobody: set('nessuno nessuna nessun né'),
  refusals: set('nega negano negato negava negò rifiuta rifiutato rifiutò evita evitato smentisce smentito'),
  adverbs: set(
    `anche anch poi ieri oggi domani così già ancora sempre inoltre infine quindi si s ci c vi ne n mi m ti t ora adesso
     allora dunque invece intanto pure qui qua lì là stamani stamattina stasera stanotte più meno molto poco bene male
     forse subito presto tardi spesso prima dopo insomma appunto proprio soltanto solo testualmente altresì pertanto
     tuttavia comunque nuovamente oltre peraltro ciò cos cosa ultimo ultima`,
  ),
  adverbEndings: ['mente'],
  pronouns: byValue(
    ['male', 'lui egli esso costui'],
    ['female', 'lei ella essa costei'],
    ['plural', 'loro essi esse'],
    ['deictic', 'io noi tu voi'],
  ),
  possessives: byValue(
    ['someone', 'suo sua suoi sue'],
    ['deictic', 'mio mia miei mie tuo tua nostro nostra nostri nostre'],
  ),
  calendar: set(
    `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
     settembre ottobre novembre dicembre settimana settimane mese mesi anno anni giorno giorni ore ora mattina mattinata
     pomeriggio sera serata notte mezzogiorno mezzanotte vigilia minuti natale pasqua`,
  ),
  joining: set('di del dello della dei degli delle dell per'),
  particles: set('di de da del della dei degli dalla dal van von der den bin ibn al d lo'),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'sig. signor signore don dott. dottor fra padre'],
    ['female', 'sig.ra signora signorina dott.ssa suor donna'],
    [null, 'dr. on. onorevole avv. prof. ing.'],
  ),
  pluralEndings: ['i'],
  nounEndings: [],
  people: byValue<'male' | 'female' | 'plural' | null>(
    [
      'male',
      `${masculine.join(' ')} ${masculine.map(plural).join(' ')} re papa principe duca conte padre marito uomo uomini genero signore`,
    ],
    [
      'female',
      `${feminines.join(' ')} ${feminines.map(plural).join(' ')} regina principessa duchessa contessa madre moglie donna donne
       fonte fonti sorella presidentessa avvocatessa deputatessa poetessa studentessa dottoressa badessa nuora suora
       signora`,
    ],
    [
      null,
      `presidente presidenti vicepresidente premier portavoce leader capo capi vertice rappresentante rappresentanti generale
       generali giudice giudici giornalista giornalisti analista analisti economista economisti esperto esperta esperti
       testimone testimoni attivista attivisti manifestante manifestanti dirigente dirigenti sindacalista sindacalisti
       medico medici artista artisti regista registi musicista cantante autista pilota atleta campione campionessa
       ciclista tennista nuotatore specialista specialisti stratega console comandante comandanti sergente tenente
       maresciallo ammiraglio agente agenti guardia guardie persona persone gente vittima vittime parente parenti
       genitore genitori figli familiare familiari minore adolescente giovane giovani paziente pazienti ostaggio
       complice sospetto militante militanti sostenitori membro membri componente partecipante titolare responsabile
       responsabili residente residenti abitante abitanti studente studenti cronista vescovo arcivescovo cardinale
       sacerdote parroco frate fratello collega colleghi cliente clienti ospite superstite esponente esponenti portuale
       falegname custode vigile vigili docente docenti preside rettore rettrice notaio tassista barista turista turisti
       diplomatico diplomatici ex-ministro nessuno qualcuno alcuni altri molti uno una autorità pm gip deputate
       commentatore opinionista editorialista militare militari`,
    ],
  ),
  personEndings: ['ologo', 'ologa', 'ministro', 'ministra', 'presidente', 'sindaco', 'sindaca', 'portavoce'],
  groups: set(
    `governo esecutivo partito ministero comune municipio regione provincia giunta polizia questura prefettura azienda
     impresa società compagnia ditta commissione consiglio tribunale procura corte agenzia giornale quotidiano rivista
     emittente rete televisione radio associazione fondazione sindacato sindacati esercito marina banca comitato
     parlamento congresso senato assemblea camera organizzazione ente istituzione istituto università scuola liceo ospedale
     chiesa diocesi curia coalizione opposizione maggioranza gruppo squadra club federazione confederazione cooperativa
     ambasciata consolato delegazione ufficio dipartimento direzione segreteria presidenza stampa sito piattaforma ong
     famiglia famiglie giuria movimento campagna autorità amministrazione difesa accusa redazione capitaneria quirinale
     carabinieri lega garante`,
  ),
  voices: set('portavoce rappresentante'),
  bodies: set(
    `ministero università partito governo commissione consiglio banca cremlino onu ue nato ansa reuters comune regione
     provincia prefettura questura polizia guardia marina esercito tribunale procura corte cassazione agenzia
     associazione fondazione sindacato federazione confederazione camera senato parlamento istituto organizzazione
     unione comitato casa pentagono palazzo segreteria ufficio direzione ospedale scuola gruppo compagnia club lega
     croce autorità quirinale viminale farnesina rai bbc cnn unesco unicef oms fmi cgil cisl uil confindustria pd cei`,
  ),
  offices: set('ministero dipartimento comitato commissione consiglio istituto facoltà'),
  writings: set(
    `comunicato rapporto lettera dichiarazione documento nota articolo editoriale sentenza ordinanza decreto testo
     messaggio tweet post email striscione cartello manifesto volantino studio sondaggio denuncia libro memoria relazione
     circolare dossier ricerca targa scritta`,
  ),
  postposed: set('vicino vicina vicini vicine'),
  adjectiveEndings: list(
    'iale nale cale rale tale pale iali nali rali tali ico ica ici iche ivo iva ivi ario aria ari oso osa ese esi iano iana iani are',
  ),
  givenNames: new Map([
    ...givenNames,
    ...byValue<'male' | 'female'>(
      [
        'male',
        `achille adriano agostino alberto aldo alessandro alessio alfonso alfredo amedeo ambrogio andrea angelo antonio
         armando arturo attilio augusto aurelio beppe bruno carlo carmelo carmine cesare claudio corrado cosimo cristiano
         dario davide demetrio diego domenico donato edoardo egidio elia elio emanuele emiliano emilio ennio enrico
         enzo ernesto ettore eugenio ezio fabio fabrizio federico ferdinando filippo flavio fulvio gaetano gennaro
         giacomo giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpiero giorgio giovanni girolamo
         giuliano giulio guglielmo guido ignazio italo ivano lamberto leonardo livio lorenzo luca luciano ludovico luigi
         manlio marcello mariano massimiliano massimo matteo mattia maurizio mauro michele mirco mirko nello nicola
         nunzio onofrio oreste orlando osvaldo pasquale pier pierfrancesco pierluigi piero pietro pino primo raffaele
         raimondo remo renato renzo riccardo rinaldo rocco rodolfo romano romeo romolo rosario ruggero salvatore sandro
         santo saverio sebastiano sergio silvano silvio simone stefano tancredi tiberio tiziano tommaso tullio ugo umberto
         valentino valerio vasco vincenzo vito vittorio walter`,
      ],
      [
        'female',
        `ada agata agnese alba alessandra alessia allegra ambra annalisa annamaria antonella antonietta arianna assunta
         aurora barbara beatrice benedetta bianca bruna camilla carlotta carmela caterina chiara cinzia clara claudia
         clelia concetta costanza cristiana debora delia donatella edda elda elena eleonora elettra elisa elisabetta
         elvira emanuela emma enrica erica ernesta ersilia eugenia fabiana fabiola federica fedora fernanda fiammetta
         filomena fiorella flaminia flavia franca francesca gaia gemma ginevra gioia giovanna giuditta giulia giuliana
         giuseppina grazia ilaria imma immacolata ines iolanda isabella ivana lavinia letizia lia licia lidia liliana
         livia loredana lorella lorenza luana luciana lucrezia ludovica luisa maddalena manuela mara marcella margherita
         mariagrazia mariangela marianna mariella marilena marinella marisa marta matilde maura michela milena mirella
         miriam monia nadia natalia nicoletta noemi nunzia olimpia orietta ornella ottavia paola patrizia piera
         pina raffaella renata rita roberta rosalba rosalia rosanna rosaria rossella rossana sabina sabrina serena
         silvana simona simonetta sonia stefania stella susanna tecla teresa tiziana tosca tullia valentina valeria vanda
         veronica vincenza viola virginia vittoria viviana`,
      ],
    ),
  ]),
  verbs,
  nouns: set(
    `promessa dichiarazione dichiarazioni affermazione affermazioni parole frase accusa accuse critica critiche commento
     commenti risposta discorso annuncio lamentela opinione tesi appello minaccia elogio espressione descrizione ammissione
     proposta avvertimento richiesta slogan denuncia`,
  ),
  makes: set(
    'pubblicato pubblica pubblicare pubblicò diffuso diffonde diffondere diffuse firmato firma firmare',
    'firmò scritto scrive scrivere scrisse inviato invia inviare inviò mandato manda mandò rilasciato',
    'rilascia emesso emette emise lanciato lancia presentato presenta presentò',
  ),
  owners: set('di d del dello della dei degli delle dell'),
  finiteEndings: ['ò', 'ì', 'ava', 'avano', 'arono', 'irono'],
  standpoints: set('per'),
  sources: phrases(
    `secondo, stando a, stando ad, stando al, stando alla, a detta di, a detta del, a detta della, a giudizio di, a parere di, a
     parere del, a parere della, ad avviso di, a dire di, nelle parole di`,
  ),
  naming: phrases(
    `cosiddetto, cosiddetta, cosiddetti, cosiddette, intitolato, intitolata, chiamato, chiamata, denominato, denominata,
     soprannominato, soprannominata, noto come, nota come, noti come, note come, battezzato, battezzata, presunto, presunta,
     alias, il termine, la parola, l espressione, il film, il libro, il romanzo, la canzone, il disco, l album, la serie,
     il programma, il documentario, la rivista, il quadro, la mostra, lo spettacolo, l opera, la nave, il peschereccio, il titolo,
     lo slogan, sedicente`,
  ).concat([
    [',', 'detto'],
    [',', 'detta'],
  ]),
  oneOf: 'una delle',
}
