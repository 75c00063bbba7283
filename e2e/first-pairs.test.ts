import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { answerDesign, importPeople, proposePairs, setUp, startProgramme } from './coordinator-steps.ts'
import { keyboardHand } from './keyboard-hand.ts'
import { pageFaults, watchFaults } from './page-checks.ts'
import { writePeopleFile } from './people-file.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let context: BrowserContext
let page: Page
let hand: ReturnType<typeof keyboardHand>
let faults: string[]

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
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
    await hand.follow('Programmes')
    await startProgramme(hand, 'Rising Voices')
    expect(await pageFaults(page)).toEqual([])
    await answerDesign(hand)
    expect(await heading()).toBe('All seven tasks are done.')
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

  test('the browser had nothing to complain about, and asked no other host', () => {
    expect(faults).toEqual([])
  })
})
