import { COLOURS } from './drawing.ts'

interface Colour {
  red: number
  green: number
  blue: number
}

function colourOf(hex: string): Colour {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return { red: channel(1), green: channel(3), blue: channel(5) }
}

const PAPER = colourOf(COLOURS.paper)

/** Colours between the paper and an ink, the ink last: of these the edges of letters are made. */
function shades(hex: string, count: number): Colour[] {
  const ink = colourOf(hex)
  return Array.from({ length: count }, (_, index) => {
    const mix = (from: number, to: number) => Math.round(from + ((to - from) * (index + 1)) / count)
    return { red: mix(PAPER.red, ink.red), green: mix(PAPER.green, ink.green), blue: mix(PAPER.blue, ink.blue) }
  })
}

/** All colours of a share image: as many as fit into half a byte, so that it is small and its inks are true. */
export const PALETTE: readonly Colour[] = [
  PAPER,
  colourOf(COLOURS.rule),
  ...shades(COLOURS.ink, 5),
  ...shades(COLOURS.quiet, 4),
  ...shades(COLOURS.said, 5),
]

/**
 * Gives every pixel the nearest colour of the palette.
 * @param pixels three bytes each; changed in place
 */
export function keepToPalette(pixels: Uint8Array): void {
  const nearest = new Map<number, Colour>()
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
    const key = (red << 16) | (green << 8) | blue
    const colour = nearest.get(key) ?? nearestTo({ red, green, blue })
    nearest.set(key, colour)
    pixels[at] = colour.red
    pixels[at + 1] = colour.green
    pixels[at + 2] = colour.blue
  }
}

function nearestTo({ red, green, blue }: Colour): Colour {
  const distance = (one: Colour) => (one.red - red) ** 2 + (one.green - green) ** 2 + (one.blue - blue) ** 2
  return PALETTE.reduce((best, one) => (distance(one) < distance(best) ? one : best), PAPER)
}
