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

/** Portuguese forms of a regular verb, from its infinitive. */
function forms(base: string, cueClass: CueClass): [string, VerbCue][] {
  const stem = base.slice(0, -2)
  const vowel = base.at(-2) ?? ''
  const finite =
    vowel === 'a'
      ? `${stem}a ${stem}am ${stem}ou ${stem}aram ${stem}ava ${stem}avam`
      : `${stem}e ${stem}em ${stem}${vowel}u ${stem}${vowel}ram ${stem}ia ${stem}iam`
  return [
    ...cues(cueClass, 'base', base),
    ...cues(cueClass, 'finite', finite),
    ...cues(cueClass, 'past', participles(`${stem}${vowel === 'a' ? 'a' : 'i'}d`)),
    ...cues(cueClass, 'participle', `${stem}${vowel}ndo`),
  ]
}

/** A participle agrees: "chamado", "chamada", "chamados", "chamadas". */
const participles = (stem: string) => ['o', 'a', 'os', 'as'].map((end) => stem + end).join(' ')

const say = `afirmar declarar garantir explicar acrescentar indicar ressaltar destacar sublinhar sustentar insistir advertir
  alertar responder perguntar lembrar recordar reconhecer anunciar comentar denunciar exigir prometer completar
  criticar admitir contar relatar reiterar assegurar salientar frisar enfatizar pontuar ponderar observar notar
  argumentar alegar justificar defender esclarecer detalhar especificar precisar informar comunicar avisar revelar
  confessar confirmar negar desmentir rebater retrucar replicar contestar refutar rejeitar protestar reclamar queixar
  lamentar desabafar ironizar brincar gracejar debochar disparar atacar gritar berrar exclamar sussurrar murmurar cochichar
  suspirar balbuciar gaguejar tuitar publicar postar narrar recontar depor testemunhar citar mencionar proclamar
  sugerir recomendar aconselhar apelar implorar suplicar rogar instar convidar convocar ordenar mandar determinar
  opinar avaliar analisar refletir resumir sintetizar ameaçar jurar antecipar adiantar calcular estimar
  celebrar comemorar agradecer congratular felicitar desculpar vangloriar gabar orgulhar penitenciar manifestar
  indagar questionar inquirir interrogar interpelar objetar discordar concordar corroborar endossar reforçar reafirmar
  repetir realçar assinalar apontar referir expressar exprimir cobrar solicitar reivindicar requerer prosear filosofar
  sentenciar profetizar arriscar especular ensinar ditar sugestionar zombar parabenizar esbravejar bradar vociferar`
const judge = `chamar qualificar descrever classificar definir acusar tachar rotular apelidar considerar comparar condenar
  elogiar louvar saudar taxar caracterizar retratar batizar tratar julgar denominar`
const hold = `considerar acreditar achar pensar esperar temer duvidar suspeitar desejar imaginar entender julgar`
const lead = `continuar prosseguir concluir finalizar encerrar começar iniciar terminar arrematar emendar escrever titular
  rezar falar cantar abrir`

const verbs = new Map<string, VerbCue>([
  ...cuesByClass({ say, judge, hold, lead }, forms),
  ...cues(
    'say',
    'finite',
    `disse diz disseram dizem dizia diziam diria escreveu escreve escreveram escrevem escrevia pediu pede pediram pedem
     pedia manteve mantém propôs propõe propuseram expôs expõe contradisse adverte advertem sugere sugerem repete repetem
     refere referem reflete garante garantem contrapôs opôs despediu`,
  ),
  ...cues('lead', 'finite', 'prossegue prosseguiu conclui concluiu concluíram leu lê lia interveio'),
  ...cues('hold', 'finite', 'crê creem acha acham previu prevê quer'),
  ...cues('say', 'base', 'dizer escrever pedir manter propor'),
  ...cues('say', 'past', `dito escrito ${participles('propost')} exposto mantido pedido`),
  ...cues('judge', 'past', participles('descrit')),
  ...cues('say', 'participle', 'dizendo escrevendo pedindo mantendo propondo'),
])

