import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { KEPT_IMAGES } from '../../src/share-image/kept-images.ts'
import { pressFor } from '../../src/share-image/press.ts'
import { openTypefaces } from '../../src/share-image/typefaces.ts'
import { withFolder } from '../loader/content-in-folder.ts'
import { quotationImage } from './images.ts'
import { fontFile } from './our-typefaces.ts'

const root = new URL('../..', import.meta.url).pathname

const foldersIn = (folder: string) => ({ root, cacheDir: join(folder, 'cache'), contentDir: join(folder, 'content') })

describe('a press', () => {
  test('draws what was not drawn before', () =>
    withFolder({}, async (folder) => {
      const press = await pressFor(foldersIn(folder))
      const first = await press.png(quotationImage('No.'))
      expect(await sharp(first).metadata()).toMatchObject({ width: 1200, height: 630 })
      expect(Buffer.from(await press.png(quotationImage('No.')))).toEqual(Buffer.from(first))
      await press.png(quotationImage('Yes.'))
      expect(readdirSync(join(folder, 'cache', KEPT_IMAGES))).toHaveLength(2)
    }))

  test('draws the newspaper’s own image once for all that cannot be drawn', () =>
    withFolder({}, async (folder) => {
      const press = await pressFor(foldersIn(folder))
      await Promise.all([press.png(quotationImage('灯')), press.png(quotationImage('台'))])
      expect(press.missingFrom(quotationImage('灯'))).toEqual(['灯'])
      expect(readdirSync(join(folder, 'cache', KEPT_IMAGES))).toHaveLength(1)
    }))

  test.each([
    ['broken.ttf', 'this is no font'],
    ['web.woff2', 'share images cannot be drawn with such a font. Put it there as .ttf or .otf'],
  ])('tells a publisher that %s cannot be used', (name, problem) =>
    withFolder({ [`content/fonts/${name}`]: 'no font', 'content/fonts/OFL.txt': 'A licence' }, async (folder) => {
      await expect(pressFor(foldersIn(folder))).rejects.toThrow(`${folder}/content/fonts/${name}:1: ${problem}`)
    }),
  )

  test('takes up a font as soon as it is put there', () =>
    withFolder({ 'content/fonts/OFL.txt': 'A licence' }, async (folder) => {
      const before = await pressFor(foldersIn(folder))
      expect(await pressFor(foldersIn(folder))).toBe(before)
      await withFolder({ 'content/fonts/a.ttf': fontFile('literata-greek.ttf').bytes }, async (other) => {
        expect(await pressFor(foldersIn(other))).not.toBe(before)
      })
    }))
})

test('a publisher’s font draws the letters that ours lack, and no others', () => {
  const { typefaces } = openTypefaces([fontFile('literata-latin.ttf')], [fontFile('literata-greek.ttf')])
  const [ours, theirs] = typefaces
  expect([ours?.has(0x3b1), theirs?.has(0x3b1)]).toEqual([false, true])
  expect(theirs?.leading).toBeGreaterThan(ours?.leading ?? 0)
})
