import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IPv4 that is nobody's or somebody's own (IANA IPv4 Special-Purpose Address Registry), multicast and reserved. */
const RESERVED_4 = listOf('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

/** The part of IPv6 that is given out as public addresses; all else, as ::1, fc00::/7 or 64:ff9b::/96, is not. */
const GLOBAL_6 = listOf('ipv6', [['2000::', 3]])

/** What of it is not (IANA IPv6 Special-Purpose Address Registry): protocols, with Teredo, and documentation. */
const RESERVED_6 = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
])

function listOf(family: 'ipv4' | 'ipv6', subnets: [address: string, prefix: number][]): BlockList {
  const list = new BlockList()
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, family)
  return list
}

/**
 * Whether an address is public unicast, so that what it holds is there for everyone.
 * @param address IPv4 or IPv6 without brackets; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !RESERVED_4.check(address)
  // An address with a zone, as fe80::1%eth0, is of one network alone.
  if (!isIPv6(address) || address.includes('%')) return false
  const embedded = embeddedIn(address)
  if (embedded !== null) return isPublicAddress(embedded)
  return GLOBAL_6.check(address, 'ipv6') && !RESERVED_6.check(address, 'ipv6')
}

/** The IPv4 address that an IPv6 one stands for: mapped (::ffff:0:0/96) or of 6to4 (2002::/16); null otherwise. */
function embeddedIn(address: string): string | null {
  const groups = groupsOf(address)
  const start = groups.slice(0, 6).join(':')
  if (start === '0:0:0:0:0:ffff') return dotted(groups[6], groups[7])
  return groups[0] === '2002' ? dotted(groups[1], groups[2]) : null
}

/** The eight groups of an IPv6 address in hexadecimal, without leading zeros. */
function groupsOf(address: string): string[] {
  // A URL writes it in one way, without dots.
  const [, written = ''] = /^\[(.*)\]$/.exec(new URL(`http://[${address}]`).hostname) ?? []
  const [head = [], tail = []] = written.split('::').map((half) => half.split(':').filter((group) => group !== ''))
  return [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
}

function dotted(high = '0', low = '0'): string {
  const bytes = Buffer.from(high.padStart(4, '0') + low.padStart(4, '0'), 'hex')
  return bytes.join('.')
}
