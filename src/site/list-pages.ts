import { href, type Path } from './paths.ts'

/** A list on one page, or a part of it on one of several. */
export interface ListPage<T> {
  items: readonly T[]
  /** Null on the first, which has the list's own address. */
  number: number | null
  /** The pages beside it, as they lead through the list. */
  previous: PageBeside<T> | undefined
  next: PageBeside<T> | undefined
}

export interface PageBeside<T> {
  number: number | null
  /** What the page begins with. */
  first: T
}

/** So many teasers, or people with what they said, fill a page. */
const LONG = 30
/** So many lines do. */
const LINES = 200

/**
 * Cuts a list that grows at its beginning. Pages are numbered from the oldest, and all but the first are full, so that
 * what comes later changes none of them and their addresses go on meaning the same.
 * @param items newest first
 */
export function pagesByAge<T>(items: readonly T[], size = LONG): ListPage<T>[] {
  const numbered = Math.max(0, Math.floor(items.length / size) - 1)
  const first = items.length - numbered * size
  const cuts = Array.from({ length: numbered }, (_, index) => ({
    number: numbered - index,
    items: items.slice(first + index * size, first + (index + 1) * size),
  }))
  return inOrder([{ number: null, items: items.slice(0, first) }, ...cuts])
}

/** Cuts a list that is ordered by names. */
export function pagesByName<T>(items: readonly T[], size = LINES): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  const cuts = Array.from({ length: count }, (_, index) => ({
    number: index === 0 ? null : index + 1,
    items: items.slice(index * size, (index + 1) * size),
  }))
  return inOrder(cuts)
}

function inOrder<T>(cuts: readonly { number: number | null; items: readonly T[] }[]): ListPage<T>[] {
  const beside = (index: number) => {
    const cut = cuts[index]
    const [first] = cut?.items ?? []
    return cut && first !== undefined ? { number: cut.number, first } : undefined
  }
  return cuts.map((cut, index) => ({ ...cut, previous: beside(index - 1), next: beside(index + 1) }))
}

/** Address of one page of a list. */
export const listPagePath = (list: Path, number: number | null) =>
  (number === null ? list : `${list}page/${number}/`) as Path

/** The pages beside one as they are linked to. @param nameOf says what a page begins with */
export function neighboursOf<T>(
  { previous, next }: ListPage<T>,
  list: Path,
  { base, nameOf }: { base: string; nameOf: (item: T) => string },
) {
  const link = (page: PageBeside<T> | undefined) =>
    page && { href: href(base, listPagePath(list, page.number)), text: nameOf(page.first) }
  return { previous: link(previous), next: link(next) }
}

/** The pages of a list as routes whose last parameter is `[...page]`. @param keyOf stands for what is listed */
export function listRoutes<T, P extends Record<string, string>, Q extends object>(
  pages: readonly ListPage<T>[],
  { params, props, keyOf }: { params: P; props: Q; keyOf: (listed: readonly T[]) => string },
) {
  return pages.map((page) => ({
    params: { ...params, page: page.number === null ? undefined : `page/${page.number}` },
    props: { ...props, page },
    cacheKey: keyOf([...page.items, ...[page.previous, page.next].flatMap((beside) => (beside ? [beside.first] : []))]),
  }))
}
