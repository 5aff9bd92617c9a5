import type { Ink } from './set-text.ts'
import type { Sourced } from './share-image.ts'

/** Size of a share image, in pixels: what Open Graph and Twitter cards ask for. */
export const WIDTH = 1200
export const HEIGHT = 630

/** A filled outline. */
export interface Shape {
  ink: Ink
  /** SVG path data. */
  path: string
  x: number
  y: number
  /** Pixels per unit of the path, to the right and downwards. */
  scaleX: number
  scaleY: number
}

/** The light colours of src/styles/base.css. */
export const COLOURS: Record<Ink, string> = {
  paper: '#fcfaf5',
  ink: '#1d1a16',
  quiet: '#57514a',
  rule: '#ddd6c9',
  said: '#8f1d14',
}

const number = (value: number) => String(Math.round(value * 1e5) / 1e5)

/** An SVG of nothing but outlines: it looks the same wherever it is drawn. */
export function toSvg(shapes: readonly Shape[]): string {
  const paths = shapes.map(({ ink, path, x, y, scaleX, scaleY }) => {
    const matrix = [scaleX, 0, 0, scaleY, x, y].map(number).join(' ')
    return `<path fill="${COLOURS[ink]}" transform="matrix(${matrix})" d="${path}"/>`
  })
  const paper = `<path fill="${COLOURS.paper}" d="M0 0H${WIDTH}V${HEIGHT}H0Z"/>`
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${paths.join('')}</svg>`
}

const asDrawn = (ink: Ink, path: string): Shape => ({ ink, path, x: 0, y: 0, scaleX: 1, scaleY: 1 })

export function rectangle(ink: Ink, x: number, y: number, width: number, height: number): Shape {
  return asDrawn(ink, `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}Z`)
}

const circle = (x: number, y: number, radius: number, sweep: 0 | 1 = 1) => {
  const [r, d] = [number(radius), number(2 * radius)]
  return `M${number(x - radius)} ${number(y)}a${r} ${r} 0 0 ${sweep} ${d} 0a${r} ${r} 0 0 ${sweep} -${d} 0Z`
}

/** How many dots make a dotted ring. */
const DOTS = 8

/** The mark of a speaker: a full dot for a name, a ring for a source without one, a dotted ring for nobody. */
export function sourceMark(sourced: Sourced, x: number, y: number, radius: number): Shape {
  const stroke = radius * 0.4
  const middle = radius - stroke / 2
  if (sourced === 'named') return asDrawn('said', circle(x, y, radius))
  // The inner circle runs the other way, and so leaves a hole.
  if (sourced === 'unnamed') return asDrawn('said', circle(x, y, radius) + circle(x, y, radius - stroke, 0))
  const dots = Array.from({ length: DOTS }, (_, index) => {
    const angle = (2 * Math.PI * index) / DOTS
    return circle(x + middle * Math.cos(angle), y + middle * Math.sin(angle), stroke * 0.55)
  })
  return asDrawn('said', dots.join(''))
}
