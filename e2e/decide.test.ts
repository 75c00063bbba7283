import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { saveModule } from '#features/trainings/save-module.ts'
import { moduleKeys } from '#features/trainings/training-modules.data.ts'
import { arrangeRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { announceDemoPairs, followMail } from './coordinator-steps.ts'
import { pageFaults } from './page-checks.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

/** How long a person takes, in seconds: to open a mail, to tap, to decide, to type one letter; 220 words a minute to read. */
const mail = 5
const tap = 1.1
const decide = 1.3
const key = 0.3
const reading = (words: number) => (words / 220) * 60

let product: RunningProduct
let browser: Browser
let desk: Page

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  desk = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await announceDemoPairs(plainHand(desk), product)
}, 180_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const linkOf = (subject: RegExp) => followMail(plainHand(desk), product, subject)

async function askForNoReadings(): Promise<void> {
  const { run, close } = await arrangeRoom(product, { names: ['Tom Okafor', 'Petra Lind'] })
  for (const { programmeId } of await run(listProgrammes, undefined))
    for (const module of moduleKeys)
      await run(saveModule, { programmeId, module, isOn: false, ownText: null, seen: '' })
  await close()
}

const phone = (options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    javaScriptEnabled: false,
    ...options,
  })

/** Slow 4G: 400 ms there and back, 400 kbit/s. */
async function slowly(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
}

const wordsOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).allInnerTexts()).join(' ').split(/\s+/).filter(Boolean).length

/** Heading and what stands before the first question, then the agreement in five lines. */
const toRead = 'main > h1, main > p, main > .chapter'
const lines = 'form.repeats .numbered'

const measured = async (step: () => Promise<unknown>): Promise<number> => {
  const before = performance.now()
  await step()
  return (performance.now() - before) / 1000
}

