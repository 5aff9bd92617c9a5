import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/import/text/read-text.ts'

/** A copy, its body a line for each block: headings begin with “##”, items with “•”. */
function read(...lines: string[]) {
  const copy = readText(lines.join('\n\n'))
  const body = copy.body.children.flatMap((block) =>
    block.type === 'list'
      ? block.children.map((item) => `• ${textOf(item)}`)
      : [`${block.type === 'heading' ? '## ' : ''}${textOf(block)}`],
  )
  return {
    headline: copy.headline?.value ?? null,
    standfirst: copy.standfirst?.value ?? null,
    byline: copy.byline?.value ?? null,
    published: copy.published,
    updated: copy.updated?.value ?? null,
    lang: copy.lang?.value ?? null,
    dropped: copy.dropped.map(({ text }) => text),
    kept: copy.kept,
    body,
  }
}

const HEADLINE = 'Milltown votes to close its bridge'
const STANDFIRST = 'The council says that the old iron will not bear another winter of lorries.'
const DATE = 'May 25, 2024 | 4:03 p.m.'
const FIRST =
  'The people of Milltown will have to take the ferry from the first of June, after the council voted on Saturday to close the bridge across the Alder to everything on wheels.'
const SECOND =
  'Nobody in the hall seemed surprised, for the engineers had warned them twice since the spring that the iron below the roadway was worn through in more than forty places.'
const THIRD =
  'Those who live on the far side of the river, and there are some nine hundred of them, fear for their shops, for their school and for the only doctor they have ever had.'
const FOURTH =
  'A new bridge would cost more than the town takes in ten years, and the county, which was asked for help in March, has not so much as answered the letter yet.'
const TEXT = [FIRST, SECOND, THIRD, FOURTH]

