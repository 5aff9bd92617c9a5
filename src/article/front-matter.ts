import type { FaultInFile } from './fault.ts'

/** A file cut into its front matter and its body; lines are those of the file, from 1. */
export interface FileParts {
  frontMatter: string | null
  frontMatterLine: number
  body: string
  bodyLine: number
}

const FENCE = /^---[ \t]*$/

/**
 * Cuts a Markdown file at its front matter: lines between a first line `---` and the next line `---`.
 * @returns the parts, or the fault of a front matter that never ends.
 */
export function splitFrontMatter(text: string): FileParts | FaultInFile {
  const lines = text.split('\n')
  if (!FENCE.test(lines[0] ?? '')) return { frontMatter: null, frontMatterLine: 1, body: text, bodyLine: 1 }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (end === -1) {
    return {
      line: 1,
      problem: 'the front matter is never closed',
      fix: 'Put a line with only --- after its last field',
    }
  }
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    frontMatterLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  }
}
