import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { proposePairs } from '../e2e/coordinator-steps.ts'
import { plainHand } from '../e2e/plain-hand.ts'
import { startProduct } from '../e2e/start-product.ts'

const width = { width: 1440, height: 900 }
const measurable = ['locked', 'moved'] as const

/** The review of about 200 pairs in a real browser, as a coordinator meets it: opening, keys, solving again. */
export async function main(options: readonly string[]): Promise<void> {
  const rounds = Number(options[0] ?? 5)
  const product = await startProduct({ demo: true })
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: width, locale: 'en-US' })
    const page = await context.newPage()
    await page.goto(product.link('coordinator'))
    const hand = plainHand(page)
    await hand.press('Sign in')
    await hand.follow('Match')
    await proposePairs(hand)
    const pairs = Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10)
    const state = await context.storageState()
    const opened = []
    for (let round = 0; round < rounds; round += 1) opened.push(await openReview(browser, page.url(), state))
    const keys = await keysToPaint(page)
    const solved = []
    for (let round = 0; round < rounds; round += 1) solved.push(await solveAgain(page))
    const rows: readonly (readonly [string, number, number])[] = [
      ['usable: first key moves the focus (ms)', middle(opened.map(({ usable }) => usable)), 1500],
      ['largest contentful paint (ms)', middle(opened.map(({ painted }) => painted)), 1800],
      ...measurable.map((key) => [`key to paint, ${key} (ms), worst`, Math.max(...keys[key]), 100] as const),
      ['solved again, from key to comparison (ms)', middle(solved), 3000],
    ]
    console.log(`Review of ${pairs} pairs, median of ${rounds}, desktop, no throttling.\n`)
    console.log('| measure | measured | wanted at most |\n| --- | ---: | ---: |')
    for (const [name, measured, wanted] of rows)
      console.log(`| ${name} | ${Math.round(measured)} | ${wanted} |`)
  } finally {
    await browser.close()
    await product.stop()
  }
}

type State = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

/** A cold browser each time: nothing cached, one page. */
async function openReview(browser: Browser, address: string, storageState: State) {
  const context = await browser.newContext({ viewport: width, locale: 'en-US', storageState })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  // Looked for in each frame of the page itself: a locator that finds nothing asks again only every half second.
  await page.waitForFunction(
    () => {
      const row = document.querySelector<HTMLElement>('[id^="pair-"][tabindex="0"]')
      row?.focus()
      return row !== null
    },
    undefined,
    { polling: 'raf' },
  )
  const first = await page.evaluate(() => document.activeElement?.id)
  // Before scripts have arrived a key does nothing, so it is pressed until it does.
  while ((await page.evaluate(() => document.activeElement?.id)) === first) await page.keyboard.press('j')
  const usable = performance.now() - start
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0))
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return { usable, painted }
}

/** From the key to the next frame that has been drawn, as the browser itself counts it. */
async function keysToPaint(page: Page): Promise<Record<(typeof measurable)[number], number[]>> {
  await page.locator('[id^="pair-"][tabindex="0"]').focus()
  const moved = await timesOf(page, 'j', 20)
  const locked = await timesOf(page, 'l', 10)
  return { moved, locked }
}

async function timesOf(page: Page, key: string, times: number): Promise<number[]> {
  await page.evaluate(() => {
    const taken: number[] = []
    // A timer set within a frame runs once that frame has been drawn.
    const count = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp)))
    addEventListener('keydown', count, { capture: true })
    Object.assign(globalThis, { taken })
  })
  for (let turn = 0; turn < times; turn += 1) {
    await page.keyboard.press(key)
    await page.waitForTimeout(200)
  }
  return page.evaluate(() => (globalThis as unknown as { taken: number[] }).taken)
}

/** The list asks for a new result and the comparison opens by itself. */
async function solveAgain(page: Page): Promise<number> {
  await page.locator('[id^="pair-"][tabindex="0"]').focus()
  const start = performance.now()
  await page.keyboard.press('Shift+R')
  await page.getByRole('heading', { level: 1, name: /^Run \d+ changes/ }).waitFor()
  const taken = performance.now() - start
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.locator('[id^="pair-"][tabindex="0"]').waitFor()
  return taken
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
