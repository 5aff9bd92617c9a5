import { describe, expect, test } from 'vitest'
import { quotationIds } from '../../src/article/quotation-ids.ts'

const said = (words: string, speaker: string | null = null, section: string | null = null) => ({
  words,
  speaker,
  section,
})

describe('quotationIds', () => {
  test('are the first words, in any script', () => {
    expect(quotationIds([said('They should be resumed,'), said('Мир — це не тиша'), said('قال الحارس')])).toEqual([
      'q-they-should-be-resumed',
      'q-мир-це-не-тиша',
      'q-قال-الحارس',
    ])
  })

  test('do not move when a quotation is put in above', () => {
    const before = quotationIds([said('We will rebuild the pier'), said('No')])
    const after = quotationIds([said('It was the wind'), said('We will rebuild the pier'), said('No')])
    expect(after.slice(1)).toEqual(before)
  })

  test('say more where two begin alike', () => {
    expect(
      quotationIds([said('We want to keep the old bridge open'), said('We want to keep the old bridge shut')]),
    ).toEqual(['q-we-want-to-keep-the-old-bridge-open', 'q-we-want-to-keep-the-old-bridge-shut'])
  })

  test('name the speaker, then the section, where the words are the same, and count only at last', () => {
    expect(
      quotationIds([
        said('No comment', 'Ada Moor', 'one'),
        said('No comment', 'Bo Lind', 'one'),
        said('No comment', 'Ada Moor', 'two'),
        said('No comment', 'Ada Moor', 'two'),
      ]),
    ).toEqual([
      'q-no-comment-ada-moor-one',
      'q-no-comment-bo-lind',
      'q-no-comment-ada-moor-two',
      'q-no-comment-ada-moor-two-2',
    ])
  })

  test('leave alone what other things are called', () => {
    expect(quotationIds([said('A')], new Set(['q-a']))).toEqual(['q-a-2'])
  })
})
