import type { BrowserContext, Page, Response } from '@playwright/test'

/** Pages that are read at the same time. */
const TABS = 4

export interface Crawl {
  /** Addresses of all pages that links lead to. */
  pages: string[]
  /** What is broken, each with the page that it was found on. */
  faults: string[]
}

/** What a page holds that can lead astray. */
interface Found {
  ids: string[]
  links: string[]
  files: string[]
}

/**
 * Reads every page that links lead to from a site's front page, as readers' browsers do, and its page for what is not
 * there. Links to the site's own origin are followed where it is served.
 * @param start address of its front page
 * @param check what else to look for in a page's answer, in sentences
 */
export async function crawl(
  context: BrowserContext,
  start: string,
  check: (response: Response) => string[] = () => [],
): Promise<Crawl> {
  await context.addInitScript(reportViolations)
  const { origin, pathname: base } = new URL(start)
  const own = await ownOrigin(context, start)
  const faults: string[] = []
  const waiting = [start, `${start}404.html`]
  const ids = new Map<string, Set<string>>(waiting.map((url) => [url, new Set()]))
  const links: { from: string; to: URL }[] = []
  const files = new Map<string, string>()
  let busy = 0

  const follow = (from: string, link: string) => {
    const to = new URL(link.startsWith(own) ? origin + link.slice(own.length) : link)
    if (to.origin !== origin) return
    if (!to.pathname.startsWith(base)) {
      faults.push(`${from} leads out of the site, to ${link}`)
      return
    }
    links.push({ from, to })
    const page = origin + to.pathname
    if (!/(\/|\.html)$/.test(to.pathname)) files.set(to.href.replace(/#.*/, ''), from)
    else if (!ids.has(page)) {
      ids.set(page, new Set())
      waiting.push(page)
    }
  }

  const read = async (page: Page, url: string) => {
    const said: string[] = []
    page.removeAllListeners()
    page.on('console', (message) => said.push(`says ${message.text()}`))
    page.on('pageerror', (error) => said.push(`throws ${error.message}`))
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText
      // Given up when the next page is read.
      if (reason !== 'net::ERR_ABORTED') said.push(`cannot load ${request.url()}: ${reason}`)
    })
    const response = await page.goto(url)
    if (response?.status() !== 200) said.push(`has status ${response?.status()}`)
    if (response?.request().redirectedFrom()) said.push('is a former address')
    if (response) said.push(...check(response))
    const found = await page.evaluate(findAll)
    for (const id of found.ids.filter((one, index) => found.ids.indexOf(one) < index)) said.push(`has #${id} twice`)
    faults.push(...said.map((fault) => `${url} ${fault}`))
    ids.set(url, new Set(found.ids))
    for (const link of found.links) follow(url, link)
    for (const file of found.files) if (file.startsWith(origin)) files.set(file, url)
  }

  const tabs = Array.from({ length: TABS }, async () => {
    const page = await context.newPage()
    while (waiting.length > 0 || busy > 0) {
      const url = waiting.shift()
      if (!url) {
        await page.waitForTimeout(20)
        continue
      }
      busy++
      await read(page, url)
        .catch((error: Error) => faults.push(`${url} cannot be read: ${error.message}`))
        .finally(() => busy--)
    }
    await page.close()
  })
  await Promise.all(tabs)

  for (const { from, to } of links) {
    const id = decodeURIComponent(to.hash.slice(1).replace(/:~:.*/, ''))
    if (id && ids.has(origin + to.pathname) && !ids.get(origin + to.pathname)?.has(id)) {
      faults.push(`${from} leads to ${to.href}, and there is no such place`)
    }
  }
  await inTurn([...files], async ([file, from]) => {
    const response = await context.request.get(file, { maxRedirects: 0 })
    if (response.status() !== 200) faults.push(`${from} needs ${file}, which has status ${response.status()}`)
  })
  return { pages: [...ids.keys()], faults }
}

/** Runs in the page: what its policy forbids is said aloud. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`the policy forbids ${blockedURI} (${effectiveDirective}, ${sourceFile})`)
  })
}

/** Runs in the page. */
function findAll(): Found {
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)]
  const sets = all<HTMLImageElement>('[srcset]').flatMap(({ srcset }) =>
    srcset.split(/,\s+/).map((one) => new URL(one.trim().replace(/\s.*/, ''), document.baseURI).href),
  )
  return {
    ids: all('[id]').map(({ id }) => id),
    links: all<HTMLAnchorElement>('a[href], link[rel=alternate], link[rel=canonical]').map(({ href }) => href),
    files: [
      ...all<HTMLImageElement>('[src]').map(({ src }) => src),
      ...all<HTMLLinkElement>('link:not([rel=alternate], [rel=canonical])').map(({ href }) => href),
      ...sets,
    ],
  }
}

/** Where the site says that it stands. */
async function ownOrigin(context: BrowserContext, start: string): Promise<string> {
  const page = await context.request.get(start)
  const [, address = start] = /<link rel="canonical" href="([^"]+)"/.exec(await page.text()) ?? []
  return new URL(address).origin
}

/** Eight at a time. */
async function inTurn<T>(items: T[], act: (item: T) => Promise<void>): Promise<void> {
  const next = items.values()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of next) await act(item)
    }),
  )
}
