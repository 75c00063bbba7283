import type { Page } from 'playwright-core'
import { pageAt } from '#app/page-at.ts'

/** Follows links from the page that is open and keeps one address for each entry of the page list. */
export async function crawl(page: Page, home: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const waiting = [new URL(page.url()).pathname]
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const pattern = pageAt(path)?.route.path
    if (pattern === undefined) throw new Error(`A link leads to ${path}, which is no page.`)
    if (found.has(pattern)) continue
    const answer = await page.goto(home + path)
    if (answer?.status() !== 200)
      throw new Error(`A link leads to ${path}, answered with ${answer?.status()}.`)
    found.set(pattern, path)
    for (const link of await linksOf(page, home)) {
      if (seen.has(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return found
}

async function linksOf(page: Page, home: string): Promise<string[]> {
  // A file is saved, not opened.
  const links = await page
    .locator('a[href]:not([download])')
    .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href')!, document.baseURI).href))
  const addresses = links.filter((link) => link.startsWith('http')).map((link) => new URL(link))
  return addresses.filter(({ origin }) => origin === home).map(({ pathname }) => pathname)
}
