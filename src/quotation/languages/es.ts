import { generic } from './generic.ts'
import { givenNames } from './given-names.ts'
import { byValue, cues, type Language, phrases, set } from './language.ts'

export const es: Language = {
  ...generic,
  code: 'es',
  dialogue: true,
  marks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  subjectFollows: true,
  abbreviations: set('sr sra srta dr dra d dña lic ing prof gral col ee.uu pág núm etc'),
  articles: set('el la los las un una unos unas este esta estos estas ese esa al del'),
  indefinites: set('un una unos unas'),
  quantifiers: set(
    'uno una otro otra dos tres cuatro cinco seis varios varias algunos algunas muchos muchas ambos ambas',
  ),
  plurals: set('dos tres cuatro cinco seis varios varias algunos algunas muchos muchas ambos ambas'),
  prepositions: set(
    'a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por según sin sobre tras',
  ),
  locatives: set('en desde hacia'),
  linking: set('de del para en con a'),
  conjunctions: set('y e o u pero sino'),
  subordinators: set('que cuando mientras porque aunque si como donde'),
  parentheticals: set('como'),
  relatives: set('que quien quienes cual cuales'),
  auxiliaries: set('ha han había habían haber es son fue fueron era eran será está están estaba puede'),
  passives: set('es son fue fueron era eran ser sido'),
  agents: set('por'),
  negations: set('no nunca tampoco'),
  adverbs: set(
    'también después luego ayer hoy ahora antes ya además todavía siempre mañana sin embargo así se le les lo',
  ),
  adverbEndings: ['mente'],
  pronouns: byValue(['male', 'él'], ['female', 'ella'], ['plural', 'ellos ellas'], ['deictic', 'yo nosotros tú usted']),
  possessives: byValue(['thing', 'su sus mi mis nuestro nuestra']),
  calendar: set(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes año',
  ),
  joining: set('de del'),
  particles: set('de del la las los y'),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'sr. señor don'],
    ['female', 'sra. señora doña'],
    [null, 'dr. dra.'],
  ),
  people: byValue<'male' | 'female' | null>(
    [
      'male',
      'ministro diputado secretario director senador alcalde gobernador candidato abogado funcionario asesor consejero embajador rey papa profesor jefe hombre vecino canciller',
    ],
    [
      'female',
      'presidenta ministra diputada secretaria directora senadora alcaldesa gobernadora candidata abogada funcionaria asesora consejera embajadora reina profesora jefa mujer fuente vecina',
    ],
    [
      null,
      'presidente portavoz vocero líder dirigente representante general juez fiscal periodista analista economista experto testigo policía médico activista',
    ],
  ),
  groups: set(
    'gobierno partido ministerio policía empresa comisión consejo tribunal agencia diario periódico asociación fundación sindicato ejército banco',
  ),
  voices: set('portavoz portavoces vocero vocera'),
  bodies: set('ministerio universidad partido gobierno comisión consejo banco kremlin onu ue otan reuters efe'),
  writings: set('comunicado informe carta declaración documento nota artículo'),
  givenNames,
  verbs: new Map([
    ...cues(
      'say',
      'finite',
      `dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron declaró declara declararon señaló señala
      señalaron explicó explica explicaron añadió añade añadieron agregó agrega agregaron indicó indica indicaron manifestó
      manifiesta expresó expresa sostuvo sostiene insistió insiste advirtió advierte respondió responde preguntó pregunta
      contestó contesta subrayó subraya recordó recuerda reconoció reconoce anunció anuncia comentó comenta escribió escribe
      denunció denuncia pidió pide exigió exige prometió promete precisó precisa apuntó apunta destacó destaca negó niega
      lamentó lamenta reiteró reitera admitió admite confesó confiesa concluyó concluye gritó exclamó matizó zanjó`,
    ),
    ...cues(
      'judge',
      'finite',
      'calificó califica calificaron describió describe tildó llamó llama tachó definió define consideró considera',
    ),
    ...cues(
      'say',
      'past',
      'dicho afirmado asegurado declarado señalado explicado añadido indicado manifestado insistido advertido respondido subrayado anunciado escrito',
    ),
    ...cues('say', 'participle', 'diciendo añadiendo afirmando asegurando'),
  ]),
  finiteEndings: ['ó', 'aron', 'ieron'],
  sources: phrases('según, de acuerdo con, en palabras de, a juicio de'),
  naming: phrases(
    'llamado, llamada, denominado, denominada, apodado, titulado, titulada, conocido como, conocida como, el término, la palabra, la película, el libro',
  ),
  oneOf: 'uno de',
}
