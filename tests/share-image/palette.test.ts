import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLOURS } from '../../src/share-image/drawing.ts'
import { keepToPalette, PALETTE } from '../../src/share-image/palette.ts'

test('a palette fits into half a byte, and has each ink as it is', () => {
  expect(PALETTE).toHaveLength(16)
  for (const ink of ['fcfaf5', '1d1a16', '57514a', '8f1d14', 'ddd6c9']) {
    const hexes = PALETTE.map(({ red, green, blue }) => Buffer.from([red, green, blue]).toString('hex'))
    expect(hexes).toContain(ink)
  }
})

test('every pixel gets the nearest colour', () => {
  const pixels = Uint8Array.from([0xfd, 0xfa, 0xf5, 0x90, 0x1d, 0x14, 0, 0, 0])
  keepToPalette(pixels)
  expect(Buffer.from(pixels).toString('hex')).toBe('fcfaf58f1d141d1a16')
})

test('the inks are those of the pages', () => {
  const css = readFileSync(new URL('../../src/styles/base.css', import.meta.url), 'utf8')
  for (const [ink, colour] of Object.entries(COLOURS)) expect(css).toContain(`--${ink}: light-dark(${colour}, `)
})
