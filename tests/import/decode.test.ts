import { describe, expect, test } from 'vitest'
import { decodeHtml, decodeText } from '../../src/import/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** A text in an encoding of single bytes. */
function inCharset(charset: string, text: string): Uint8Array {
  const characters = [...new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
  return Uint8Array.from(text, (character) => characters.indexOf(character))
}

const ENGLISH = 'She said: “The tide was out – at last.” It’s Ana Müller’s café.\n'
const RUSSIAN = '«Прилив ушёл», — сказала Анна. Ещё в мае она говорила иначе.\n'

describe('text', () => {
  test.each<[string, Uint8Array, string, string, boolean]>([
    ['UTF-8', utf8(RUSSIAN), RUSSIAN, 'utf-8', false],
    ['UTF-8 with a BOM', utf8(`\ufeff${ENGLISH}`), ENGLISH, 'utf-8', false],
    ['UTF-16 with a BOM', utf16le(`\ufeff${RUSSIAN}`), RUSSIAN, 'utf-16le', false],
    ['UTF-16, the other way round, with a BOM', utf16be(`\ufeff${RUSSIAN}`), RUSSIAN, 'utf-16be', false],
    ['UTF-16 without a BOM', utf16le(ENGLISH), ENGLISH, 'utf-16le', true],
    ['UTF-16, the other way round, without a BOM', utf16be(ENGLISH), ENGLISH, 'utf-16be', true],
    ['UTF-16 in Cyrillic without a BOM', utf16le(RUSSIAN), RUSSIAN, 'utf-16le', true],
    ['windows-1252', inCharset('windows-1252', ENGLISH), ENGLISH, 'windows-1252', true],
    ['windows-1251', inCharset('windows-1251', RUSSIAN), RUSSIAN, 'windows-1251', true],
    ['ASCII', utf8('Plain.'), 'Plain.', 'utf-8', false],
    ['nothing', new Uint8Array(), '', 'utf-8', false],
  ])('is known as %s', (_, bytes, text, charset, isGuessed) => {
    expect(decodeText(bytes)).toEqual({ text, charset, isGuessed })
  })

  test('is what it is declared to be, by any label', () => {
    const polish = 'Zażółć gęślą jaźń'
    const decoded = { text: polish, charset: 'windows-1250', isGuessed: false }
    expect(decodeText(inCharset('windows-1250', polish), 'CP1250')).toEqual(decoded)
    expect(decodeText(utf8(polish), 'x-no-such-thing').text).toBe(polish)
  })

  test('is what it is marked as, whatever is declared', () => {
    expect(decodeText(utf8(`\ufeff${RUSSIAN}`), 'windows-1251').text).toBe(RUSSIAN)
  })

  test('has its lines ended in one way, and no NUL', () => {
    expect(decodeText(utf8('a\r\nb\rc\n\rd\0e')).text).toBe('a\nb\nc\n\nde')
  })

  test('keeps UTF-8 with a few broken bytes', () => {
    const bytes = Buffer.concat([utf8(RUSSIAN), Uint8Array.of(0xff, 0x2e), utf8(RUSSIAN)])
    expect(decodeText(bytes)).toEqual({ text: `${RUSSIAN}\ufffd.${RUSSIAN}`, charset: 'utf-8', isGuessed: true })
    expect(decodeText(bytes, 'utf-8').isGuessed).toBe(false)
  })
})

describe('a page', () => {
  const declaring = (head: string) => {
    const page = `${head}<title>Žluťoučký</title>`
    return decodeHtml(inCharset('windows-1250', page))
  }

  test.each([
    '<meta charset=windows-1250>',
    '<META CharSet = "windows-1250"/>',
    "<meta/charset='windows-1250'>",
    '<!doctype html><html lang="x>y"><head data-x=\'<meta charset=utf-16>\'><meta charset=windows-1250>',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">',
    '<meta content="text/html;charset = \'windows-1250\'" http-equiv=content-type>',
    '<!-- <meta charset=koi8-r> --><meta charset=windows-1250>',
    '<!--><meta charset=windows-1250>',
    '<meta charset=unheard-of><meta charset=windows-1250>',
    '<meta name=x content="text/html; charset=koi8-r"><meta charset=windows-1250>',
    '<metadata charset=koi8-r><? <meta charset=koi8-r ?><meta charset=windows-1250>',
    '<meta charset=windows-1250><meta charset=koi8-r>',
    '<?xml version="1.0" encoding="windows-1250"?>',
  ])('is in what it declares: %s', (head) => {
    expect(declaring(head)).toMatchObject({ charset: 'windows-1250', isGuessed: false })
    expect(declaring(head).text).toContain('Žluťoučký')
  })

  test('is in what its server declares, then in what it declares itself', () => {
    const page = `<meta charset=koi8-r>${RUSSIAN}`
    expect(decodeHtml(inCharset('windows-1251', page), 'windows-1251').text).toBe(page)
    expect(decodeHtml(utf8(`<meta charset=utf-8>${RUSSIAN}`), null)).toMatchObject({ isGuessed: false })
  })

  test('that declares UTF-16 in ASCII is in UTF-8', () => {
    expect(decodeHtml(utf8(`<meta charset=utf-16>${RUSSIAN}`))).toMatchObject({ charset: 'utf-8', isGuessed: false })
  })

  test('that declares an encoding of its own is in windows-1252', () => {
    expect(decodeHtml(utf8('<meta charset=x-user-defined>'))).toMatchObject({ charset: 'windows-1252' })
  })

  test('that was saved again in another encoding is read as that', () => {
    const cyrillic = `<meta charset=utf-8>${RUSSIAN}`
    expect(decodeHtml(inCharset('windows-1251', cyrillic))).toEqual({
      text: cyrillic,
      charset: 'windows-1251',
      isGuessed: true,
    })
    const resaved = `<meta charset=windows-1251>${RUSSIAN}`
    expect(decodeHtml(utf8(resaved))).toEqual({ text: resaved, charset: 'utf-8', isGuessed: true })
  })

  test('whose server is mistaken is in what it declares itself', () => {
    const page = `<meta charset=windows-1250>Žluťoučký kůň`
    const decoded = decodeHtml(inCharset('windows-1250', page), 'utf-8')
    expect(decoded).toEqual({ text: page, charset: 'windows-1250', isGuessed: true })
  })

  test('is looked through in no time', () => {
    const start = performance.now()
    for (const hostile of ['<', '<!--', '<meta ', '<a ="', '<meta content="charset ', '<?xml ']) {
      decodeHtml(utf8(hostile.repeat(100_000)))
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
