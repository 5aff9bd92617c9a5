import { globSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { ContentFaults } from '../article/fault.ts'
import { drawShareImage } from './draw.ts'
import { type DrawableImage, drawableImage } from './drawable-image.ts'
import { KEPT_IMAGES, keepIn, keyOf } from './kept-images.ts'
import type { ShareImage } from './share-image.ts'
import { type FontFile, OUR_FONTS, openTypefaces } from './typefaces.ts'

/** Folders that a press works with, as absolute paths. */
export interface PressFolders {
  /** The project. */
  root: string
  /** Where images are kept from one build to the next. */
  cacheDir: string
  contentDir: string
}

/** Draws share images, or gives those that it drew before. */
export interface Press {
  png: (image: ShareImage) => Promise<Uint8Array>
  /** Stands for all that an image is drawn from: what it shows, the fonts and the code. */
  keyFor: (image: ShareImage) => string
  /** Letters and figures of an image that no font has. */
  missingFrom: (image: ShareImage) => string[]
  /** Where a publisher can put more fonts, as he knows it. */
  fontFolder: string
}

const FONT = /\.(?:ttf|otf)$/i

/** Licences and notes may stand beside fonts. */
const OTHER_FONT_FORMAT = /\.(?:woff2?|ttc|otc|eot|dfont|pfb)$/i

let open: { listing: string; press: Promise<Press> } | undefined

/** The press for some folders: it is set up once, and again when the fonts change. */
export async function pressFor(folders: PressFolders): Promise<Press> {
  const paths = await fontPaths(folders.contentDir)
  const stats = await Promise.all(paths.map((path) => stat(path)))
  const listing = JSON.stringify([folders, paths, stats.map(({ size, mtimeMs }) => [size, mtimeMs])])
  if (open?.listing !== listing) open = { listing, press: setUp(folders, paths) }
  return open.press
}

async function fontPaths(contentDir: string): Promise<string[]> {
  const folder = join(contentDir, 'fonts')
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => FONT.test(name) || OTHER_FONT_FORMAT.test(name))
    .sort()
    .map((name) => join(folder, name))
}

async function setUp({ root, cacheDir, contentDir }: PressFolders, paths: readonly string[]): Promise<Press> {
  const shown = (path: string) => {
    const fromRoot = relative(root, path)
    return fromRoot.startsWith('..') ? path : fromRoot
  }
  const read = async (path: string): Promise<FontFile> => ({ path: shown(path), bytes: await readFile(path) })
  const ours = await Promise.all(Object.keys(OUR_FONTS).map((name) => read(join(root, 'src/fonts/outlines', name))))
  const theirs = await Promise.all(paths.filter((path) => FONT.test(path)).map(read))
  const { typefaces, unreadable } = openTypefaces(ours, theirs)
  const others = paths.filter((path) => !FONT.test(path)).map(shown)
  if (unreadable.length + others.length > 0) {
    throw new ContentFaults([
      ...unreadable.map((file) => ({ file, line: 1, problem: 'this is no font', fix: 'Take it out, or get it anew' })),
      ...others.map((file) => ({
        file,
        line: 1,
        problem: 'share images cannot be drawn with such a font',
        fix: 'Put it there as .ttf or .otf',
      })),
    ])
  }
  const drawing = keyOf(
    await codeOf(root),
    ...[...ours, ...theirs].map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  )
  const known = new WeakMap<ShareImage, DrawableImage>()
  const drawable = (image: ShareImage): DrawableImage => {
    const made = known.get(image) ?? drawableImage(image, typefaces)
    known.set(image, made)
    return made
  }
  const keyFor = (image: ShareImage) => keyOf(drawing, JSON.stringify(drawable(image).image))
  const keep = keepIn(join(cacheDir, KEPT_IMAGES))
  return {
    png: (image) => keep(keyFor(image), () => drawShareImage(drawable(image).image, typefaces)),
    keyFor,
    missingFrom: (image) => drawable(image).missing,
    fontFolder: shown(join(contentDir, 'fonts')),
  }
}

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()) })

/** All code that decides how an image looks: ours, the libraries' by their versions, and Node's knowledge of scripts. */
async function codeOf(root: string): Promise<string> {
  const read = (path: string) => readFile(join(root, path), 'utf8')
  const files = globSync(['src/share-image/*.ts', 'src/interface/{language,typography}.ts'], { cwd: root }).sort()
  const { dependencies } = packageSchema.parse(JSON.parse(await read('package.json')))
  const libraries = ['bidi-js', 'harfbuzzjs', 'sharp'].map((name) => dependencies[name])
  return JSON.stringify([await Promise.all(files.map(read)), libraries, process.versions.unicode])
}
