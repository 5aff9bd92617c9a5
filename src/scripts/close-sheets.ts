/*
 * Sheets that a narrow screen opens over the text leave no trace in the history: the way back from a place that was
 * chosen in one leads to where it was opened, and never to the sheet. Escape closes them.
 */
function isOpen(): boolean {
  const sheet = document.querySelector(':is(.contents, .quotations):is(:target, :has(:target))')
  return sheet !== null && getComputedStyle(sheet).position === 'fixed'
}

document.addEventListener('click', (event) => {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.getAttribute('href')?.startsWith('#') || !isOpen()) return
  event.preventDefault()
  location.replace(link.hash)
})

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && isOpen()) location.replace('#_bar')
})
