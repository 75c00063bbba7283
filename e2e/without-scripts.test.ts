import type { Browser, Page } from 'playwright-core'
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
import type { Hand } from './hand.ts'
import { writePeopleFile } from './people-file.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let page: Page
let hand: Hand

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' })
  page = await context.newPage()
  hand = plainHand(page)
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const heading = () => page.getByRole('heading', { level: 1 }).innerText()

describe('without any script, by links and forms alone', () => {
  test('people are imported and a programme is designed', async () => {
    await setUp(hand, product)
    await hand.follow('People')
    await importPeople(hand, writePeopleFile(240))
    await hand.follow('Programmes')
    await startProgramme(hand, 'Rising Voices')
    await answerDesign(hand)
    expect(await heading()).toBe('All seven tasks are done.')
  })

  test('pairs are proposed, one is locked, one is forbidden with a reason, and the result is adopted', async () => {
    await hand.follow('People')
    await hand.press('Use the answers in the people file')
    await hand.follow('Match')
    await proposePairs(hand)
    await hand.press(/^Lock/)
    expect(await page.getByText('1 lock').or(page.getByText('one lock')).count()).toBeGreaterThan(0)
    const why = page.locator('details').filter({ has: page.getByLabel('Conflict of interest') })
    await why.locator('summary').first().click()
    await hand.choose('Conflict of interest')
    await hand.press('Forbid this pair')
    await hand.press(/^Re-solve/)
    await page.getByRole('heading', { level: 1, name: /^Run 2 changes/ }).waitFor()
    await hand.press('Adopt run 2')
    expect(await heading()).toMatch(/pairs proposed/)
  })

  test('pairs are approved and announced, and a mentor says yes', async () => {
    await approvePairs(hand)
    await announcePairs(hand)
    expect(await heading()).toMatch(/pairs are announced/)
    await hand.follow('See the mails')
    await hand.follow(/^We would like you to mentor/)
    await hand.press('Follow the link as the receiver')
    await page.locator('input[name="slot"]').first().check()
    await hand.write('Your initials, as a signature', 'AH')
    await hand.press(/^Yes, I will mentor/)
    expect(await heading()).toBe('You said yes')
  })
})
