import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrangeRoom, type ArrangedRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { enrolAndAsk } from './enrol-and-ask.ts'
import { watchFaults } from './page-checks.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let room: ArrangedRoom
let phone: Page
let link: string

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  room = await arrangeRoom(product)
  const { personId } = room.by('mentor') as { personId: string }
  link = product.url + (await enrolAndAsk(room, personId))
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    javaScriptEnabled: false,
  })
  phone = await context.newPage()
}, 240_000)
afterAll(async () => {
  await browser.close()
  await room.close()
  await product.stop()
})

const follow = (name: string) => phone.getByRole('link', { name }).click()
const press = (name: string) => phone.getByRole('button', { name, exact: true }).click()
const shown = () => phone.locator('main').innerText()

describe('what somebody who takes part may say beside topics and hours', () => {
  test('may all stay empty, and each answer can be given, seen again and taken back without scripts', async () => {
    const faults = watchFaults(phone, product.url)
    await phone.goto(link)
    expect(await shown()).toContain('may stay empty')
    await follow('Whom you know or would like')
    await phone.getByLabel('Whom do you already work with').fill('Jonas Berg\nNobody Of That Name')
    await phone.getByLabel('Is there anybody').fill('Jonas Berg')
    await press('Save')
    expect(await shown()).toContain('Nobody Of That Name')
    await follow('Back to the overview')
    expect(await shown()).toContain('answered')

    await follow('Whom you know or would like')
    expect(await phone.getByLabel('Whom do you already work with').inputValue()).toContain('Jonas Berg')
    await phone.getByLabel('Whom do you already work with').fill('')
    await phone.getByLabel('Is there anybody').fill('')
    await press('Save')
    expect(await shown()).not.toContain('answered')
    expect(faults).toEqual([])
  })

  test('is used only with consent where it is about oneself, and deleted with one press', async () => {
    await phone.goto(link)
    await follow('How you like to work')
    await phone.locator('input[name=extraversion][value="75"]').check({ force: true })
    await press('Save my answers')
    expect(await phone.locator('input[name=extraversion][value="75"]').isChecked()).toBe(true)
    await phone.getByLabel('I agree that these answers').check()
    await press('Save my answers')
    expect(await shown()).toContain('answered')

    await follow('How you like to work')
    expect(await phone.locator('input[name=extraversion][value="75"]').isChecked()).toBe(true)
    await press('Delete my answers')
    await phone.goto(link)
    expect(await shown()).not.toContain('answered')
  })

  test('stands on nobody’s page at the coordinator’s desk', async () => {
    await phone.goto(`${link}/colleagues`)
    await phone.getByLabel('Whom do you already work with').fill('Jonas Berg')
    await press('Save')
    const { personId } = room.by('mentor') as { personId: string }
    const desk = await browser.newPage()
    await desk.goto(product.link('coordinator'))
    await desk.locator('form button').first().click()
    await desk.waitForLoadState()
    await desk.goto(`${product.url}/people/${personId}`)
    const page = await desk.locator('main').innerText()
    expect(page).toContain('Amira Haddad')
    expect(page).not.toContain('Jonas Berg')
    expect(page).not.toMatch(/already|wish|would like|answered/i)
  })
})