describe('the head', () => {
  test('with everything', () => {
    expect(read(HEADLINE, STANDFIRST, 'By Maria Lopez', DATE, ...TEXT)).toMatchObject({
      headline: HEADLINE,
      standfirst: STANDFIRST,
      byline: ['Maria Lopez'],
      published: { value: '2024-05-25T16:03', isGuess: false },
      updated: null,
      lang: 'en',
      body: TEXT,
    })
  })

  test.each<[string, string[], Partial<ReturnType<typeof read>>]>([
    ['the date before the byline', [HEADLINE, DATE, 'By Maria Lopez'], { byline: ['Maria Lopez'], standfirst: null }],
    ['a bare name above the date', [HEADLINE, 'Maria Lopez', DATE], { byline: ['Maria Lopez'], standfirst: null }],
    ['a bare name below the date', [HEADLINE, DATE, 'Maria Lopez'], { byline: ['Maria Lopez'], standfirst: null }],
    ['a name and the date in a line', [HEADLINE, `Maria Lopez | ${DATE}`], { byline: ['Maria Lopez'] }],
    ['two names', [HEADLINE, 'By Maria Lopez and Omar Haddad', DATE], { byline: ['Maria Lopez', 'Omar Haddad'] }],
    [
      'two bare lines of names',
      [HEADLINE, 'Maria Lopez', 'Omar Haddad', DATE],
      { byline: ['Maria Lopez', 'Omar Haddad'] },
    ],
    ['what its writer is', [HEADLINE, 'Maria Lopez, harbour correspondent', DATE], { byline: ['Maria Lopez'] }],
    ['the standfirst behind the byline', [HEADLINE, 'By Maria Lopez', DATE, STANDFIRST], { byline: ['Maria Lopez'] }],
    ['a desk above the headline', ['Politics', HEADLINE, 'By Maria Lopez', DATE], { byline: ['Maria Lopez'] }],
    [
      'crumbs above the headline',
      ['Home > News > Local', HEADLINE, 'By Maria Lopez', DATE],
      { byline: ['Maria Lopez'] },
    ],
    ['weather above the headline', ['Milltown 14 °C', HEADLINE, 'By Maria Lopez', DATE], { byline: ['Maria Lopez'] }],
    [
      'labels in between',
      [HEADLINE, 'Share', 'By Maria Lopez', 'Copy link', DATE, '4 min read'],
      { byline: ['Maria Lopez'] },
    ],
    ['the headline twice', [HEADLINE, HEADLINE, 'By Maria Lopez', DATE], { byline: ['Maria Lopez'], standfirst: null }],
    [
      'a caption',
      [HEADLINE, 'By Maria Lopez', DATE, 'The old bridge. Photo: Omar Haddad'],
      { byline: ['Maria Lopez'] },
    ],
  ])('with %s', (_, head, found) => {
    const copy = read(...head, ...TEXT)
    expect(copy).toMatchObject({ headline: HEADLINE, published: { value: '2024-05-25T16:03' }, ...found })
    expect(copy.body.slice(-4)).toEqual(TEXT)
  })

  test('with nothing but a headline', () => {
    expect(read(HEADLINE, ...TEXT)).toMatchObject({
      headline: HEADLINE,
      standfirst: null,
      byline: null,
      published: null,
      body: TEXT,
    })
  })

  test('with its writer at the end', () => {
    expect(read(HEADLINE, DATE, ...TEXT, 'Maria Lopez')).toMatchObject({ byline: ['Maria Lopez'], body: TEXT })
  })

  test('with no name that the text tells of', () => {
    const told =
      'Omar Haddad, who has run the ferry for thirty years, says that he has never carried more than forty people at a time, and that he does not mean to start now.'
    expect(read(HEADLINE, DATE, ...TEXT, told).byline).toBeNull()
  })

  test.each([
    [
      'de',
      ['Alderstadt sperrt seine alte Brücke', 'Von Jana Groß', 'Stand: 25.05.2024, 16:03 Uhr'],
      'Die Leute von Alderstadt müssen vom ersten Juni an die Fähre nehmen, nachdem der Rat am Samstag beschlossen hat, die Brücke über den Fluss für alles zu sperren, was Räder hat.',
      ['Jana Groß'],
    ],
    [
      'es',
      ['Villalta cierra su viejo puente', 'Lucía Ferrer', '25 de mayo de 2024 a las 16:03'],
      'La gente de Villalta tendrá que tomar el transbordador desde el primero de junio, después de que el concejo votara el sábado cerrar el puente sobre el río a todo lo que tenga ruedas.',
      ['Lucía Ferrer'],
    ],
    [
      'fr',
      ['Aubray ferme son vieux pont', 'Par Élise Morvan', 'Publié le 25 mai 2024 à 16h03'],
      'Les gens d’Aubray devront prendre le bac à partir du premier juin, après que le conseil a voté samedi la fermeture du pont sur la rivière à tout ce qui a des roues.',
      ['Élise Morvan'],
    ],
    [
      'it',
      ['Pontalto chiude il suo vecchio ponte', 'di Chiara Bassi', '25 maggio 2024 alle 16:03'],
      'Gli abitanti di Pontalto dovranno prendere il traghetto dal primo giugno, dopo che il consiglio ha votato sabato la chiusura del ponte sul fiume a tutto ciò che ha le ruote.',
      ['Chiara Bassi'],
    ],
    [
      'pt',
      ['Vila Alta fecha a sua velha ponte', 'Por Rita Prado', '25/05/2024 às 16h03'],
      'As pessoas de Vila Alta terão de apanhar o barco a partir do primeiro de junho, depois de a câmara ter votado no sábado o fecho da ponte sobre o rio a tudo o que tenha rodas.',
      ['Rita Prado'],
    ],
    [
      'ru',
      ['Приречный закрывает свой старый мост', 'Автор: Анна Берег', '25 мая 2024, 16:03'],
      'Жителям Приречного с первого июня придётся ездить на пароме: в субботу городской совет решил закрыть мост через реку для всего, что стоит на колёсах, и открыть его не обещал.',
      ['Анна Берег'],
    ],
    [
      'uk',
      ['Прирічне закриває свій старий міст', 'Олена Гай', '25 травня 2024, 16:03'],
      'Мешканцям Прирічного з першого червня доведеться їздити поромом: у суботу міська рада вирішила закрити міст через річку для всього, що має колеса, і відкрити його не обіцяла.',
      ['Олена Гай'],
    ],
    [
      'pl',
      ['Zarzecze zamyka swój stary most', 'Łucja Żak', '25 maja 2024, 16:03'],
      'Mieszkańcy Zarzecza od pierwszego czerwca będą musieli pływać promem, bo w sobotę rada zdecydowała o zamknięciu mostu na rzece dla wszystkiego, co ma koła, i nie obiecała go otworzyć.',
      ['Łucja Żak'],
    ],
  ])('in %s', (lang, head, paragraph, byline) => {
    expect(read(...head, paragraph, paragraph)).toMatchObject({
      lang,
      headline: head[0],
      byline,
      published: { value: '2024-05-25T16:03', isGuess: false },
      body: [paragraph, paragraph],
    })
  })
})

