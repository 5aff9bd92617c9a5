import { describe, expect, test } from 'vitest'
import {
  addressOfCopy,
  halved,
  isStandInOld,
  type Kept,
  type KeptPage,
  MOST_PAGES,
  missingPictures,
  NOTHING,
  needs,
  readAgain,
  readKept,
  sameShownBy,
  withoutPage,
  withoutPages,
  withPage,
} from '../../src/offline/kept.ts'

const pageOf = (address: string, readAt = 0, more: Partial<KeptPage> = {}): KeptPage => ({
  address,
  readAt,
  headline: address,
  section: null,
  lang: 'en',
  dir: 'ltr',
  former: [],
  assets: [],
  pictures: [],
  ...more,
})

const keptOf = (...pages: KeptPage[]): Kept => pages.reduce(withPage, NOTHING)

const addresses = ({ pages }: Kept) => pages.map(({ address }) => address)

describe('which pages are kept', () => {
  test('those read last come first, each once', () => {
    expect(addresses(keptOf(pageOf('a', 1), pageOf('b', 2), pageOf('a', 3)))).toEqual(['a', 'b'])
  })

  test('the page read longest ago makes room, however early the others were first read', () => {
    const many = Array.from({ length: MOST_PAGES }, (_, index) => pageOf(`p${index}`, index))
    const full = readAgain(keptOf(...many), 'p0', 1000, [])
    const kept = withPage(full, pageOf('new', 2000))
    expect(kept.pages).toHaveLength(MOST_PAGES)
    expect(addresses(kept).slice(0, 2)).toEqual(['new', 'p0'])
    expect(addresses(kept)).not.toContain('p1')
  })

  test('a page that has moved takes the place of its copy at the former address', () => {
    expect(addresses(keptOf(pageOf('old', 1), pageOf('new', 2, { former: ['old'] })))).toEqual(['new'])
  })

  test('what was never kept cannot be read again', () => {
    expect(readAgain(keptOf(pageOf('a', 1)), 'b', 2, [])).toEqual(keptOf(pageOf('a', 1)))
  })

  test('one page can be forgotten, the older half, or all; the page that stands in for others stays', () => {
    const kept = { ...keptOf(pageOf('a', 1), pageOf('b', 2), pageOf('c', 3)), standIn: { keptAt: 1, assets: ['s'] } }
    expect(addresses(withoutPage(kept, 'b'))).toEqual(['c', 'a'])
    expect(addresses(halved(kept))).toEqual(['c'])
    expect(withoutPages(kept)).toEqual({ pages: [], standIn: kept.standIn })
  })
})

describe('what serves an address', () => {
  const kept = keptOf(pageOf('old', 1), pageOf('new', 2, { former: ['older', 'oldest'] }))

  test('its own copy, or that of the page that has moved from there', () => {
    expect(addressOfCopy(kept, 'old')).toBe('old')
    expect(addressOfCopy(kept, 'oldest')).toBe('new')
    expect(addressOfCopy(kept, 'elsewhere')).toBeNull()
  })
})

describe('which files are kept', () => {
  test('those that any page needs, and the page that stands in for others', () => {
    const shared = keptOf(pageOf('a', 1, { assets: ['font', 'a.webp'] }), pageOf('b', 2, { assets: ['font'] }))
    const kept = { ...withoutPage(shared, 'a'), standIn: { keptAt: 1, assets: ['script'] } }
    expect(['font', 'a.webp', 'script', 'other'].filter(needs(kept))).toEqual(['font', 'script'])
  })

  test('files that a page turned out to need are kept with it', () => {
    expect(needs(readAgain(keptOf(pageOf('a', 1)), 'a', 2, ['late']))('late')).toBe(true)
  })

  test('one file for each picture, none where one is there', () => {
    const page = pageOf('a', 1, { pictures: [['x800', 'x1200'], ['y800', 'y400'], ['z']] })
    expect(missingPictures(page, (file) => file === 'y400')).toEqual(['x800', 'z'])
  })

  test('another size of the same picture serves too', () => {
    const kept = keptOf(pageOf('a', 1, { pictures: [['x800', 'x1200', 'x400']] }))
    expect(sameShownBy(kept, 'x400')).toEqual(['x800', 'x1200'])
    expect(sameShownBy(kept, 'y')).toEqual([])
  })
})

test('the page that stands in for others is fetched anew after a day', () => {
  const at = Date.UTC(2031, 0, 1)
  const kept = { ...NOTHING, standIn: { keptAt: at, assets: [] } }
  expect(isStandInOld(NOTHING, at)).toBe(true)
  expect(isStandInOld(kept, at + 3_600_000)).toBe(false)
  expect(isStandInOld(kept, at + 25 * 3_600_000)).toBe(true)
})

describe('what was written down', () => {
  test('is read as it was', () => {
    const kept = {
      ...keptOf(pageOf('a', 1, { pictures: [['x']] }), pageOf('b', 2)),
      standIn: { keptAt: 1, assets: [] },
    }
    expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  test.each([undefined, null, 'x', [], {}, { pages: {} }])('is nothing where it is %j', (written) => {
    expect(readKept(written)).toEqual(NOTHING)
  })

  test('loses only what cannot be understood', () => {
    const written = { pages: [pageOf('a'), { address: 'b' }, null, { ...pageOf('c'), assets: [1] }], standIn: 'x' }
    expect(readKept(written)).toEqual(keptOf(pageOf('a')))
  })
})
