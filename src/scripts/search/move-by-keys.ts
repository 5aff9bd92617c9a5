/**
 * Down goes from the field into the results, up and down go among them, Escape and / go back. Elsewhere on the page
 * keys do what they always do: they may be words that somebody dictates (WCAG 2.1.4).
 */
export function moveByKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    const { key, target } = event
    const to = neighbour(key, target, field, results)
    if (!to) return
    event.preventDefault()
    to.focus()
  })
}

function neighbour(key: string, target: EventTarget | null, field: HTMLElement, results: HTMLElement) {
  const stops = [...results.querySelectorAll<HTMLElement>('a, button:not([hidden])')]
  if (target === field) return key === 'ArrowDown' ? (stops[0] ?? null) : null
  const at = target instanceof HTMLElement ? stops.indexOf(target) : -1
  if (at < 0) return null
  if (key === 'Escape' || key === '/') return field
  if (key === 'ArrowDown') return stops[at + 1] ?? null
  if (key === 'ArrowUp') return stops[at - 1] ?? field
  return null
}