describe('the date', () => {
  test('is the one below the headline, not the visit’s above it', () => {
    const { published, headline } = read('July 21, 2024 | 1:02', HEADLINE, 'Maria Lopez', DATE, ...TEXT)
    expect({ published: published?.value, headline }).toEqual({ published: '2024-05-25T16:03', headline: HEADLINE })
    expect(published?.isGuess).toBe(false)
  })

  test('is a guess where only the one above the headline is there', () => {
    const { published } = read('July 21, 2024 | 1:02', HEADLINE, ...TEXT)
    expect(published).toMatchObject({ value: '2024-07-21T01:02', isGuess: true })
  })

  test('is none of the text', () => {
    const told =
      'The bridge was opened on May 2, 1931, by a mayor whom nobody in the town remembers any more, and it was painted for the last time in the winter of the great flood.'
    const { published, body } = read(HEADLINE, FIRST, told, SECOND)
    expect(published).toBeNull()
    expect(body).toContain(told)
  })

  test('has a change beside it', () => {
    const line = 'Published May 25, 2024 4:03 p.m. | Updated May 26, 2024 9:10 a.m.'
    const { published, updated } = read(HEADLINE, 'By Maria Lopez', line, ...TEXT)
    expect([published?.value, updated]).toEqual(['2024-05-25T16:03', '2024-05-26T09:10'])
  })

  test('is a guess where it is only that of a change', () => {
    const { published, updated } = read(HEADLINE, 'By Maria Lopez', 'Updated May 26, 2024', ...TEXT)
    expect(published).toMatchObject({ value: '2024-05-26', isGuess: true })
    expect(updated).toBeNull()
  })

  test('is a guess where day and month could change places', () => {
    expect(read(HEADLINE, 'By Maria Lopez', '03/04/2024', ...TEXT).published).toMatchObject({
      value: '2024-04-03',
      isGuess: true,
    })
  })
})

describe('a bare line between paragraphs', () => {
  const between = (line: string, next = SECOND) =>
    read(HEADLINE, 'By Maria Lopez', DATE, FIRST, line, next, THIRD, FOURTH)

  test.each([
    'What the engineers found',
    'A town of two halves',
    'Who will pay?',
    'The mayor’s answer',
    '“Nobody asked us”',
    '2. The ferry',
    'The view from the U.S.',
    'Milltown: a short history',
  ])('is a heading: %s', (line) => {
    expect(between(line).body).toEqual([FIRST, `## ${line}`, SECOND, THIRD, FOURTH])
  })

  test.each([
    ['a short sentence', 'It will not open again.'],
    ['speech', '“It is gone,” said Maria Hill.'],
    ['speech alone', '“It is gone.”'],
    ['a question in speech', '“Is it gone?” he asked'],
    ['a broken-off sentence', 'The minister said on'],
    ['a sentence broken off at a verb', 'Council leader Omar Haddad said'],
    ['what goes on', 'and then there was the ferry'],
    ['what leads to what follows', 'The mayor told the hall:'],
    ['a question of an interview', 'Q: Will it ever open again?'],
    ['an answer of an interview', 'A: Not while I am the mayor'],
    ['who says something', 'Maria Hill: “It is gone”'],
    ['a dash of speech', '— Will it ever open again?'],
    ['dots', 'And the ferry…'],
    ['too many words', 'The long and winding story of how one small town on a river lost its only bridge'],
  ])('is none: %s', (_, line) => {
    expect(between(line).body).toEqual([FIRST, line, SECOND, THIRD, FOURTH])
  })

  test('is none at the end', () => {
    expect(read(HEADLINE, DATE, ...TEXT, 'The old iron').body).not.toContain('## The old iron')
  })

  test('is none among others of its kind', () => {
    const verse = ['O bridge of iron', 'O bridge of rust', 'O bridge of sorrow']
    expect(read(HEADLINE, DATE, FIRST, ...verse, SECOND, THIRD, FOURTH).body).toEqual([
      FIRST,
      ...verse,
      SECOND,
      THIRD,
      FOURTH,
    ])
  })

  test('is a heading before a list', () => {
    const { body } = between('What will run instead', '• a ferry\n• a bus')
    expect(body.slice(0, 4)).toEqual([FIRST, '## What will run instead', '• a ferry', '• a bus'])
  })
})