/** Trades and offices; the feminine follows from the masculine. */
const trades = `ministro vice-ministro deputado secretário subsecretário diretor senador prefeito vereador governador
  candidato advogado assessor embaixador professor vizinho delegado magistrado comissário inspetor
  reitor doutor investigador pesquisador historiador escritor autor redator editor leitor eleitor fotógrafo
  arquiteto arquitecto engenheiro técnico médico enfermeiro aluno empresário fundador sócio
  proprietário dono operário trabalhador funcionário empregado cozinheiro pescador agricultor
  marinheiro vendedor comprador consumidor passageiro morador jogador treinador árbitro
  torcedor adepto ator músico compositor pintor produtor apresentador locutor interlocutor opositor defensor crítico
  perito legislador procurador promotor desembargador acusado suspeito réu detido preso
  condenado ferido coordenador organizador encarregado administrador tesoureiro conselheiro
  vice-prefeito bombeiro soldado filho tio sobrinho neto
  primo amigo companheiro namorado noivo viúvo idoso menino convidado
  negociador mediador observador colaborador enviado psicólogo sociólogo politólogo biólogo
  geólogo filósofo matemático químico físico padeiro carpinteiro pedreiro faroleiro estivador armador
  mecânico provedor porteiro zelador`

/** "ministro" → "ministra", "senador" → "senadora". */
const feminine = (word: string) => (word.endsWith('o') ? `${word.slice(0, -1)}a` : `${word}a`)
const gendered = list(trades)

