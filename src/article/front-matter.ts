import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { ZodType } from 'zod'
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

/**
 * Reads YAML and checks it against a schema.
 * @param firstLine the line of the file on which the YAML begins
 * @returns the data, or every fault found, each with its line
 */
export function readYaml<T>(
  yaml: string,
  schema: ZodType<T>,
  firstLine = 1,
): { data: T; lineOf: (path: readonly PropertyKey[]) => number } | { faults: FaultInFile[] } {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, strict: true })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        line: lineAt(error.pos[0]),
        problem: `this is not valid YAML: ${firstLetterLower(error.message.replace(/\.$/, ''))}`,
        fix:
          error.code === 'DUPLICATE_KEY'
            ? 'Keep one of the two'
            : 'Put text that holds a colon, a # or quotation marks between quotation marks',
      })),
    }
  }
  const unresolved = firstUnresolved(document)
  if (unresolved) {
    const problem = `*${unresolved.name} refers to nothing`
    return {
      faults: [{ line: lineAt(unresolved.offset), problem, fix: 'Put text that begins with * in quotation marks' }],
    }
  }
  if (document.contents !== null && !isMap(document.contents)) {
    return {
      faults: [{ line: firstLine, problem: 'these are not fields', fix: 'Write one a line, as in headline: Words' }],
    }
  }
  /** The line of the deepest part of the path that is there. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(path[depth - 1]))
        if (pair && isNode(pair.key) && pair.key.range) return lineAt(pair.key.range[0])
      }
      const node: unknown = document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return firstLine
  }
  const result = schema.safeParse(document.toJS() ?? {})
  if (result.success) return { data: result.data, lineOf }
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, lineOf)) }
}

/** An alias in YAML that names no anchor: the parser lets it pass, reading it does not. */
function firstUnresolved(document: Document): { name: string; offset: number } | null {
  let found: { name: string; offset: number } | null = null
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return
      found = { name: alias.source, offset: alias.range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  return found
}

type Issue = NonNullable<ReturnType<ZodType['safeParse']>['error']>['issues'][number]

function faultsOf(issue: Issue, lineOf: (path: readonly PropertyKey[]) => number): FaultInFile[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: lineOf([...issue.path, key]),
      problem: `“${[...issue.path, key].join('.')}” is not a field that is known here`,
      fix: 'Correct its spelling or take it out; README.md lists the fields',
    }))
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.startsWith('Invalid input')) {
    return [{ line: lineOf(issue.path), problem: `“${field}” is missing`, fix: `Add a line ${field}: …` }]
  }
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message
  const [problem, fix] = message.split(' | ')
  return [
    {
      line: lineOf(issue.path),
      problem: field ? `“${field}” ${firstLetterLower(problem ?? '')}` : (problem ?? ''),
      fix: fix ?? 'Correct the value',
    },
  ]
}

function firstLetterLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
