import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ContentFile } from '../article/article-files.ts'
import type { ContentFiles } from '../article/content.ts'
import { ContentFaults, type Fault } from '../article/fault.ts'
import { PERMALINKS_FILE } from '../permalink/permalinks-file.ts'

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
): Promise<ContentFiles & { faults: Fault[] }> {
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
  const onDisk = await pathsIn(folder)
  // The same name can be written in two ways; content knows it composed (NFC), the disk as it was saved.
  const paths = new Map(onDisk.map((path) => [path.replaceAll('\\', '/').normalize('NFC'), path]))
  for (const path of onDisk) {
    const known = path.replaceAll('\\', '/').normalize('NFC')
    if (paths.get(known) === path) continue
    const fix = 'Delete one of them, or rename it'
    faults.push({
      file: shown(known),
      line: 1,
      problem: 'there are two files of this name in two forms of Unicode',
      fix,
    })
  }
  for (const [path, diskPath] of paths) {
    if (!isTextFile(path) || !isWanted(path)) continue
    // Thousands of small files are read soonest one after the other.
    const bytes = readFileSync(join(folder, diskPath))
    const file = shown(path)
    files.set(path, { path: file, text: new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n') })
    const line = isUtf8(bytes) && !bytes.includes(0) ? null : firstInvalidLine(bytes)
    if (line !== null) {
      faults.push({ file, line, problem: 'this is not UTF-8', fix: 'Save the file again with the encoding UTF-8' })
    }
  }
  return { shown, files, paths: new Set(paths.keys()), faults }
}

/** A path as its author knows it: from the root, or whole where it lies elsewhere. */
function shownPath(path: string, root: string): string {
  const fromRoot = relative(root, path)
  return fromRoot.startsWith('..') ? path : fromRoot
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      // Names that begin with a dot are other programs', in whatever state they are.
      .filter((path) => !/(?:^|[\\/])\./.test(path))
      .sort()
  )
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
