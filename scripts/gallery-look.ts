import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser, type Page } from 'playwright-core'

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
/** The policy of the product, so that whatever it would refuse shows here. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'"
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = join(folder, normalize(new URL(request.url ?? '/', 'http://gallery').pathname))
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    })
    createReadStream(file).pipe(response)
  })
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      ready({ url: `http://127.0.0.1:${port}`, close: () => server.close() })
    })
  })
}

/** Every page at both widths and in both themes. True when nothing was found. */
export async function lookAtGallery(folder: string, names: readonly string[]): Promise<boolean> {
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  const { url, close } = await serve(folder)
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
  })
  let found = 0
  for (const name of names.filter((name) => !only || only.split(',').includes(name)))
    for (const width of [390, 1440])
      for (const colorScheme of ['light', 'dark'] as const)
        found += await lookAt(
          browser,
          `${url}/${name}.html`,
          join(folder, 'pictures', `${name}-${width}-${colorScheme}.png`),
          width,
          colorScheme,
        )
  for (const name of names) found += await measureAt320(browser, `${url}/${name}.html`)
  await browser.close()
  close()
  console.log(found === 0 ? 'nothing found' : `${found} findings`)
  return found === 0
}

async function lookAt(
  browser: Browser,
  url: string,
  picture: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  const page = await context.newPage()
  const findings: string[] = []
  page.on('console', (message) => message.type() === 'error' && findings.push(message.text()))
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // As high as the page, or bars that stick to the window would lie across the picture.
  await page.setViewportSize({
    width,
    height: Math.max(900, await page.evaluate(() => document.documentElement.scrollHeight)),
  })
  await page.screenshot({ path: picture, fullPage: true })
  const spill = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (spill > 0) findings.push(`wider than the window by ${spill} px`)
  findings.push(...(await axeFindings(page)))
  if (await openDialog(page)) {
    await page.screenshot({ path: picture.replace('.png', '-dialog.png') })
    findings.push(...(await axeFindings(page)))
  }
  for (const finding of findings) console.log(`${picture.split('/').at(-1)}: ${finding}`)
  await context.close()
  return findings.length
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

async function openDialog(page: Page): Promise<boolean> {
  const dialog = page.locator('dialog').first()
  if ((await dialog.count()) === 0) return false
  await dialog.evaluate((box) => (box as HTMLDialogElement).showModal())
  return true
}

async function measureAt320(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } })
  await page.goto(url)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  await page.close()
  if (wide <= 320) return 0
  console.log(`${url.split('/').at(-1)}: ${wide} px wide in a window of 320`)
  return 1
}
