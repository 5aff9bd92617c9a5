import { expect, it } from 'vitest'
import { languageFor } from '../../src/quotation/languages/index.ts'
import { read, spanOf } from '../../src/quotation/reading.ts'
import { paragraphsOf } from '../../src/quotation/sentences.ts'

const sentences = (text: string) => {
  const reading = read(text, languageFor('en'))
  return reading.sentences.map((sentence) => {
    const { start, end } = spanOf(reading, sentence)
    return text.slice(start, end)
  })
}

it('splits paragraphs at blank lines only', () => {
  const text = 'One\ntwo.\n \n  Three.\n\n\n'
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One\ntwo.', 'Three.'])
})

it.each([
  ['full stops', 'It rained. It shone.', ['It rained.', 'It shone.']],
  ['titles', 'Mr. Lee met Dr. Kohl. It rained.', ['Mr. Lee met Dr. Kohl.', 'It rained.']],
  ['initials', 'J. R. Lee came. It rained.', ['J. R. Lee came.', 'It rained.']],
  ['acronyms', 'The U.S. Senate met. It rained.', ['The U.S. Senate met.', 'It rained.']],
  ['numbers', 'It cost $1.5 million. It rained.', ['It cost $1.5 million.', 'It rained.']],
  [
    'a quotation that ends the sentence',
    'He said: “It rained. It shone.” She left.',
    ['He said: “It rained. It shone.”', 'She left.'],
  ],
  [
    'a quotation inside the sentence',
    '“It rained. It shone,” he said. She left.',
    ['“It rained. It shone,” he said.', 'She left.'],
  ],
  ['a question before its clause', '“Rain?” Ann Lee asked. She left.', ['“Rain?” Ann Lee asked.', 'She left.']],
])('%s', (_, text, parts) => {
  expect(sentences(text)).toEqual(parts)
})
