import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrangeRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { pageFaults, watchFaults } from './page-checks.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let desk: BrowserContext

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  const room = await arrangeRoom(product, { names: ['José Álvarez', 'Jonas Berg'] })
  await room.close()
  desk = await signIn('coordinator')
}, 240_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

async function signIn(role: string, javaScriptEnabled = true): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(product.link(role))
  await plainHand(page).press('Sign in')
  await page.close()
  return context
}

/** The same somebody without scripts; a sign-in link works once. */
async function again(context: BrowserContext): Promise<BrowserContext> {
  const storageState = await context.storageState()
  return browser.newContext({ locale: 'en-GB', javaScriptEnabled: false, storageState })
}

/** A page of the workbench whose scripts have taken hold. */
async function open(width = 1440): Promise<Page> {
  const page = await desk.newPage()
  await page.setViewportSize({ width, height: 844 })
  await page.goto(product.url, { waitUntil: 'networkidle' })
  return page
}

const field = (page: Page) => page.getByRole('combobox', { name: /^A page/ })
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')
const options = (page: Page) => page.getByRole('option')

describe('the command menu', () => {
  test('opens by its key, finds a pair by half a name, and goes there with Enter', async () => {
    const page = await open()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.keyboard.press('Control+k')
    await page.keyboard.type('alva')
    await page.getByRole('option', { name: /José Álvarez mentors Jonas Berg/ }).waitFor()
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringMatching(/results?$/))
    while (!(await chosen(page).innerText()).includes('mentors')) await page.keyboard.press('ArrowDown')
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await chosen(page).getAttribute('id'),
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/pairs\/[0-9a-f-]{36}$/)
    expect(asked.join(' ')).not.toMatch(/alva/i)
    await page.close()
  })

  test('opens by its button, is sound, and gives focus back when it is left', async () => {
    for (const width of [390, 1440]) {
      const page = await open(width)
      const complaints = watchFaults(page, product.url)
      const button = page.getByRole('link', { name: 'Find', exact: true })
      await button.click()
      expect(await field(page).evaluate((box) => box === document.activeElement)).toBe(true)
      expect([...(await pageFaults(page)), ...complaints]).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await button.evaluate((link) => link === document.activeElement)).toBe(true)
      await page.close()
    }
  })

  test('says when nothing is called so, and offers first what was used last', async () => {
    const page = await open()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zzzz')
    await page.getByText('Nothing here is called “zzzz”.').waitFor()
    expect(await options(page).count()).toBe(0)
    await field(page).fill('Endings')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/closings$/)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Control+k')
    expect(await options(page).first().innerText()).toBe('Endings')
    await page.close()
  })

  test('has a page that is sound on the smallest phone and on a desk', async () => {
    for (const width of [320, 1440]) {
      const page = await open(width)
      await page.goto(`${product.url}/find`)
      expect(await pageFaults(page)).toEqual([])
      await page.getByRole('searchbox').fill('jose')
      await plainHand(page).press('Find')
      expect(await pageFaults(page)).toEqual([])
      await page.close()
    }
  })

  test('is a page of its own where no script runs, for a case handler too, who finds nobody', async () => {
    const found = async (role: string, text: string) => {
      const context = role === 'coordinator' ? await again(desk) : await signIn(role, false)
      const page = await context.newPage()
      await page.goto(product.url)
      await page.getByRole('link', { name: 'Find', exact: true }).click()
      await page.getByRole('searchbox').fill(text)
      await plainHand(page).press('Find')
      expect(page.url()).not.toContain(text)
      const said = await page.locator('main').innerText()
      await context.close()
      return said
    }
    expect(await found('coordinator', 'jose berg')).toContain('José Álvarez mentors Jonas Berg')
    expect(await found('administrator', 'jose alva')).toMatch(/People\s+José Álvarez/)
    expect(await found('case-handler', 'jose')).toContain('Nothing here is called “jose”.')
  })
})
