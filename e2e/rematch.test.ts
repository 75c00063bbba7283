import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tables, type Work } from '#platform/database/work.ts'
import { askEngine } from '#features/rematches/ask-engine.ts'
import { sendOffer } from '#features/rematches/send-offer.ts'
import { arrangeRoom, type ArrangedRoom } from './arrange-room.ts'
import { openBrowser } from './browser.ts'
import { pageFaults } from './page-checks.ts'
import { plainHand } from './plain-hand.ts'
import { startProduct, type RunningProduct } from './start-product.ts'

/** How long somebody takes, in seconds: to point and tap, to decide; 220 words a minute to read. */
const tap = 1.1
const decide = 1.3
const reading = (text: string) => (text.split(/\s+/).filter(Boolean).length / 220) * 60

let product: RunningProduct
let browser: Browser
let room: ArrangedRoom
let home: string

beforeAll(async () => {
  product = await startProduct({ demo: true })
  browser = await openBrowser()
  room = await arrangeRoom(product)
  const { programmeId } = await room.run(leaveSomebodyAlone, undefined)
  home = `/programmes/${programmeId}`
}, 180_000)
afterAll(async () => {
  await room.close()
  await browser.close()
  await product.stop()
})

async function desk(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  return (await browser.newContext({ locale: 'en-GB', storageState, ...options })).newPage()
}
let storageState: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>> | undefined

describe('somebody whose match was declined', () => {
  test('has another partner asked in at most four clicks and a minute, from Today to sent', async () => {
    const page = await desk({ viewport: { width: 1440, height: 900 } })
    await page.goto(product.link('coordinator'))
    await plainHand(page).press('Sign in')
    storageState = await page.context().storageState()
    await page.goto(`${product.url}${home}`)
    const hand = plainHand(page)
    const words = async (...places: string[]) => {
      const texts: string[] = []
      for (const place of places) texts.push(...(await page.locator(place).allInnerTexts()))
      return reading(texts.join(' '))
    }
    let model = 0
    const press = async (step: () => Promise<void>) => {
      model += decide + tap
      await step()
    }
    model += await words('.need:has-text("could not take part") .need-what')
    await press(() => hand.follow('Find a partner'))
    const kinds = await page
      .locator('.proposal a')
      .evaluateAll((links) =>
        links.map((link) => /pick=([a-z]+)/.exec((link as HTMLAnchorElement).href)?.[1]),
      )
    expect(kinds).toEqual(expect.arrayContaining(['direct', 'best']))
    expect(kinds.slice(0, 3)).toEqual(['direct', 'direct', 'direct'])
    // Sentence, why, and the three that change nobody else; what is folded is for whoever wants more.
    model += await words('h1', '.section h3', '.section h3 + .lines')
    await press(() => hand.follow(/^Choose/))
    model += await words('#preview > form', '#preview > article')
    expect(await page.locator('#preview').innerText()).toContain('We would like you to mentor')
    await press(() => hand.press('Offer this match'))
    model += await words('h1')
    expect(await page.locator('h1').innerText()).toMatch(/is asked first/)
    expect(hand.activations()).toBeLessThanOrEqual(4)
    // Of the minute five seconds are left for three pages to come.
    expect(model).toBeLessThanOrEqual(55)
    await page.context().close()
  }, 120_000)

  test('reads nothing for ten minutes; then the mentor is asked, and nobody else', async () => {
    const before = await room.run(listMails, undefined)
    const [offer] = await room.run(listOffers, undefined)
    const { offerId, mentorId } = offer!
    await room.run(sendOffer, { offerId })
    expect(await room.run(listMails, undefined)).toEqual(before)
    await room.run(sendOffer, { offerId }, { now: new Date(Date.now() + 11 * 60_000) })
    const fresh = (await room.run(listMails, undefined)).filter((one) => !before.includes(one))
    expect(fresh).toEqual([mentorId])
  }, 60_000)
})

describe('the pages of another partner', () => {
  test('are sound on a phone and a desk, light and dark, in English and German', async () => {
    const broken = await room.run(breakRule, undefined)
    const places = [
      `${home}/rematch`,
      `${home}/rematch/${broken}?side=mentee`,
      `${home}/closings`,
      `${home}/retention`,
    ]
    for (const options of [
      { viewport: { width: 320, height: 640 }, locale: 'de-DE' },
      { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const },
    ]) {
      const page = await desk(options)
      for (const place of places) {
        await page.goto(`${product.url}${place}`)
        expect(await pageFaults(page), place).toEqual([])
      }
      await page.goto(`${product.url}${places[1]}`)
      await page.locator('.proposal a').first().click()
      await page.waitForURL(/pick=/)
      expect(await pageFaults(page)).toEqual([])
      await page.context().close()
    }
  }, 120_000)
})

/** A leader whose mentor said no, and pairs of the same programme nobody has been told of, as many as a better whole needs. */
async function leaveSomebodyAlone(work: Work): Promise<{ programmeId: string }> {
  work.upkeep()
  const { organisationId } = work
  const db = tables<'pairs' | 'pair_answers' | 'enrolments'>(work.db)
  const pairs = await db
    .selectFrom('pairs')
    .select(['pair_id', 'programme_id', 'mentee_id'])
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'active')
    .where('broken_rule', 'is', null)
    .orderBy('pair_id')
    .limit(12)
    .execute()
  const programmeId = pairs[0]!.programme_id
  const change = async (pairId: string, to: { state: string; announcement_id?: null }) =>
    db
      .updateTable('pairs')
      .set({ ...to, changed_at: work.now })
      .where('organisation_id', '=', organisationId)
      .where('pair_id', '=', pairId)
      .execute()
  await change(pairs[0]!.pair_id, { state: 'exited' })
  await db
    .updateTable('pair_answers')
    .set({ answer: 'no', reason: 'time' })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairs[0]!.pair_id)
    .where('side', '=', 'mentor')
    .execute()
  const ask = { programmeId, personId: pairs[0]!.mentee_id, side: 'mentee' } as const
  for (const { pair_id } of pairs.slice(1)) {
    await change(pair_id, { state: 'proposed', announcement_id: null })
    if ((await askEngine(work, ask)).some(({ kind }) => kind === 'best')) return { programmeId }
  }
  throw new Error('No pairs of the demo would be better off together.')
}

/** The leader of a pair that now breaks a rule. */
async function breakRule(work: Work): Promise<string> {
  work.upkeep()
  const row = await tables<'pairs'>(work.db)
    .selectFrom('pairs')
    .select('mentee_id')
    .where('organisation_id', '=', work.organisationId)
    .where('broken_rule', 'is not', null)
    .executeTakeFirstOrThrow()
  return row.mentee_id
}

async function listMails(work: Work): Promise<string[]> {
  const rows = await tables<'outgoing_mails'>(work.db)
    .selectFrom('outgoing_mails')
    .select('person_id')
    .where('organisation_id', '=', work.organisationId)
    .execute()
  return rows.flatMap(({ person_id }) => person_id ?? [])
}

async function listOffers(work: Work): Promise<{ offerId: string; mentorId: string }[]> {
  const rows = await tables<'rematch_offers'>(work.db)
    .selectFrom('rematch_offers')
    .select(['offer_id', 'mentor_id'])
    .where('organisation_id', '=', work.organisationId)
    .execute()
  return rows.map(({ offer_id, mentor_id }) => ({ offerId: offer_id, mentorId: mentor_id }))
}
