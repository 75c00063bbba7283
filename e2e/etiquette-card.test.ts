import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

test('the etiquette card prints on one side of A6, in English and in German', async () => {
  for (const language of ['en', 'de']) {
    const context = await browser.newContext()
    await context.addCookies([{ name: 'language', value: language, url: product.url }])
    const page = await context.newPage()
    if (language === 'en') {
      await page.goto(product.link('coordinator'))
      await plainHand(page).press('Sign in')
      await page.waitForLoadState('networkidle')
      const { cookies } = await context.storageState()
      signedIn = cookies.filter(({ name }) => name !== 'language')
    } else await context.addCookies(signedIn)
    await page.goto(`${product.url}/guides/etiquette`)
    expect(await page.locator('.print-card li').count()).toBe(10)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), language).toHaveLength(1)
    // 105 by 148 millimetres in points.
    expect(pdf).toMatch(/MediaBox\s*\[0 0 29[78][\d.]* (419|420)[\d.]*\]/)
    await context.close()
  }
}, 60_000)

let signedIn: Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['cookies']>> = []