export const pt: Language = {
  ...generic,
  code: 'pt',
  dialogue: true,
  enclitics: set('se lhe lhes me nos o a os as'),
  marks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['‘', '’'],
  ],
  subjectFollows: true,
  abbreviations: set(
    'sr sra srs dr dra drs prof profa profª eng engª etc av gen cel cap ten sgt pe d exmo exma art pág núm nº a.c d.c ltda',
  ),
  articles: set(
    `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela ao aos à às do da dos das no na
     nos nas num numa pelo pela pelos pelas deste desta neste nesta dum duma`,
  ),
  indefinites: set('um uma uns umas'),
  quantifiers: set(
    `um uma outro outra outros outras dois duas três quatro cinco seis sete oito nove dez vários várias alguns algumas
     algum alguma muitos muitas ambos ambas cada nenhum nenhuma todos todas centenas milhares dezenas`,
  ),
  plurals: set(
    `dois duas três quatro cinco seis sete oito nove dez vários várias alguns algumas muitos muitas ambos ambas todos
     todas outros outras centenas milhares dezenas`,
  ),
  prepositions: set(
    `a ao aos à às com contra de do da dos das desde durante em no na nos nas num numa entre para por pelo pela pelos
     pelas segundo sem sob sobre após até perante ante conforme consoante mediante deste desta neste nesta dum duma via`,
  ),
  twofold: new Map([['a', 'female']]),
  locatives: set('em para até desde'),
  linking: set('de do da dos das para em no na ao à com contra junto'),
  conjunctions: set('e ou mas porém nem contudo'),
  additives: set('e'),
  alternatives: set('ou'),
  subordinators: set('que quando enquanto porque embora se como onde pois conforme caso quanto'),
  objects: set('o a os as'),
  parentheticals: set('como conforme'),
  complementizers: set('que'),
  relatives: set('que quem qual quais cujo cuja'),
  auxiliaries: set(
    `tem têm tinha tinham terá teria teve havia houve é são foi foram era eram será serão seria está estão estava pode
     podia poderia deve devia deveria quis quer costuma vai vão ia volta voltou voltava ser sido tendo`,
  ),
  passives: set('é são foi foram era eram será serão seria ser sido está estava ficou'),
  barePassive: true,
  reflexives: set('se'),
  omitted: [
    ['m', 'plural'],
    ['', 'someone'],
  ],
  agents: set('por pelo pela pelos pelas'),
  infinitives: set('a ao de por para sem em após'),
  negations: set('não nunca jamais tampouco nem'),
  exclusives: set('só apenas somente'),
  conditions: set('se'),
  nobody: set('ninguém nenhum nenhuma nem'),
  refusals: set('nega negam negou negaram negava evita evitou recusa recusou'),
  adverbs: set(
    `também depois ontem hoje agora antes já ainda sempre amanhã além assim se lhe lhes me então logo aqui ali lá aí
     anteontem mesmo só apenas até inclusive muito pouco mais menos bem mal talvez cedo tarde novamente outrora
     entretanto todavia portanto aliás porventura último última isso isto aquilo`,
  ),
  adverbEndings: ['mente'],
  pronouns: byValue(['male', 'ele'], ['female', 'ela'], ['plural', 'eles elas'], ['deictic', 'eu nós você vocês tu']),
  possessives: byValue(
    ['someone', 'seu sua seus suas'],
    ['deictic', 'meu minha meus minhas teu tua nosso nossa nossos nossas'],
  ),
  calendar: set(
    `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo
     janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro semana semanas mês meses
     ano anos dia dias hora horas manhã tarde noite madrugada meio-dia meia-noite véspera minutos natal páscoa`,
  ),
  joining: set('de do da dos das para'),
  particles: set('de do da dos das di van von der den bin ibn al'),
  honorifics: byValue<'male' | 'female' | null>(
    ['male', 'sr. senhor seu dom d. frei'],
    ['female', 'sra. senhora dona sóror irmã'],
    [null, 'dr. dra. eng.'],
  ),
  nounEndings: ['s', 'es'],
  people: byValue<'male' | 'female' | null>(
    ['male', `${gendered.join(' ')} rei papa príncipe duque conde pai marido homem genro rapaz padre bispo irmão avô`],
    [
      'female',
      `${gendered.map(feminine).join(' ')} presidenta rainha princesa duquesa condessa mãe esposa mulher fonte embaixatriz
       nora atriz irmã avó freira juíza poetisa cirurgiã cidadã heroína moça`,
    ],
    [
      null,
      `presidente vice-presidente ex-presidente ex-ministro ex-ministra porta-voz porta-vozes líder líderes dirigente
       representante general juiz juízes jornalista repórter repórteres analista economista especialista testemunha policial
       polícia ativista activista manifestante sindicalista artista romancista poeta cineasta cantor atleta campeão
       campeã ciclista tenista nadador colunista comentarista comentador estrategista cônsul comandante sargento
       tenente capitão coronel almirante agente pessoa gente vítima familiar parente pais filhos menor adolescente jovem
       criança bebé bebê paciente refém cúmplice militante membro integrante participante contribuinte titular
       responsável chefe chanceler cientista mestre estudante docente cirurgião pecuarista motorista cidadão cidadãos
       habitante denunciante gerente cardeal arcebispo frade colega cliente ouvinte cronista piloto eletricista autarca
       parlamentar vigilante guarda taxista guia turista surfista alguém ninguém quem autoridades autoridade um uma outro
       outra muitos vários alguns premiê primeiro-ministro primeira-ministra cantora nadadora`,
    ],
  ),
  personEndings: ['ólogo', 'óloga', 'porta-voz', 'ministro', 'ministra', 'presidente', 'prefeito', 'prefeita'],
  groups: set(
    `governo executivo partido ministério prefeitura câmara município autarquia estado polícia empresa companhia comissão
     conselho tribunal corte agência jornal revista emissora rede televisão rádio associação fundação sindicato exército
     marinha banco comitê comité parlamento congresso senado assembleia procuradoria promotoria organização organismo
     instituição instituto universidade escola colégio hospital igreja diocese coligação coalizão oposição bancada grupo
     equipe equipa time clube federação confederação cooperativa embaixada consulado delegação escritório departamento
     direção secretaria presidência imprensa site plataforma ong família júri movimento campanha coletivo autoridade
     administração defesa acusação redação capitania bombeiros`,
  ),
  voices: set('porta-voz porta-vozes representante'),
  bodies: set(
    `ministério universidade partido governo comissão conselho banco kremlin onu ue otan reuters lusa afp ap prefeitura
     câmara município polícia guarda exército marinha tribunal corte supremo procuradoria agência associação fundação
     sindicato federação confederação congresso senado parlamento assembleia instituto organização união comitê casa
     pentágono palácio secretaria escritório direção departamento hospital colégio escola grupo companhia clube liga
     cruz autoridade rádio televisão bbc cnn rtp globo unesco unicef oms fmi stf stj pt psdb ps psd`,
  ),
  offices: set('ministério departamento secretaria comissão conselho instituto faculdade'),
  writings: set(
    `comunicado relatório carta declaração documento nota artigo editorial sentença despacho decreto texto mensagem
     tuíte tweet post e-mail faixa cartaz panfleto estudo pesquisa sondagem manifesto denúncia livro memória parecer`,
  ),
  postposed: set('próximo próxima próximos próximas ligado ligada'),
  adjectiveEndings: list(
    'ial nal cal ral tal pal gal iais nais rais ico ica icos icas ivo iva ário ária ários oso osa ense enses iano iana eiro eira ês esa',
  ),
  givenNames: new Map([
    ...givenNames,
    ...byValue<'male' | 'female'>(
      [
        'male',
        `abílio adão adelino ademir adilson afonso agostinho alexandre aloísio álvaro américo anderson andré ângelo aníbal
         antónio antônio armando arnaldo artur augusto aurélio baltazar bento bernardo caetano caio camilo cássio celso
         césar cláudio cristiano custódio danilo davi delfim diogo domingos duarte durval edgar edson eduardo elias emílio
         érico estêvão eugénio evaristo fábio feliciano félix fernando filipe flávio florêncio gaspar geraldo germano gil
         gilberto gonçalo guilherme gustavo heitor hélder hélio henrique hermínio horácio humberto inácio ivo jacinto
         jaime jair joão joaquim jordão jorge josué júlio lauro leandro leonel lourenço luís luiz marcelo márcio
         marcos mário martim mateus matias maurício mauro messias miguel moisés murilo nélson nestor norberto nuno
         olavo orlando osvaldo otávio paulo pedro plínio raimundo ramiro raul reinaldo renan renato rogério romeu ronaldo
         rubens rui ruy salvador sandro saulo severino sílvio simão tadeu tiago tomás tomé ubirajara valdemar valter vasco
         vinícius vítor wagner wellington zeca`,
      ],
      [
        'female',
        `adelaide adélia aline amália amélia anabela ângela antónia antônia aparecida assunção aurora beatriz bruna camila
         carlota carolina cátia catarina cecília célia clarice cláudia conceição cristiana dália débora deolinda diva
         dulce edite elisa elsa emília ermelinda esmeralda estela eugénia eunice fabiana fátima fernanda filipa flávia
         francisca gisele glória graça graciela guiomar helena heloísa hermínia inês iolanda iracema irene isadora
         ivone jacira janaína jandira joana joaquina josefa jurema jussara lara larissa laís lídia lígia lívia lorena
         lourdes luana luciana lúcia luísa luíza luzia madalena mafalda manuela mara marcela márcia margarida marília
         marisa marlene marta matilde mercês mónica mônica natércia neusa nilza noémia odete olívia otília patrícia
         perpétua priscila rafaela raquel renata rosália rosângela rosário rute sabrina salomé sandra silvana sílvia
         simone sofia solange sónia sônia soraia susana tâmara tânia tatiana telma teresa tereza úrsula valéria vânia
         vanda vera verónica verônica violeta virgínia vitória zélia zulmira`,
      ],
    ),
  ]),
  verbs,
  nouns: set(
    `promessa declaração declarações afirmação afirmações palavras frase acusação acusações crítica críticas comentário
     comentários resposta discurso anúncio queixa queixas opinião tese apelo ameaça elogio expressão descrição
     confissão proposta aviso pedido exigência lema pergunta`,
  ),
  makes: set(
    'publicou publicaram publica publicado publicar divulgou divulgaram divulga divulgado emitiu emitiram',
    'emite emitido assinou assinaram assina assinado assinar escreveu escreveram escreve escrito enviou',
    'enviaram envia enviado enviar redigiu lançou lançado apresentou apresentaram apresentado',
  ),
  owners: set('de do da dos das'),
  finiteEndings: ['ou', 'aram', 'eram', 'iram', 'eu', 'iu', 'ava'],
  standpoints: set('para'),
  sources: phrases(
    `segundo, de acordo com, conforme, consoante, nas palavras de, nas palavras do, nas palavras da, na opinião de, na
     opinião do, na opinião da, na avaliação de, na avaliação do, na avaliação da, no entender de, na visão de`,
  ),
  naming: phrases(
    `chamado, chamada, chamados, chamadas, denominado, denominada, apelidado, apelidada, apelidado de, apelidada de,
     intitulado, intitulada, batizado de, batizada de, conhecido como, conhecida como, conhecidos como, vulgo, suposto,
     suposta, o termo, a palavra, a expressão, o filme, o livro, o romance, a canção, a música, o disco, o álbum, a obra,
     a série, o programa, o documentário, a revista, o quadro, a exposição, a peça, o navio, o barco, o título, o lema`,
  ),
  oneOf: 'uma das',
}
