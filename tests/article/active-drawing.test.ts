import { expect, test } from 'vitest'
import { isActiveDrawing } from '../../src/article/active-drawing.ts'

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
])('%s would run something, or might', (drawing) => {
  expect(isActiveDrawing(drawing)).toBe(true)
})

test.each([
  svg('<style>path{fill:red}</style><path d="M0 0L9 9" class="one"/>'),
  svg('<title>On the record = on it</title><text font-family="Literata">scripts: one</text>'),
  svg('<image href="data:image/png;base64,AAAA"/><a href="https://a.example/"><path d="M0 0"/></a>'),
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>',
])('%s is only a drawing', (drawing) => {
  expect(isActiveDrawing(drawing)).toBe(false)
})
