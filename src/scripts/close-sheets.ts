/*
 * Sheets that a narrow screen opens over the text: nothing behind them can be reached, Escape closes them, and they
 * leave no trace in the history: the way back from a place that was chosen in one leads to where it was opened.
 */
function openSheet(): Element | null {
  const sheet = document.querySelector(':is(.contents, .quotations):is(:target, :has(:target))')
  return sheet && getComputedStyle(sheet).position === 'fixed' ? sheet : null
}

/** What the bar and the messages say stays within reach. */
const around = document.querySelectorAll<HTMLElement>('body > :not(main, .bar, .toast), .reading > *')

function shutOff(): void {
  const sheet = openSheet()
  for (const element of around) element.inert = sheet !== null && element !== sheet
}

addEventListener('hashchange', shutOff)
addEventListener('resize', shutOff)
shutOff()

document.addEventListener('click', (event) => {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.getAttribute('href')?.startsWith('#') || !openSheet()) return
  event.preventDefault()
  location.replace(link.hash)
})

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && openSheet()) location.replace('#_bar')
})
