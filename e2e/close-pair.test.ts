import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInstallation, type Installation } from '#app/installation.ts'
import { createWebServer } from '#app/web-server.ts'
import { createLog } from '#platform/log/log.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { runInside, runUseCase, type Caller } from '#platform/database/run-use-case.ts'
import { enterOrganisation } from '#platform/database/work.ts'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import type { World } from '#testing/product-test.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { writeGoal } from '#features/goals/write-goal.ts'
import { openClosing } from '#features/closings/open-closing.ts'
import { openBrowser } from './browser.ts'

let installation: Installation
let app: Awaited<ReturnType<typeof createWebServer>>
let browser: Browser
let pair: ArrangedPair
let organisationId: string
let url: string
const folder = mkdtempSync(join(tmpdir(), 'upstream-close-'))

beforeAll(async () => {
  const settings = readSettings({ UPSTREAM_DATA: folder })
  installation = await openInstallation(settings)
  const { machinery } = installation
  organisationId = machinery.chance.newId(machinery.clock.now())
  const caller: Caller = { organisationId, actor: { kind: 'system' } }
  await runUseCase(machinery, caller, createOrganisation, {
    name: 'Halvard & Wren',
    language: 'en',
    timeZone: 'Europe/London',
  })
  pair = await machinery.database.transaction().execute(async (transaction) => {
    await enterOrganisation(transaction, organisationId)
    const world = {
      organisationId,
      database: transaction,
      clock: machinery.clock,
      run: (useCase: never, input: never) => runInside(machinery, transaction, caller, useCase, input),
    } as unknown as World
    const arranged = await arrangePair(world, { state: 'active' })
    const now = machinery.clock.now().getTime()
    await transaction
      .insertInto('pair_sessions')
      .values({
        organisation_id: organisationId,
        session_id: machinery.chance.newId(machinery.clock.now()),
        pair_id: arranged.pairId,
        programme_id: arranged.programmeId,
        kind: 'regular',
        uid: 'held@upstream.invalid',
        starts_at: new Date(now - 86_400_000),
        ends_at: new Date(now - 82_800_000),
        time_zone: 'Europe/London',
        state: 'held',
        created_at: new Date(now),
        changed_at: new Date(now),
      })
      .execute()
    return arranged
  })
  app = await createWebServer({ settings, installation, log: createLog('silent'), production: true })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser.close()
  await app.close()
  await installation.close()
  rmSync(folder, { recursive: true, force: true })
})

function linkFor(side: 'mentor' | 'mentee'): Promise<string> {
  const { machinery } = installation
  const endsAt = new Date(machinery.clock.now().getTime() + 86_400_000)
  const personId = side === 'mentor' ? pair.mentorId : pair.menteeId
  const order = { purpose: 'pair', personId, subjectId: pair.pairId, endsAt }
  return runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, issueMailedLink, order)
}

describe('closing a pair', () => {
  test('takes each of the two at most three minutes with the delays of a first-time user, without any script', async () => {
    const { machinery } = installation
    for (const text of ['Run a weekly stand-up', 'Read one dashboard'])
      await runUseCase(machinery, { organisationId, actor: pair.by('mentee') }, writeGoal, {
        goalId: null,
        text,
        whose: 'mentee',
        objective: 'new-skills',
        state: 'moving',
        ratedStart: null,
        ratedNow: null,
        dueMonth: null,
      })
    await runUseCase(machinery, { organisationId, actor: pair.by('mentor') }, openClosing, undefined)
    const token = await linkFor('mentee')
    const room = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    const page = await room.newPage()
    let model = 0
    const started = performance.now()
    /** 1.3 s to decide and 1.1 s to tap; 0.3 s a letter; reading at 220 words a minute. */
    const tap = async (what: Locator) => {
      model += 2400
      await what.click()
    }
    const type = async (what: Locator, text: string) => {
      model += text.length * 300
      await what.fill(text)
    }
    const read = async () => {
      model += ((await page.locator('main').innerText()).split(/\s+/).length / 220) * 60_000
    }
    const save = page.getByRole('button', { name: 'Save and go on' })
    await page.goto(`${url}/l/${token}/pair/close`)
    await read()
    for (const goal of ['Run a weekly stand-up', 'Read one dashboard'])
      await tap(page.getByRole('group', { name: goal }).getByText('Partly', { exact: true }))
    await tap(save)
    await read()
    await tap(page.locator('label.stop').nth(3))
    await tap(page.locator('label.stop').nth(5))
    await tap(save)
    await read()
    await type(page.locator('#commitment'), 'I ask before I answer.')
    await tap(save)
    await read()
    await type(page.locator('#thanks'), 'Thank you for your patience, Amira.')
    await tap(save)
    await read()
    await tap(page.getByText('Not now', { exact: true }))
    await tap(page.getByRole('button', { name: 'Save and finish' }))
    await read()
    expect(new URL(page.url()).pathname).toBe(`/l/${token}/pair/close/done`)
    expect((model + performance.now() - started) / 1000).toBeLessThanOrEqual(180)
    const certificate = await room.request.get(`${url}/l/${token}/pair/certificate`)
    expect(certificate.headers()['content-type']).toBe('application/pdf')
    await page.goto(`${url}/l/${await linkFor('mentor')}/pair/close/done`)
    expect(await page.locator('main').innerText()).toContain('Thank you for your patience, Amira.')
    await room.close()
  }, 120_000)

  test('has no barrier axe knows on any of its pages, and fits 320 pixels in light and dark', async () => {
    const token = await linkFor('mentee')
    const below = [
      'pause',
      'close/goals',
      'close/skill',
      'close/change',
      'close/thanks',
      'close/next',
      'close/done',
      'start-rating',
      'follow-up',
    ]
    for (const colorScheme of ['light', 'dark'] as const) {
      const room = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme })
      const page = await room.newPage()
      for (const place of below) {
        await page.goto(`${url}/l/${token}/pair/${place}`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id }) => id),
          place,
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
          320,
        )
      }
      await room.close()
    }
  }, 240_000)

  test('is left alone by whatever opens links and sends forms nobody touched', async () => {
    const token = await linkFor('mentor')
    const room = await browser.newContext({ javaScriptEnabled: false })
    const page = await room.newPage()
    for (const place of [
      'pause',
      'close/goals',
      'close/skill',
      'close/change',
      'close/thanks',
      'close/next',
      'start-rating',
    ]) {
      await page.goto(`${url}/l/${token}/pair/${place}`)
      const buttons = await page.locator('main form button').count()
      for (let at = 0; at < buttons; at += 1) {
        await page.goto(`${url}/l/${token}/pair/${place}`)
        await page.locator('main form button').nth(at).click()
      }
    }
    await page.goto(`${url}/l/${token}/pair/close`)
    expect(new URL(page.url()).pathname).toBe(`/l/${token}/pair/close/goals`)
    await room.close()
  }, 120_000)
})
