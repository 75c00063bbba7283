import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertRound } from '#features/pulses/pulses.store.ts'
import { arrangeRoom, type ArrangedRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { pageFaults, watchFaults } from './page-checks.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let room: ArrangedRoom
let roundId: string

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  room = await arrangeRoom(product)
  roundId = await room.run(async (work) => {
    work.upkeep()
    const id = work.newId()
    const dayOf = (days: number) =>
      new Date(work.now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
    const round = {
      roundId: id,
      programmeId: room.programmeId,
      week: 8,
      opensOn: dayOf(-1),
      closesOn: dayOf(13),
    }
    await insertRound(work.db, work.organisationId, round)
    return id
  }, undefined)
}, 240_000)
afterAll(async () => {
  await browser.close()
  await room.close()
  await product.stop()
})

/** On a phone without scripts, from the link of the mail. */
async function open(
  side: 'mentor' | 'mentee',
  { standIn = false, javaScriptEnabled = false } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    javaScriptEnabled,
  })
  const page = await context.newPage()
  await page.goto(product.url + (await room.link(side, `pulse/${roundId}`, standIn)))
  return page
}
const choose = (page: Page, item: string, value: number) =>
  page.locator(`input[name=${item}][value="${value}"]`).check({ force: true })
const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

describe('a pulse behind its mailed link', () => {
  test('opens for its receiver alone, and opening it answers nothing', async () => {
    const page = await open('mentor', { standIn: true })
    expect(await heading(page)).toBe('This page opens only for its receiver')
    await page.context().close()
    const own = await open('mentor', { javaScriptEnabled: true })
    const complaints = watchFaults(own, product.url)
    expect(await own.locator('input:checked').count()).toBe(0)
    await own.reload()
    expect(await heading(own)).toBe('How are your hours together?')
    expect([...(await pageFaults(own)), ...complaints]).toEqual([])
    await own.context().close()
  })

  test('names the statement that was left out and keeps the others', async () => {
    const page = await open('mentor')
    await choose(page, 'worth', 4)
    await choose(page, 'heard', 5)
    await save(page)
    const links = page.locator('a', { hasText: 'choose a number from 1 to 5' })
    expect(await links.allTextContents()).toEqual(['I can say what I think: choose a number from 1 to 5'])
    expect(await page.locator('input[name=worth]:checked').inputValue()).toBe('4')
    await page.context().close()
  })

  test('offers help at once to whoever answers low, and no address or later visit tells of it', async () => {
    const page = await open('mentor')
    const address = page.url()
    for (const [item, value] of [
      ['worth', 5],
      ['speak', 2],
      ['heard', 4],
    ] as const)
      await choose(page, item, value)
    await save(page)
    expect(await heading(page)).toBe('Saved. Thank you.')
    expect(page.url()).toBe(address)
    const ways = page.locator('main ul a')
    const places = await ways.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    )
    expect(places).toEqual([
      '/help',
      expect.stringMatching(/\/pair\/pause$/),
      expect.stringMatching(/\/pair\/agreement$/),
    ])
    for (const place of places) expect((await page.request.get(product.url + place)).status()).toBe(200)
    await page.goto(address)
    expect(await heading(page)).toBe('You have answered this one.')
    expect(await page.locator('main').textContent()).not.toContain('always say what you think')
    await page.context().close()
  })

  test('thanks everybody else and lets them go', async () => {
    const page = await open('mentee')
    for (const item of ['worth', 'speak', 'heard']) await choose(page, item, 4)
    await save(page)
    expect(await heading(page)).toBe('Saved. Thank you.')
    expect(await page.locator('main ul a').count()).toBe(0)
    await page.context().close()
  })
})
