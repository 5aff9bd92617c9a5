import sharp from 'sharp'
import type { Icon } from './icons.ts'

/** Dots to the inch at which an SVG is drawn in its own size. */
const OWN_SIZE = 72

/**
 * Draws an icon as PNG; the same drawing always gives the same bytes.
 * @param drawing square SVG
 * @param paper colour on which it stands, where it stands on paper
 */
export async function drawIcon(drawing: string, { size, scale, onPaper }: Icon, paper: string): Promise<Uint8Array> {
  const svg = Buffer.from(drawing)
  const { width } = await sharp(svg).metadata()
  const inner = Math.round((size * scale) / 2) * 2
  const mark = await sharp(svg, { density: (OWN_SIZE * inner) / width })
    .resize(inner, inner)
    .png()
    .toBuffer()
  const background = onPaper ? paper : '#0000'
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: mark }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}
