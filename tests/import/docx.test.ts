import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/import/docx.ts'
import { lieAboutSize, makeDocx, paragraph, picture, toPicture } from './make-docx.ts'

const htmlOf = async (body: string, styles: Record<string, string> = {}) =>
  (await readDocx(makeDocx({ body, styles }))).html

describe('the text of a Word document', () => {
  test('keeps what its paragraphs are', async () => {
    const styles = { t: 'Title', s: 'Subtitle', a: 'heading 1', b: 'heading 2', d: 'heading 4', q: 'Quote' }
    const body = [
      paragraph('The tide', 't'),
      paragraph('It was out.', 's'),
      paragraph('One', 'a'),
      paragraph('Two', 'b'),
      paragraph('Four', 'd'),
      paragraph('Text &amp; more'),
    ].join('')
    expect(await htmlOf(body, styles)).toBe(
      '<h1 class="headline">The tide</h1><p class="standfirst">It was out.</p>' +
        '<h1>One</h1><h2>Two</h2><h4>Four</h4><p>Text &amp; more</p>',
    )
  })

  test('joins the paragraphs of a quote', async () => {
    const styles = { q: 'Quote', i: 'Intense Quote' }
    const body = paragraph('One', 'q') + paragraph('Two', 'q') + paragraph('Between') + paragraph('Three', 'i')
    expect(await htmlOf(body, styles)).toBe(
      '<blockquote><p>One</p><p>Two</p></blockquote><p>Between</p><blockquote><p>Three</p></blockquote>',
    )
  })

  test.each([
    ['Titel', '<h1 class="headline">x</h1>'],
    ['Título', '<h1 class="headline">x</h1>'],
    ['Titre', '<h1 class="headline">x</h1>'],
    ['Titolo', '<h1 class="headline">x</h1>'],
    ['Untertitel', '<p class="standfirst">x</p>'],
    ['Überschrift 1', '<h1>x</h1>'],
    ['Título 2', '<h2>x</h2>'],
    ['Titre 3', '<h3>x</h3>'],
    ['Titolo 4', '<h4>x</h4>'],
    ['Nagłówek 1', '<h1>x</h1>'],
    ['Заголовок 2', '<h2>x</h2>'],
    ['Intensives Zitat', '<blockquote><p>x</p></blockquote>'],
  ])('knows the style %s', async (name, html) => {
    expect(await htmlOf(paragraph('x', 'style'), { style: name })).toBe(html)
  })

  test('ignores a style map that the file brings along', async () => {
    const entries = { 'mammoth/style-map': strToU8('p => script') }
    const { html } = await readDocx(makeDocx({ body: paragraph('x'), entries }))
    expect(html).toBe('<p>x</p>')
  })
})

describe('the pictures of a Word document', () => {
  test('are among its resources, each once', async () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1)
    const { html, resources } = await readDocx(
      makeDocx({
        body: picture('r1', 'A boat') + picture('r1', 'The boat'),
        relationships: toPicture('r1', 'media/image1.png'),
        entries: { 'word/media/image1.png': bytes },
      }),
    )
    expect(html).toBe('<p><img alt="A boat" src="docx:1.png" /></p><p><img alt="The boat" src="docx:1.png" /></p>')
    expect([...resources.keys()]).toEqual(['docx:1.png'])
    expect(resources.get('docx:1.png')?.type).toBe('image/png')
    expect([...(resources.get('docx:1.png')?.bytes ?? [])]).toEqual([...bytes])
  })

  test('are never fetched from elsewhere', async () => {
    let requests = 0
    const server = createServer((_, response) => {
      requests++
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const { html, resources } = await readDocx(
      makeDocx({
        body: paragraph('x') + picture('r1', 'web', 'link') + picture('r2', 'file', 'link') + picture('r1', 'web'),
        relationships:
          toPicture('r1', `http://127.0.0.1:${port}/a.png`, 'External') + toPicture('r2', '/etc/hostname', 'External'),
      }),
    )
    server.close()
    expect(html).toBe('<p>x</p>')
    expect(resources.size).toBe(0)
    expect(requests).toBe(0)
  })
})

describe('the properties of a Word document', () => {
  test('give title, author and time', async () => {
    const properties =
      '<dc:title>Fish &amp; “ch&#105;ps”</dc:title><dc:creator>Ada Moor</dc:creator>' +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2024-05-25T16:03:00Z</dcterms:created>'
    expect(await readDocx(makeDocx({ body: paragraph('x'), properties }))).toMatchObject({
      title: 'Fish & “chips”',
      author: 'Ada Moor',
      created: '2024-05-25T16:03:00Z',
    })
  })

  test('may be missing, empty or odd', async () => {
    const nothing = { title: null, author: null, created: null }
    expect(await readDocx(makeDocx({ body: paragraph('x') }))).toMatchObject(nothing)
    const properties = '<dc:title></dc:title><dc:creator/><dcterms:created>yesterday</dcterms:created>'
    expect(await readDocx(makeDocx({ body: paragraph('x'), properties }))).toMatchObject(nothing)
  })
})

describe('a file that is not taken', () => {
  const bomb = makeDocx({ body: paragraph('x'), entries: { 'word/media/a.png': new Uint8Array(200 * 2 ** 20) } })

  test.each<[string, string, Uint8Array]>([
    ['old Word', 'this is a document of old Word (.doc)', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    [
      'an encrypted document',
      'the document is protected by a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['text', 'this is no Word document', strToU8('Hello')],
    ['another zip file', 'this is no Word document', zipSync({ 'a.txt': strToU8('a') })],
    ['half a file', 'the file is damaged', makeDocx({ body: paragraph('x') }).subarray(0, 600)],
    ['broken XML', 'the Word document cannot be read', makeDocx({ body: '<w:p>' })],
    [
      'a spreadsheet',
      'the Word document cannot be read',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<w/>') }),
    ],
    ['deep nesting', 'the Word document cannot be read', makeDocx({ body: '<a>'.repeat(1e5) + '</a>'.repeat(1e5) })],
    ['a zip bomb', 'the file is too large: it unpacks to more than 64 MB', bomb],
    ['a zip bomb that lies about its size', 'the file is damaged', lieAboutSize(bomb, 'word/media/a.png', 1000)],
    [
      'too many entries',
      'the file is too large: it holds more than 2000 files',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()]))),
    ],
  ])('%s', async (_, problem, bytes) => {
    const before = process.memoryUsage().arrayBuffers
    await expect(readDocx(bytes)).rejects.toMatchObject({ name: 'ImportFault', problem })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 2 ** 20)
  })
})
