import { expect, test } from 'vitest'
import { saidLately } from '../../src/site/said-lately.ts'
import { articleOf, quotationOf } from './articles.ts'

const person = (name: string) => ({ slug: name, name, kind: 'person' as const })

test('the newest words: a speaker once, an article twice, and more of it only where there is room', () => {
  const long = articleOf('long', '2031-02-01', {
    quotations: ['a', 'b', 'c', 'a'].map((name, index) => quotationOf(`${name}${index}`, person(name))),
  })
  const short = articleOf('short', '2031-01-01', {
    quotations: [quotationOf('a9', person('a')), quotationOf('d1', person('d')), quotationOf('e1')],
  })
  const ids = (count: number) => saidLately([long, short], count).map(({ quotation }) => quotation.id)
  expect(ids(3)).toEqual(['a0', 'b1', 'd1'])
  expect(ids(9)).toEqual(['a0', 'b1', 'c2', 'd1'])
})
