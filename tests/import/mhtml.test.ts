import { describe, expect, test } from 'vitest'
import { readMhtml } from '../../src/import/mhtml.ts'

const bytesOf = (text: string) => Buffer.from(text.replace(/\n/g, '\r\n'), 'latin1')

/** A page as Chrome saves it. */
const CHROME = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/news/tide
Subject: =?utf-8?Q?The=20tide?=
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----MultipartBoundary--abc----"


------MultipartBoundary--abc----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/news/tide

<meta charset=3D"utf-8"><p>=E2=80=9CThe ti=
de,=E2=80=9D she said. 2 =3D 2, =zz=${'  '}
</p>
------MultipartBoundary--abc----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://example.org/a.png

iVBO
Rw==

------MultipartBoundary--abc----
Content-Type: text/html
Content-ID: <frame-2@mhtml.blink>
Content-Transfer-Encoding: binary

<p>A frame</p>
------MultipartBoundary--abc------
`

describe('a page saved as one file', () => {
  test('by Chrome', () => {
    const { html, url, resources } = readMhtml(bytesOf(CHROME))
    expect(html).toBe('<meta charset="utf-8"><p>“The tide,” she said. 2 = 2, =zz</p>')
    expect(url).toBe('https://example.org/news/tide')
    expect([...resources.keys()]).toEqual(['https://example.org/a.png', 'cid:frame-2@mhtml.blink'])
    expect(resources.get('https://example.org/a.png')?.type).toBe('image/png')
    expect(Buffer.from(resources.get('https://example.org/a.png')?.bytes ?? []).toString('hex')).toBe('89504e47')
  })

  test('by old Word, with its pictures beside it', () => {
    const file = `
MIME-Version: 1.0
Content-Type: multipart/related; boundary=----=_NextPart_01

This document is a web archive.

------=_NextPart_01
Content-Location: file:///C:/X/tide.htm
Content-Transfer-Encoding: 8bit
Content-Type: text/html; charset="windows-1252"

<p>\x93Tide\x94</p><img src="tide_files/i.png">

------=_NextPart_01
Content-Location: tide_files/
 i.png
Content-ID: <i@word>
Content-Transfer-Encoding: 7bit
Content-Type: image/png

png
------=_NextPart_01--
`
    const { html, url, resources } = readMhtml(bytesOf(file))
    expect(html).toBe('<p>“Tide”</p><img src="tide_files/i.png">\n')
    expect(url).toBe('file:///C:/X/tide.htm')
    expect([...resources.keys()]).toEqual(['tide_files/i.png', 'file:///C:/X/tide_files/i.png', 'cid:i@word'])
    expect(Buffer.from(resources.get('cid:i@word')?.bytes ?? []).toString()).toBe('png')
  })

  test('has as its page what it starts with', () => {
    const file = `Content-Type: multipart/related; boundary=b; start="<second>"

--b
Content-Type: text/html

first
--b
Content-Type: TEXT/HTML
Content-ID: <second>

second
--b--
--b
Content-Type: text/html

after the end
`
    const { html, url, resources } = readMhtml(bytesOf(file))
    expect([html, url, resources.size]).toEqual(['second', null, 0])
  })

  test('may have its page within alternatives, with a boundary that goes on', () => {
    const file = `Content-Type: multipart/related; boundary=b

--b
Content-Type: multipart/alternative; boundary="b-c"

--b-c

Plain, without a header
--b-c
Content-Type: text/html

<p>--b is no boundary here
--bd nor here</p>
--b-c--
--b--
`
    expect(readMhtml(bytesOf(file)).html).toBe('<p>--b is no boundary here\n--bd nor here</p>')
  })

  test('may break off', () => {
    const file = CHROME.slice(0, CHROME.indexOf('she said'))
    expect(readMhtml(bytesOf(file)).html).toContain('“The tide,”')
  })
})

describe('a file that is no such page', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/html\n\nx'
      : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--\n`

  test.each([
    ['HTML', '<p>Text</p>', 'this is no web page saved as one file'],
    ['nothing', '', 'this is no web page saved as one file'],
    ['a message', 'Content-Type: text/plain\n\nx', 'this is no web page saved as one file'],
    [
      'parts without a page',
      'Content-Type: multipart/related; boundary=b\n\n--b\n\nx\n--b--',
      'the saved file holds no web page',
    ],
    ['parts without a boundary', 'Content-Type: multipart/related\n\n--b\n\nx', 'the saved file holds no web page'],
    ['parts too deep', nested(50), 'the saved file holds no web page'],
  ])('%s', (_, file, problem) => {
    expect(() => readMhtml(bytesOf(file))).toThrow(expect.objectContaining({ name: 'ImportFault', problem }))
  })

  test('is found out in no time', () => {
    const head = 'Content-Type: multipart/related; boundary=b\n\n'
    const start = performance.now()
    for (const hostile of ['\n--b', '\n--b\n', '\n--b\nContent-Type: multipart/mixed; boundary=b\n\n', '\n ', '=']) {
      try {
        readMhtml(Buffer.from(head + hostile.repeat(50_000)))
      } catch {}
      const page = `${head}--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n`
      readMhtml(Buffer.from(page + hostile.repeat(50_000)))
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
