import { createReadStream, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

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

/** Serves a folder of built pages below a base path, at a free port. */
export async function openHost(folder: string, base: string): Promise<Host> {
  const asked: string[] = []
  const answers = new Map<string, Answer>()
  const headers: Record<string, string> = {}
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '', 'http://localhost').pathname).slice(base.length)
    asked.push(path)
    const answer = answers.get(path)
    if (answer === 'silence') return
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!answer) return sendFile(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path), response)
    const { status = 200, body = '', headers: own = {} } = answer
    response.writeHead(status, { 'Content-Type': TYPES[extname(path)] ?? 'text/html; charset=utf-8', ...own }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { url: `http://localhost:${port}${base}`, asked, answers, headers, close }
}

function sendFile(file: string, response: ServerResponse): void {
  const isThere = statSync(file, { throwIfNoEntry: false })?.isFile()
  response.writeHead(isThere ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' })
  if (isThere) createReadStream(file).pipe(response)
  else response.end()
}
