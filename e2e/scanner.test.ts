import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAgreementVersions } from '#features/agreements/agreements.reads.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { arrangeRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { announceDemoPairs, followMail } from './coordinator-steps.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let desk: Page

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  desk = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await announceDemoPairs(plainHand(desk), product)
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const linkOf = (subject: RegExp, office: Page = desk) => followMail(plainHand(office), product, subject)

/** Private answers are not the coordinator's to open, so the administrator walks that way. */
async function administratorsOffice(): Promise<Page> {
  const office = await browser.newPage({ locale: 'en-US' })
  await office.goto(product.link('administrator'))
  await office.locator('form button').first().click()
  await office.waitForLoadState()
  return office
}

/** What a mail scanner does at its worst: opens the link again and again, follows what it finds, presses every button. */
async function scan(link: string): Promise<number> {
  const room = await browser.newContext({ locale: 'en-US' })
  const page = await room.newPage()
  const waiting = [link, link, link]
  const seen = new Set<string>()
  let pressed = 0
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    await room.request.head(address)
    await page.goto(address)
    const below = new URL(link).pathname.split('/').slice(0, 3).join('/')
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    for (const one of links) {
      if (!new URL(one).pathname.startsWith(below) || seen.has(one)) continue
      seen.add(one)
      waiting.push(one)
    }
    const buttons = await page.locator('form button').count()
    for (let at = 0; at < buttons; at += 1) {
      await page.goto(address)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
      await Promise.all([page.waitForEvent('load'), page.locator('form button').nth(at).click()])
      pressed += 1
    }
  }
  await room.close()
  return pressed
}

/** The same on one page alone: every button, untouched. */
async function scanOne(address: string): Promise<number> {
  const room = await browser.newContext({ locale: 'en-US' })
  const page = await room.newPage()
  await page.goto(address)
  const buttons = await page.locator('form button').count()
  for (let at = 0; at < buttons; at += 1) {
    await page.goto(address)
    // Also what is folded away: a scanner sees the form, not the fold.
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    await Promise.all([page.waitForEvent('load'), page.locator('form button').nth(at).click()])
  }
  await room.close()
  return buttons
}

const shown = async (address: string) => {
  await desk.goto(address)
  return desk.locator('main').innerText()
}

describe('a scanner that opens mails before people do', () => {
  test('decides nothing about a match, and the mentor can still say yes', async () => {
    const link = await linkOf(/^We would like you to mentor/)
    const before = await shown(link)
    expect(await scan(link)).toBeGreaterThan(0)
    expect(await shown(link)).toBe(before)
    const hand = plainHand(desk)
    await desk.locator('input[name="slot"]').first().check()
    await hand.write('Your initials, as a signature', 'AH')
    await hand.press(/^Yes, I will mentor/)
    expect(await desk.getByRole('heading', { level: 1 }).innerText()).toBe('You said yes')
  })

  test('tells no leader about a mentor who was only scanned', async () => {
    await desk.goto(`${product.url}/outbox`)
    expect(await desk.getByRole('link', { name: /^Your mentor: / }).count()).toBe(1)
  })

  test('enrols nobody who was asked to', async () => {
    const hand = plainHand(desk)
    await desk.goto(product.url)
    await hand.follow('People')
    await hand.follow('Not asked')
    await desk.locator('input[name="person"]').first().check()
    await hand.press('Ask them to enrol')
    const enrolled = await desk.getByRole('heading', { level: 1 }).innerText()
    const people = desk.url().split('?')[0]!
    const link = await linkOf(/^(Would you|What would you like to learn)/, await administratorsOffice())
    expect(await scan(link)).toBeGreaterThan(0)
    await desk.goto(people)
    expect(await desk.getByRole('heading', { level: 1 }).innerText()).toBe(enrolled)
  })
  test('changes nothing on the pages on which a pair agrees, books, moves and sets its own things', async () => {
    const pair = await arrangeRoom(product, { weeks: 2 })
    const standing = async () =>
      JSON.stringify([
        await pair.sessions(),
        await pair.run(listAgreementVersions, { pairId: pair.pairId }),
        await pair.run(findPairById, { pairId: pair.pairId }),
      ])
    const ahead = (await pair.sessions()).find(({ startsAt }) => startsAt > new Date())!
    const before = await standing()
    for (const page of ['times', `move/${ahead.sessionId}`, 'agreement', 'me'])
      expect(await scanOne(product.url + (await pair.link('mentee', page))), page).toBeGreaterThan(0)
    expect(await standing()).toBe(before)
    await pair.close()
  })
})
