import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './public-addresses.ts'

/** `malformed`: no https address; `inner`: it leads to our own machine or network; `unknown`: no such host. */
export type Refusal = 'malformed' | 'inner' | 'unknown'

export interface Target {
  readonly url: URL
  /** Every address the name stood for at this moment; connections go to these and the name is not asked for again. */
  readonly addresses: readonly string[]
}

export type Resolve = (host: string) => Promise<readonly string[]>

export const resolveByName: Resolve = async (host) =>
  (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address)

/** Hosts an administrator has named in UPSTREAM_ALLOWED_HOSTS, as `host` or `host:port`. */
export function isAllowed({ hostname, port, protocol }: URL, allowed: readonly string[]): boolean {
  const withPort = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
  return allowed.includes(hostname) || allowed.includes(withPort)
}

export async function checkTarget(
  address: string,
  { allowed, resolve }: { allowed: readonly string[]; resolve: Resolve },
): Promise<Target | Refusal> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || url.username || url.password || url.hostname === '') return 'malformed'
  const named = isAllowed(url, allowed)
  if (url.protocol !== 'https:' && !(named && url.protocol === 'http:')) return 'malformed'
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => [])
  if (addresses.length === 0) return 'unknown'
  // One inner address among several is enough to refuse: which of them is used is not ours to choose.
  return named || addresses.every(isPublicAddress) ? { url, addresses } : 'inner'
}
