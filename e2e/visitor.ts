/** What an answer says, as a machine reads it. */
export interface Answer {
  readonly status: number
  readonly location: string | null
  readonly body: string
  readonly headers: Headers
}

/** Somebody who asks the product without a browser: keeps cookies, follows no redirect, hides nothing. */
export interface Visitor {
  get(path: string): Promise<Answer>
  post(path: string, form?: Form, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** What the router of the browser would be sent for a page. */
  data(path: string): Promise<Answer>
  readonly cookies: Map<string, string>
}

export type Form = Readonly<Record<string, string | readonly string[]>>

interface Request {
  readonly method?: string
  readonly body?: URLSearchParams
  readonly headers?: Readonly<Record<string, string>>
}

export function visitor(url: string, token?: string): Visitor {
  const cookies = new Map<string, string>(token ? [['upstream', token]] : [])
  const ask = async (path: string, { headers = {}, ...init }: Request = {}): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(`${url}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { ...headers, ...(cookie ? { cookie } : {}) },
    })
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split('=') as [string, string]
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const { status } = response
    const location = response.headers.get('location')
    return { status, location, body: await response.text(), headers: response.headers }
  }
  return {
    cookies,
    get: (path) => ask(path),
    data: (path) => ask(`${path}.data`),
    post: (path, form = {}, headers = {}) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(form))
        for (const one of [value].flat()) body.append(name, one)
      return ask(path, { method: 'POST', body, headers: { origin: url, ...headers } })
    },
  }
}

/** The visitor a demo's one-time link of a role signs in. */
export async function signedIn(
  product: { url: string; link(role: string): string },
  role: string,
): Promise<Visitor> {
  const somebody = visitor(product.url)
  const { status } = await somebody.post(new URL(product.link(role)).pathname)
  if (status !== 302) throw new Error(`The link of the ${role} was answered with ${status}.`)
  return somebody
}

/** What two answers may differ in without telling anything: ids, one-time values, the moment. */
export function masked({ status, location, body }: Answer): string {
  return [status, location ?? '', body]
    .join('\n')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/nonce="[^"]*"/g, 'nonce')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<moment>')
}
