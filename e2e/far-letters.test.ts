import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrangeRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** What the page of a pair fetches, by the names of the files, when its two people are called so. */
async function fetchedFor(names: readonly [string, string]): Promise<{ fonts: string[]; sheets: string[] }> {
  const room = await arrangeRoom(product, { names })
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1)!))
  await page.goto(product.url + (await room.link('mentor')), { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await context.close()
  await room.close()
  return {
    fonts: asked.filter((name) => name.endsWith('.woff2')),
    sheets: asked.filter((name) => name.endsWith('.css')),
  }
}

describe('letters of other scripts', () => {
  test('are fetched by the pages that show them, and by no other', async () => {
    const latin = await fetchedFor(['Amira Haddad', 'Jonas Ångström'])
    expect(latin.sheets).toHaveLength(1)
    expect(latin.fonts.filter((name) => name.startsWith('noto'))).toEqual([])

    const arabic = await fetchedFor(['Amira Haddad', 'نورة بنت عبد الرحمن'])
    expect(arabic.sheets).toHaveLength(1)
    const ofArabic = arabic.fonts.filter((name) => name.startsWith('noto'))
    expect(ofArabic.length).toBeGreaterThan(0)
    expect(ofArabic.every((name) => name.startsWith('noto-sans-arabic-arabic-'))).toBe(true)

    const hindi = await fetchedFor(['Amira Haddad', 'निशा वर्मा'])
    expect(hindi.sheets).toHaveLength(1)
    const ofHindi = hindi.fonts.filter((name) => name.startsWith('noto'))
    expect(ofHindi.length).toBeGreaterThan(0)
    expect(ofHindi.every((name) => name.startsWith('noto-sans-devanagari-devanagari-'))).toBe(true)

    const hangul = await fetchedFor(['Amira Haddad', '김서연'])
    const ofHangul = hangul.fonts.filter((name) => name.startsWith('noto'))
    expect(ofHangul.length).toBeGreaterThan(0)
    expect(ofHangul.every((name) => name.startsWith('noto-sans-kr-'))).toBe(true)

    const han = await fetchedFor(['Amira Haddad', '王小明'])
    expect(han.sheets.some((name) => name.startsWith('han-'))).toBe(true)
    const ofHan = han.fonts.filter((name) => name.startsWith('noto'))
    expect(ofHan.length).toBeGreaterThan(0)
    expect(ofHan.length).toBeLessThanOrEqual(4)
    expect(ofHan.every((name) => name.startsWith('noto-sans-sc-'))).toBe(true)
  })
})
