import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../src/article/yaml-fields.ts'

const anything = z.record(z.string(), z.unknown())
const nothing = z.strictObject({})
const faultsOf = (yaml: string, schema: z.ZodType = anything) => {
  const read = readYaml(yaml, schema)
  return 'faults' in read ? read.faults.map(({ line, problem }) => `${line}: ${problem}`) : []
}
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, at) => make(at))

describe('fields', () => {
  test('that are given twice are told, wherever they stand', () => {
    expect(faultsOf('a: 1\nb: {c: 1, c: 2}\nd:\n  - e: 1\n    e: 2\na: 2\na: 3')).toEqual(
      [2, 5, 6, 7].map((line) => `${line}: this field is given twice`),
    )
    expect(faultsOf('a: {c: 1}\nb: {c: 1}\n1: x\n"1": y')).toEqual([])
  })

  test('that are given twice are told among other faults, in the order of the text', () => {
    expect(faultsOf('a: @d\na: 2\nb: @d')).toEqual([
      '1: the text begins with a sign that YAML reads itself',
      '2: this field is given twice',
      '3: the text begins with a sign that YAML reads itself',
    ])
  })

  test('refer only to what stands before them', () => {
    expect(faultsOf('a: &a 1\nb: *a')).toEqual([])
    expect(faultsOf('a: *a\nb: &a 1')).toEqual(['1: *a refers to nothing'])
  })

  test('are found by the deepest step that is there', () => {
    const read = readYaml('a:\n  b:\n    - c: 1\n      d: 2\n    - 3', anything)
    if (!('lineOf' in read)) throw new Error('there are faults')
    expect(
      [['a', 'b', 0, 'd'], ['a', 'b', 1], ['a', 'b', 1, 'e'], ['a', 'b', 7], ['a', 'x', 'b'], ['x'], []].map(
        read.lineOf,
      ),
    ).toEqual([4, 5, 5, 2, 1, 1, 1])
  })
})

describe('sixty thousand', () => {
  test('unknown fields are told in no time', () => {
    const faults = faultsOf(times(60_000, (at) => `a${at}: b`).join('\n'), nothing)
    expect(faults).toHaveLength(60_000)
    expect(faults[59_999]).toBe('60000: “a59999” is not a field that is known here')
  })

  test('fields of one name are told in no time', () => {
    expect(faultsOf('a: b\n'.repeat(60_000))).toHaveLength(59_999)
  })

  test('references are refused in no time', () => {
    expect(faultsOf(times(60_000, (at) => `a${at}: &a${at} b\nb${at}: *a${at}`).join('\n'))).toEqual([
      '2: what stands for other fields here comes to more than can be read',
    ])
  })

  test('fields have their lines in no time', () => {
    const read = readYaml(`a:\n${times(60_000, (at) => `  b${at}: c`).join('\n')}`, anything)
    if (!('lineOf' in read)) throw new Error('there are faults')
    expect(times(60_000, (at) => String(read.lineOf(['a', `b${at}`]))).at(-1)).toBe('60001')
  })
})
