import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with the page as it stands, in words; nothing when it is as every page must be. */
export async function pageFaults(page: Page): Promise<string[]> {
  return [...(await axeFaults(page)), ...(await headingFaults(page)), ...(await widthFaults(page))]
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`))
}

/** One first heading, no level left out on the way down, and a title that says what the page is. */
export async function headingFaults(page: Page): Promise<string[]> {
  const title = (await page.title()).trim()
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
  )
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
  return [
    ...(title === '' || title === 'Upstream' ? [`the title “${title}” does not say what the page is`] : []),
    ...(levels.filter((level) => level === 1).length === 1
      ? []
      : [`headings ${levels.join(' ')}: not one h1`]),
    ...(skipped.length > 0 ? [`headings ${levels.join(' ')}: a level is skipped`] : []),
  ]
}

/** Nothing is wider than the window but regions that scroll by themselves, can be reached by keyboard and have a name. */
export async function widthFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`)
    for (const box of document.querySelectorAll<HTMLElement>('body *')) {
      if (box.scrollWidth <= box.clientWidth + 1 || !box.checkVisibility()) continue
      if (!['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) continue
      const named = box.hasAttribute('aria-label') || box.hasAttribute('aria-labelledby')
      const reachable = box.tabIndex >= 0 || box.querySelector('a, button, input') !== null
      if (!named || !reachable)
        faults.push(`a scrolling region without name or focus: <${box.tagName} class="${box.className}">`)
    }
    return faults
  })
}

/** Words of names of people that stand on two lines. From 14 letters on, some have to on a phone. */
export async function brokenNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.match-grid tbody .person-name, .side-sheet-head, .match-sheet-aside h2')]
      .filter((name) => name.checkVisibility())
      .flatMap((name) => {
        const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT)
        const broken: string[] = []
        while (walker.nextNode()) {
          const text = walker.currentNode as Text
          for (const word of text.data.matchAll(/[^\s-]+/g)) {
            const range = document.createRange()
            range.setStart(text, word.index)
            range.setEnd(text, word.index + word[0].length)
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
            if (lines.size > 1 && word[0].length < 14) broken.push(word[0])
          }
        }
        return broken
      }),
  )
}

/** How far the page moved under its reader while it came up; a tenth of the window is the most that passes for still. */
export async function shiftFaults(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(
    () =>
      new Promise<{ value: number; moved: string }[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            (list.getEntries() as (PerformanceEntry & Shift)[]).map(({ value, sources }) => ({
              value,
              moved: sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80)).join(' '),
            })),
          ),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve([]), 100)
      }),
  )
  const sum = shifts.reduce((all, { value }) => all + value, 0)
  return sum < 0.1
    ? []
    : [`the page moves by ${sum.toFixed(2)} while it comes up: ${shifts.map(({ moved }) => moved).join(' ')}`]
}

/** The part of a layout shift this reads; the standard types do not have it yet. */
interface Shift {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Everything the browser complains about, and every request that fails or leaves the product. */
export function watchFaults(page: Page, home: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== home) faults.push(`request to ${url.origin}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page left while it still asked for something breaks that request off itself.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason}: ${new URL(request.url()).pathname}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${new URL(response.url()).pathname}`)
  })
  return faults
}
