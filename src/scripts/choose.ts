/* Lets readers choose colours, size and typeface, and keeps that in every page and tab. */
import { CHOICES_KEY } from '../interface/choices.ts'

const { classList } = document.documentElement
const options = [...document.querySelectorAll<HTMLInputElement>('.choices input')]
/** What browsers paint around a page, in light and in dark. */
const papers = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
const colours = papers.map(({ content }) => content)

/** @param classes those chosen, with spaces between them */
function apply(classes: string): void {
  classList.value = classes
  for (const [index, paper] of papers.entries()) {
    const theme = ['light', 'dark'].findIndex((name) => classList.contains(name))
    paper.content = colours[theme < 0 ? index : theme] ?? paper.content
  }
}

/** Shows what is chosen, here or in another tab. */
function show(classes: string | null): void {
  apply(classes ?? '')
  for (const option of options) option.checked = !option.value
  for (const option of options) option.checked ||= classList.contains(option.value)
}

function keep(): void {
  const chosen = options.flatMap(({ checked, value }) => (checked && value ? [value] : []))
  apply(chosen.join(' '))
  try {
    localStorage.setItem(CHOICES_KEY, classList.value)
  } catch {}
}

document.querySelector('.choices')?.addEventListener('change', keep)
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === CHOICES_KEY) show(newValue)
})
/** Takes up what was chosen while nobody looked at this page. */
function catchUp(): void {
  try {
    show(localStorage.getItem(CHOICES_KEY))
  } catch {}
}

// A browser may keep a page whole for going back, or prepare it before it is opened.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) catchUp()
})
document.addEventListener('prerenderingchange', catchUp)
show(classList.value)
