import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listAnswersOfPair, type SessionAnswer } from '#features/sessions/sessions.reads.ts'
import { arrangeRoom, type ArrangedRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { pageFaults, watchFaults } from './page-checks.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct
let browser: Browser
let room: ArrangedRoom
let hours: readonly string[]

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  room = await arrangeRoom(product, { weeks: 12 })
  hours = (await room.sessions())
    .filter(({ endsAt }) => endsAt < new Date())
    .map(({ sessionId }) => sessionId)
}, 240_000)
afterAll(async () => {
  await browser.close()
  await room.close()
  await product.stop()
})

const phone = { viewport: { width: 390, height: 844 }, locale: 'en-GB', hasTouch: true } as const
const answersTo = async (sessionId: string): Promise<SessionAnswer[]> =>
  (await room.run(listAnswersOfPair, room)).filter((answer) => answer.sessionId === sessionId)

async function open(sessionId: string, side: 'mentor' | 'mentee' = 'mentor', context?: BrowserContext) {
  const page = await (context ?? (await browser.newContext(phone))).newPage()
  await page.goto(product.url + (await room.link(side, `log/${sessionId}`)))
  return page
}
const tap = async (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).check({ force: true })
const save = (page: Page) => page.getByRole('button', { name: 'Save this session' }).click()
const saved = (page: Page) => page.getByRole('heading', { name: /^Saved\./ }).waitFor()

/** What is kept on this device for the product: every byte of it, as text. */
const keptHere = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name!)
    if (names.length === 0) return ''
    const rows = await new Promise<{ sealed: ArrayBuffer }[]>((resolve) => {
      const opening = indexedDB.open(names[0]!)
      opening.onsuccess = () => {
        const asked = opening.result.transaction('forms').objectStore('forms').getAll()
        asked.onsuccess = () => (opening.result.close(), resolve(asked.result))
      }
    })
    return rows.map(({ sealed }) => new TextDecoder('latin1').decode(sealed)).join(' ')
  })

describe('a mentor logs an hour', () => {
  test('in three taps and within twenty seconds, on a phone with slow 4G', async () => {
    const page = await (await browser.newContext(phone)).newPage()
    const network = await page.context().newCDPSession(page)
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    })
    const link = product.url + (await room.link('mentor', `log/${hours[0]!}`))
    let taps = 0
    /** Seconds to read, decide and tap, as the design allows them for each step. */
    const readAndTap = async (seconds: number, act: () => Promise<unknown>) => {
      await page.waitForTimeout(seconds * 1000)
      taps += 1
      await act()
    }
    const began = Date.now()
    await page.goto(link)
    await readAndTap(3, () => tap(page, 'We met'))
    await readAndTap(6, () => tap(page, 'Mostly you'))
    await readAndTap(2, () => save(page))
    await saved(page)
    const seconds = (Date.now() - began) / 1000
    expect(taps).toBeLessThanOrEqual(3)
    expect(seconds, `${taps} taps took ${seconds} s`).toBeLessThanOrEqual(20)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Saved\. See you \w{3}/)
    expect(await answersTo(hours[0]!)).toMatchObject([{ side: 'mentor', happened: 'met', balance: 2 }])
  })

  test('and takes it back', async () => {
    const page = await open(hours[0]!)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: 'Did you and Jonas Berg meet?' }).waitFor()
    expect(await answersTo(hours[0]!)).toEqual([])
  })

  test('without any script just as well, and an untouched form says nothing', async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await open(hours[1]!, 'mentor', context)
    await save(page)
    await page.getByRole('heading', { name: 'One thing needs a look' }).waitFor()
    expect(await answersTo(hours[1]!)).toEqual([])
    await page.getByLabel('One action for Jonas Berg').fill('kept although refused')
    await save(page)
    expect(await page.getByLabel('One action for Jonas Berg').inputValue()).toBe('kept although refused')
    await tap(page, 'It didn’t happen')
    await save(page)
    await saved(page)
    expect(await answersTo(hours[1]!)).toMatchObject([{ happened: 'not', balance: null }])
  })

  test('and sees what the leader said only once both have said it; neither replaces the other', async () => {
    const mentor = await open(hours[2]!)
    await tap(mentor, 'We met')
    await tap(mentor, 'Almost all you')
    await save(mentor)
    await saved(mentor)
    const leader = await open(hours[2]!, 'mentee')
    expect(await leader.content()).not.toContain('as you each saw it')
    await tap(leader, 'We met')
    await tap(leader, 'Mostly you')
    await save(leader)
    await saved(leader)
    await leader.getByText('Amira Haddad: almost all Amira Haddad.').waitFor()
    await mentor.reload()
    await mentor.getByText('Jonas Berg: mostly Jonas Berg.').waitFor()
    expect((await answersTo(hours[2]!)).map(({ side, balance }) => [side, balance])).toEqual([
      ['mentor', 1],
      ['mentee', 4],
    ])
  })
})

