import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageAt } from '#app/page-at.ts'
import { pages } from '#app/pages.ts'
import { listAdministrators } from '#features/accounts/accounts.reads.ts'
import { findAssistantOfPerson } from '#features/bookings/bookings.reads.ts'
import { nameAssistant } from '#features/bookings/name-assistant.ts'
import { listInterviews } from '#features/interviews/interviews.reads.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { arrangeRoom, type ArrangedRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { enrolAndAsk } from './enrol-and-ask.ts'
import { announcePairs, approvePairs, findPlaceAsk, followMail, proposePairs } from './coordinator-steps.ts'
import { crawl } from './crawl.ts'
import { brokenNames, pageFaults, shiftFaults, watchFaults, widthFaults } from './page-checks.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

const roles = ['coordinator', 'administrator', 'sponsor', 'case-handler', 'participant'] as const
type Role = (typeof roles)[number]

/** Both widths and both themes; each page once in the light on a phone and once in the dark on a desk. */
const views = [
  // What 400 % zoom leaves of a window of 1280 × 1024, and no wider than the smallest phone.
  { name: 'at 320 pixels in the light', viewport: { width: 320, height: 256 }, colorScheme: 'light' },
  { name: 'on a desk in the dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
] as const

/** Pages no link leads to by their nature: doors, places that only pass one on, files, and a case nobody has raised. */
const reachedOtherwise: ReadonlySet<string> = new Set([
  '',
  'set-up',
  'programmes',
  'account/role',
  'cases/:caseId',
  'people/:personId/data/file',
])

/** Pages behind a mailed link that are files, or that stand open only on the way of a journey that judges them: closing and pulses. */
const judgedOnTheirWay: ReadonlySet<string> = new Set([
  'l/:token/match/hour',
  'l/:token/pair/me/data',
  'l/:token/pair/circle/:circleId',
  'l/:token/pair/everything/file',
  'l/:token/pair/certificate',
  'l/:token/pair/pulse/:pulseId',
  'l/:token/pair/close',
  'l/:token/pair/close/:step',
  'l/:token/pair/start-rating',
  'l/:token/pair/follow-up',
])

let product: RunningProduct
let browser: Browser
const rooms = new Map<Role | 'visitor', BrowserContext>()
/** By entry of the page list: an address of such a page, and who found it. */
const addresses = new Map<string, { readonly role: Role | 'visitor'; readonly path: string }>()

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  rooms.set('visitor', await browser.newContext({ locale: 'en-US' }))
  for (const role of roles) await collect(role)
  await openRoom()
  for (const path of ['sign-in', 'sign-in/link', 'sign-out', 'language'])
    addresses.set(path, { role: 'visitor', path: `/${path}` })
}, 600_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** Signs in by the printed link and follows every link from the first page. */
async function collect(role: Role): Promise<void> {
  rooms.set(role, await browser.newContext({ locale: 'en-US' }))
  const page = await rooms.get(role)!.newPage()
  await page.goto(product.link(role))
  await plainHand(page).press('Sign in')
  const found = await crawl(page, product.url)
  if (role === 'coordinator') {
    await walkRunningProgramme(page, found)
    await bringPairsAbout(page, found)
  }
  for (const [pattern, path] of found) if (!addresses.has(pattern)) addresses.set(pattern, { role, path })
  await page.close()
}

