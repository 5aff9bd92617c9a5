/*
 * The search page: what is typed or stands in the address is looked for in the index, and what is found is shown.
 * Nothing is fetched before somebody is about to search.
 */
import { counted, filled } from '../interface/templates.ts'
import { addressQuery, requestOf } from '../search/address.ts'
import { KINDS } from '../search/files.ts'
import { type Library, openLibrary } from '../search/library.ts'
import { isEmpty, type Search, type SearchRequest, startSearch } from '../search/search.ts'
import { element } from './search/element.ts'
import { moveByKeys } from './search/move-by-keys.ts'
import { nameField } from './search/name-field.ts'
import { resultElement } from './search/show-results.ts'
import type { Texts } from './search/texts.ts'

/** Milliseconds without a keystroke after which is looked for what was typed. */
const PAUSE = 150
/** Milliseconds after which a search is said to be under way. */
const LONG = 500

/** An element that the page has. */
function the<T extends Element>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector)
  if (!found) throw new Error(`The search page has no ${selector}.`)
  return found
}

const region = the<HTMLElement>('search')
const form = the<HTMLFormElement>('form', region)
const input = the<HTMLInputElement>('[type=search]', form)
const status = the('.search-status')
const found = the<HTMLElement>('.found')
const hints = the('.hints', found)
const list = the('.results', found)
const more = the<HTMLButtonElement>('.more', found)
const browse = the<HTMLElement>('.browse')

const texts: Texts = JSON.parse(form.dataset['texts'] ?? '{}')
const { words, marks } = texts
const title = document.title

let opened: Library | undefined
function library(): Library {
  opened ??= openLibrary(async (file) => {
    const isWayIn = !file.includes('/')
    const response = await fetch(new URL(file, form.action), isWayIn ? { cache: 'no-cache' } : {})
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    return response.json()
  })
  return opened
}

const speaker = nameField(the('[name=speaker]', form), 'speaker', library, () => changed())
const topic = nameField(the('[name=topic]', form), 'topic', library, () => changed())

/** What the form asks for. */
function asked(): SearchRequest {
  const chosen = form.querySelector<HTMLInputElement>('[name=kind]:checked')?.value
  const kind = KINDS.find((one) => one === chosen) ?? null
  return { text: input.value, kind, speaker: speaker.slug, topic: topic.slug }
}

/** Fills the form with a request, and looks for it. */
function ask(request: SearchRequest): void {
  isStepDone = true
  input.value = request.text
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=kind]')) {
    radio.checked = radio.value === (request.kind ?? '')
  }
  for (const [field, slug] of [
    [speaker, request.speaker],
    [topic, request.topic],
  ] as const) {
    // Where the name cannot be had, the search itself says so.
    void field.set(slug).catch(() => undefined)
  }
  void look()
}

/** Whether what is typed next is a step of its own on the way back. */
let isStepDone = true
let turn = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Looks for what the form asks for. */
async function look(): Promise<void> {
  clearTimeout(timer)
  const mine = ++turn
  const isCurrent = () => mine === turn
  const request = asked()
  document.title = request.text.trim() ? `${request.text.trim()} · ${title}` : title
  const unknown = speaker.unknown
    ? filled(words.nobody, { name: inQuotes(speaker.unknown) })
    : topic.unknown && filled(words.noTopic, { name: inQuotes(topic.unknown) })
  browse.hidden = !isEmpty(request)
  if (isEmpty(request) || unknown) {
    clear(unknown || '')
    return
  }
  const waiting = setTimeout(() => say(words.searching), LONG)
  try {
    const { search, results } = await begin(request)
    if (!isCurrent()) return
    show(search, request, results)
  } catch {
    if (isCurrent()) fail()
  } finally {
    clearTimeout(waiting)
  }
}

/** Begins a search; once again with the index as it is now, where it was published anew in the meantime. */
async function begin(request: SearchRequest) {
  const start = async () => {
    const search = await startSearch(request, library())
    return { search, results: await search.next() }
  }
  try {
    return await start()
  } catch {
    opened = undefined
    return await start()
  }
}

