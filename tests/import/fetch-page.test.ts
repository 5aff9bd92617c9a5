import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { fetchAmong, fetchResource } from '../../src/import/fetch-page.ts'
import { isPublicAddress } from '../../src/import/public-address.ts'

const LIMITS = { maxBytes: 2 ** 20, timeout: 2000, accept: ['text/html', 'text/plain'] }

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
})

/** Starts a server and says where it is. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const sending = (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200) =>
  serve((_, response) => response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(body))

const fetchAt = (url: string, limits: Partial<typeof LIMITS> = {}) =>
  fetchResource(url, { ...LIMITS, ...limits, allowPrivate: true })

const textAt = async (url: string) => Buffer.from((await fetchAt(url)).bytes).toString()

describe('what an address holds', () => {
  test('comes with its type, charset and place', async () => {
    const url = await sending('x', { 'Content-Type': 'Text/HTML; Charset="koi8-r"' })
    const fetched = await fetchAt(`${url}/a?b#c`)
    expect(fetched).toMatchObject({ type: 'text/html', charset: 'koi8-r', url: `${url}/a?b` })
  })

  test('is asked for by name, without cookies', async () => {
    const url = await serve(({ headers }, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Set-Cookie': 'a=b' }).end(JSON.stringify(headers))
    })
    const headers = JSON.parse(await textAt(url))
    expect(headers).toMatchObject({ 'user-agent': 'OnTheRecord-import', accept: 'text/html, text/plain' })
    expect(headers).not.toHaveProperty('cookie')
  })

  test.each([
    ['gzip', gzipSync('The tide')],
    ['x-gzip', gzipSync('The tide')],
    ['deflate', deflateSync('The tide')],
    ['deflate', deflateRawSync('The tide')],
    ['br', brotliCompressSync('The tide')],
    ['identity', Buffer.from('The tide')],
    ['gzip', gzipSync('The tide').subarray(0, -4)],
  ])('is unpacked from %s', async (encoding, body) => {
    expect(await textAt(await sending(body, { 'Content-Encoding': encoding }))).toBe('The tide')
  })

  test('is reached by its name', async () => {
    const url = await sending('x')
    expect(await textAt(url.replace('127.0.0.1', 'localhost'))).toBe('x')
  })

  test('is found where it has moved', async () => {
    const url = await serve(({ url = '' }, response) => {
      const step = Number(url.slice(1))
      if (step < 5) response.writeHead(302, { Location: `${step + 1}` }).end()
      else response.writeHead(200, { 'Content-Type': 'text/plain' }).end('here')
    })
    expect((await fetchAt(`${url}/0`)).url).toBe(`${url}/5`)
  })
})

describe('an address that is not fetched', () => {
  test.each([
    ['example', '“example” is no address'],
    ['ftp://example.org/', '“ftp://example.org/” is not on the web'],
    ['file:///etc/passwd', '“file:///etc/passwd” is not on the web'],
    ['https://me:secret@example.org/', 'the address holds a user name or a password'],
  ])('%s', async (url, problem) => {
    await expect(fetchAt(url)).rejects.toMatchObject({ name: 'ImportFault', problem })
  })

  test.each([
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '127.1',
    '0.0.0.0',
    '169.254.169.254',
    '10.0.0.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[fe80::1]',
    'localhost',
  ])('%s, as it is private', async (host) => {
    let requests = 0
    const url = await serve((_, response) => {
      requests++
      response.end()
    })
    const { port } = new URL(url)
    await expect(fetchResource(`http://${host}:${port}/`, { ...LIMITS, allowPrivate: false })).rejects.toMatchObject({
      name: 'ImportFault',
      problem: expect.stringContaining('is not on the public internet'),
      fix: 'Add --allow-private to fetch it all the same',
    })
    expect(requests).toBe(0)
  })

  test.each(['http://127.0.0.2', 'http://0x7f.2', 'http://[::ffff:127.0.0.2]', '//2130706434'])(
    'one that a page leads to: %s',
    async (location) => {
      const url = await sending('', { Location: `${location}:9/` }, 302)
      await expect(fetchAmong(url, LIMITS, (address) => address === '127.0.0.1')).rejects.toMatchObject({
        problem: expect.stringContaining('is not on the public internet'),
      })
    },
  )

  test('one that a page leads to by a name', async () => {
    const url = await sending('', { Location: 'http://localhost:9/' }, 302)
    let asked = 0
    const mayReach = () => asked++ === 0
    await expect(fetchAmong(url, LIMITS, mayReach)).rejects.toMatchObject({
      problem: 'localhost is not on the public internet',
    })
  })

  test.each([
    ['file:///etc/passwd', '“file:///etc/passwd” is not on the web'],
    ['http://a:b@example.org/', 'the address holds a user name or a password'],
    ['http://[', '“http://[” is no address'],
    ['/', 'the address leads in a circle'],
  ])('one that leads to %s', async (location, problem) => {
    const url = await sending('', { Location: location }, 301)
    await expect(fetchAt(url)).rejects.toMatchObject({ name: 'ImportFault', problem })
  })

  test('one that leads on and on', async () => {
    let step = 0
    const url = await serve((_, response) => response.writeHead(302, { Location: `/${++step}` }).end())
    const problem = 'the address leads on and on, more than 5 times'
    await expect(fetchAt(url)).rejects.toMatchObject({ name: 'ImportFault', problem })
    expect(step).toBe(6)
  })
})

describe('what is not taken', () => {
  test.each([
    [404, 'has no such page (404)'],
    [403, 'does not give the page out (403)'],
    [503, 'does not give the page out (503)'],
    [304, 'does not give the page out (304)'],
  ])('an answer with status %d', async (status, problem) => {
    const url = await sending('', {}, status)
    await expect(fetchAt(url)).rejects.toMatchObject({ problem: expect.stringContaining(problem) })
  })

  test('another type', async () => {
    const url = await sending('%PDF', { 'Content-Type': 'application/pdf' })
    await expect(fetchAt(url)).rejects.toThrow(
      'the address holds application/pdf. Give the address of a page, or save what it holds and import the file.',
    )
  })

  const tooLarge = { name: 'ImportFault', problem: 'what the address holds is larger than 1 MB' }

  test('a body that is declared to be large', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': 100 * 2 ** 20 }).write('x')
    })
    await expect(fetchAt(url)).rejects.toMatchObject(tooLarge)
  })

  test('a body without end', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const send = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      }
      response.on('drain', send)
      send()
    })
    await expect(fetchAt(url)).rejects.toMatchObject(tooLarge)
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(200 * 2 ** 20), { level: 1 })],
    ['br', brotliCompressSync(Buffer.alloc(20 * 2 ** 20))],
    ['deflate', deflateSync(Buffer.alloc(20 * 2 ** 20), { level: 1 })],
  ])('a bomb in %s', async (encoding, body) => {
    const url = await sending(body, { 'Content-Encoding': encoding })
    const before = process.memoryUsage().arrayBuffers
    await expect(fetchAt(url)).rejects.toMatchObject(tooLarge)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 2 ** 20)
  })

  test.each([
    ['gzip', 'the page came damaged'],
    ['gzip, gzip', 'the page came packed in an unknown way'],
  ])('what is not packed as %s', async (encoding, problem) => {
    const url = await sending('plain', { 'Content-Encoding': encoding })
    await expect(fetchAt(url)).rejects.toMatchObject({ name: 'ImportFault', problem })
  })
})

describe('a server that fails', () => {
  const timeOut = { name: 'ImportFault', problem: expect.stringMatching(/did not answer in full within 0\.2 seconds$/) }

  test('by silence', async () => {
    await expect(fetchAt(await serve(() => {}), { timeout: 200 })).rejects.toMatchObject(timeOut)
  })

  test('by a body that drips', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const drip = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(drip))
    })
    await expect(fetchAt(url, { timeout: 200 })).rejects.toMatchObject(timeOut)
  })

  test('by redirects that each take their time', async () => {
    let step = 0
    const url = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { Location: `/${++step}` }).end(), 80)
    })
    await expect(fetchAt(url, { timeout: 200 })).rejects.toMatchObject(timeOut)
  })

  test('by breaking off', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': 10 }).write('x')
      setTimeout(() => response.destroy(), 20)
    })
    await expect(fetchAt(url)).rejects.toMatchObject({ problem: expect.stringMatching(/^the connection to .* failed/) })
  })

  test('by refusing to connect', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const problem = `127.0.0.1:${port} refuses to connect`
    await expect(fetchAt(`http://127.0.0.1:${port}`)).rejects.toMatchObject({ name: 'ImportFault', problem })
  })

  test('by a name that there is not', async () => {
    // No label of a name is longer than 63 letters, so nothing is asked of the network.
    const host = `${'a'.repeat(64)}.example`
    const problem = `there is no ${host}, or you are offline`
    await expect(fetchAt(`http://${host}/`)).rejects.toMatchObject({ name: 'ImportFault', problem })
  })

  test('by not being secure', async () => {
    const url = await sending('x')
    await expect(fetchAt(url.replace('http:', 'https:'))).rejects.toMatchObject({
      problem: expect.stringContaining('offers no secure connection that can be trusted'),
    })
  })
})

test.each<[boolean, string[]]>([
  [
    true,
    ['8.8.8.8', '93.184.215.14', '172.15.255.255', '172.32.0.0', '100.63.255.255', '100.128.0.0', '223.255.255.255'],
  ],
  [true, ['2606:4700::1111', '2a00:1450:4001::200e', '::ffff:8.8.8.8', '::ffff:808:808', '2002:808:808::1']],
  [false, ['0.1.2.3', '10.1.2.3', '100.64.0.1', '127.255.255.255', '169.254.0.1', '172.16.0.1', '172.31.255.255']],
  [false, ['192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.19.255.255', '198.51.100.1']],
  [false, ['203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255']],
  [false, ['::', '::1', 'fc00::1', 'fdff::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2001:db8::1']],
  [false, ['64:ff9b::808:808', '::ffff:127.0.0.1', '::ffff:a00:1', '0:0:0:0:0:ffff:7f00:1', '2002:7f00:1::', '2002::']],
  [false, ['2002:a00:1::1', '2001::1', '::127.0.0.1', '100::1', '3fff::1', 'localhost', '']],
])('whether an address is public: %s for %j', (isPublic, addresses) => {
  for (const address of addresses) expect([address, isPublicAddress(address)]).toEqual([address, isPublic])
})
