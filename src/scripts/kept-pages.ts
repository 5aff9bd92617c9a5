/* The page about reading offline: lists what is kept on this device, forgets it, and holds the reader's switch. */
import { whenRead } from '../interface/when-read.ts'
import { OFFLINE_PAGE, WORKER } from '../offline/addresses.ts'
import { type Kept, type KeptPage, NOTHING, withoutPages } from '../offline/kept.ts'
import { storeAt } from '../offline/store.ts'
import { isSwitchedOff, switchOff } from '../offline/switch.ts'

const root = import.meta.env.BASE_URL
const scope = new URL(root, location.href).href
const store = storeAt(scope)
const { lang } = document.documentElement

const element = <T extends Element>(within: ParentNode, selector: string, type: new () => T): T => {
  const found = within.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`There is no ${selector} here.`)
  return found
}

const main = element(document, 'main', HTMLElement)
const keep = element(main, '.keep', HTMLElement)
const toggle = element(keep, 'button', HTMLButtonElement)
const section = element(main, '.list', HTMLElement)
const heading = element(section, 'h2', HTMLHeadingElement)
const list = element(section, 'ol', HTMLOListElement)
const forgetAll = element(section, 'details', HTMLDetailsElement)
const status = element(main, '[role=status]', HTMLElement)
const template = element(main, 'template', HTMLTemplateElement)

/** Whether this browser can keep pages: some have no workers, or let no site store anything. */
async function isAble(): Promise<boolean> {
  try {
    isSwitchedOff(root)
    await store.read()
    return 'serviceWorker' in navigator && 'locks' in navigator
  } catch {
    return false
  }
}

async function show(): Promise<void> {
  const { pages }: Kept = isSwitchedOff(root) ? NOTHING : await store.read()
  list.replaceChildren(...pages.map(entryOf))
  element(heading, '.count', HTMLElement).textContent = pages.length > 0 ? String(pages.length) : ''
  forgetAll.hidden = pages.length === 0
  forgetAll.open = false
  element(section, '.yet', HTMLElement).hidden = pages.length > 0 || isSwitchedOff(root)
  element(section, '.none', HTMLElement).hidden = !isSwitchedOff(root)
  toggle.ariaChecked = String(!isSwitchedOff(root))
}

function entryOf(page: KeptPage, index: number): Node {
  const entry = document.importNode(template.content, true)
  const link = element(entry, 'a', HTMLAnchorElement)
  link.href = page.address
  link.textContent = page.headline
  link.lang = page.lang
  link.dir = page.dir
  link.id = `_kept-${index}`
  const part = element(entry, '.part', HTMLElement)
  if (page.section === null) part.remove()
  else {
    const name = element(part, 'bdi', HTMLElement)
    name.textContent = page.section
    name.lang = page.lang
    part.id = `_part-${index}`
    link.setAttribute('aria-labelledby', `${link.id} ${part.id}`)
  }
  const time = element(entry, 'time', HTMLTimeElement)
  time.dateTime = new Date(page.readAt).toISOString()
  time.textContent = whenRead(page.readAt, Date.now(), { lang })
  const forget = element(entry, 'button', HTMLButtonElement)
  forget.id = `_forget-${index}`
  forget.setAttribute('aria-labelledby', `${forget.id} ${link.id}`)
  forget.addEventListener('click', async () => {
    await store.forget(page.address)
    await showForgotten()
    // The next one has come to its place.
    const next = list.querySelectorAll('button')[index] ?? list.querySelector('li:last-child button')
    if (next instanceof HTMLElement) next.focus()
    else heading.focus()
  })
  return entry
}

async function showForgotten(): Promise<void> {
  await show()
  status.textContent = ''
  status.textContent = status.dataset['text'] ?? ''
}

async function flip(): Promise<void> {
  const isOff = !isSwitchedOff(root)
  switchOff(root, isOff)
  if (isOff) {
    const registrations = await navigator.serviceWorker.getRegistrations()
    await Promise.all(registrations.filter((worker) => worker.scope === scope).map((worker) => worker.unregister()))
    await store.clear()
  } else await navigator.serviceWorker.register(root + WORKER, { scope: root })
  await show()
}

/** A page that is not kept was wanted, and this one came instead. */
function sayWhatIsMissing(): void {
  const said = element(main, '.not-kept', HTMLElement)
  element(main, 'h1', HTMLHeadingElement).textContent = said.dataset['title'] ?? ''
  element(main, '.introduction', HTMLElement).hidden = true
  element(said, 'bdi', HTMLElement).textContent = readable(location.href)
  element(said, 'a', HTMLAnchorElement).href = location.href
  said.hidden = false
  // What there is to read comes before what there is to set.
  section.after(keep)
}

function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

if (!location.href.startsWith(scope + OFFLINE_PAGE)) sayWhatIsMissing()
if (await isAble()) {
  toggle.addEventListener('click', flip)
  element(forgetAll, 'button', HTMLButtonElement).addEventListener('click', async () => {
    await store.change(withoutPages)
    await showForgotten()
    heading.focus()
  })
  // Also when the reader comes back to this page from another.
  addEventListener('pageshow', show)
  await show()
  keep.hidden = false
  section.hidden = false
} else element(main, '.unable', HTMLElement).hidden = false
element(main, '.kept-pages', HTMLElement).classList.add('known')
