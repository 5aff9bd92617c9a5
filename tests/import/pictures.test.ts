import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { markdownOf } from '../../src/article/write-markdown.ts'
import type { Copy } from '../../src/import/copy.ts'
import { stated } from '../../src/import/copy.ts'
import { takePictures } from '../../src/import/pictures.ts'
import { readMarkdown } from '../../src/import/read-markdown.ts'

const image = (width: number, height = width) => sharp({ create: { width, height, channels: 3, background: '#456' } })

const FILES: Record<string, Uint8Array> = {
  'https://a.example/p/chain.png': await image(90).png().toBuffer(),
  'https://a.example/p/chain.jpg?w=2': await image(90).jpeg().toBuffer(),
  'https://a.example/1f3a9c2b8d.png': await image(90).webp().toBuffer(),
  'https://a.example/dot.png': await image(8).png().toBuffer(),
  'https://a.example/sign.svg': new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>',
  ),
  'https://a.example/text.png': new TextEncoder().encode('not a picture'),
}

/** Takes the pictures of a text along. */
async function take(markdown: string, fields: Partial<Copy> = {}, prefix = '') {
  const copy = { ...readMarkdown(markdown), ...fields }
  const taken = await takePictures(copy, async (address) => FILES[address] ?? null, prefix)
  return { ...taken, text: markdownOf(taken.copy.body.children), names: [...taken.pictures.keys()] }
}

describe('a picture', () => {
  test.each([
    ['keeps its name in words', '![A chain](https://a.example/p/chain.png)', 'chain.png'],
    ['has the extension of what it is', '![A chain](https://a.example/1f3a9c2b8d.png)', 'a-chain.webp'],
    [
      'is named after what it shows where its name is a number',
      '![The old ferry](https://a.example/1f3a9c2b8d.png)',
      'the-old-ferry.webp',
    ],
  ])('%s', async (_, markdown, name) => {
    const { names, text } = await take(markdown)
    expect(names).toEqual([name])
    expect(text).toContain(`](${name})`)
  })

  test('is taken once, and told apart from another of its name', async () => {
    const { names } = await take(
      '![](https://a.example/p/chain.png)\n\n![](https://a.example/p/chain.jpg?w=2)\n\n![](https://a.example/p/chain.png)\n',
    )
    expect(names).toEqual(['chain.png', 'chain.jpg'])
  })

  test.each([
    ['a sign of the page', 'https://a.example/dot.png'],
    ['a drawing that can hold scripts', 'https://a.example/sign.svg'],
    ['no picture', 'https://a.example/text.png'],
    ['not there', 'https://a.example/gone.png'],
  ])('that is %s stays behind as a link', async (_, address) => {
    const { names, text, left } = await take(`Before.\n\n![A chain](${address})\n\nAfter.\n`)
    expect(names).toEqual([])
    expect(left).toEqual([address])
    expect(text).toBe(`Before.\n\n[A chain](${address})\n\nAfter.\n`)
  })

  test.each(['file:///etc/passwd', 'chain.png', 'javascript:alert(1)'])(
    'at %s that stays behind is no link',
    async (address) => {
      expect((await take(`Before.\n\n![A chain](<${address}>)\n\nAfter.\n`)).text).toBe('Before.\n\nAfter.\n')
    },
  )

  test('above the text does not stand in it too', async () => {
    const src = 'https://a.example/p/chain.png'
    const fields = { image: stated({ src, alt: 'A chain', caption: '', credit: '' }, 'test') }
    const { copy, text } = await take(`![A chain](${src})\n\nText.\n`, fields, 'ferry-')
    expect(copy.image?.value.src).toBe('ferry-chain.png')
    expect(text).toBe('Text.\n')
  })
})