describe('with no signal', () => {
  test('everything typed stays, is kept locked on the phone, and is sent once when there is one', async () => {
    const page = await open(hours[3]!)
    await tap(page, 'We met')
    await tap(page, 'About even')
    await page.getByLabel('One action for Jonas Berg').fill('summarise a board paper')
    await page.context().setOffline(true)
    await save(page)
    await page.getByText('Kept on this phone; will send').waitFor()
    expect(await page.getByLabel('One action for Jonas Berg').inputValue()).toBe('summarise a board paper')
    const kept = await keptHere(page)
    expect(kept.length).toBeGreaterThan(100)
    expect(kept).not.toMatch(/board|paper|balance|happened|met/)
    expect(await answersTo(hours[3]!)).toEqual([])
    await page.context().setOffline(false)
    await saved(page)
    expect(await answersTo(hours[3]!)).toHaveLength(1)
    expect(await keptHere(page)).toBe('')
  })

  test('the page may be closed: opened again by its link, it sends what was kept', async () => {
    const context = await browser.newContext(phone)
    const link = product.url + (await room.link('mentor', `log/${hours[4]!}`))
    const page = await context.newPage()
    await page.goto(link)
    await tap(page, 'We met')
    await tap(page, 'Mostly Jonas Berg')
    await context.setOffline(true)
    await save(page)
    await page.getByText('Kept on this phone; will send').waitFor()
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    // What was kept may leave, and lead on, before the page has loaded.
    await again.goto(link, { waitUntil: 'commit' })
    await saved(again)
    const arrived = async () => {
      expect(await answersTo(hours[4]!)).toMatchObject([{ happened: 'met', balance: 4 }])
      expect(await keptHere(again)).toBe('')
    }
    await vi.waitFor(arrived, { timeout: 20_000, interval: 300 })
  })

  test('an answer that is lost on the way back is asked for again and still counts once', async () => {
    const page = await open(hours[5]!)
    let lost = 0
    await page.route('**/pair/log/*', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue()
      lost += 1
      // The server has taken it; the phone never hears of it.
      await route.fetch({ maxRedirects: 0 })
      return route.abort()
    })
    await tap(page, 'We met')
    await tap(page, 'Mostly you')
    await page.getByLabel('One action for Jonas Berg').fill('once only')
    await save(page)
    await saved(page)
    expect(lost).toBe(1)
    await page.goto(page.url().replace(/log\/.*/, 'notes'))
    expect(await page.getByText('once only').count()).toBe(1)
  })

  test('with one request in twenty lost, ten logs in a row arrive once each', async () => {
    for (const [at, sessionId] of hours.slice(6, 11).entries()) {
      const page = await open(sessionId)
      let asked = 0
      await page.route('**/pair/log/*', (route) => {
        asked += 1
        return (asked + at) % 4 === 1 && route.request().method() === 'POST'
          ? route.abort()
          : route.continue()
      })
      await tap(page, 'We met')
      await save(page)
      await saved(page)
      expect(await answersTo(sessionId)).toHaveLength(1)
      await page.close()
    }
  })
})

describe('the pages of a pair', () => {
  test('are sound at 320 px and small, and the log carries one helper of 4 KB at most', async () => {
    const faults: Record<string, readonly string[]> = {}
    for (const side of ['mentor', 'mentee'] as const)
      for (const path of [
        '',
        `log/${hours[2]!}`,
        `log/${hours[11] ?? hours[0]!}`,
        'notes',
        'notes/shared',
        'goals',
        'goals/new',
      ])
        for (const colorScheme of ['light', 'dark'] as const) {
          const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme })
          const page = await context.newPage()
          const complaints = watchFaults(page, product.url)
          const sizes = new Map<string, number>()
          page.on('requestfinished', (request) => {
            const kind = request.resourceType()
            if (['document', 'stylesheet', 'script'].includes(kind))
              void request
                .sizes()
                .then(({ responseBodySize }) => sizes.set(kind, (sizes.get(kind) ?? 0) + responseBodySize))
          })
          await page.goto(product.url + (await room.link(side, path)), { waitUntil: 'networkidle' })
          const found = [...(await pageFaults(page)), ...complaints]
          if (found.length > 0) faults[`${side} ${path} ${colorScheme}`] = found
          const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
          expect(total, path).toBeLessThanOrEqual(60 * 1024)
          expect(await page.locator('script').count(), path).toBe(path.startsWith('log') ? 1 : 0)
          expect(sizes.get('script') ?? 0, path).toBeLessThanOrEqual(4096)
          await context.close()
        }
    expect(faults).toEqual({})
  }, 300_000)
})
