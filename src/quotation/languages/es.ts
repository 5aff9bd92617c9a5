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
 * Spanish forms of a regular verb, from its infinitive; where the stem changes, it follows a stroke: "recordar/recuerd"
 * in the present, "repetir/repit/repit" in the preterite as well.
 */
function forms(entry: string, cueClass: CueClass): [string, VerbCue][] {
  const [base = '', present, preterite] = entry.split('/')
  const stem = base.slice(0, -2)
  const strong = present ?? stem
  const past = preterite ?? stem
  const finite = base.endsWith('ar')
    ? `${strong}a ${strong}an ${past}ó ${past}aron ${stem}aba ${stem}aban`
    : `${strong}e ${strong}en ${past}ió ${past}ieron ${stem}ía ${stem}ían`
  return [
    ...cues(cueClass, 'base', `${base} ${base}le ${base}les ${base}se`),
    ...cues(cueClass, 'finite', finite),
    ...cues(cueClass, 'past', base.endsWith('ar') ? `${stem}ado` : `${stem}ido`),
    ...cues(cueClass, 'participle', base.endsWith('ar') ? `${stem}ando` : `${past}iendo`),
  ]
}

/** Participles that agree with what they describe: "una obra descrita como «…»". */
const agreeing = (words: string) =>
  cues(
    'judge',
    'past',
    list(words)
      .flatMap((word) => ['o', 'a', 'os', 'as'].map((end) => word + end))
      .join(' '),
  )

const say = `afirmar asegurar declarar señalar explicar añadir agregar indicar manifestar/manifiest expresar insistir
  advertir/adviert/advirt responder preguntar contestar subrayar recordar/recuerd anunciar comentar denunciar
  pedir/pid/pid exigir prometer precisar apuntar destacar negar/nieg lamentar reiterar admitir confesar/confies gritar
  exclamar matizar zanjar apostillar puntualizar remarcar recalcar resaltar relatar narrar contar/cuent revelar
  informar avisar alertar criticar reprochar replicar retrucar argumentar alegar argüir razonar justificar defender/defiend
  reclamar demandar solicitar rogar/rueg suplicar implorar instar aconsejar recomendar/recomiend sugerir/sugier/sugir
  plantear aclarar especificar detallar abundar ironizar bromear sentenciar dictaminar espetar soltar/suelt lanzar
  clamar protestar quejar jactar disculpar congratular felicitar vanagloriar sincerar mofar burlar pronunciar
  musitar murmurar susurrar balbucear farfullar suspirar sollozar repetir/repit/repit corroborar confirmar desmentir/desmient/desmint
  rechazar refutar rebatir conceder vaticinar pronosticar augurar adelantar anticipar avanzar garantizar jurar
  tuitear retuitear teclear testificar testimoniar rememorar evocar enfatizar acotar objetar inquirir interrogar
  cuestionar arengar opinar ordenar mandar citar mencionar proclamar invitar animar urgir apelar apremiar amenazar
  aventurar conjeturar verbalizar ahondar reflexionar ejemplificar resumir parafrasear dictar firmar`
const judge = `calificar describir tildar llamar tachar definir catalogar tildar denominar tratar acusar culpar comparar
  condenar elogiar alabar saludar celebrar valorar retratar caracterizar bautizar etiquetar motejar apodar
  ridiculizar despachar desdeñar`
const hold = `considerar creer estimar pensar/piens opinar confiar esperar temer dudar sospechar desear imaginar
  entender/entiend juzgar prever sostener/sostien`
const lead = `continuar proseguir/prosig/prosig seguir/sig/sig concluir comenzar/comienz empezar/empiez terminar acabar
  rematar cerrar/cierr arrancar iniciar publicar colgar/cuelg titular rezar intervenir saltar cortar interrumpir
  interpelar bramar tronar/truen aplaudir bromear ofrecer ampliar leer hablar terciar apremiar`