function show(search: Search, request: SearchRequest, results: Awaited<ReturnType<Search['next']>>): void {
  clear(summary(search, request))
  found.hidden = false
  const put = (hint: string) => hints.append(element('p', {}, hint))
  for (const word of search.missing) put(filled(words.missing, { word: inQuotes(word) }))
  for (const { word, beginning } of results.length > 0 ? search.instead : []) {
    put(filled(words.instead, { word: inQuotes(word), beginning: inQuotes(beginning) }))
  }
  if (results.length === 0 && !search.hasMore()) suggest(search.otherwise())
  const add = (further: typeof results) => list.append(...further.map((result) => resultElement(result, texts)))
  add(results)
  more.hidden = !search.hasMore()
  let isReading = false
  more.onclick = async () => {
    if (isReading) return
    isReading = true
    const mine = turn
    const shown = list.children.length
    const further = await search.next().catch(() => null)
    isReading = false
    if (mine !== turn) return
    if (!further) return fail()
    add(further)
    say(summary(search, request))
    more.hidden = !search.hasMore()
    const next = list.children[shown]?.querySelector('a')
    if (next) next.focus()
    else if (more.hidden) input.focus()
  }
}

/** How much was found, for those who see it and those who hear it. */
function summary(search: Search, request: SearchRequest): string {
  const { number, isLeast } = search.count()
  const query = inQuotes(request.text.trim())
  if (number === 0) {
    if (search.hasMore()) return words.nothingYet
    return request.text.trim() ? filled(words.nothingFor, { query }) : words.nothing
  }
  const results = counted(isLeast ? words.foundAtLeast : words.found, number, texts.lang)
  return request.text.trim() ? filled(words.foundFor, { results, query }) : results
}

/** Other searches, as links that can be opened like any other. */
function suggest(requests: readonly SearchRequest[]): void {
  if (requests.length === 0) return
  const filters = addressQuery({ ...asked(), text: '' })
  const entries = requests.map((request) => {
    const query = inQuotes(request.text)
    const isFreed = addressQuery({ ...request, text: '' }) !== filters
    const link = element('a', { href: addressQuery(request) }, isFreed ? filled(words.everywhere, { query }) : query)
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      ask(request)
      note(true)
      input.focus()
    })
    return element('li', {}, link)
  })
  hints.append(element('p', {}, words.otherwise), element('ul', { class: 'plain' }, ...entries))
}

function fail(): void {
  clear(words.failed)
  found.hidden = false
  opened = undefined
  const again = element('button', { type: 'button' }, words.again)
  again.addEventListener('click', () => void look())
  hints.append(again)
}

function clear(message: string): void {
  hints.replaceChildren()
  list.replaceChildren()
  more.hidden = true
  found.hidden = true
  say(message)
}

function say(message: string): void {
  if (status.textContent !== message) status.textContent = message
}

/** A text between quotation marks, unless it has its own. */
const inQuotes = (text: string) => (/["“„«「]/u.test(text) ? text : marks[0] + text + marks[1])

/*
 * The address says what is looked for, so that it can be linked and gone back to. What is typed in one go is one step
 * of the way back; a filter is a step of its own.
 */
function note(isStep: boolean): void {
  const address = addressQuery(asked()) || location.pathname
  if (address !== (location.search || location.pathname)) {
    if (isStep || isStepDone) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  }
  isStepDone = isStep
}

function changed(): void {
  note(true)
  void look()
}

function typed(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    note(false)
    void look()
  }, PAUSE)
}

// What is being composed is not what is meant yet.
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typed()
})
input.addEventListener('compositionend', typed)
input.addEventListener('change', () => {
  isStepDone = true
})
input.addEventListener('focus', async () => {
  // What fails here fails again, and is said, when something is looked for.
  await library()
    .manifest()
    .catch(() => undefined)
})
for (const radio of form.querySelectorAll('[name=kind]')) radio.addEventListener('change', changed)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  changed()
})
// Links within the page are no other search.
addEventListener('popstate', () => {
  if (location.search !== addressQuery(asked())) ask(requestOf(new URLSearchParams(location.search)))
})

moveByKeys(input, found)

region.hidden = false
const request = requestOf(new URLSearchParams(location.search))
ask(request)
// Not where that would open a keyboard over half the screen.
if (isEmpty(request) && matchMedia('(hover: hover)').matches) input.focus({ preventScroll: true })
