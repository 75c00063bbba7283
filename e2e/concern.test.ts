import { execFileSync } from 'node:child_process'
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStream } from '#platform/backup/backup-cipher.ts'
import { openBrowser } from './browser.ts'
import { raiseConcern, stopwatch } from './concern-steps.ts'
import { pageFaults, watchFaults } from './page-checks.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'
import { masked, signedIn, visitor, type Visitor } from './visitor.ts'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ demo: true, environment: { UPSTREAM_LOG: 'debug' } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const phone = { viewport: { width: 390, height: 844 }, locale: 'en-GB' } as const

test('somebody asks for help on a phone without a script in under three minutes, is answered, and comes back with the code', async () => {
  const page = await (await browser.newContext(phone)).newPage()
  const faults = watchFaults(page, product.url)
  const hand = plainHand(page)
  const watch = stopwatch(hand)
  const titles = new Set<string>()
  /** The page as it stands, looked at by axe; it ships no script of its own. */
  const look = async () => {
    await watch.read()
    titles.add(await page.title())
    expect(new URL(page.url()).search).toBe('')
    expect(await pageFaults(page)).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
  }
  await page.goto(`${product.url}/help`)
  await look()
  await watch.choose('To report something serious')
  await watch.press('Go on')
  await look()
  await watch.type('In your own words optional', 'He said in front of all that I am here for the numbers.')
  await watch.press('Go on')
  await look()
  await watch.choose('Per Lindqvist')
  await watch.press('Go on')
  await look()
  await watch.choose('Without my name, by code')
  await watch.press('Go on')
  await look()
  await watch.press('Send')
  await look()
  const groups = await page.locator('.code-to-keep bdi').allTextContents()
  watch.copy(groups.join(''))
  await hand.follow('Open it with the code')
  await page.getByLabel('Your code').fill(groups.join(' ').toLowerCase())
  await watch.press('Open')
  await look()
  expect(watch.pages()).toBe(7)
  expect(watch.seconds()).toBeLessThan(180)
  expect([...titles]).toEqual(['Help · Upstream'])
  expect(await page.getByText('I am here for the numbers').count()).toBe(1)

  const room = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  ).newPage()
  await answerAsHandler(room)
  await page.goto(`${product.url}/help/return`)
  await page.getByLabel('Your code').fill(groups.join('-'))
  await hand.press('Open')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Being worked on')
  expect(await page.getByText('Thank you for writing').count()).toBe(1)
  expect(await page.getByText(/^Opened, (Ines Moreau|Ruth Adeyemi)/).count()).toBeGreaterThan(0)
  await page.getByLabel('How it ended, in your words').fill('We talked. It is settled.')
  await hand.press('Close it')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Closed')
  await page.getByRole('link', { name: 'Leave this page' }).click()
  expect(await page.title()).toBe('Time in other places · Upstream')
  expect(faults).toEqual([])
})

/** The printed link is for Ines; when the draw fell on Ruth first, Ines is second and may answer as well. */
async function answerAsHandler(page: Awaited<ReturnType<Browser['newPage']>>): Promise<void> {
  const hand = plainHand(page)
  await page.goto(product.link('case-handler'))
  await hand.press('Sign in')
  expect(new URL(page.url()).pathname).toBe('/cases')
  expect(await page.getByText('Keep from Per Lindqvist').count()).toBe(1)
  expect(await pageFaults(page)).toEqual([])
  await page.getByRole('rowheader').getByRole('link').click()
  await page.waitForURL(/\/cases\/.+/)
  expect(await pageFaults(page)).toEqual([])
  await hand.press('Send first answer')
  expect(await page.getByText('Sent. The person finds it with the code.').count()).toBe(1)
  await page.goto(`${product.url}/cases`)
  expect(await page.getByText(/Outcome by/).count()).toBe(1)
}

test('of what somebody wrote nothing is left lying: not in the database files, the log, or a backup', async () => {
  const canary = `Quillfeather${crypto.randomUUID().replaceAll('-', '')}`
  const somebody = visitor(product.url)
  const code = await raiseConcern(somebody, {
    what: `${canary} what`,
    name: `${canary} name`,
    address: `${canary}@home.example`,
  })
  const opened = await somebody.post('/help/return', { code, go: 'write', text: `${canary} more` })
  expect(opened.body).toContain(`${canary} more`)
  await somebody.post('/help/return', { code: `${code.slice(0, -4)}AAAA` })
  const key = join(product.folder, 'keys', 'backup.key')
  const file = join(product.folder, 'all.backup')
  execFileSync(process.execPath, ['src/app/command-line.ts', 'backup', file, '--key-file', key], {
    env: { ...process.env, UPSTREAM_DATA: product.folder },
  })
  const secrets = [canary, canary.toLowerCase(), code, code.replaceAll('-', '')]
  const found = (bytes: Buffer) => secrets.filter((secret) => bytes.includes(secret))
  let files = 0
  for (const path of filesBelow(product.folder)) {
    files += 1
    expect(found(readFileSync(path)), path).toEqual([])
  }
  expect(files).toBeGreaterThan(500)
  const sealed = Buffer.from(readFileSync(key, 'utf8').trim(), 'hex')
  const plain = await buffer(createReadStream(file).pipe(openStream(sealed)).pipe(createGunzip()))
  expect(plain.includes('Halvard')).toBe(true)
  expect(found(plain)).toEqual([])
  const sealingKey = readFileSync(join(product.folder, 'keys', 'sealing.key'), 'utf8').trim()
  expect(plain.includes(sealingKey) || plain.includes(Buffer.from(sealingKey, 'hex'))).toBe(false)
  expect(found(Buffer.from(product.log()))).toEqual([])
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
}

test('whoever is not one of the two handlers reads exactly what they read before', async () => {
  const roles = ['coordinator', 'administrator', 'sponsor', 'participant'] as const
  const visitors = new Map<string, Visitor>()
  for (const role of roles) visitors.set(role, await signedIn(product, role))
  const look = async () => {
    const seen: [string, string][] = []
    for (const [role, one] of visitors)
      for (const path of await addressesOf(one))
        seen.push([`${role} ${path}`, still(masked(await one.get(path)))])
    return seen
  }
  await look()
  const before = await look()
  await raiseConcern(visitor(product.url), {
    what: 'About Amira Haddad',
    name: 'Amira Haddad',
    address: 'a@home.example',
  })
  const after = await look()
  expect(after.map(([address]) => address)).toEqual(before.map(([address]) => address))
  for (const [at, [address, body]] of after.entries()) expect(body, address).toBe(before[at]![1])
  expect(before.length).toBeGreaterThan(15)
})

/** Pages a role reaches from its first page, two links deep. */
async function addressesOf(one: Visitor): Promise<string[]> {
  const found = new Set<string>()
  let level = ['/']
  for (let depth = 0; depth < 3; depth += 1) {
    const next: string[] = []
    for (const path of level) {
      if (found.has(path)) continue
      found.add(path)
      const { body, location } = await one.get(path)
      if (location?.startsWith('/')) next.push(location)
      for (const [, href] of body.matchAll(/href="(\/[^"#?]*)"/g))
        if (!/^\/(assets|help|time|sign-out|l\/)|\.\w+$/.test(href!)) next.push(href!)
    }
    level = next.slice(0, 40)
  }
  return [...found].toSorted()
}

/** The clock goes on between two looks. */
const still = (text: string) =>
  text.replaceAll(/\d{1,2}:\d{2}/g, '<time>').replaceAll(/value="[0-9a-f-]{36}"/g, '')
