import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestOverTls } from 'node:https'
import { isIP } from 'node:net'
import { checkTarget, resolveByName, type Refusal, type Resolve, type Target } from './check-target.ts'

/**
 * The one way out for requests to addresses that people type: webhooks, calendars, chat. Nothing else in the product opens one.
 *
 *   const outgoing = createOutgoing({ allowed: settings.UPSTREAM_ALLOWED_HOSTS })
 *   await outgoing.check(address)            null, or why it may not be used: ask when it is saved
 *   await outgoing.send(address, { ... })    checks again, then sends: ask nothing of the database meanwhile
 *   outgoing.fetch                           the same for libraries that take a fetch of their own; refusals are thrown
 *
 * https only; the name is resolved once, every address it stands for must be public (v4, v6, mapped), and the connection goes to an
 * address that was checked, so a name that changes its mind reaches nothing. Redirects are not followed: a 3xx is an answer like any
 * other. Time and size are limited. A host an administrator names in UPSTREAM_ALLOWED_HOSTS may be inner and speak plain http.
 */
export interface Outgoing {
  check(address: string): Promise<Refusal | null>
  send(address: string, order?: Order): Promise<Answer | NoAnswer>
  readonly fetch: typeof globalThis.fetch
}

export interface Order {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** For connecting, sending and reading together, in milliseconds. */
  readonly patience?: number
  /** Octets of answer that are taken. */
  readonly most?: number
}

export interface Answer {
  readonly ok: true
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** `silent`: too slow; `large`: the answer was too long; `failed`: no connection, no proper TLS, or cut off. */
export interface NoAnswer {
  readonly ok: false
  readonly reason: Refusal | 'silent' | 'large' | 'failed'
}

export interface OutgoingOptions {
  readonly allowed?: readonly string[]
  readonly resolve?: Resolve
}

export function createOutgoing({ allowed = [], resolve = resolveByName }: OutgoingOptions = {}): Outgoing {
  const rules = { allowed: allowed.map((host) => host.toLowerCase()), resolve }
  const send: Outgoing['send'] = async (address, order = {}) => {
    const target = await checkTarget(address, rules)
    return typeof target === 'string' ? { ok: false, reason: target } : exchange(target, order)
  }
  return {
    check: async (address) => {
      const target = await checkTarget(address, rules)
      return typeof target === 'string' ? target : null
    },
    send,
    fetch: async (input, init = {}) => {
      const { url, method, headers, body } = await readRequest(input, init)
      const answer = await send(url, { method, headers, ...(body ? { body } : {}), most: 8_388_608 })
      if (!answer.ok) throw new TypeError(`The request was not answered: ${answer.reason}.`)
      const empty = [204, 205, 304].includes(answer.status)
      return new Response(empty ? null : new Uint8Array(answer.body), answer)
    },
  }
}

async function readRequest(input: RequestInfo | URL, init: RequestInit) {
  const request = new Request(input, { ...init, signal: null, redirect: 'manual' })
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
  return { url: request.url, method: request.method, headers: Object.fromEntries(request.headers), body }
}

/** Tries the checked addresses one after the other until one takes the connection. */
async function exchange(target: Target, order: Order): Promise<Answer | NoAnswer> {
  const signal = AbortSignal.timeout(order.patience ?? 10_000)
  let last: NoAnswer = { ok: false, reason: 'failed' }
  for (const address of target.addresses.slice(0, 4)) {
    const answer = await exchangeWith(address, target.url, order, signal)
    if (answer !== 'unreachable') return answer
    if (signal.aborted) last = { ok: false, reason: 'silent' }
  }
  return last
}

const unreachable = new Set(['ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL'])

function exchangeWith(
  address: string,
  url: URL,
  order: Order,
  signal: AbortSignal,
): Promise<Answer | NoAnswer | 'unreachable'> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const options: RequestOptions & { servername?: string } = {
    host: address,
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    path: url.pathname + url.search,
    method: order.method ?? 'GET',
    headers: { ...order.headers, host: url.host, 'accept-encoding': 'identity', 'user-agent': 'Upstream' },
    // The certificate must be the name's, not the address's.
    ...(isIP(host) ? {} : { servername: host }),
    agent: false,
    signal,
  }
  return new Promise((resolve) => {
    const settle = (error: unknown) => {
      const { code } = error as { code?: string }
      if (signal.aborted) resolve({ ok: false, reason: 'silent' })
      else resolve(unreachable.has(code ?? '') ? 'unreachable' : { ok: false, reason: 'failed' })
    }
    const request = (url.protocol === 'https:' ? requestOverTls : requestPlain)(options, (response) => {
      readAnswer(response, order.most ?? 1_048_576).then(resolve, settle)
    })
    request.on('error', settle)
    request.end(order.body)
  })
}

async function readAnswer(response: IncomingMessage, most: number): Promise<Answer | NoAnswer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) {
      response.destroy()
      return { ok: false, reason: 'large' }
    }
    parts.push(part)
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')])
  return {
    ok: true,
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(parts),
  }
}
