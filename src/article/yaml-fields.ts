import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { ZodType } from 'zod'
import type { FaultInFile } from './fault.ts'

type LineOf = (path: readonly PropertyKey[]) => number

/**
 * Reads YAML and checks it against a schema.
 * @param firstLine the line of the file on which the YAML begins
 * @returns the data, or every fault found, each with its line
 */
export function readYaml<T>(
  yaml: string,
  schema: ZodType<T>,
  firstLine = 1,
): { data: T; lineOf: LineOf } | { faults: FaultInFile[] } {
  const counter = new LineCounter()
  // Whether a key is there already, the parser would look up among all keys before it.
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, strict: true, uniqueKeys: false })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const twice = givenTwice(document)
  if (twice.length > 0 || document.errors.length > 0) {
    // One slip makes several errors: the first on a line is what it is about.
    const byLine = new Map<number, FaultInFile>()
    for (const at of twice) {
      const line = lineAt(at)
      byLine.set(line, { line, problem: 'this field is given twice', fix: 'Keep one of the two' })
    }
    for (const error of document.errors) {
      const line = lineAt(error.pos[0])
      if (!byLine.has(line)) byLine.set(line, { line, ...yamlFault(error, yaml) })
    }
    return { faults: [...byLine.values()].sort((a, b) => a.line - b.line) }
  }
  const unknown = unknownForms(document)
  if (unknown.length > 0) return { faults: unknown.map(({ at, problem, fix }) => ({ line: lineAt(at), problem, fix })) }
  const unresolved = firstUnresolved(document)
  if (unresolved) {
    const problem = `*${unresolved.name} refers to nothing`
    return {
      faults: [{ line: lineAt(unresolved.offset), problem, fix: 'Put text that begins with * in quotation marks' }],
    }
  }
  if (document.contents !== null && !isMap(document.contents)) {
    return {
      faults: [
        {
          line: firstLine,
          problem: 'these are not fields',
          fix: 'Write one a line with a space behind the colon, as in headline: Words',
        },
      ],
    }
  }
  const pairNamed = namedPairs()
  /** The line of the deepest part of the path that is there. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    let line = firstLine
    let parent: unknown = document.contents
    for (const step of path) {
      const pair = isMap(parent) ? pairNamed(parent, String(step)) : undefined
      const node: unknown = pair ? pair.value : isSeq(parent) ? parent.get(step, true) : undefined
      const shown = pair ? pair.key : node
      if (!isNode(shown)) break
      if (shown.range) line = lineAt(shown.range[0])
      parent = node
    }
    return line
  }
  const swallowed = commentsInValues(document).map((comment) => ({
    line: lineAt(comment.offset),
    problem: `“#${comment.text}” is read as a remark and not as part of the text`,
    fix: 'Put the whole text between quotation marks, or a space behind the #',
  }))
  const fields = plainFields(document)
  if (fields === null) {
    const line = lineAt(firstAlias(document))
    const problem = 'what stands for other fields here comes to more than can be read'
    return { faults: [{ line, problem, fix: 'Write the words themselves in place of &name and *name' }] }
  }
  const result = schema.safeParse(fields)
  if (result.success && swallowed.length === 0) return { data: result.data, lineOf }
  return { faults: [...swallowed, ...(result.error?.issues ?? []).flatMap((issue) => faultsOf(issue, lineOf))] }
}

/** What can be written in YAML and means nothing in a file of content: it would be passed over, or read as text. */
function unknownForms(document: Document): { at: number; problem: string; fix: string }[] {
  const found = document.warnings.map(({ pos }) => ({
    at: pos[0],
    problem: 'the word behind the ! is not known here',
    fix: 'Take it out, or put the whole text between quotation marks',
  }))
  visit(document, {
    Pair(_, { key, value }) {
      const at = isNode(key) ? (key.range?.[0] ?? 0) : isNode(value) ? (value.range?.[0] ?? 0) : 0
      const name = isScalar(key) ? key.value : undefined
      if (name === '__proto__')
        found.push({ at, problem: '“__proto__” cannot be the name of a field', fix: 'Take it out' })
      else if (name == null) found.push({ at, problem: 'this field has no name', fix: 'Write one before the colon' })
    },
  })
  return found
}

/** Where fields begin that are there already, each in its order. */
function givenTwice(document: Document): number[] {
  const found: number[] = []
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (known.has(key.value)) found.push(key.range?.[0] ?? 0)
        known.add(key.value)
      }
    },
  })
  return found
}

/** Finds fields by their names; the first time in a map, notes all that are in it. */
function namedPairs(): (map: YAMLMap, name: string) => Pair<Node, unknown> | undefined {
  const noted = new Map<YAMLMap, Map<string, Pair<Node, unknown>>>()
  return (map, name) => {
    const known = noted.get(map)
    if (known) return known.get(name)
    const pairs = map.items.filter((pair): pair is Pair<Node, unknown> => isNode(pair.key))
    const byName = new Map(pairs.map((pair) => [String(pair.key), pair] as const).reverse())
    noted.set(map, byName)
    return byName.get(name)
  }
}

