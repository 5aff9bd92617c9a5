import { lookup as lookupName } from 'node:dns'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'
import { mediaTypeIn, parameterIn } from './content-type.ts'
import { ImportFault } from './import-fault.ts'
import { isPublicAddress } from './public-address.ts'

/** What a fetch may take. */
export interface FetchLimits {
  /** Bytes of the body, as sent and unpacked. */
  maxBytes: number
  /** Milliseconds for the whole exchange, with its redirects. */
  timeout: number
  /** What a media type may begin with, as `text/html` or `image/`. */
  accept: readonly string[]
}

/** What was fetched. */
export interface Fetched {
  bytes: Uint8Array
  /** Media type in lower case, without parameters. */
  type: string
  /** The charset that the server declared. */
  charset: string | null
  /** Where it was found after all redirects. */
  url: string
}

const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const SAVE_IT = 'Save the page in your browser and import the file'

/**
 * Fetches what an http(s) address holds, without cookies. Unless private ones are allowed, only public addresses are
 * connected to: each name is looked up once, and what it leads to is checked before the connection is made.
 * @throws ImportFault where the address may not or cannot be fetched, or what it holds is of another type or too large
 */
export function fetchResource(url: string, options: FetchLimits & { allowPrivate: boolean }): Promise<Fetched> {
  return fetchAmong(url, options, options.allowPrivate ? () => true : isPublicAddress)
}

/**
 * Fetches as `fetchResource` does, with a rule of one's own for what may be connected to.
 * @param mayReach told an IPv4 or IPv6 address, for every connection anew
 * @throws ImportFault as `fetchResource` does
 */
export async function fetchAmong(
  url: string,
  limits: FetchLimits,
  mayReach: (address: string) => boolean,
): Promise<Fetched> {
  const deadline = AbortSignal.timeout(limits.timeout)
  const seen = new Set<string>()
  let address = addressIn(url)
  for (;;) {
    if (seen.has(address.href)) throw redirectFault('in a circle')
    if (seen.size > MAX_REDIRECTS) throw redirectFault(`on and on, more than ${MAX_REDIRECTS} times`)
    seen.add(address.href)
    const answer = await ask(address, limits, mayReach, deadline)
    if ('bytes' in answer) return answer
    address = answer.movedTo
  }
}

const redirectFault = (where: string) =>
  new ImportFault(`the address leads ${where}`, 'Give the address at which the article stands in your browser')

/** One exchange, which ends with what was sought, or with where it has moved. */
async function ask(
  address: URL,
  limits: FetchLimits,
  mayReach: (address: string) => boolean,
  deadline: AbortSignal,
): Promise<Fetched | { movedTo: URL }> {
  // A literal address is never looked up.
  const literal = address.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !mayReach(literal)) throw privateFault(address.hostname)
  try {
    const response = await responseFrom(address, limits.accept, mayReach, deadline)
    try {
      const { location } = response.headers
      const isMoved = REDIRECTS.has(response.statusCode ?? 0) && location !== undefined
      return isMoved ? { movedTo: addressIn(location, address) } : await fetchedFrom(response, address, limits)
    } finally {
      response.destroy()
    }
  } catch (error) {
    if (deadline.aborted) {
      throw new ImportFault(`${address.host} did not answer in full within ${limits.timeout / 1000} seconds`, SAVE_IT)
    }
    throw networkFault(error, address.host)
  }
}

/**
 * @param text an address, or a reference from one
 * @throws ImportFault where it is not to be fetched
 */
function addressIn(text: string, from?: URL): URL {
  if (!URL.canParse(text, from?.href))
    throw new ImportFault(`“${short(text)}” is no address`, 'Write it in full, with https:// before it')
  const address = new URL(text, from)
  if (address.protocol !== 'https:' && address.protocol !== 'http:') {
    throw new ImportFault(`“${short(text)}” is not on the web`, 'Give an address that begins with https://')
  }
  if (address.username || address.password) {
    throw new ImportFault('the address holds a user name or a password', SAVE_IT)
  }
  address.hash = ''
  return address
}

const short = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text)

const privateFault = (host: string) =>
  new ImportFault(`${host} is not on the public internet`, 'Add --allow-private to fetch it all the same')

