import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '#app/pages.ts'
import { startProduct, type RunningProduct } from './start-product.ts'
import { masked, visitor, type Answer, type Visitor } from './visitor.ts'

const password = 'seven quiet boats upstream'
const known = 'hanna@example.org'

let product: RunningProduct
let hanna: Visitor

beforeAll(async () => {
  product = await startProduct()
  hanna = visitor(product.url)
  const code = /set-up\?code=(\S+)/.exec(product.output)![1]!
  const answers = {
    code,
    organisation: 'Halvard & Wren',
    language: 'en',
    timeZone: 'UTC',
    name: 'Hanna Brandt',
    address: known,
    password,
  }
  const { status } = await hanna.post('/set-up', answers)
  expect(status).toBe(302)
})
afterAll(() => product.stop())

const signIn = (somebody: Visitor, address: string, typed: string, to?: string) =>
  somebody.post('/sign-in', { address, password: typed, ...(to === undefined ? {} : { to }) })
const withoutAddress = (answer: Answer, address: string) => masked(answer).replaceAll(address, '<address>')

describe('the sign-in page', () => {
  test('answers a wrong password of somebody known and of nobody byte for byte alike', async () => {
    const nobody = 'nobody@example.org'
    const [one, other] = [
      await signIn(visitor(product.url), known, 'a wrong password here'),
      await signIn(visitor(product.url), nobody, 'a wrong password here'),
    ]
    expect(one.status).toBe(401)
    expect(withoutAddress(one, known)).toBe(withoutAddress(other, nobody))
  })

  test('answers the wish for a mailed link alike for somebody known and for nobody', async () => {
    const ask = (address: string) => visitor(product.url).post('/sign-in/link', { address })
    const [one, other] = [await ask(known), await ask('nobody@example.org')]
    expect(one.status).toBe(302)
    expect(masked(one)).toBe(masked(other))
  })

  test('makes guessing slow, says how long to wait, and lets the owner in by link meanwhile', async () => {
    const address = 'guessed@example.org'
    const answers = []
    for (let turn = 0; turn < 7; turn += 1)
      answers.push(await signIn(visitor(product.url), address, `guess number ${turn} of many`))
    expect(answers.map(({ status }) => status).slice(0, 4)).toEqual([401, 401, 401, 401])
    const slowed = answers.find(({ status }) => status === 429)
    expect(slowed?.body).toMatch(/Wait \d+ second/)
    expect((await visitor(product.url).post('/sign-in/link', { address })).status).toBe(302)
  })

  test('gives a new token each time and takes none that was planted', async () => {
    const planted = hanna.cookies.get('upstream')!
    const made = planted.slice(0, 22) + 'A'.repeat(32)
    const victim = visitor(product.url, made)
    const answer = await signIn(victim, known, password)
    expect(answer.status).toBe(302)
    expect([made, planted]).not.toContain(victim.cookies.get('upstream'))
    expect((await visitor(product.url, made).get('/account')).status).toBe(302)
  })

  test('sets a cookie no script reads and no other site sends', async () => {
    const answer = await signIn(visitor(product.url), known, password)
    expect(answer.headers.getSetCookie()).toHaveLength(1)
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^upstream=[\w-]{54}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })

  test('leads only to pages of this product, however another one is written', async () => {
    const elsewhere = [
      '//evil.example',
      '\\\\evil.example',
      '/\\evil.example',
      '\\/evil.example',
      '/\t/evil.example',
      '/%5Cevil.example',
      '/%2f/evil.example',
      'https://evil.example',
      'https:evil.example',
      'javascript:alert(1)',
      '/..//evil.example',
      '/.//evil.example',
      '////evil.example',
      ' //evil.example',
      '/\n/evil.example',
      '/sign-in/../..//evil.example',
      'http:///evil.example',
      '/x/..//evil.example',
    ]
    for (const to of elsewhere) {
      const { location } = await signIn(visitor(product.url), known, password, to)
      const landed = new URL(location!, product.url)
      expect(landed.origin, to).toBe(product.url)
      expect(location, to).toMatch(/^\/(?![/\\])/)
      const door = await visitor(product.url).get(`/sign-in?to=${encodeURIComponent(to)}`)
      expect(door.body, to).not.toMatch(/value="[^"]*(\/\/|\\)evil/)
    }
    expect((await signIn(visitor(product.url), known, password, '/people?show=all')).location).toBe(
      '/people?show=all',
    )
  })
})

