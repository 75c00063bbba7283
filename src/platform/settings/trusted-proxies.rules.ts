import { isIP } from 'node:net'

/** Who may say in a header where a request came from: nobody, so many proxies in a row, or those at these addresses. */
export type TrustedProxies = false | number | readonly string[]

const networks = new Set(['loopback', 'linklocal', 'uniquelocal'])
const alternatives =
  'Name your proxies instead: addresses or networks with commas between, such as 10.0.0.5 or 172.16.0.0/12, or how many stand in a row, such as 1.'

/** Reads the setting, or says in a sentence why it cannot be used. */
export function readTrustedProxies(text: string): { trusted: TrustedProxies } | { problem: string } {
  const plain = text.trim().toLowerCase()
  if (plain === '' || plain === 'false') return { trusted: false }
  if (plain === 'true')
    return {
      problem: `true would believe whatever any sender writes about where a request comes from. ${alternatives}`,
    }
  if (/^\d+$/.test(plain)) {
    const hops = Number(plain)
    return hops >= 1 && hops <= 10
      ? { trusted: hops }
      : { problem: `${plain} is not from 1 to 10 proxies. ${alternatives}` }
  }
  const entries = plain.split(',').map((entry) => entry.trim())
  const wrong = entries.find((entry) => !networks.has(entry) && !isNetwork(entry))
  return wrong === undefined
    ? { trusted: entries }
    : { problem: `“${wrong}” is no address and no network. ${alternatives}` }
}

function isNetwork(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128)
}

/** What the web server asks of each address on the way, the nearest first: may it be believed about the one before? */
export function believes(
  trusted: TrustedProxies,
): boolean | string[] | ((address: string, hop: number) => boolean) {
  if (typeof trusted === 'number') return (_address, hop) => hop < trusted
  return trusted === false ? false : [...trusted]
}