describe('the mentor, asked first', () => {
  let link: string
  test('finds one page with nothing chosen, sound at 320 px and in German, and keeps what was typed', async () => {
    link = await linkOf(/^We would like you to mentor/)
    for (const options of [
      {},
      { viewport: { width: 320, height: 640 }, locale: 'de-DE' },
      { colorScheme: 'dark' as const },
    ]) {
      const room = await phone({ ...options, javaScriptEnabled: true })
      const page = await room.newPage()
      await page.goto(link)
      expect(await page.locator('input:checked').count()).toBe(0)
      expect(await pageFaults(page)).toEqual([])
      await room.close()
    }
    const room = await phone()
    const page = await room.newPage()
    await page.goto(link)
    await page.locator('input[name="slot"]').nth(1).check()
    await plainHand(page).press(/^Yes, I will mentor/)
    expect(await page.title()).toMatch(/^Problem: /)
    expect(await page.locator('input[name="slot"]').nth(1).isChecked()).toBe(true)
    await page.getByLabel('Your initials, as a signature').fill('AH')
    await page.locator('input[value="theirs"]').uncheck()
    await page.locator('input[value="other"]').check()
    await plainHand(page).press(/^Yes, I will mentor/)
    expect(await page.getByLabel('Your initials, as a signature').inputValue()).toBe('AH')
    expect(await page.getByRole('link', { name: 'Name a day and an hour' }).count()).toBe(1)
    await room.close()
  })

  test('offers times, signs, and may still take it back', async () => {
    const room = await phone()
    const page = await room.newPage()
    await page.goto(link)
    await page.locator('input[name="slot"]').first().check()
    await page.getByLabel('Your initials, as a signature').fill('AH')
    await plainHand(page).press(/^Yes, I will mentor/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You said yes')
    expect(await page.getByText('Changed your mind?').count()).toBe(1)
    await room.close()
  })
})

describe('the leader, on a phone with slow 4G and without scripts', () => {
  test('accepts, signs and books within 90 seconds, in five taps and initials', async () => {
    const link = await linkOf(/^Your mentor: /)
    const room = await phone()
    const page = await room.newPage()
    await slowly(page)
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (['document', 'stylesheet', 'script'].includes(request.resourceType()))
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    let seconds = mail + tap
    let taps = 1
    seconds += await measured(() => page.goto(link, { waitUntil: 'load' }))
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeLessThanOrEqual(60 * 1024)
    seconds += reading(await wordsOf(page, toRead))
    const slot = page.locator('input[name="slot"]').first()
    expect(await page.getByText(/suggests this\./).count()).toBeGreaterThan(0)
    seconds += reading(await wordsOf(page, '.choices-list')) + decide + tap
    taps += 1
    await slot.tap().catch(() => slot.check())
    seconds += reading(await wordsOf(page, lines))
    taps += 1
    seconds += tap + 2 * key
    await page.getByLabel('Your initials, as a signature').pressSequentially('JB')
    const button = page.getByRole('button', { name: /^Accept and book \w{3} \d/ })
    expect(await button.innerText()).toMatch(/^Accept and book \w{3} \d+ \w+, \d\d:\d\d$/)
    seconds += decide + tap
    taps += 1
    seconds += await measured(() => Promise.all([page.waitForEvent('load'), button.click()]))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are a pair')
    seconds += tap
    taps += 1
    expect(taps).toBeLessThanOrEqual(5)
    expect(seconds, `${seconds.toFixed(1)} s`).toBeLessThanOrEqual(90)
    await room.close()
  })

  test('finds the decision behind the same link, with the booked hour and the ways on', async () => {
    const link = await linkOf(/^Your mentor: /)
    const room = await phone({ javaScriptEnabled: true })
    const page = await room.newPage()
    await page.goto(link)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are a pair')
    expect(await pageFaults(page)).toEqual([])
    expect(await page.locator('main time').count()).toBe(1)
    await plainHand(page).press('Move or cancel this hour')
    expect(new URL(page.url()).pathname).toMatch(/\/pair\/move\//)
    await page.mouse.wheel(0, 5000)
    expect(await pageFaults(page)).toEqual([])
    await page.locator('input[name="slot"]').nth(1).check()
    await plainHand(page).press(/^Move to /)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Moved')
    await room.close()
  })

  test('keeps the rhythm from the booked hour on, once the box is ticked', async () => {
    const link = await linkOf(/^Your mentor: /)
    const room = await phone()
    const page = await room.newPage()
    const hand = plainHand(page)
    await page.goto(link)
    // Hours after the first wait for the readings of both; this programme now asks for none.
    expect(await page.getByRole('button', { name: 'Keep this hour' }).count()).toBe(0)
    await askForNoReadings()
    await page.reload()
    await hand.press('Keep this hour')
    expect(await page.title()).toMatch(/^Problem: |You are a pair/)
    expect(await page.getByRole('status').count()).toBe(0)
    await page.getByLabel(/^Yes, every/).check()
    await hand.press('Keep this hour')
    expect(await page.getByRole('status').innerText()).toMatch(/^Done\./)
    await room.close()
  })
})

describe('the two, behind their own link', () => {
  test('change the agreement, name an assistant who only sees hours, and choose their language', async () => {
    const pair = await arrangeRoom(product, { weeks: 2 })
    const [agreement, me, standIn] = [
      await pair.link('mentee', 'agreement'),
      await pair.link('mentee', 'me'),
      await pair.link('mentee', 'me', true),
    ]
    await pair.close()
    const room = await phone({ javaScriptEnabled: true })
    const page = await room.newPage()
    const hand = plainHand(page)
    await page.goto(product.url + agreement)
    expect(await pageFaults(page)).toEqual([])
    await page.getByText('Change the agreement').click()
    await page.locator('#change-minutes').fill('45')
    await page.locator('#change-initials').fill('JB')
    await hand.press(/^Sign and ask /)
    expect(await page.getByRole('heading', { level: 2, name: /^Version 2 waits for / }).count()).toBe(1)
    await page.goto(product.url + me)
    expect(await pageFaults(page)).toEqual([])
    await page.getByLabel('Name', { exact: true }).fill('Rosa Diaz')
    await page.getByLabel('E-mail address').fill('rosa@example.org')
    await hand.press('Send the link')
    expect(await page.getByText('Rosa Diaz (rosa@example.org)').count()).toBe(1)
    const held = (await (await room.request.get(`${product.url}${me}/data`)).json()) as {
      pair: { side: string }
    }
    expect(held.pair.side).toBe('mentee')
    // From the mail itself, as whoever it went to: hours and names, nothing of what the two agreed on.
    const office = await (await browser.newContext({ locale: 'en-US' })).newPage()
    await office.goto(product.link('administrator'))
    await plainHand(office).press('Sign in')
    const assist = await followMail(plainHand(office), product, /^You may book and move hours for /)
    expect(new URL(assist).pathname).toMatch(/^\/l\/[\w-]+\/assist$/)
    expect(await office.locator('main').innerText()).not.toMatch(/AI tools|agreement|goal/i)
    await plainHand(office).follow('Move')
    expect(new URL(office.url()).pathname).toMatch(/\/assist\/move\//)
    expect(await pageFaults(office)).toEqual([])
    await office.context().close()
    await page.getByLabel('Language of pages and mails').selectOption('de')
    await hand.press('Save')
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    expect(await pageFaults(page)).toEqual([])
    for (const page of [standIn, `${standIn}/data`])
      expect((await room.request.get(product.url + page)).status()).toBe(403)
    await room.close()
  })
})