/** Places that may refer to another by its name: reading them takes the parser longer, the more there are. */
const ALIASES = 200

/** The fields as data, or null where aliases stand for more than the parser unfolds. */
function plainFields(document: Document): unknown {
  let aliases = 0
  visit(document, {
    Alias: () => {
      aliases++
    },
  })
  if (aliases > ALIASES) return null
  try {
    return document.toJS() ?? {}
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return null
    throw error
  }
}

function firstAlias(document: Document): number {
  let at = 0
  visit(document, {
    Alias(_, { range }) {
      at = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return at
}

/** What YAML's own messages mean for somebody who writes an article. */
function yamlFault({ code, message, pos }: YAMLError, yaml: string): Pick<FaultInFile, 'problem' | 'fix'> {
  const isTab = yaml[yaml.lastIndexOf('\n', pos[0] - 1) + 1] === '\t'
  if (code === 'TAB_AS_INDENT' || isTab) {
    return { problem: 'this line begins with a tab', fix: 'Use two spaces instead' }
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return {
      problem: 'the text holds a colon that YAML reads itself',
      fix: 'Put the text between quotation marks, and begin the next field at the margin',
    }
  }
  if (code === 'UNEXPECTED_TOKEN' || code === 'BAD_SCALAR_START') {
    return {
      problem: 'the text begins with a sign that YAML reads itself',
      fix: "Put all of it between single marks: '…'",
    }
  }
  if (code === 'MULTILINE_IMPLICIT_KEY') {
    return { problem: 'this line is no field', fix: 'Write a space behind the colon, as in headline: Words' }
  }
  if (code === 'MULTIPLE_DOCS') {
    return { problem: 'a line of hyphens begins other fields here', fix: 'Take it out; a file has one set of fields' }
  }
  if (/call stack/i.test(message)) {
    return { problem: 'brackets are nested deeper than can be read', fix: 'Take out those that are too many' }
  }
  const problem = `this is not valid YAML: ${firstLetterLower(message.replace(/\.$/, ''))}`
  return { problem, fix: 'Begin each field at the margin, and put text with a colon between quotation marks' }
}

/** Remarks right behind a value without a space: "We are #1" was hardly meant to be "We are". */
function commentsInValues(document: Document): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = []
  visit(document, {
    Scalar(key, scalar) {
      const text = scalar.comment
      if (key !== 'key' && isScalar(scalar) && text && !/^\s/.test(text)) {
        found.push({ text: text.split('\n')[0] ?? '', offset: scalar.range?.[0] ?? 0 })
      }
    },
  })
  return found
}

/** An alias in YAML that names no anchor before it: the parser lets it pass, reading it does not. */
function firstUnresolved(document: Document): { name: string; offset: number } | null {
  const anchors = new Set<string>()
  let found: { name: string; offset: number } | null = null
  visit(document, {
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor)
    },
    Alias(_, alias) {
      if (anchors.has(alias.source)) return
      found = { name: alias.source, offset: alias.range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  return found
}

type Issue = NonNullable<ReturnType<ZodType['safeParse']>['error']>['issues'][number]

function faultsOf(issue: Issue, lineOf: LineOf): FaultInFile[] {
  const field = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.')
  const line = lineOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: lineOf([...issue.path, key]),
      problem: `“${[...issue.path, key].join('.')}” is not a field that is known here`,
      fix: meantBy(key) ?? 'Correct its spelling or take it out; README.md lists the fields',
    }))
  }
  if (issue.code === 'invalid_type' && /received undefined/.test(issue.message)) {
    const name = String(issue.path.at(-1))
    return [{ line, problem: `“${field}” is missing`, fix: `Add a line ${name}: …` }]
  }
  if (/received null/.test(issue.message)) {
    return [{ line, problem: `“${field}” is empty`, fix: 'Write something there or take the field out' }]
  }
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) {
    return [
      { line, problem: `“${field}” has fields of its own`, fix: 'Write them below it, each on a line, two spaces in' },
    ]
  }
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message
  const [problem, fix] = message.split(' | ')
  return [
    {
      line,
      problem: field ? `“${field}” ${firstLetterLower(problem ?? '')}` : (problem ?? ''),
      fix: fix ?? 'Correct the value',
    },
  ]
}

/** Other words for fields. */
const SYNONYMS = new Map([
  ['title', 'headline'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['tags', 'topics'],
  ['categories', 'topics'],
  ['subtitle', 'standfirst'],
  ['description', 'standfirst'],
  ['summary', 'standfirst'],
  ['language', 'lang'],
  ['timezone', 'timeZone'],
  ['license', 'licence'],
])

function meantBy(key: string): string | null {
  const small = key.toLowerCase()
  const meant = SYNONYMS.get(small) ?? (small === key ? null : small)
  return meant && meant !== key ? `Perhaps ${meant} was meant` : null
}

function firstLetterLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