const verbs = new Map<string, VerbCue>([
  ...cuesByClass({ say, judge, hold, lead }, forms),
  ...agreeing('calificad descrit tildad llamad tachad definid catalogad denominad considerad comparad'),
  ...cues(
    'say',
    'finite',
    `dijo dice dijeron dicen decía decían diría escribió escriben escribe escribieron escribía sostuvo sostiene
     sostuvieron sostienen sostenía propuso propone propusieron proponen expuso expone expusieron exponen repuso
     reconoció reconoce reconocieron reconocen reconocía hizo predijo desdijo contradijo opuso mantuvo mantiene
     mantuvieron mantienen arguyó arguye adujo aduce adujeron previno previene agradeció agradece agradecieron
     ofreció disculpó maldijo bendijo`,
  ),
  ...cues('lead', 'finite', 'concluyó concluye concluyeron leyó lee reza rezaba intervino interviene'),
  ...cues('judge', 'finite', 'describió describe describieron describen describía definió'),
  ...cues('hold', 'finite', 'creyó creyeron previó'),
  ...cues('say', 'base', 'decir decirle decirles escribir sostener proponer exponer reconocer mantener'),
  ...cues('judge', 'base', 'describir definir'),
  ...cues('say', 'past', 'dicho escrito propuesto expuesto reconocido mantenido predicho advertido'),
  ...cues(
    'say',
    'participle',
    'diciendo diciéndole diciéndoles preguntándose añadiendo escribiendo reconociendo sosteniendo proponiendo quejándose',
  ),
])

/** Trades and offices; the feminine follows from the masculine. */
const trades = `ministro viceministro diputado secretario subsecretario director senador alcalde gobernador candidato
  abogado funcionario asesor consejero embajador profesor jefe vecino canciller concejal consejero delegado magistrado
  comisario inspector rector decano doctor investigador científico historiador escritor autor redactor editor
  fotógrafo arquitecto ingeniero técnico médico cirujano enfermero maestro alumno empresario fundador socio
  propietario dueño obrero trabajador empleado camarero cocinero pescador agricultor ganadero marinero vendedor
  comprador consumidor usuario conductor pasajero viajero ciudadano residente habitante votante jugador entrenador
  capitán árbitro aficionado actor cantante músico compositor pintor productor presentador locutor
  moderador interlocutor opositor defensor detractor crítico experto perito abanderado vocero mandatario parlamentario
  legislador procurador letrado acusado imputado detenido condenado superviviente herido afectado denunciante
  coordinador organizador promotor encargado gerente administrador tesorero interventor contralor comandante coronel
  sargento teniente soldado militar oficial bombero guardacostas obispo arzobispo cardenal sacerdote párroco monje
  hijo hermano tío sobrino abuelo nieto primo amigo compañero colega novio esposo viudo anciano niño chico muchacho
  joven cliente huésped invitado lector oyente espectador socio colaborador negociador mediador observador
  corresponsal enviado cronista psicólogo sociólogo politólogo biólogo geólogo filósofo matemático químico físico
  panadero carpintero albañil farero estibador armador naviero marino piloto mecánico`

/** "ministro" → "ministra", "director" → "directora", "capitán" → "capitana". */
const feminine = (word: string) =>
  word.endsWith('o')
    ? `${word.slice(0, -1)}a`
    : word.endsWith('án')
      ? `${word.slice(0, -2)}ana`
      : /[rln]$/.test(word)
        ? `${word}a`
        : word
const gendered = list(trades).filter((word) => feminine(word) !== word)
const common = list(trades).filter((word) => feminine(word) === word)

