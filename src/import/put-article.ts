import { constants } from 'node:fs'
import { copyFile, link, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ImportFault } from './import-fault.ts'
import type { ImportedArticle } from './import-source.ts'

/** Names beginning with a dot are not content, should an import be stopped half-way; the number is the process. */
const STAGE = /^\.import-(\d+)-/

/**
 * Puts an article's files into the folder of articles: all of them or none.
 * @param force whether an article with this slug is replaced
 * @param signal stops it and takes back what was done
 * @throws ImportFault where there is one already; the system's errors where it cannot write
 */
export async function putArticle(
  folder: string,
  article: ImportedArticle,
  force: boolean,
  signal?: AbortSignal,
): Promise<void> {
  const inTheWay = await namesInTheWay(folder, article)
  if (inTheWay.length > 0 && !force) throw alreadyThere(folder, inTheWay)
  const made = await mkdir(folder, { recursive: true })
  const moved: string[] = []
  const placed: string[] = []
  let stage: string | null = null
  try {
    await clearStages(folder)
    stage = await mkdtemp(join(folder, `.import-${process.pid}-`))
    for (const [path, content] of article.files) {
      signal?.throwIfAborted()
      await mkdir(dirname(join(stage, 'new', path)), { recursive: true })
      await writeFile(join(stage, 'new', path), content)
    }
    await mkdir(join(stage, 'old'))
    signal?.throwIfAborted()
    for (const name of inTheWay) {
      await rename(join(folder, name), join(stage, 'old', name))
      moved.push(name)
    }
    for (const name of topsOf(article)) {
      await place(join(stage, 'new', name), join(folder, name))
      placed.push(name)
    }
  } catch (error) {
    for (const name of placed) await rm(join(folder, name), { recursive: true, force: true })
    for (const name of moved) await rename(join(stage ?? folder, 'old', name), join(folder, name))
    throw isTaken(error) ? alreadyThere(folder, topsOf(article)) : error
  } finally {
    if (stage) await rm(stage, { recursive: true, force: true })
    if (made) await removeEmpty(folder, made)
  }
}

/** What an article would replace: its slug in either form, and pictures of its names. Disks may hold names in NFD. */
export async function namesInTheWay(folder: string, article: ImportedArticle): Promise<string[]> {
  const wanted = new Set([article.slug, `${article.slug}.md`, ...topsOf(article)])
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => wanted.has(name.normalize('NFC')))
}

export const alreadyThere = (folder: string, names: readonly string[]) =>
  new ImportFault(
    `there is ${names.join(', ')} already in ${folder}`,
    'Give another name with --slug, or add --force to replace it',
  )

/** Names that an article's files have in the folder of articles itself. */
const topsOf = ({ files }: ImportedArticle) => [...new Set([...files.keys()].map((path) => path.split('/')[0] ?? path))]

/** Moves a file or folder to where nothing stands: should something have come there meanwhile, it stays. */
async function place(from: string, to: string): Promise<void> {
  const isFolder = (await readdir(from).catch(() => null)) !== null
  if (isFolder) return rename(from, to)
  await link(from, to).catch((error: unknown) => {
    // Not every file system has links.
    if (isTaken(error)) throw error
    return copyFile(from, to, constants.COPYFILE_EXCL)
  })
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

const isTaken = (error: unknown) => codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTEMPTY'

/** Folders that were made for nothing go again, unless somebody else has put something there. */
async function removeEmpty(folder: string, made: string): Promise<void> {
  for (let empty = folder; empty.startsWith(made); empty = dirname(empty)) {
    const isGone = await rmdir(empty).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}

/** What an import left that was killed: what it had moved away returns, unless something stands there again. */
async function clearStages(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, process] = STAGE.exec(name) ?? []
    if (process === undefined || isRunning(Number(process))) continue
    const old = join(folder, name, 'old')
    const there = new Set(await readdir(folder))
    for (const moved of await readdir(old).catch(() => [])) {
      if (!there.has(moved)) await rename(join(old, moved), join(folder, moved))
    }
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
