import { expect, test } from 'vitest'
import { countWords } from '../../src/article/reading.ts'

test('words are counted where spaces part them, marks and all', () => {
  expect(countWords('Don’t re-do it 3.5 times.')).toBe(5)
  expect(countWords('عددتُ صوتًا واحدًا')).toBe(3)
})

test('two letters of a script without spaces count as one word, signs of length among them', () => {
  expect(countWords('クァーン灯台')).toBe(3)
  expect(countWords('船。玉ねぎ。')).toBe(2)
})
