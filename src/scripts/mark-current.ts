/*
 * Marks what is being read: the section in the contents and in the bar, the quotation in its list. Where no
 * script may run, style sheets do the same as well as they can (`scroll-target-group`): for them one quotation always
 * is current, in sight or not, and a place that a link led to only if it comes to stand high enough.
 */

/** Where on the screen one reads, from its top. */
const LINE = 0.45
/** Pixels scrolled after which a link's target is no longer what is being read. */
const LEFT = 24
/** Milliseconds without scrolling after which the screen stands still. */
const STILL = 120

interface List {
  links: HTMLAnchorElement[]
  places: HTMLElement[]
  /** Whether nothing is current while no place is in sight. */
  onlyInSight: boolean
}

const root = document.documentElement
let lists: List[] = []
let landed = ''
let landedAt: number | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** The lists of a page, each with the places that it leads to. */
function findLists(): List[] {
  return ['.contents ol', '.here', '.in-order'].map((selector) => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a[href^="#"]`)]
    const pairs = all.flatMap((link) => {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return place ? [{ link, place }] : []
    })
    const onlyInSight = selector === '.in-order'
    return { links: pairs.map(({ link }) => link), places: pairs.map(({ place }) => place), onlyInSight }
  })
}

function currentOf({ places, onlyInSight }: List): number {
  const target = places.findIndex((place) => place.id === landed)
  if (target >= 0) return target
  const bottom = scrollY + innerHeight >= root.scrollHeight - 2
  const line = scrollY < 2 ? 0 : innerHeight * (bottom ? 1 : LINE)
  const current = places.findLastIndex((place) => place.getBoundingClientRect().top <= line)
  if (!onlyInSight) return Math.max(current, 0)
  const place = places[current]
  return place && place.getBoundingClientRect().bottom > 0 ? current : -1
}

function mark(list: List): void {
  const current = currentOf(list)
  for (const [index, link] of list.links.entries()) {
    if (index !== current) link.removeAttribute('aria-current')
    else if (!link.ariaCurrent) {
      link.setAttribute('aria-current', 'location')
      keepInSight(link)
    }
  }
}

/** Scrolls a rail, and nothing but the rail, to a place in it; not while somebody is busy there, or was led elsewhere in it. */
function keepInSight(place: HTMLElement): void {
  const rail = place.closest<HTMLElement>('.contents, .quotations')
  if (!rail || rail.matches(':hover, :focus-within')) return
  const target = document.getElementById(landed)
  if (target && target !== place && rail.contains(target)) return
  const entry = (place.closest('li') ?? place).getBoundingClientRect()
  const box = rail.getBoundingClientRect()
  if (entry.top < box.top || entry.bottom > box.bottom) rail.scrollTop += entry.top - box.top - box.height / 3
}

function markAll(): void {
  if (landedAt !== null && Math.abs(scrollY - landedAt) > LEFT) landed = ''
  for (const list of lists) mark(list)
}

function settle(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (landedAt !== null) return
    landedAt = scrollY
    // On the way back to a page, browsers scroll the page alone.
    const entry = document.getElementById(landed)
    if (entry) keepInSight(entry)
  }, STILL)
}

function land(): void {
  landed = ''
  try {
    landed = decodeURIComponent(location.hash.slice(1))
  } catch {
    // It leads nowhere.
  }
  landedAt = null
  settle()
  markAll()
}

let waiting = false
function later(): void {
  settle()
  if (waiting) return
  waiting = true
  requestAnimationFrame(() => {
    waiting = false
    markAll()
  })
}

/** Marks from now on what is being read. */
export function markCurrent(): void {
  // Browsers that know text directives take them out of the address before a script sees it; in others they hide the id.
  const [place = '', directive] = location.hash.split(':~:')
  if (directive !== undefined) location.replace(place || '#')
  lists = findLists()
  if (lists.every(({ links }) => links.length === 0)) return
  addEventListener('scroll', later, { passive: true })
  addEventListener('resize', later)
  addEventListener('hashchange', land)
  land()
}