/** The demo's other programme is in its ninth week: alerts, sheets and help are there. */
async function walkRunningProgramme(page: Page, found: Map<string, string>): Promise<void> {
  await page.goto(`${product.url}/`)
  const here = new URL(page.url()).pathname
  const programmes = await page
    .locator('a[href^="/programmes/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  const other = programmes.find((path) => /^\/programmes\/[0-9a-f-]{36}$/.test(path) && path !== here)
  await page.goto(product.url + other!)
  for (const [pattern, path] of await crawl(page, product.url)) found.set(pattern, path)
}

/** Some pages show something only once there is a proposal, an announcement and a mailed link. */
async function bringPairsAbout(page: Page, found: Map<string, string>): Promise<void> {
  const hand = plainHand(page)
  const again = async () => {
    for (const [pattern, path] of await crawl(page, product.url)) found.set(pattern, path)
  }
  await page.goto(`${product.url}/`)
  await hand.follow('Match')
  await proposePairs(hand)
  await again()
  await page.goto(`${product.url}/`)
  await hand.follow('Match')
  await approvePairs(hand)
  await again()
  await page.goto(product.url + found.get('programmes/:programmeId/announce')!)
  await announcePairs(hand)
  await page.goto(`${product.url}/`)
  await again()
  const match = found.get('programmes/:programmeId/match')!
  for (const tab of ['unmatched', 'matrix']) found.set(`match, tab ${tab}`, `${match}?tab=${tab}`)
  found.set('programmes/:programmeId/match/ask', await findPlaceAsk(page, product, match))
  const mailed = await followMail(hand, product, /^We would like you to mentor/)
  addresses.set('l/:token/match', { role: 'visitor', path: new URL(mailed).pathname })
}

/** The pages of a pair, as one of the two opens them, and those behind the other mailed links. */
async function openRoom(): Promise<void> {
  const room = await arrangeRoom(product)
  const over = (await room.sessions()).find(({ endsAt }) => endsAt < new Date())!
  await follow(await room.link('mentor'))
  // Those that wait for their day, or that no link leads to.
  for (const place of [
    'days-off',
    'log',
    `log/${over.sessionId}`,
    'circle',
    'check-in',
    'everything',
    'times',
  ])
    note(await room.link('mentor', place))
  const { personId } = room.by('mentor') as { personId: string }
  const leader = room.by('mentee')
  await room.run(nameAssistant, { name: 'Rosa Diaz', address: 'rosa@example.org' }, { actor: leader })
  const assistant = await room.run(findAssistantOfPerson, leader as { personId: string })
  const briefId = addresses.get('briefs/:briefId')!.path.split('/')[2]
  const [accountId] = await room.run(listAdministrators, undefined)
  for (const about of [
    { purpose: 'sign-in', accountId: accountId! },
    { purpose: 'join', accountId: accountId! },
    { purpose: 'enrol', personId, subjectId: room.programmeId },
    { purpose: 'still-here', personId },
    { purpose: 'fewer-mails', personId },
    { purpose: 'assist', subjectId: assistant!.assistantId },
    { purpose: 'brief', subjectId: briefId! },
    await talkOf(room),
  ]) {
    const endsAt = new Date(Date.now() + 86_400_000)
    const link = `/l/${await room.run(issueMailedLink, { ...about, endsAt })}/${about.purpose}`
    await follow(link)
    // Linked only once somebody has answered.
    if (about.purpose === 'enrol') for (const place of ['mentee', 'leave']) note(`${link}/${place}`)
  }
  await noteBeside(room)
  await room.close()
}

/** What somebody who takes part is asked beside topics and hours. */
async function noteBeside(room: ArrangedRoom): Promise<void> {
  const link = await enrolAndAsk(room, (room.by('mentee') as { personId: string }).personId)
  for (const place of ['colleagues', 'style']) note(`${link}/${place}`)
}

/** A leader with whom the demo's coordinator has talked. */
async function talkOf({ run }: ArrangedRoom) {
  const programmeId = addresses.get('programmes/:programmeId/talks/:personId')!.path.split('/')[2]!
  const [talk] = await run(listInterviews, { programmeId })
  return { purpose: 'interview', personId: talk!.personId, subjectId: talk!.interviewId }
}

/** Keeps what links lead to from a page somebody opens by a mailed link. */
async function follow(link: string): Promise<void> {
  const page = await rooms.get('visitor')!.newPage()
  await page.goto(product.url + link)
  for (const path of (await crawl(page, product.url)).values()) note(path)
  await page.close()
}

function note(path: string): void {
  const pattern = pageAt(path)!.route.path
  if (!addresses.has(pattern)) addresses.set(pattern, { role: 'visitor', path })
}

/** As somebody meets it whose letters are twice the usual size. */
async function openLarge(role: Role | 'visitor', path: string, viewport: { width: number; height: number }) {
  const page = await rooms.get(role)!.newPage()
  await page.setViewportSize(viewport)
  await page.goto(product.url + path)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    window.dispatchEvent(new Event('resize'))
  })
  return page
}