describe('a session', () => {
  test('is over on the server once signed out, and the browser is told to forget', async () => {
    const somebody = visitor(product.url)
    await signIn(somebody, known, password)
    const kept = visitor(product.url, somebody.cookies.get('upstream'))
    expect((await kept.get('/account')).status).toBe(200)
    const out = await somebody.post('/sign-out')
    expect(out.headers.get('clear-site-data')).toContain('"storage"')
    expect(somebody.cookies.has('upstream')).toBe(false)
    expect((await kept.get('/account')).status).toBe(302)
  })

  test('of a disabled account ends everywhere at once', async () => {
    const administrator = visitor(product.url)
    await signIn(administrator, known, password)
    await administrator.post('/account/role', { role: 'administrator' })
    await administrator.post('/access', {
      intent: 'invite',
      name: 'Ines',
      address: 'ines@example.org',
      roles: 'sponsor',
    })
    const link = await followMail(administrator)
    const ines = visitor(product.url)
    await ines.post(link, { password: 'eight slow rivers inland' })
    const again = visitor(product.url)
    await signIn(again, 'ines@example.org', 'eight slow rivers inland')
    expect([(await ines.get('/account')).status, (await again.get('/account')).status]).toEqual([200, 200])
    const page = (await administrator.get('/access')).body
    const accountId = /name="accountId" value="([^"]+)"[^]*?Disable/.exec(
      page.slice(page.indexOf('Ines')),
    )![1]!
    expect((await administrator.post('/access', { intent: 'disable', accountId })).status).toBe(302)
    expect([(await ines.get('/account')).status, (await again.get('/account')).status]).toEqual([302, 302])
    expect((await signIn(visitor(product.url), 'ines@example.org', 'eight slow rivers inland')).status).toBe(
      401,
    )
  })
})

describe('another site', () => {
  test('can make no browser write anything here, on any page', async () => {
    const foreign: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const { path } of pages) {
      const address = `/${path.replaceAll(/:\w+/g, '01890000-0000-7000-8000-00000000dead')}`
      for (const headers of foreign)
        expect(
          (await hanna.post(address, { a: 'b' }, headers)).status,
          `${path} ${JSON.stringify(headers)}`,
        ).toBe(403)
    }
  })

  test('can frame no answer, and no answer may load anything from elsewhere', async () => {
    const addresses = [
      '/',
      '/sign-in',
      '/account',
      '/nowhere',
      '/%',
      '//x',
      '/a%00',
      '/people?search=%00',
      '/api/v1/people',
      '/api/v1/nowhere',
      '/api/openapi.json',
      '/healthz',
      '/mark.svg',
      '/assets/none.js',
      '/l/x/match',
      '/interest/x',
      '/people.data',
      '/people/_.data',
    ]
    for (const address of addresses)
      for (const somebody of [hanna, visitor(product.url)]) {
        const { headers } = await somebody.get(address)
        expect(headers.get('content-security-policy'), address).toMatch(
          /default-src 'none';.*frame-ancestors 'none'/,
        )
        expect(headers.get('content-security-policy'), address).not.toMatch(/unsafe|https?:|\*/)
        expect(headers.get('x-content-type-options'), address).toBe('nosniff')
        expect(headers.get('access-control-allow-origin'), address).toBeNull()
      }
  })
})

describe('a form nobody could have filled in', () => {
  test('is answered with a sentence and never breaks a page', async () => {
    const bodies: readonly [type: string, body: string][] = [
      ['application/json', '{"a":1}'],
      ['text/plain', 'a=b'],
      ['multipart/form-data; boundary=x', 'cut off'],
      ['multipart/form-data', 'no boundary'],
      ['application/x-www-form-urlencoded', 'name=a%00b&address=a%00b&password=x%00'],
      ['application/x-www-form-urlencoded', '__proto__=a&constructor=b&__proto__=c'],
      ['application/x-www-form-urlencoded', '%E0%A4%A=%ff&_submission=x&_submission=y'],
      ['application/x-www-form-urlencoded', 'a='.padEnd(5_000_000, 'x')],
    ]
    for (const { path } of pages)
      for (const [type, body] of bodies) {
        const address = `/${path.replaceAll(/:\w+/g, '01890000-0000-7000-8000-00000000dead')}`
        const cookie = `upstream=${hanna.cookies.get('upstream')}`
        const answer = await fetch(new URL(address, product.url), {
          method: 'POST',
          body,
          redirect: 'manual',
          headers: { 'content-type': type, origin: product.url, cookie },
        })
        await answer.text()
        expect(answer.status, `${path} ${type} ${body.slice(0, 40)}`).toBeLessThan(500)
      }
  })
})

/** The link of the newest mail, as an administrator follows it while no mail server is set. */
async function followMail(administrator: Visitor): Promise<string> {
  const outbox = await administrator.get('/outbox')
  const mailId = /\/outbox\/([0-9a-f-]{36})/.exec(outbox.body)![1]!
  return (await administrator.post(`/outbox/${mailId}`, { intent: 'open' })).location!
}
