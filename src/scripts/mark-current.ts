/*
 * Marks, where the browser's style sheets cannot, the section and the quotation that are being read.
 * A list's links lead to places in the text; the current one is the last place above the upper third of the screen,
 * and at the end of the page the last one that is in sight.
 */
const LISTS = '.contents ol, .in-order, .here'

function mark(list: Element): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]:not([href^="#_said"])')]
  const line = innerHeight / 3
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2
  let current: HTMLAnchorElement | undefined
  for (const link of links) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    const top = place?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
    if (top <= line || (atEnd && top < innerHeight)) current = link
  }
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

if (!CSS.supports('scroll-target-group', 'auto')) {
  let waiting = false
  const markAll = () => {
    waiting = false
    for (const list of document.querySelectorAll(LISTS)) mark(list)
  }
  const later = () => {
    if (!waiting) requestAnimationFrame(markAll)
    waiting = true
  }
  addEventListener('scroll', later, { passive: true })
  addEventListener('resize', later)
  addEventListener('hashchange', later)
  markAll()
}
