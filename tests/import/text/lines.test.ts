import { describe, expect, test } from 'vitest'
import { blocksIn } from '../../../src/import/text/lines.ts'

const textsIn = (lines: readonly string[]) => blocksIn(lines.join('\n')).map(({ text }) => text)
const itemsIn = (lines: readonly string[]) => blocksIn(lines.join('\n')).map(({ isItem }) => isItem)

describe('paragraphs', () => {
  test('are parted by blank lines', () => {
    expect(textsIn(['The tide was out.', '', '', 'It came back.', ''])).toEqual(['The tide was out.', 'It came back.'])
  })

  test('are parted by line ends where nothing was wrapped', () => {
    expect(textsIn(['The tide was out.', 'It came back.'])).toEqual(['The tide was out.', 'It came back.'])
    expect(textsIn(['A heading', 'The tide was out.', 'A name'])).toHaveLength(3)
  })

  test('have one space between words, and none around them', () => {
    expect(textsIn(['  The \t tide  was out. '])).toEqual(['The tide was out.'])
  })

  test('keep a space that does not break', () => {
    expect(textsIn(['25\u00a0km\u202f! away'])).toEqual(['25\u00a0km\u202f! away'])
  })

  test('end as lines of any system do', () => {
    expect(blocksIn('One.\r\nTwo.\rThree.').map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
  })

  test('are none in nothing', () => {
    expect(blocksIn('')).toEqual([])
    expect(blocksIn(' \n\t\n')).toEqual([])
  })
})

describe('hard wraps', () => {
  const WRAPPED = [
    'When the tide went out that morning the people of Milltown',
    'walked down to the quay and looked at the bridge, which had',
    'stood there for as long as any of them could remember, and',
    'which now lay in the mud.',
  ]
  const JOINED = WRAPPED.join(' ')

  test('are joined', () => {
    expect(textsIn([...WRAPPED, '', ...WRAPPED])).toEqual([JOINED, JOINED])
  })

  test('leave a heading alone', () => {
    expect(textsIn(['The bridge', '', ...WRAPPED, '', 'The mud', '', ...WRAPPED])).toEqual([
      'The bridge',
      JOINED,
      'The mud',
      JOINED,
    ])
  })

  test('leave the items of a list apart', () => {
    const list = ['• one bridge', '• one ferry', '• one quay']
    expect(textsIn([...WRAPPED, '', ...list, '', ...WRAPPED])).toEqual([
      JOINED,
      'one bridge',
      'one ferry',
      'one quay',
      JOINED,
    ])
  })

  test('go on behind an item', () => {
    const list = ['• one bridge that had stood there for as long as anybody', '  could remember', '• one ferry']
    expect(textsIn([...WRAPPED, '', ...list, '', ...WRAPPED])).toEqual([
      JOINED,
      'one bridge that had stood there for as long as anybody could remember',
      'one ferry',
      JOINED,
    ])
  })

  test('begin a paragraph where a line is indented', () => {
    const indented = ['   When the tide went out that morning the people of town', ...WRAPPED.slice(1, 3)]
    const full = [...indented, 'which now lay in the mud, as everybody on the quay could see']
    expect(textsIn([...full, ...full, ...full, ...full])).toEqual(Array(4).fill(full.join(' ').trim()))
  })

  test('begin a paragraph behind a short line where no blank line does', () => {
    expect(textsIn([...WRAPPED, ...WRAPPED, ...WRAPPED])).toEqual([JOINED, JOINED, JOINED])
  })

  test.each([
    ['a parted word', 'had stood there on the quay for as long as any of the har-', 'bour folk', 'the harbour folk'],
    ['a double name', 'had stood there on the quay for as long as Captain Maria Lopez-', 'Hill', 'Maria Lopez-Hill'],
    [
      'a short form',
      'stood for as long as anybody could remember among the Hafen-',
      'und Brücken',
      'Hafen- und Brücken',
    ],
    [
      'a dash',
      'had stood there on the quay for as long as any of them knew –',
      'or so they said',
      'knew – or so they said',
    ],
  ])('within %s', (_, first, second, joined) => {
    const lines = [
      ...WRAPPED.slice(0, 2),
      first,
      `${second} who had come down to the water with their lamps and`,
      'coats.',
    ]
    const [paragraph] = textsIn([...lines, '', ...WRAPPED])
    expect(paragraph).toContain(joined)
  })

  test('are none in verse, in short lines and in very long ones', () => {
    const verse = ['The tide', 'goes out', 'and comes', 'and goes', 'again']
    expect(textsIn(verse)).toEqual(verse)
    const long = Array.from({ length: 6 }, (_, at) => `${JOINED} And so on, ${at}.`)
    expect(textsIn(long)).toEqual(long)
  })

  test('are none where every line is a sentence', () => {
    const lines = [
      'The tide went out, and the bridge lay there in the mud.',
      'Nobody had seen it fall, and nobody wanted to say why.',
      'The ferry did not run that day, nor on the day after.',
      'The mayor stayed in her house, and the door was shut.',
      'A boy found a bolt on the beach and took it home then.',
    ]
    expect(textsIn(lines)).toEqual(lines)
  })
})

describe('lists', () => {
  test.each(['•', '●', '▪', '‣', '*', '·'])('of %s', (sign) => {
    expect(blocksIn(`It has:\n${sign} a bridge\n${sign} a quay`)).toEqual([
      { text: 'It has:', isItem: false },
      { text: 'a bridge', isItem: true },
      { text: 'a quay', isItem: true },
    ])
  })

  test.each(['-', '–', '—'])('of %s, where several follow each other', (sign) => {
    expect(itemsIn(['It has:', `${sign} a bridge`, `${sign} a quay`])).toEqual([false, true, true])
    expect(itemsIn(['It has:', `${sign} a bridge`, 'and a quay'])).toEqual([false, false, false])
  })

  test('are none in speech that begins with dashes', () => {
    for (const lines of [
      ['— The tide is out, — said Anna.', '— Then we walk, — said Omar.'],
      ['– Kommst du mit?', '– Nein.'],
      ['— Прилив ушёл, — сказала Анна.', '— Тогда пойдём пешком.'],
      ['– Idziesz?', '– Nie, zostaję.'],
    ]) {
      expect(blocksIn(lines.join('\n'))).toEqual(lines.map((text) => ({ text, isItem: false })))
    }
  })

  test('are none in a minus or a star that is part of a word', () => {
    expect(textsIn(['-5 degrees', '-3 degrees', '*see below'])).toEqual(['-5 degrees', '-3 degrees', '*see below'])
  })
})

describe('printed pages', () => {
  test('lose the lines that repeat at their edges, and join the sentence that they part', () => {
    const page = (number: number, ...lines: string[]) =>
      ['Milltown Herald', '', ...lines, '', `Page ${number} of 3`].join('\n')
    const text = [
      page(1, 'The tide went out.', '', 'The bridge, which nobody had seen'),
      page(2, 'fall, lay in the mud.', '', 'Nobody spoke.'),
      page(3, 'The ferry did not run.'),
    ].join('\f')
    const texts = blocksIn(text).map((block) => block.text)
    expect(texts.join(' ')).toBe(
      'The tide went out. The bridge, which nobody had seen fall, lay in the mud. Nobody spoke. The ferry did not run.',
    )
    expect(texts).toContain('Nobody spoke.')
  })

  test('keep lines that stand in their midst more than once', () => {
    const middle = ['“No.”', '', 'He asked again.', '', '“No.”']
    const text = `One.\n\nTwo.\n\n${middle.join('\n')}\n\nThree.\n\nFour.\fFive.\n\nSix.\n\nSeven.\n\nEight.`
    expect(blocksIn(text).filter((block) => block.text === '“No.”')).toHaveLength(2)
  })
})
