import { OFFLINE_PAGE } from './addresses.ts'
import { verdictOn } from './answers.ts'
import { isStandInOld, missingPictures, readAgain } from './kept.ts'
import { readPage } from './page-facts.ts'
import { fileAddress, isAsset, kindOf, pageAddress } from './requests.ts'
import type { Store } from './store.ts'

/** Brings pages and their files from the network into the store. */
export type Keeper = ReturnType<typeof keeperOf>

/** What a reader waits for comes first. */
const AT_LEISURE: RequestInit = { priority: 'low' }

/** @param scope address of the site's root, with its last slash */
export function keeperOf(store: Store, scope: string) {
  const standIn = scope + OFFLINE_PAGE
  /** Answers that are just being kept, by address. */
  const underWay = new Map<string, Promise<void>>()

  /** Keeps the network's answer for a page, or forgets the page if the answer says so. The answer stays unread. */
  function keepAnswer(address: string, answer: Response): Promise<void> {
    const done = settle(address, answer).finally(() => underWay.delete(address))
    underWay.set(address, done)
    return done
  }

  async function settle(address: string, answer: Response): Promise<void> {
    const { status, headers } = answer
    // Some hosts lead from one form of an address to another; a copy serves both.
    const isRedirected = answer.redirected && pageAddress(answer.url, scope) !== address
    const verdict = verdictOn({ status, isRedirected, contentType: headers.get('Content-Type') ?? '' })
    if (verdict === 'forget') return store.forget(address)
    if (verdict === 'leave') return
    const html = await answer.clone().text()
    const facts = readPage(html, scope)
    if (!facts) return
    const { essential, isListed, ...page } = facts
    const copy = new Response(html, { headers })
    if (address === standIn) {
      await store.keepStandIn(copy, { keptAt: Date.now(), assets: facts.assets })
      await keepAssets(essential)
    } else if (isListed) await store.keepPage({ ...page, address, readAt: Date.now() }, copy)
    else await store.forget(address)
  }

  /** Keeps a page that this worker did not see on its way. */
  const keepPage = async (address: string) => keepAnswer(address, await fetch(address, AT_LEISURE))

  async function keepAssets(addresses: readonly string[]): Promise<void> {
    const there = await store.assets()
    const missing = addresses.filter((address) => !there.has(address))
    await Promise.allSettled(
      missing.map(async (address) => {
        const answer = await fetch(address, AT_LEISURE)
        if (answer.status === 200) await store.keepAsset(address, answer)
      }),
    )
  }

  /** Makes room, and keeps the page that stands in for those that are not kept. @throws where it cannot be had */
  async function setUp(): Promise<void> {
    await store.setUp()
    await keepPage(standIn)
    if (!(await store.page(standIn))) throw new Error(`${standIn} cannot be kept`)
  }

  /**
   * Notes that a page has been read: it counts as the last one, and gets what it still lacks.
   * @param loaded addresses of files that it has loaded; its own is among them if no worker saw it on its way
   * @param isSparing whether the reader wants as little as possible to be fetched
   */
  async function noteReading(url: string, loaded: readonly string[], isSparing: boolean): Promise<void> {
    if (kindOf({ method: 'GET', mode: 'navigate', url, isPartial: false }, scope) !== 'page') return
    // It may have been switched off, and on again.
    if (!(await store.isSetUp())) await setUp()
    const address = pageAddress(url, scope)
    const assets = loaded.filter((file) => isAsset(file, scope)).map((file) => fileAddress(file, scope))
    const isUnseen = loaded.some((file) => file.startsWith(scope) && pageAddress(file, scope) === address)
    await (isUnseen ? keepPage(address) : underWay.get(address))
    await store.change((kept) => readAgain(kept, address, Date.now(), assets))
    const kept = await store.read()
    const page = kept.pages.find((known) => known.address === address)
    if (page || address === standIn) await keepAssets(assets)
    const there = await store.assets()
    if (page && !isSparing) await keepAssets(missingPictures(page, (asset) => there.has(asset)))
    if (isStandInOld(kept, Date.now())) await keepPage(standIn)
  }

  return { keepAnswer, setUp, noteReading }
}
