import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ContentFile } from '../article/article-files.ts'
import type { ContentFiles } from '../article/content.ts'
import { ContentFaults, type Fault } from '../article/fault.ts'
import { PERMALINKS_FILE } from '../permalink/permalinks-file.ts'
import type { PicturePlaces } from './article-pictures.ts'

const isTextFile = (path: string) => /\.(md|yaml)$/.test(path) || path === PERMALINKS_FILE

/**
 * Reads a folder of content. Every text file must be UTF-8; one that is not is read as well as may be.
 * @param root the folder from which its author sees paths
 * @param isWanted tells the text files that are read, by their path within the folder
 */
export async function readContentFolder(
  folder: string,
  root: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<ContentFiles & PicturePlaces & { faults: Fault[] }> {
  const faults: Fault[] = []
  const files = new Map<string, ContentFile>()
  const shown = (path: string) => shownPath(join(folder, path), root)
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    const fault = {
      file: shownPath(folder, root),
      line: 1,
      problem: 'there is no such folder',
      fix: 'Correct CONTENT_DIR',
    }
    throw new ContentFaults([fault])
  }
  const put = (path: string, problem: string, fix: string) => faults.push({ file: shown(path), line: 1, problem, fix })
  const { files: onDisk, links } = await pathsIn(folder)
  for (const path of links) {
    put(path, 'this leads to another folder, or to nothing', 'Put the files themselves there, or begin its name with _')
  }
  // The same name can be written in two ways; content knows it composed (NFC), the disk as it was saved.
  const diskPaths = new Map(onDisk.map((path) => [path.replaceAll('\\', '/').normalize('NFC'), path]))
  for (const path of onDisk) {
    const known = path.replaceAll('\\', '/').normalize('NFC')
    if (diskPaths.get(known) === path) continue
    put(known, 'there are two files of this name in two forms of Unicode', 'Delete one of them, or rename it')
  }
  for (const [path, diskPath] of diskPaths) {
    if (!isTextFile(path) || !isWanted(path)) continue
    const file = shown(path)
    if (path.includes('\ufffd')) {
      put(path, 'the name of this file is not UTF-8', 'Rename it')
      continue
    }
    // Thousands of small files are read soonest one after the other.
    const bytes = bytesOf(join(folder, diskPath))
    if (typeof bytes === 'string') {
      put(path, `this cannot be read: ${bytes}`, 'Let those who build read it')
      continue
    }
    files.set(path, { path: file, text: new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n') })
    const line = isUtf8(bytes) && !bytes.includes(0) ? null : firstInvalidLine(bytes)
    if (line !== null) {
      faults.push({ file, line, problem: 'this is not UTF-8', fix: 'Save the file again with the encoding UTF-8' })
    }
  }
  return { folder, shown, files, paths: new Set(diskPaths.keys()), diskPaths, faults }
}

/** A path as its author knows it: from the root, or whole where it lies elsewhere. */
function shownPath(path: string, root: string): string {
  const fromRoot = relative(root, path)
  return fromRoot.startsWith('..') ? path : fromRoot
}

/** The bytes of a file, or why there are none. */
function bytesOf(path: string): Buffer | string {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) {
      return 'permission denied'
    }
    throw error
  }
}

/** All files of a folder; and links that lead to no file, behind which files would be passed over. */
async function pathsIn(folder: string): Promise<{ files: string[]; links: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)) }))
    // Names that begin with a dot are other programs', in whatever state they are.
    .filter(({ path }) => !/(?:^|[\\/])\./.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const files: string[] = []
  const links: string[] = []
  for (const { entry, path } of found) {
    if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(join(folder, path)))) files.push(path)
    else if (entry.isSymbolicLink() && !/(?:^|[\\/])_/.test(path)) links.push(path)
  }
  return { files, links }
}

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile()
  } catch {
    // It leads to nothing, or in a circle.
    return false
  }
}

/** The first line with a byte that is not UTF-8, or null; a NUL belongs to no text either. */
function firstInvalidLine(bytes: Uint8Array): number | null {
  let line = 0
  for (let start = 0; start <= bytes.length; ) {
    line++
    const end = bytes.indexOf(0x0a, start)
    const part = bytes.subarray(start, end === -1 ? bytes.length : end)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part)
    } catch {
      return line
    }
    if (part.includes(0)) return line
    if (end === -1) return null
    start = end + 1
  }
  return null
}
