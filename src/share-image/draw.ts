import sharp from 'sharp'
import { compose } from './compose.ts'
import { toSvg } from './drawing.ts'
import { keepToPalette, PALETTE } from './palette.ts'
import type { ShareImage } from './share-image.ts'
import type { Typeface } from './typeface.ts'

const PNG = { palette: true, colours: PALETTE.length, dither: 0, effort: 1, compressionLevel: 9 }

/**
 * Draws a share image as a PNG of 1200 × 630 pixels.
 * @param image only with what the typefaces can draw
 */
export async function drawShareImage(image: ShareImage, typefaces: readonly Typeface[]): Promise<Uint8Array> {
  const svg = Buffer.from(toSvg(compose(image, typefaces)))
  const { data, info } = await sharp(svg).flatten().raw().toBuffer({ resolveWithObject: true })
  keepToPalette(data)
  return sharp(data, { raw: info }).png(PNG).toBuffer()
}