function responseFrom(
  address: URL,
  accept: readonly string[],
  mayReach: (address: string) => boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const get = address.protocol === 'https:' ? getSecure : getPlain
  const headers = {
    'User-Agent': 'OnTheRecord-import',
    Accept: accept.map((prefix) => prefix.replace(/\/$/, '/*')).join(', '),
    'Accept-Encoding': 'gzip, deflate, br',
  }
  const options = { agent: false, headers, lookup: lookupAmong(mayReach), signal }
  return new Promise((resolve, reject) => {
    get(address, options, resolve).on('error', reject)
  })
}

/** Looks a name up for a connection, which so goes nowhere but to an address that was checked. */
function lookupAmong(mayReach: (address: string) => boolean): LookupFunction {
  return (name, options, callback) => {
    lookupName(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      const reachable = addresses.filter(({ address }) => mayReach(address))
      const [first] = reachable
      if (!first) return callback(privateFault(name), '')
      return options.all ? callback(null, reachable) : callback(null, first.address, first.family)
    })
  }
}

async function fetchedFrom(response: IncomingMessage, address: URL, limits: FetchLimits): Promise<Fetched> {
  const { headers, statusCode = 0 } = response
  if (statusCode < 200 || statusCode > 299) throw statusFault(statusCode, address.host)
  const type = mediaTypeIn(headers['content-type'])
  if (!limits.accept.some((prefix) => type.startsWith(prefix))) {
    const problem = `the address holds ${type || 'something of no known type'}`
    throw new ImportFault(problem, 'Give the address of a page, or save what it holds and import the file')
  }
  const sent = await bodyOf(response, limits.maxBytes)
  const bytes = await unpacked(sent, headers['content-encoding'] ?? '', limits.maxBytes)
  return { bytes, type, charset: parameterIn(headers['content-type'], 'charset'), url: address.href }
}

function statusFault(status: number, host: string): ImportFault {
  if (status === 404 || status === 410) {
    return new ImportFault(`${host} has no such page (${status})`, 'Correct the address')
  }
  return new ImportFault(`${host} does not give the page out (${status})`, SAVE_IT)
}

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers['content-length']) > maxBytes) throw sizeFault(maxBytes)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    size += chunk.length
    if (size > maxBytes) throw sizeFault(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function sizeFault(maxBytes: number): ImportFault {
  const size = maxBytes < 2 ** 20 ? `${Math.floor(maxBytes / 2 ** 10)} kB` : `${Math.floor(maxBytes / 2 ** 20)} MB`
  return new ImportFault(`what the address holds is larger than ${size}`, 'Save only the article and import that')
}

/** Undoes a Content-Encoding (RFC 9110, 8.4), up to a size; what a server cut off at its end is taken as it is. */
async function unpacked(sent: Buffer, encoding: string, maxOutputLength: number): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity' || sent.length === 0) return sent
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    if (name === 'gzip' || name === 'x-gzip') return await promisify(gunzip)(sent, options)
    if (name === 'deflate') return await promisify(hasZlibHeader(sent) ? inflate : inflateRaw)(sent, options)
    if (name === 'br') {
      return await promisify(brotliDecompress)(sent, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH })
    }
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw sizeFault(maxOutputLength)
    throw new ImportFault('the page came damaged', SAVE_IT)
  }
  throw new ImportFault('the page came packed in an unknown way', SAVE_IT)
}

/** Some servers send bare DEFLATE where zlib's format is due (RFC 1950, 2.2). */
const hasZlibHeader = (bytes: Buffer) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE() % 31 === 0

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

/** What a failure of the network means; any other is none of it. */
function networkFault(error: unknown, host: string): unknown {
  const code = codeOf(error)
  if (code === null) return error
  if (/^(?:ENOTFOUND|ENODATA|EAI_)/.test(code)) {
    return new ImportFault(`there is no ${host}, or you are offline`, 'Check the address and your connection')
  }
  if (code === 'ECONNREFUSED')
    return new ImportFault(`${host} refuses to connect`, 'Check the address, or try again later')
  if (/^(?:EPROTO|CERT_|ERR_SSL_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_)/.test(code)) {
    return new ImportFault(`${host} offers no secure connection that can be trusted (${code})`, SAVE_IT)
  }
  return new ImportFault(`the connection to ${host} failed (${code})`, 'Check the address, or try again later')
}
