import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawShareImage } from '../../src/share-image/draw.ts'
import { quotationImage } from './images.ts'
import { openOurs, ours } from './our-typefaces.ts'

const image = quotationImage('We have waited long enough for this bridge. '.repeat(9).trim())

test('a share image is a small PNG of 1200 × 630 pixels', async () => {
  const png = await drawShareImage(image, ours)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(40_000)
})

test('the same image is the same bytes, whatever was drawn before', async () => {
  const first = await drawShareImage(image, openOurs())
  await drawShareImage(quotationImage('Нет.', { lang: 'ru' }), ours)
  expect(Buffer.from(await drawShareImage(image, ours))).toEqual(Buffer.from(first))
})