describe('every page', () => {
  test('that a role may enter is reached by links from its first page', () => {
    const missing = pages.filter(
      ({ path, access }) => Array.isArray(access) && !addresses.has(path) && !reachedOtherwise.has(path),
    )
    expect(missing.map(({ path }) => path)).toEqual([])
  })

  test('behind a mailed link is reached from its mail, or judged in the journey it belongs to', () => {
    const missing = pages.filter(
      ({ path, access }) => access === 'link' && !addresses.has(path) && !judgedOnTheirWay.has(path),
    )
    expect(missing.map(({ path }) => path)).toEqual([])
  })

  test.each(views)(
    'is sound $name',
    async ({ viewport, colorScheme }) => {
      const faults: Record<string, readonly string[]> = {}
      for (const [pattern, { role, path }] of addresses) {
        const page = await rooms.get(role)!.newPage()
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        const complaints = watchFaults(page, product.url)
        await page.goto(product.url + path)
        const found = [...(await pageFaults(page)), ...(await shiftFaults(page)), ...complaints]
        if (found.length > 0) faults[pattern] = found
        await page.close()
      }
      expect(faults).toEqual({})
    },
    900_000,
  )

  test('keeps to the width of a phone with letters twice as large', async () => {
    const faults: Record<string, readonly string[]> = {}
    for (const [pattern, { role, path }] of addresses) {
      const page = await openLarge(role, path, { width: 390, height: 844 })
      const found = await widthFaults(page)
      if (found.length > 0) faults[pattern] = found
      await page.close()
    }
    expect(faults).toEqual({})
  }, 900_000)

  test('of a match breaks no name with letters twice as large', async () => {
    const { role, path } = addresses.get('programmes/:programmeId/match')!
    for (const width of [390, 1440]) {
      const page = await openLarge(role, path, { width, height: 900 })
      expect(await brokenNames(page), `at ${width} pixels`).toEqual([])
      await page.close()
    }
  })

  test('says by its policy that nothing unsafe runs', async () => {
    for (const [pattern, { role, path }] of addresses) {
      const answer = await rooms.get(role)!.request.get(product.url + path)
      const policy = answer.headers()['content-security-policy'] ?? ''
      expect(policy, pattern).toMatch(/^default-src 'none'/)
      expect(policy, pattern).not.toMatch(/unsafe-/)
    }
  })

  test('behind a mailed link, at a door or of a participant is small and ships no script', async () => {
    const small = pages.filter(
      ({ scripts, helper, path }) => scripts === false && !helper && path !== '' && addresses.has(path),
    )
    expect(small.length).toBeGreaterThan(5)
    for (const { path: pattern } of small) {
      const { role, path } = addresses.get(pattern)!
      const page = await rooms.get(role)!.newPage()
      const sizes = new Map<string, number>()
      page.on('requestfinished', (request) => {
        if (!['document', 'stylesheet', 'script'].includes(request.resourceType())) return
        void request
          .sizes()
          .then(({ responseBodySize }) => sizes.set(request.resourceType(), responseBodySize))
      })
      await page.goto(product.url + path, { waitUntil: 'networkidle' })
      // The newest hour's log leads on to the log page, whose one helper is weighed in its own journey.
      if (pageAt(new URL(page.url()).pathname)?.route.helper) continue
      expect(await page.locator('script').count(), pattern).toBe(0)
      expect([...sizes.keys()], pattern).not.toContain('script')
      const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
      expect(total, pattern).toBeGreaterThan(0)
      expect(total, pattern).toBeLessThanOrEqual(60 * 1024)
      await page.close()
    }
  })
})
