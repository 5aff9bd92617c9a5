/// <reference lib="webworker" />
/*
 * The worker that lets pages be read without a network. Pages come from the network as long as there is one, so that
 * news is new; what they are made of comes from the copies, as its names change with its content.
 */
import { OFFLINE_PAGE } from './addresses.ts'
import { isServerFault } from './answers.ts'
import { keeperOf } from './keeper.ts'
import { addressOfCopy, sameShownBy } from './kept.ts'
import { fileAddress, kindOf, pageAddress } from './requests.ts'
import { storeAt } from './store.ts'

declare const self: ServiceWorkerGlobalScope

/** Milliseconds after which a kept page is shown instead of one that does not come. */
const PATIENCE = 4000

const { scope } = self.registration
const store = storeAt(scope)
const keeper = keeperOf(store, scope)

// A new worker waits until no page needs the old one: a page that is asked for while they change might never come.
self.addEventListener('install', (event) => {
  event.waitUntil(keeper.setUp())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()]))
})

self.addEventListener('fetch', (event) => {
  const { method, mode, url, headers } = event.request
  const isAhead = headers.get('Sec-Purpose')?.startsWith('prefetch') ?? false
  const kind = kindOf({ method, mode, url, isPartial: headers.has('Range'), isAhead }, scope)
  if (kind === 'page') event.respondWith(answerPage(event, pageAddress(url, scope)))
  // Where it fails, the reader's own request finds the copy.
  else if (kind === 'ahead') event.respondWith(fromNetwork(event))
  else if (kind === 'passing') event.respondWith(answerPassing(event))
  else if (kind === 'icon') event.respondWith(answerIcon(event, fileAddress(url, scope)))
  else if (kind === 'asset') event.respondWith(answerAsset(event, fileAddress(url, scope)))
})

/** A page says that it has been read, and which files it has loaded. */
self.addEventListener('message', (event) => {
  const { data, source } = event
  if (!(source instanceof WindowClient) || !source.url.startsWith(scope) || !isTexts(data)) return
  quietly(event, keeper.noteReading(source.url, data, isSparing()))
})

async function answerPage(event: FetchEvent, address: string): Promise<Response> {
  const network = fromNetwork(event).then((answer) => {
    quietly(event, keeper.keepAnswer(address, answer))
    return answer
  })
  quietly(event, network)
  const soon = await Promise.race([orNothing(network), later(PATIENCE)])
  if (soon && !isServerFault(soon.status)) return soon
  return (await copyFor(event.request.url, address)) ?? (await orNothing(network)) ?? standIn()
}

/** The copy that serves an address; where it stands at another one, the way there. */
async function copyFor(url: string, asked: string): Promise<Response | undefined> {
  const address = addressOfCopy(await store.read(), asked)
  if (address === null) return undefined
  const isElsewhere = fileAddress(url, scope) !== address
  return isElsewhere ? Response.redirect(address) : store.page(address)
}

const answerPassing = async (event: FetchEvent) => (await orNothing(fromNetwork(event))) ?? standIn()

const standIn = async () => (await store.page(scope + OFFLINE_PAGE)) ?? Response.error()

async function answerAsset(event: FetchEvent, address: string): Promise<Response> {
  const copy = await store.asset(address)
  if (copy) return copy
  const answer = await fetchAsset(event, address)
  return answer?.ok ? answer : ((await samePicture(address)) ?? answer ?? Response.error())
}

/** Its name does not change with its content, so the network is asked first. */
const answerIcon = async (event: FetchEvent, address: string) =>
  (await fetchAsset(event, address)) ?? (await store.asset(address)) ?? Response.error()

async function fetchAsset(event: FetchEvent, address: string): Promise<Response | undefined> {
  const answer = await orNothing(fetch(event.request))
  if (answer?.status === 200) quietly(event, store.keepAsset(address, answer.clone()))
  return answer
}

/** The copy of a picture in another size. */
async function samePicture(address: string): Promise<Response | undefined> {
  for (const other of sameShownBy(await store.read(), address)) {
    const copy = await store.asset(other)
    if (copy) return copy
  }
  return undefined
}

/** The network's answer; the browser may have asked already while this worker woke up. */
async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: Response | undefined = await event.preloadResponse
  return preloaded ?? fetch(event.request)
}

/** Lets the worker live until something is done. Whether it succeeds is of no interest to anybody who reads. */
function quietly(event: ExtendableEvent, task: Promise<unknown>): void {
  event.waitUntil(orNothing(task))
}

const orNothing = <T>(task: Promise<T>): Promise<T | undefined> => task.catch(() => undefined)

const later = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))

/** Whether the reader has asked for little to be fetched, where the browser tells. */
function isSparing(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')
