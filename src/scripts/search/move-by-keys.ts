/**
 * Down goes from the field into the results, up and down go among them, Escape goes back, and / comes from anywhere.
 */
export function moveByKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    const { key, target } = event
    const isTyping = target instanceof HTMLInputElement && target.type !== 'radio'
    const to = key === '/' ? (isTyping ? null : field) : neighbour(key, target, field, results)
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
  if (key === 'Escape') return field
  if (key === 'ArrowDown') return stops[at + 1] ?? null
  if (key === 'ArrowUp') return stops[at - 1] ?? field
  return null
}
