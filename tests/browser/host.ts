import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentTypes, isCompressible } from '../../src/hosting/content-types.ts'
import { patternSource } from '../../src/hosting/pattern.ts'
import { parseHeadersFile } from '../../src/publish/headers-file.ts'

/** How a host answers otherwise than with the file that was built; `silence` is no answer at all. */
export type Answer = 'silence' | { status?: number; headers?: Record<string, string>; body?: string }

/** A host that a test can change while a reader reads. */
export interface Host {
  /** Address of the site's root. */
  url: string
  /** Paths that were asked for, below the site's root and decoded. */
  asked: string[]
  /** What is answered otherwise, by path below the site's root. */
  answers: Map<string, Answer>
  /** Sent with every answer. */
  headers: Record<string, string>
  close(): Promise<void>
}

const HTML = 'text/html; charset=utf-8'

/**
 * Serves a folder of built pages below a base path, at a free port, as a plain host does: compressed with gzip, with
 * the headers of `_headers`, and with the site's own page for what is not there.
 */
export async function openHost(folder: string, base: string): Promise<Host> {
  const asked: string[] = []
  const answers = new Map<string, Answer>()
  const headers: Record<string, string> = {}
  const fileOf = siteFiles(folder, base)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const path = decodeURI(pathname).slice(base.length)
    asked.push(path)
    const answer = answers.get(path)
    if (answer === 'silence') return
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!answer) return send(fileOf(pathname, path), request, response)
    const { status = 200, body = '', headers: own = {} } = answer
    response.writeHead(status, { 'Content-Type': contentTypes([]).get(extname(path).slice(1)) ?? HTML, ...own })
    response.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { url: `http://localhost:${port}${base}`, asked, answers, headers, close }
}

interface SentFile {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** What is sent for each path of a site. */
function siteFiles(folder: string, base: string): (pathname: string, path: string) => SentFile {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8')).map(({ path, headers }) => ({
    pattern: new RegExp(patternSource(path)),
    headers,
  }))
  const types = contentTypes([])
  return (pathname, path) => {
    const named = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
    const isThere = pathname.startsWith(base) && statSync(named, { throwIfNoEntry: false })?.isFile()
    const file = isThere ? named : join(folder, '404.html')
    const own = rules.filter(({ pattern }) => pattern.test(decodeURI(pathname)))
    const headers = Object.assign(
      { 'Content-Type': types.get(extname(file).slice(1)) ?? 'application/octet-stream' },
      ...own.map((rule) => rule.headers),
    )
    return { status: isThere ? 200 : 404, headers, body: readFileSync(file) }
  }
}

function send(
  { status, headers, body }: SentFile,
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
): void {
  const isSmaller = isCompressible(headers['Content-Type'] ?? '') && /\bgzip\b/.test(String(asked['accept-encoding']))
  response.writeHead(status, {
    ...headers,
    ...(isSmaller ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  })
  response.end(isSmaller ? gzipSync(body) : body)
}
