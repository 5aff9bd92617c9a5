import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawIcon } from '../../src/site/draw-icon.ts'
import { icons } from '../../src/site/icons.ts'

const drawing = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8')

/** Colours of a point in the middle and one in the corner. */
async function coloursOf(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const middle = (info.width / 2) * info.width + info.width / 2
  const at = (point: number) => [...data.subarray(point * 4, point * 4 + 4)]
  return { width: info.width, height: info.height, middle: at(middle), corner: at(0) }
}

test.each(icons)('$name shows the mark in its size', async (icon) => {
  const { width, height, middle, corner } = await coloursOf(await drawIcon(drawing, icon, '#fcfaf5'))
  expect([width, height]).toEqual([icon.size, icon.size])
  expect(middle).toEqual([0xb3, 0x26, 0x1a, 255])
  expect(corner).toEqual(icon.onPaper ? [0xfc, 0xfa, 0xf5, 255] : [0, 0, 0, 0])
})

test('the same drawing gives the same bytes', async () => {
  const [icon] = icons
  if (!icon) throw new Error('There is no icon.')
  expect(await drawIcon(drawing, icon, '#fff')).toEqual(await drawIcon(drawing, icon, '#fff'))
})
