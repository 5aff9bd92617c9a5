/** The regular expression for a pattern of `_headers`: `*` stands for anything, `:name` for one step. */
export function patternSource(path: string): string {
  const parts = path.split(/(\*|\/:\w+)/).map((part) => {
    if (part === '*') return '.*'
    return part.startsWith('/:') ? '/[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  })
  return `^${parts.join('')}$`
}
