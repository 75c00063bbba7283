import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { proposePairs } from './coordinator-steps.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  context = await browser.newContext({ locale: 'en-US' })
  page = await context.newPage()
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const lost = () => page.getByText(/^The connection is lost/)
const tray = () => page.locator('.tray').innerText()

test('a review whose connection is lost stays, says so, and sends what was done once it is back', async () => {
  const hand = plainHand(page)
  await page.goto(product.link('coordinator'))
  await hand.press('Sign in')
  await hand.follow('Match')
  await proposePairs(hand)
  // The scripts of the sheets are there before anybody asks for one.
  await page.waitForFunction(
    () =>
      performance.getEntriesByName(
        document.querySelector<HTMLLinkElement>('link[rel="modulepreload"][href*="pair-page"]')?.href ?? '',
      ).length > 0,
  )
  await page.getByRole('row').and(page.locator('[tabindex="0"]')).focus()
  await page.evaluate(() => (document.title = 'Not loaded anew'))
  await context.setOffline(true)
  for (const key of ['l', 'ArrowDown', 'l', 'ArrowDown', 'm']) await page.keyboard.press(key)
  await lost().waitFor()
  expect(await tray()).toContain('2 locks')
  await context.setOffline(false)
  await lost().waitFor({ state: 'detached' })
  expect(await page.title()).toBe('Not loaded anew')
  await page.reload()
  expect(await tray()).toContain('2 locks')
  const ledger = await (await context.request.get(`${page.url()}/ledger`)).text()
  expect(ledger.match(/locked/g)?.length).toBeGreaterThanOrEqual(2)
})

test('an answer the line swallows is asked for again and counts once', async () => {
  let swallowed = 0
  await page.route('**/match.data*', async (route) => {
    const { kind } = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ''))
    if (kind !== 'lock' || swallowed > 0) return route.continue()
    swallowed += 1
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.getByRole('row').and(page.locator('[tabindex="0"]')).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('l')
  await expect.poll(() => swallowed, { timeout: 15_000 }).toBe(1)
  await lost().waitFor()
  await lost().waitFor({ state: 'detached' })
  // A request caught while the catching ends would hang, and hold up every write behind it.
  await page.unrouteAll({ behavior: 'wait' })
  await page.reload()
  expect(await tray()).toContain('3 locks')
})

test('what was just done is said, seen, and undone from where it is said', async () => {
  await page.getByRole('row').and(page.locator('[tabindex="0"]')).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('l')
  const toast = page.getByRole('status').filter({ hasText: /^Unlocked\. 2 pairs are locked\./ })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(tray, { timeout: 15_000 }).toContain('3 locks')
  await page.reload()
  expect(await tray()).toContain('3 locks')
})

test('a page that has stood open for ten minutes says of when it is', async () => {
  await page.clock.install()
  await page.goto(`${product.url}/people`)
  const note = page.getByText(/^This page is as of \d/)
  expect(await note.count()).toBe(0)
  // The page counts from when its scripts run, so time passes more than once.
  const passTime = async () => {
    await page.clock.fastForward(600_000)
    return note.count()
  }
  await expect.poll(passTime, { timeout: 15_000 }).toBe(1)
})