export const es: Language = {
  ...generic,
  code: 'es',
  dialogue: true,
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  subjectFollows: true,
  abbreviations: set(
    'sr sra srta sres dr dra dres d dña lic ing arq prof profa gral cnel col cap tte sgto mons pbro fr ee.uu pág págs',
    'núm nº art etc aprox ud uds vs av avda c.v s.a p.ej a.c d.c',
  ),
  articles: set('el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella al del'),
  indefinites: set('un una unos unas'),
  quantifiers: set(
    `uno una otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas alguno
     alguna muchos muchas ambos ambas cada ningún ninguno ninguna todos todas cientos miles decenas`,
  ),
  plurals: set(
    `dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas ambos ambas todos
     todas otros otras cientos miles decenas`,
  ),
  prepositions: set(
    `a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por según sin sobre tras vía
     excepto salvo versus`,
  ),
  locatives: set('en desde hacia hasta'),
  linking: set('de del para en por ante contra sobre'),
  conjunctions: set('y e o u pero sino ni mas'),
  additives: set('y e'),
  alternatives: set('o u'),
  subordinators: set(
    'que cuando mientras porque aunque si como donde pues conque apenas cuanto cómo cuándo dónde qué cuál',
  ),
  objects: set('la los las'),
  parentheticals: set('como según tal'),
  complementizers: set('que'),
  relatives: set('que quien quienes cual cuales cuyo cuya cuyos cuyas'),
  auxiliaries: set(
    `ha han había habían hubo habría habrían haya es son fue fueron era eran será serán está están estaba estaban puede
     pueden podía pudo podría debe deben debía debería quiso quiere suele solía va iba vuelve volvió ser sido`,
  ),
  passives: set('es son fue fueron era eran será serán ser sido está están estaba estaban queda quedó'),
  barePassive: true,
  reflexives: set('se'),
  omitted: [
    ['n', 'plural'],
    ['', 'someone'],
  ],
  agents: set('por'),
  infinitives: set('a al de por tras para sin en'),
  negations: set('no nunca tampoco jamás'),
  exclusives: set('solo sólo solamente únicamente'),
  conditions: set('si'),
  nobody: set('nadie ninguno ninguna ningún ni'),
  refusals: set('niega niegan negó negaron negaba evita evitó evitan rehúsa rehusó rechaza rechazó'),
  adverbs: set(
    `también después luego ayer hoy ahora antes ya además todavía siempre mañana embargo así se le les lo me
     nos os aún entonces incluso solo sólo aquí allí ahí anoche anteayer recién casi muy más menos bien mal quizá quizás
     acaso asimismo igualmente aparte encima luego pronto tarde temprano primero nuevamente textualmente
     hace poco apenas sí último última eso esto ello aquello`,
  ),
  adverbEndings: ['mente'],
  pronouns: byValue(
    ['male', 'él'],
    ['female', 'ella'],
    ['plural', 'ellos ellas'],
    ['deictic', 'yo nosotros nosotras tú usted ustedes vosotros'],
  ),
  possessives: byValue(['someone', 'su sus suyo suya'], ['deictic', 'mi mis tu tus nuestro nuestra nuestros nuestras']),
  calendar: set(
    `lunes martes miércoles jueves viernes sábado sábados domingo domingos enero febrero marzo abril mayo junio julio
     agosto septiembre octubre noviembre diciembre semana semanas mes meses año años día días hora horas noche tarde
     madrugada mediodía medianoche mañana jornada minutos navidad pascua`,
  ),
  joining: set('de del para'),
  particles: set('de del da di van von der den bin ibn al san la'),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'sr. sr señor don d. fray'],
    ['female', 'sra. srta. sra srta señora señorita doña dña. sor'],
    [null, 'dr. dra. dr lic. ing.'],
  ),
  people: byValue<'male' | 'female' | null>(
    [null, common.join(' ')],
    ['male', `${gendered.join(' ')} rey papa príncipe duque conde padre marido hombre yerno señor monseñor caballero`],
    [
      'female',
      `${gendered.map(feminine).join(' ')} presidenta vicepresidenta alcaldesa reina princesa duquesa condesa madre
       esposa mujer fuente nuera señora jueza jefa actriz monja doctora abadesa poetisa lideresa`,
    ],
    [
      null,
      `presidente vicepresidente expresidente exministro exministra exalcalde exalcaldesa portavoz portavoces vocero
       vocera líder dirigente representante general juez jueces fiscal fiscales periodista analista economista testigo
       policía agente activista militante manifestante sindicalista electricista artista novelista poeta guionista
       cineasta deportista futbolista ciclista tenista nadador atleta campeón campeona columnista articulista
       especialista estratega cónsul comandante sargento teniente alférez almirante edil premier primer persona gente
       víctima familiar pariente padres hijos menor adolescente bebé paciente rehén cómplice sospechoso sospechosa
       partidario partidaria simpatizante seguidor seguidora miembro integrante participante asistente contribuyente
       titular responsable mandamás superior subordinado informante inquilino taxista camionero guardia conserje
       guía turista nadie alguien quien policías autoridades autoridad alguno uno una otro otra muchos varios algunos`,
    ],
  ),
  personEndings: [
    'ólogo',
    'óloga',
    'portavoz',
    'ministro',
    'ministra',
    'presidente',
    'presidenta',
    'alcalde',
    'alcaldesa',
  ],
  groups: set(
    `gobierno ejecutivo partido ministerio consejería alcaldía ayuntamiento diputación cabildo policía empresa compañía
     comisión consejo tribunal juzgado corte audiencia agencia diario periódico revista emisora cadena televisión radio
     asociación fundación sindicato ejército armada banco comité parlamento congreso senado asamblea cámara fiscalía
     organización organismo institución instituto universidad escuela colegio hospital iglesia obispado coalición
     oposición bancada grupo equipo club federación confederación cooperativa cofradía patronal embajada consulado
     delegación oficina departamento dirección secretaría presidencia prensa web plataforma ong familia junta mesa
     naviera aseguradora constructora bomberos gremio colectivo movimiento campaña entidad autoridad administración`,
  ),
  voices: set('portavoz portavoces vocero vocera voceros representante'),
  bodies: set(
    `ministerio consejería universidad partido gobierno comisión consejo banco kremlin onu ue otan reuters efe afp ap
     ayuntamiento diputación autoridad policía guardia ejército armada tribunal corte audiencia fiscalía juzgado agencia
     asociación fundación sindicato federación confederación cámara congreso senado parlamento asamblea junta instituto
     organización unión comité casa pentágono palacio secretaría oficina dirección departamento hospital colegio escuela
     grupo compañía club liga cruz diario radio televisión bbc cnn unesco unicef oms fmi oea psoe pp vox`,
  ),
  offices: set('ministerio departamento consejería secretaría comisión consejo instituto facultad'),
  writings: set(
    `comunicado informe carta declaración documento nota artículo editorial sentencia auto resolución decreto texto
     mensaje tuit correo escrito pancarta cartel folleto estudio encuesta manifiesto denuncia demanda libro memoria`,
  ),
  postposed: set('cercano cercana cercanos cercanas próximo próxima próximos próximas conocedor conocedora vinculado'),
  adjectiveEndings: list(
    'ial nal cal ral tal pal gal dal ales ico ica icos icas ivo iva ario aria arios oso osa ense enses eño eña iano iana ar ares és esa',
  ),
  givenNames: new Map([
    ...givenNames,
    ...byValue<'male' | 'female'>(
      [
        'male',
        `agustín aitor alfonso álvaro andrés ángel antonio arturo bartolomé baltasar benito carles césar cristóbal damián
         domingo emilio esteban eusebio evaristo fabián faustino félix fermín gonzalo gustavo héctor hernán ignacio iker
         íñigo isidro iván jacinto jerónimo jesús joaquín jordi josep juanjo leandro leopoldo lorenzo luciano marcelo
         marcial mariano martín matías mauricio máximo moisés nacho nicolás octavio pancho pau pepe ramiro raúl ramón
         rigoberto rodolfo rogelio román rubén salvador saúl saturnino sebastián simón tomás ulises valentín víctor
         vicente wilfredo xabier xavi`,
      ],
      [
        'female',
        `adela ainhoa alba alejandra alma almudena amalia amparo ángela ángeles aránzazu araceli ascensión asunción aurora
         azucena begoña belén blanca candela caridad carlota carolina catalina celia charo clotilde concepción concha
         consuelo dolores edurne elvira emilia encarnación esperanza estefanía estela eugenia eulalia fátima fernanda
         fabiola graciela guadalupe idoia inés inmaculada irene itziar jimena josefa josefina julieta leire leonor
         lola lorena lourdes lucía luz macarena magdalena maite manuela maría maribel maricarmen mariló marisa marisol
         matilde mónica montserrat natividad nieves noelia noemí nuria paloma paz pilar purificación ramona raquel
         remedios rocío rosario sofía soledad susana tamara trinidad úrsula ximena yolanda`,
      ],
    ),
  ]),
  verbs,
  nouns: set(
    `promesa advertencia declaración declaraciones afirmación afirmaciones palabras frase acusación acusaciones denuncia
     petición reclamación exigencia crítica críticas comentario comentarios respuesta discurso anuncio queja quejas
     opinión tesis idea lema llamamiento amenaza elogio expresión descripción confesión propuesta`,
  ),
  makes: set(
    'publicó publicaron publica publicado publicar emitió emitieron emite emitido emitir difundió',
    'difundieron difunde difundido firmó firmaron firma firmado firmar escribió escribieron escribe',
    'escrito escribir envió enviaron envía enviado enviar divulgó divulgado redactó redactado lanzó',
    'lanzado presentó presentaron presentado',
  ),
  owners: set('de del'),
  finiteEndings: ['ó', 'aron', 'ieron', 'aba', 'ía'],
  standpoints: set('para'),
  sources: phrases(
    `según, de acuerdo con, en palabras de, en palabras del, a juicio de, a juicio del, en opinión de, en opinión del,
     a decir de, al decir de`,
  ),
  naming: phrases(
    `llamado, llamada, llamados, llamadas, denominado, denominada, denominados, denominadas, apodado, apodada, alias,
     titulado, titulada, bautizado como, bautizada como, conocido como, conocida como, conocidos como, conocidas como,
     mal llamado, mal llamada, supuesto, supuesta, el término, la palabra, la expresión, la película, el libro, la novela,
     la canción, el disco, el álbum, la obra, la serie, el programa, el documental, la revista, el buque, el barco, la
     exposición, el cuadro, el lema, el título, el concepto`,
  ),
  oneOf: 'una de',
}
