import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { ContentFile } from '../article/article-files.ts'
import type { Fault } from '../article/fault.ts'

/** A folder of content, read: its text files by their path within it, and the paths of all its files. */
export interface ContentFolder {
  files: Map<string, ContentFile>
  paths: Set<string>
  faults: Fault[]
}

const TEXT_FILE = /\.(md|yaml)$/

/**
 * Reads a folder of content. Every text file must be UTF-8.
 * @param root the folder from which its author sees paths
 */
export async function readContentFolder(folder: string, root: string): Promise<ContentFolder> {
  const faults: Fault[] = []
  const files = new Map<string, ContentFile>()
  const paths = await pathsIn(folder)
  for (const path of paths) {
    if (!TEXT_FILE.test(path)) continue
    const bytes = await readFile(join(folder, path))
    const shown = shownPath(join(folder, path), root)
    const line = firstInvalidLine(bytes)
    if (line === null) files.set(path, { path: shown, text: decode(bytes) })
    else
      faults.push({
        file: shown,
        line,
        problem: 'this is not UTF-8',
        fix: 'Save the file again with the encoding UTF-8',
      })
  }
  return { files, paths: new Set(paths), faults }
}

/** A path as its author knows it: from the root, or whole where it lies elsewhere. */
function shownPath(path: string, root: string): string {
  const fromRoot = relative(root, path)
  return fromRoot.startsWith('..') ? path : fromRoot
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/').normalize('NFC'))
    .sort()
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n')
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

/** A digest of texts, for noticing change. */
export function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex').slice(0, 16)
}