describe('talk', () => {
  test('in dashes stays talk', () => {
    const talk = ['— Will it open?', '— Not this year, — said the mayor.', '— And then?', '— Then we shall see.']
    expect(read(HEADLINE, DATE, FIRST, ...talk, SECOND, THIRD).body).toEqual([FIRST, ...talk, SECOND, THIRD])
  })

  test('below the head of a mail and its greeting begins with the headline', () => {
    const mail = [
      'From: Cy Marsh <cy@orlen.example>',
      'Date: Sat, 25 May 2024 16:03',
      'Subject: copy',
      'Hi all, here is my copy.',
    ]
    const { headline, body } = read(...mail, HEADLINE, FIRST, SECOND, THIRD)
    expect(headline).toBe(HEADLINE)
    expect(body).toEqual([FIRST, SECOND, THIRD])
  })

  test('below a byline that names nobody has the headline above it', () => {
    expect(read('Bridge to reopen', 'by our correspondent in Harwick', FIRST, SECOND, THIRD).headline).toBe(
      'Bridge to reopen',
    )
  })

  test('of questions and answers stays talk', () => {
    const talk = ['Q: Will it open?', 'A: Not this year.', 'Q: And then?', 'A: Then we shall see.']
    expect(read(HEADLINE, DATE, FIRST, ...talk, SECOND, THIRD).body).toEqual([FIRST, ...talk, SECOND, THIRD])
  })
})

