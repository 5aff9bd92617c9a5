/*
 * An address stands below a page where it goes where the page goes: it is part of it, or a file of the same article. A
 * record may have thousands of either.
 */

/** How addresses begin that stand below a page: /a/ has /a/b/ and /a.md. */
const beginningsOf = (page: string) => {
  if (page === '/') return []
  return page.endsWith('/') ? [page, `${page.slice(0, -1)}.`] : [page]
}

/** Tells whether an address stands below one of these pages. */
export function belowOneOf(pages: Iterable<string>): (path: string) => boolean {
  const all = new Set(pages)
  const beginnings = new Set([...all].flatMap(beginningsOf))
  const lengths = [...new Set([...beginnings].map(({ length }) => length))]
  return (path) =>
    lengths.some((length) => length < path.length && beginnings.has(path.slice(0, length))) ||
    // What begins so may end there.
    (path.endsWith('.') && all.has(`${path.slice(0, -1)}/`))
}

/** Finds one of these pages with all that stand below it, in their order. */
export function whatGoesWith(paths: Iterable<string>): (page: string) => string[] {
  const sorted = [...paths].map((path, place) => ({ path, place })).sort((a, b) => (a.path < b.path ? -1 : 1))
  const firstFrom = (beginning: string) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.path ?? '') < beginning) low = middle + 1
      else high = middle
    }
    return low
  }
  const beginningWith = (beginning: string) => {
    const first = firstFrom(beginning)
    let end = first
    while (sorted[end]?.path.startsWith(beginning)) end++
    return sorted.slice(first, end)
  }
  return (page) => {
    if (page === '/') return [page]
    return beginningsOf(page)
      .flatMap(beginningWith)
      .sort((a, b) => a.place - b.place)
      .map(({ path }) => path)
  }
}
