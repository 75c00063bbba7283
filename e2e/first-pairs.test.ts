import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import {
  announcePairs,
  answerDesign,
  approvePairs,
  importPeople,
  proposePairs,
  setUp,
  startProgramme,
} from './coordinator-steps.ts'
import { keyboardHand, type KeyboardHand } from './keyboard-hand.ts'
import { pageFaults, watchFaults } from './page-checks.ts'
import { writePeopleFile } from './people-file.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let context: BrowserContext
let page: Page
let hand: KeyboardHand
let faults: string[]
// The budget of clicks begins where the set-up ends, and the design is made before it.
let setUpActivations = 0
let designActivations = 0

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  hand = keyboardHand(page)
  faults = watchFaults(page, product.url)
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const heading = () => page.getByRole('heading', { level: 1 }).innerText()

describe('from an HR file to announced pairs, by keyboard alone', () => {
  test('the set-up link makes the organisation and its first coordinator', async () => {
    await setUp(hand, product)
    expect(await heading()).toBe('No programme yet')
    setUpActivations = hand.activations()
    expect(await pageFaults(page)).toEqual([])
  })

  test('an HR file is read, its columns are recognised, and its people are stored', async () => {
    await hand.follow('People')
    const before = hand.activations()
    await importPeople(hand, writePeopleFile(240))
    expect(await heading()).toMatch(/^240 people joined/)
    expect(hand.activations() - before).toBeLessThanOrEqual(10)
    expect(await pageFaults(page)).toEqual([])
  })

  test('a programme is designed from a starting point, task by task', async () => {
    const before = hand.activations()
    await hand.follow('Programmes')
    await startProgramme(hand, 'Rising Voices')
    expect(await pageFaults(page)).toEqual([])
    await answerDesign(hand)
    expect(await heading()).toBe('All seven tasks are done.')
    designActivations = hand.activations() - before
    expect(await pageFaults(page)).toEqual([])
  })

  test('those whom the file says take part are enrolled', async () => {
    await hand.follow('People')
    await hand.press('Use the answers in the people file')
    expect(await heading()).toMatch(/^\d+ mentors and \d+ leaders have enrolled/)
    expect(await pageFaults(page)).toEqual([])
  })

  test('pairs are proposed', async () => {
    await hand.follow('Match')
    expect(await pageFaults(page)).toEqual([])
    await proposePairs(hand)
    expect(await pageFaults(page)).toEqual([])
  })

  test('reasons are opened, one pair is locked, one forbidden, and the rest solved again', async () => {
    const before = hand.activations()
    await hand.goTo(page.locator('[id^="pair-"][tabindex="0"]'))
    await hand.act('Enter')
    await page.locator('#pair-sheet-title:focus').waitFor()
    expect(await pageFaults(page)).toEqual([])
    await hand.move('Escape')
    await page.locator('[id^="pair-"][tabindex="0"]:focus').waitFor()
    await hand.act('l')
    await page.getByText('Locked. One pair is locked.').waitFor({ state: 'attached' })
    await hand.move('j')
    await hand.act('f')
    await hand.choose('Conflict of interest')
    expect(await pageFaults(page)).toEqual([])
    await hand.goTo(page.getByRole('button', { name: 'Forbid this pair' }).first())
    await hand.act('Enter')
    await page.getByText('Forbidden from the next run on.').first().waitFor({ state: 'attached' })
    await hand.goTo(page.locator('[id^="pair-"][tabindex="0"]'))
    await hand.act('Shift+R')
    await page.getByRole('heading', { level: 1, name: /^Run 2 changes/ }).waitFor()
    expect(await pageFaults(page)).toEqual([])
    await hand.move('n')
    await page.locator('.compare[tabindex]:focus').waitFor()
    await hand.move('p')
    expect(
      await page
        .locator('.compare[tabindex]')
        .first()
        .evaluate((row) => row === document.activeElement),
    ).toBe(true)
    await hand.press('Adopt run 2')
    expect(await heading()).toMatch(/pairs proposed/)
    expect(hand.activations() - before).toBeLessThanOrEqual(9)
  })

  test('approving with open flags asks for a look or a reason', async () => {
    await approvePairs(hand)
    expect(await heading()).toMatch(/pairs are ready/)
    expect(await pageFaults(page)).toEqual([])
  })

  test('both messages are read, tried on oneself, and announced within the budget of clicks', async () => {
    await hand.press('Send both as a test to me')
    await announcePairs(hand)
    expect(await heading()).toMatch(/pairs are announced/)
    expect(hand.activations() - designActivations - setUpActivations).toBeLessThanOrEqual(26)
    expect(await pageFaults(page)).toEqual([])
  })

  test('an announcement is taken back in its first ten minutes, and made again', async () => {
    await hand.press('Undo the announcement')
    expect(await page.getByText(/^Undone\. \d+ mails were taken back/).count()).toBe(1)
    await announcePairs(hand)
    expect(await heading()).toMatch(/pairs are announced/)
  })

  test('the mentor says yes behind the mailed link, then the leader, and they are a pair', async () => {
    await hand.follow('See the mails')
    expect(await pageFaults(page)).toEqual([])
    await hand.follow(/^We would like you to mentor/)
    await hand.press('Follow the link as the receiver')
    expect(await pageFaults(page)).toEqual([])
    await page.locator('input[name="slot"]').first().check()
    await hand.write('Your initials, as a signature', 'AH')
    await hand.press(/^Yes, I will mentor/)
    expect(await heading()).toBe('You said yes')
    expect(await pageFaults(page)).toEqual([])
    await page.goto(`${product.url}/outbox`)
    await hand.follow(/^Your mentor: /)
    await hand.press('Follow the link as the receiver')
    expect(await pageFaults(page)).toEqual([])
    await page.locator('input[name="slot"]').first().check()
    await hand.write('Your initials, as a signature', 'JB')
    await hand.press(/^Accept and book/)
    expect(await heading()).toBe('You are a pair')
    expect(await pageFaults(page)).toEqual([])
  })

  test('the browser had nothing to complain about, and asked no other host', () => {
    expect(faults).toEqual([])
  })
})