describe('a list', () => {
  test('is one list, where its items follow each other', () => {
    const copy = readText([HEADLINE, DATE, FIRST, '• a ferry\n• a bus', SECOND, THIRD].join('\n\n'))
    expect(copy.body.children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph'])
  })

  test('right below the head is part of the text', () => {
    const points = '• The bridge closes in June\n• The ferry runs all night'
    expect(read(HEADLINE, 'By Maria Lopez', DATE, points, ...TEXT).body).toEqual([
      '• The bridge closes in June',
      '• The ferry runs all night',
      ...TEXT,
    ])
  })
})

describe('what the page adds', () => {
  test('stays behind at the end', () => {
    const tail = ['More news', 'Ferry runs aground off Alder', 'School roof to be mended', 'Doctor retires at ninety']
    const copy = read(HEADLINE, DATE, ...TEXT, ...tail)
    expect(copy.body).toEqual(TEXT)
    expect(copy.dropped).toEqual(expect.arrayContaining(tail))
  })

  test.each([
    'More news',
    'Related stories',
    'Tags: bridge, ferry',
    'Comments (12)',
    '© 2024 Milltown Herald',
    'Most read',
  ])('stays behind, if it is only “%s”', (line) => {
    expect(read(HEADLINE, DATE, ...TEXT, line).body).toEqual(TEXT)
  })

  test('ends no article of which most comes behind it', () => {
    expect(read(HEADLINE, DATE, FIRST, 'More news', SECOND, THIRD, FOURTH).body).toEqual(TEXT)
  })

  test('goes from the middle', () => {
    const labels = [
      'Advertisement',
      'Read more: Ferry runs aground off Alder',
      'Sign up to our newsletter',
      'Copy link',
    ]
    const copy = read(
      HEADLINE,
      DATE,
      FIRST,
      labels[0] ?? '',
      SECOND,
      ...labels.slice(1, 3),
      THIRD,
      labels[3] ?? '',
      FOURTH,
    )
    expect(copy.body).toEqual(TEXT)
    expect(copy.dropped).toEqual(expect.arrayContaining(labels))
  })

  test('takes its teasers along, and leaves the heading behind them', () => {
    const [first, second, third] = [
      'Gli abitanti di Pontalto dovranno prendere il traghetto dal primo giugno, dopo che il consiglio ha votato sabato la chiusura del ponte sul fiume a tutto ciò che ha le ruote.',
      'Nessuno in sala sembrava sorpreso, perché gli ingegneri avevano avvertito due volte dalla primavera che il ferro sotto la strada era consumato in più di quaranta punti.',
      'Un ponte nuovo costerebbe più di quanto il paese incassi in dieci anni, e la provincia, a cui è stato chiesto aiuto a marzo, non ha ancora nemmeno risposto alla lettera.',
    ]
    const copy = read(
      'Pontalto chiude il suo vecchio ponte',
      'di Chiara Bassi',
      '25 maggio 2024',
      first,
      'Leggi anche',
      'Il traghetto che si arenò davanti al porto vecchio',
      'Il medico del paese va in pensione a novant’anni',
      second,
      'Chi pagherà',
      third,
    )
    expect(copy.body).toEqual([first, second, '## Chi pagherà', third])
    expect(copy.dropped).toContain('Il traghetto che si arenò davanti al porto vecchio')
  })

  test('takes no short sentence for a teaser', () => {
    const short = ['It will not open again.', '“Never,” said the mayor.']
    expect(read(HEADLINE, DATE, FIRST, 'See also', ...short, SECOND, THIRD).body).toEqual([
      FIRST,
      ...short,
      SECOND,
      THIRD,
    ])
  })

  test.each(['“No,” she said.', 'Nobody came.', 'And then?'])('leaves a short last sentence: %s', (last) => {
    expect(read(HEADLINE, DATE, ...TEXT, last).body).toEqual([...TEXT, last])
  })

  test('leaves sentences that begin like it', () => {
    const sentences = [
      'More news from the far side came on Sunday, when the ferry brought four passengers and a letter.',
      'Comments like these, Maria Hill said later, do more harm than any winter.',
      'Share prices of the ferry company rose that same morning, by a third.',
    ]
    expect(read(HEADLINE, DATE, FIRST, ...sentences, SECOND, THIRD).body).toEqual([FIRST, ...sentences, SECOND, THIRD])
  })

  test('leaves the last sentence, signed by an agency', () => {
    const [first, last] = [
      'Die Leute von Alderstadt müssen vom ersten Juni an die Fähre nehmen, nachdem der Rat am Samstag beschlossen hat, die Brücke über den Fluss für alles zu sperren, was Räder hat.',
      'Verletzt wurde bei der Sitzung niemand, sagte eine Sprecherin der Stadt. (dpa)',
    ]
    expect(read('Alderstadt sperrt seine alte Brücke', '25.05.2024', first, first, last).body).toEqual([
      first,
      first,
      last,
    ])
  })
})

describe('a mail', () => {
  test('that was forwarded loses what was said about it', () => {
    const copy = read(
      'Look at this!',
      '---------- Forwarded message ---------',
      'From: Ian Hill <ian@milltown.example>\nDate: Sat, May 25, 2024\nSubject: The bridge\nTo: Omar <omar@milltown.example>',
      HEADLINE,
      'By Maria Lopez',
      ...TEXT,
    )
    expect(copy).toMatchObject({ headline: HEADLINE, byline: ['Maria Lopez'], body: TEXT })
    expect(copy.dropped).toContain('Look at this!')
  })

  test('loses its lines of address', () => {
    const copy = read(
      'Von: Jana Groß <jana@alder.example>\nAn: Ugo <ugo@alder.example>\nBetreff: Die Brücke',
      HEADLINE,
      'By Maria Lopez',
      ...TEXT,
    )
    expect(copy).toMatchObject({ headline: HEADLINE, byline: ['Maria Lopez'], body: TEXT })
  })
})

describe('what looks like front matter', () => {
  test('is none', () => {
    const note =
      'status: nobody knows whether the bridge, which the council closed on Saturday, will ever open again to anything on wheels.'
    const copy = read(HEADLINE, 'By Maria Lopez', DATE, '---', note, '---', FIRST, SECOND)
    expect(copy.kept).toEqual({})
    expect(copy.headline).toBe(HEADLINE)
    expect(copy.body).toEqual([note, FIRST, SECOND])
  })

  test('at the top gives no fields', () => {
    expect(read('---\nslug: the-bridge\n---', HEADLINE, ...TEXT)).toMatchObject({
      kept: {},
      headline: HEADLINE,
      body: TEXT,
    })
  })
})

describe('words', () => {
  test.each([
    [
      'marks of every kind',
      '«It is gone, she said. “It is ‘gone’,” he said – and „gone“ it was… 5 * 3 < 20 & #1 [x] _y_ `z`, for whoever counts such things in Milltown.',
    ],
    [
      'a mark that is never closed',
      '“It is gone, she said, and nobody in the hall that evening had the heart to tell her that it had been gone for years.',
    ],
    [
      'mistakes',
      'The the bridge were closed by councl, acording to to a letter that nobody singed and that nobody in the town had ever asked for.',
    ],
    [
      'letters of other kinds',
      'Naïve, coöperate, Łódź, Ærø, Київ, 灯台 and 👩‍🚒 stood on the sign at the bridge, and nobody in the town could tell who had put it there.',
    ],
  ])('stay as they are: %s', (_, paragraph) => {
    expect(read(HEADLINE, DATE, FIRST, paragraph, SECOND).body).toEqual([FIRST, paragraph, SECOND])
  })

  test('do not hide behind a mark of order', () => {
    expect(read(`\ufeff${HEADLINE}`, DATE, ...TEXT).headline).toBe(HEADLINE)
  })

  test('are none in an empty paste', () => {
    expect(read('')).toMatchObject({ headline: null, byline: null, published: null, body: [] })
  })
})

test('a whole paste', () => {
  const paste = `July 21, 2024 | 1:02


Milltown wants to save its bridge

Bridge vote: the part of the ferry, the county and the old mayor in a quarrel of thirty years.

Lucia Ferran

${DATE}

The council of Milltown is ready to spend all that it has on a bridge that nobody may drive across, according to three people at the town hall who spoke to the Weald Messenger. They said that the mayor would sooner sell the hall itself.

A quarrel of thirty years and the mayor's place in it

Two of the three, who have sat with the mayor since the spring, said she had lost patience with what she sees as attempts of the county to wait until the iron falls down by itself.

The mayor has said she can wait "as long as it takes," but that she would rather not. Those were the words of an old friend, who knows what is said in her kitchen.

"She can wait as long as it takes, but she would rather build - and soon," said another of the three.

The county's answer

County engineer Omar Haddad said on

«The mayor has no wish to end this. Only a firm word from every town on the river can make her choose a ferry over a ruin,” Haddad said.

His deputy, Ian Hill, said the town wanted a present.

What the iron can bear

Last week's closure was seen by some as a way to make the county pay. It followed a winter in which two lorries were stopped on the ramp, each of them twice as heavy as the signs allow.

The mayor's secretary, Ruth Moor, said nobody wanted an "eternal ruin."

A meeting in Alder

A meeting in Alder in June is to bring the towns together. The mayor, who called it, has not asked the ferry company to come, and the company says that nothing decided without it will float.

"The mayor has not shown us a single drawing, quite the contrary," its director said.

More news
`
  const lines = paste.split('\n').filter(Boolean)
  const headings = [
    "A quarrel of thirty years and the mayor's place in it",
    "The county's answer",
    'What the iron can bear',
    'A meeting in Alder',
  ]
  const copy = read(paste)
  expect(copy).toMatchObject({
    headline: 'Milltown wants to save its bridge',
    standfirst: 'Bridge vote: the part of the ferry, the county and the old mayor in a quarrel of thirty years.',
    byline: ['Lucia Ferran'],
    published: { value: '2024-05-25T16:03', isGuess: false },
    updated: null,
    lang: 'en',
  })
  expect(copy.body).toEqual(lines.slice(5, -1).map((line) => (headings.includes(line) ? `## ${line}` : line)))
  expect(copy.dropped).toContain('More news')
})
