import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { activePart } from '../article/active-drawing.ts'
import type { Article } from '../article/article.ts'
import type { ArticleFiles } from '../article/article-files.ts'
import { folderOfArticle } from '../article/content.ts'
import type { Fault } from '../article/fault.ts'
import { pictureOf, picturesIn } from '../article/pictures.ts'

/** Where pictures lie. */
export interface PicturePlaces {
  /** The folder of content. */
  folder: string
  /** Paths of all files within it, each with the one that the disk knows it by. */
  diskPaths: ReadonlyMap<string, string>
}

/** A picture that an article shows, as it was when it was looked into. */
export interface ShownPicture {
  /** What stands for it in the article's text. */
  key: string
  /** Within the folder of content, as the disk knows it. */
  path: string
  /** Changes with the file. */
  state: string
}

/** Pixels of a picture that can be drawn in other sizes: what sharp takes. */
const MOST_PIXELS = 0x3fff * 0x3fff

/** Looks into the pictures that an article shows. @returns them, or a fault for each that cannot be shown */
export async function lookAtPictures(
  article: Article,
  files: ArticleFiles,
  { folder, diskPaths }: PicturePlaces,
): Promise<{ pictures: ShownPicture[] } | { faults: Fault[] }> {
  const pictures: ShownPicture[] = []
  const faults: Fault[] = []
  for (const key of picturesIn(article)) {
    const name = pictureOf(key)
    const path = diskPaths.get(folderOfArticle(files) + name) ?? folderOfArticle(files) + name
    const file = join(folder, path)
    pictures.push({ key, path, state: stateOf(file) })
    const fault = await pictureFault(file)
    if (fault) faults.push({ file: join(dirname(files.main.path), name), line: 1, ...fault })
  }
  return faults.length > 0 ? { faults } : { pictures }
}

/** Whether pictures are what they were when they were looked into. */
export const areAsSeen = (pictures: readonly ShownPicture[], { folder }: Pick<PicturePlaces, 'folder'>): boolean =>
  pictures.every(({ path, state }) => stateOf(join(folder, path)) === state)

function stateOf(file: string): string {
  const { size = 0, mtimeMs = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return `${size} ${mtimeMs}`
}

/** Why a file cannot be shown as a picture, or null; its line, where that is not the first. */
async function pictureFault(file: string): Promise<{ line?: number; problem: string; fix: string } | null> {
  const [{ default: sharp }, { imageMetadata }] = await Promise.all([import('sharp'), import('astro/assets/utils')])
  const bytes = readFileSync(file)
  const unreadable = {
    problem: 'this picture cannot be read',
    fix: 'Save it again from the program that made it, or name another',
  }
  const found = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!found) return unreadable
  const isDrawing = found.format === 'svg'
  if (isDrawing !== /\.svg$/i.test(file)) {
    const format = isDrawing ? 'an SVG' : `a ${found.format.toUpperCase()}`
    return {
      problem: `this picture is ${format}, and its name says something else`,
      fix: 'Give it the ending of what it is',
    }
  }
  if (found.width * found.height > MOST_PIXELS) {
    return { problem: `this picture has ${found.width} × ${found.height} pixels`, fix: 'Save it in a smaller size' }
  }
  if (isDrawing) {
    const active = activePart(bytes.toString())
    if (active) return active
    const fix = 'Write its size into its first tag, as in viewBox="0 0 300 200"'
    const measures = await imageMetadata(bytes).catch(() => null)
    return measures ? null : { problem: 'this drawing does not say how large it is', fix }
  }
  // Of one that was cut off, all is there but its end.
  const isWhole = await sharp(file, { failOn: 'truncated' })
    .stats()
    .then(() => imageMetadata(bytes))
    .catch(() => null)
  return isWhole ? null : unreadable
}
