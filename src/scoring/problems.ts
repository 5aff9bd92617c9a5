import type { z } from 'zod'

/**
 * Says what is wrong with a file of articles, a line for each problem.
 *
 * @param data what the file holds, to find the articles' ids in
 * @param issues what the schema found; a path leads from the whole file to the field
 * @returns lines such as `article “bridge”: quotes[2].end: must be a number`
 */
export function problemsOf(data: unknown, issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.map(({ path, message }) => {
    const [list, index, ...rest] = path
    if (list !== 'articles' || typeof index !== 'number') return join(fieldName(path), message)
    const id = idOf(data, index)
    return join(`article ${id === null ? index + 1 : `“${id}”`}`, fieldName(rest), message)
  })
}

const join = (...parts: string[]) => parts.filter(Boolean).join(': ')

/** A field as one would write it in code: `quotes[2].end`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function idOf(data: unknown, index: number): string | null {
  const articles = propertyOf(data, 'articles')
  const id = Array.isArray(articles) ? propertyOf(articles[index], 'id') : undefined
  return typeof id === 'string' ? id : null
}

const propertyOf = (data: unknown, name: string): unknown =>
  data && typeof data === 'object' ? Object.getOwnPropertyDescriptor(data, name)?.value : undefined
