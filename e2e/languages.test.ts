import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { announcePairs, approvePairs, findPlaceAsk, followMail, proposePairs } from './coordinator-steps.ts'
import { crawl } from './crawl.ts'
import { demoData } from './demo-data.ts'
import { widthFaults } from './page-checks.ts'
import { clippedFaults, idFaults, isData, untranslatedFaults } from './page-words.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

const environment = { UPSTREAM_TEST_LANGUAGES: 'true' }
const languages = ['de', 'pseudo', 'ar'] as const
const widths = [390, 1440] as const

/** Mails are written once, in the language of whoever receives them; pages that show one show it as it is. */
const showsMails = /^\/(outbox|programmes\/[^/]+\/announce)/

let product: RunningProduct
let fresh: RunningProduct
let browser: Browser
/** The coordinator's browser, and one that nobody has signed in with. */
let inside: BrowserContext
let outside: BrowserContext
const addresses = new Map<string, { readonly context: BrowserContext; readonly url: string }>()

beforeAll(async () => {
  product = await startProduct({ demo: true, environment })
  fresh = await startProduct({ environment })
  browser = await openBrowser()
  inside = await browser.newContext({ locale: 'en-US' })
  outside = await browser.newContext({ locale: 'en-US' })
  await collect(await inside.newPage())
})
afterAll(async () => {
  await browser.close()
  await fresh.stop()
  await product.stop()
})

/** The coordinator's pages, with a proposal on the table, and the page of somebody who is asked to mentor. */
async function collect(page: Page): Promise<void> {
  page.setDefaultTimeout(30_000)
  const hand = plainHand(page)
  await page.goto(product.link('coordinator'))
  await hand.press('Sign in')
  await hand.follow('Match')
  await proposePairs(hand)
  const match = page.url()
  for (const [pattern, path] of await crawl(page, product.url)) note(pattern, inside, product.url + path)
  note('ask', inside, product.url + (await findPlaceAsk(page, product, new URL(match).pathname)))
  await page.goto(match)
  await approvePairs(hand)
  note('announce', inside, page.url())
  await announcePairs(hand)
  note('match link', outside, await followMail(hand, product, /^We would like you to mentor/))
  for (const path of ['/people/nobody', '/nowhere', '/sign-out']) note(path, inside, product.url + path)
  for (const path of ['/sign-in', '/sign-in/link']) note(path, outside, product.url + path)
  note('set-up', outside, /http\S+\/set-up\?code=\S+/.exec(fresh.output)![0])
}

function note(name: string, context: BrowserContext, url: string): void {
  addresses.set(name, { context, url })
}

async function openPage(context: BrowserContext, language: string, width: number): Promise<Page> {
  for (const { url } of [product, fresh])
    await context.addCookies([{ name: 'language', value: language, url }])
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 900 })
  return page
}

/** What is wrong with any page in one language and one width. */
async function visit(language: string, width: number): Promise<string[]> {
  const pages = new Map<BrowserContext, Page>()
  for (const context of [inside, outside]) pages.set(context, await openPage(context, language, width))
  const faults: string[] = []
  for (const { context, url } of addresses.values()) {
    const page = pages.get(context)!
    await page.goto(url)
    const { pathname } = new URL(url)
    const found = [
      ...(await widthFaults(page)),
      ...(await clippedFaults(page)),
      ...(await idFaults(page)),
      ...(await documentFaults(page, language)),
      // Where leaving a page of concern leads to, there are only hours and cities.
      ...(language === 'pseudo' && pathname !== '/time' && !showsMails.test(pathname)
        ? await untranslatedFaults(page, demoData)
        : []),
    ]
    faults.push(...found.map((fault) => `${pathname}: ${fault}`))
  }
  for (const page of pages.values()) await page.close()
  return faults
}

async function documentFaults(page: Page, language: string): Promise<string[]> {
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }))
  const wanted = language === 'ar' ? 'rtl' : 'ltr'
  return lang === language && dir === wanted ? [] : [`the document says ${lang} and ${dir}`]
}

describe.each(languages)('in the language %s', (language) => {
  test.each(widths)('every page fits a window %i wide and says nothing but its words', async (width) => {
    expect(addresses.size).toBeGreaterThan(30)
    expect(await visit(language, width)).toEqual([])
  })
})

test('a text outside the catalogue would be noticed', () => {
  expect(isData('Team Lead, Marketing', demoData)).toBe(true)
  expect(isData('Save your changes', demoData)).toBe(false)
  expect(isData('Marketing and your changes', demoData)).toBe(false)
})
