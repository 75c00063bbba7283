import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInstallation, type Installation } from '#app/installation.ts'
import { createWebServer } from '#app/web-server.ts'
import { createLog } from '#platform/log/log.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { runInside, runUseCase, type Caller } from '#platform/database/run-use-case.ts'
import { enterOrganisation, type Work } from '#platform/database/work.ts'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import type { World } from '#testing/product-test.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { askChange } from '#features/pauses/ask-change.ts'
import { endPair } from '#features/pauses/end-pair.ts'
import { leaveAllPairs } from '#features/pauses/leave-all-pairs.ts'
import { settleChange } from '#features/pauses/settle-change.ts'

let installation: Installation
let app: Awaited<ReturnType<typeof createWebServer>>
let organisationId: string
let url: string
const folder = mkdtempSync(join(tmpdir(), 'upstream-ending-'))
const pairs: ArrangedPair[] = []

const asProduct = <Input, Outcome>(
  useCase: (work: Work, input: Input) => Promise<Outcome>,
  input: Input,
  actor: Caller['actor'] = { kind: 'system' },
  later = 0,
) => {
  const { machinery } = installation
  const clock = { now: () => new Date(machinery.clock.now().getTime() + later) }
  return runUseCase({ ...machinery, clock }, { organisationId, actor }, useCase, input)
}

beforeAll(async () => {
  const settings = readSettings({ UPSTREAM_DATA: folder })
  installation = await openInstallation(settings)
  const { machinery } = installation
  organisationId = machinery.chance.newId(machinery.clock.now())
  const caller: Caller = { organisationId, actor: { kind: 'system' } }
  await asProduct(createOrganisation, { name: 'Halvard & Wren', language: 'en', timeZone: 'Europe/London' })
  await machinery.database.transaction().execute(async (transaction) => {
    await enterOrganisation(transaction, organisationId)
    const world = {
      organisationId,
      database: transaction,
      clock: machinery.clock,
      run: (useCase: never, input: never) => runInside(machinery, transaction, caller, useCase, input),
    } as unknown as World
    for (const number of [0, 1, 2])
      pairs.push(await arrangePair(world, { number, names: [`Amira ${number}`, `Jonas ${number}`] }))
  })
  app = await createWebServer({ settings, installation, log: createLog('silent'), production: true })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
}, 240_000)
afterAll(async () => {
  await app.close()
  await installation.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What differs by construction: links, ids, names, one-time values. */
const plain = (html: string, token: string) =>
  html
    .replaceAll(token, '<token>')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/(Amira|Jonas|J\.) \d/g, '$1')
    .replaceAll(/(amira|jonas)\.+(?=@)/g, '$1')

async function seen(): Promise<string[]> {
  const looks: string[] = []
  for (const { menteeId, pairId } of pairs) {
    const endsAt = new Date(Date.now() + 86_400_000)
    const order = { purpose: 'pair', personId: menteeId, subjectId: pairId, endsAt }
    const token = await asProduct(issueMailedLink, order)
    const pages: string[] = []
    for (const place of ['', '/pause', '/me', '/close', '/times', '/agreement', '/follow-up']) {
      const response = await fetch(`${url}/l/${token}/pair${place}`, { redirect: 'manual' })
      pages.push(
        `${place} ${response.status} ${response.headers.get('location') ?? ''}\n${await response.text()}`,
      )
    }
    looks.push(plain(pages.join('\n'), token))
  }
  return looks
}

describe('the pages of the one who stays', () => {
  test('are the same to the byte when the other left everything, said no more, or moved into the reporting line', async () => {
    const [left, ended, chain] = pairs as [ArrangedPair, ArrangedPair, ArrangedPair]
    const before = await seen()
    expect(new Set(before).size).toBe(1)
    await asProduct(leaveAllPairs, { personId: left.mentorId })
    const wish = { pairId: null, kind: 'end', reason: 'fit' } as const
    const { changeId } = await asProduct(askChange, wish, ended.by('mentor'))
    // Until it takes effect nothing of the wish is to be seen by the other one.
    const during = await seen()
    expect(during[1]).toBe(during[2])
    await asProduct(settleChange, { changeId }, { kind: 'system' }, 60_000)
    await asProduct(endPair, { pairId: chain.pairId, askedBy: 'programme', cause: 'chain' })
    const after = await seen()
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(after[0])
    expect(after[2]).toBe(after[0])
  }, 120_000)
})
