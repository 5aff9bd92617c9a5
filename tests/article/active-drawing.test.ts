import { expect, test } from 'vitest'
import { activePart } from '../../src/article/active-drawing.ts'

const svg = (content: string, attributes = '') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${content}</svg>`

test.each([
  svg('<script>top.ran(1)</script>'),
  svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">top.ran(1)</x:script>'),
  svg('<path d="M0 0"/>', ' onload="top.ran(1)"'),
  svg('<circle\nonclick = "top.ran(1)" r="3"/>'),
  svg('<a href="javascript:top.ran(1)"><path d="M0 0"/></a>'),
  svg('<a href="java&#9;script&#x3A;top.ran(1)"><path d="M0 0"/></a>'),
  svg('<a href=" &#106;avascript:top.ran(1)"/>'),
  svg('<a><animate attributeName="href" values="javascript:top.ran(1)"/></a>'),
  svg('<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">words</b></foreignObject>'),
  svg('<a href="data:text/html,words"/>'),
  `<!DOCTYPE svg [<!ENTITY x "words">]>${svg('&x;')}`,
  `<?xml-stylesheet href="a.xsl" type="text/xsl"?>${svg('')}`,
  [...svg('<script/>')].join('\0'),
  `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "top.ran(1)">]>${svg('')}`,
  '<!DOCTYPE svg SYSTEM "a.dtd" [<!ATTLIST svg onload CDATA #FIXED "top.ran(1)">]><svg/>',
  svg('<a.b:script xmlns:a.b="http://www.w3.org/2000/svg">top.ran(1)</a.b:script>'),
  svg('<é:script xmlns:é="http://www.w3.org/2000/s&#118;g">top.ran(1)</é:script>'),
  svg('<a.b:iframe xmlns:a.b="http://www.w3.org/1999/xhtml" srcdoc="words"/>'),
  svg('<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://a.example/"/>'),
  svg('<math xmlns="http://www.w3.org/1998/Math/MathML" href="https://a.example/"/>'),
  svg('<a href="&#x00000006a;avascript:top.ran(1)"/>'),
  svg('<a href="&#000000000106;avascript:top.ran(1)"/>'),
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "a.dtd">${svg('<a href="javascript&colon;top.ran(1)"/>')}`,
  svg('<use href="data:image/svg+xml,words#a"/>'),
  svg('<use><set attributeName="href" to="data:image/svg+xml,words#a"/></use>'),
  svg('<g xmlns="http://a.example/"><s:script xmlns:s="http://www.w3.org/2000/svg"/></g>'),
  svg('<g xmlns="http://a.example/"></g><script/>'),
  svg('<path d="M0 0"/').replace('</svg>', ''),
  svg('').replace('?>', ' encoding="ISO-2022-JP"?>'),
])('%s would run something, or might', (drawing) => {
  expect(activePart(drawing)).not.toBeNull()
})

test.each([
  svg('<style>path{fill:red}</style><path d="M0 0L9 9" class="one"/>'),
  svg('<title>On the record = on it</title><text font-family="Literata">scripts: one</text>'),
  svg('<image href="data:image/png;base64,AAAA"/><a href="https://a.example/"><path d="M0 0"/></a>'),
  svg('<image href="data:image/svg+xml,words"/><use href="#a"/><g id="a"/>'),
  svg('<!-- <script> --><desc><![CDATA[<script>onload="" javascript:]]> &amp; javascript: &#60;script></desc>'),
  svg('<g xmlns="http://a.example/ns"><script on:x="" xmlns:on="http://a.example/on"/></g><path d="M0 0"/>'),
  svg('<metadata><d:format xmlns:d="http://purl.org/dc/elements/1.1/">image/svg+xml</d:format></metadata>'),
  svg('<path d="M0 0"/>').replace('?>', " encoding='UTF-8' standalone='no'?>"),
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>',
])('%s is only a drawing', (drawing) => {
  expect(activePart(drawing)).toBeNull()
})

test('what is active is named, with its line', () => {
  const { line, problem } = activePart(svg('\n<title>A</title>\n<circle r="3" onclick="top.ran(1)"/>')) ?? {}
  expect(line).toBe(4)
  expect(problem).toContain('onclick="…"')
})
