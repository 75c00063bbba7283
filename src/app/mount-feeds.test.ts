import type { FastifyInstance } from 'fastify'
import { describe, expect } from 'vitest'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { readWithIcalJs } from '#testing/calendar-readers.ts'
import { test as productTest } from '#testing/product-test.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { createLog } from '#platform/log/log.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { makeToken } from '#platform/tokens/tokens.ts'
import { renewFeed } from '#features/calendars/renew-feed.ts'
import { revokeFeed } from '#features/calendars/revoke-feed.ts'
import { writeNote } from '#features/notes/write-note.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { createWebServer } from './web-server.ts'

/** Two people with an hour on 9 June and one private address each, behind the server as it runs. */
interface House {
  readonly app: FastifyInstance
  readonly organisationId: string
  readonly pair: ArrangedPair
  readonly mentor: string
  readonly mentee: string
  get(address: string, headers?: Readonly<Record<string, string>>, from?: string): ReturnType<typeof ask>
  run<Outcome>(useCase: (work: Work) => Promise<Outcome>): Promise<Outcome>
  passTo(moment: Date): void
}

const ask = (
  app: FastifyInstance,
  method: 'GET' | 'HEAD',
  url: string,
  headers: Readonly<Record<string, string>>,
  remoteAddress: string,
) => app.inject({ method, url, headers, remoteAddress })

const test = productTest.extend<{ house: House }>({
  house: async ({ pool, jobs, caseMachinery, address }, use) => {
    let now = new Date('2026-06-01T09:00:00Z')
    const machinery = committingMachinery({ pool, jobs }, { now: () => now })
    const organisationId = systemChance.newId(now)
    const run: House['run'] = (useCase) =>
      runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, useCase, undefined)
    await run((work) =>
      createOrganisation(work, { name: 'Halvard & Wren', language: 'en', timeZone: 'Europe/London' }),
    )
    const arranged = await run(async (work) => {
      const pair = await arrangePair({
        organisationId,
        database: tables<never>(work.db) as never,
        clock: machinery.clock,
        run: (useCase, input) => useCase(work, input),
      })
      const as = (side: 'mentor' | 'mentee'): Work => ({ ...work, actor: pair.by(side) })
      const order = { kind: 'first', minutes: 60, timeZone: 'Europe/London' } as const
      const startsAt = new Date('2026-06-09T13:00:00Z')
      await bookSession(as('mentor'), { pairId: pair.pairId, ...order, startsAt, place: 'Room 4' })
      for (const shared of [true, false])
        await writeNote(as('mentor'), { text: 'he interrupts less', shared })
      const [mentor, mentee] = [await renewFeed(as('mentor')), await renewFeed(as('mentee'))]
      return { pair, mentor: mentor.token, mentee: mentee.token }
    })
    const app = await createWebServer({
      settings: readSettings({}),
      installation: { machinery, cases: caseMachinery, address, close: async () => {} },
      log: createLog('silent'),
      production: false,
      pageBuild: () => Promise.reject(new Error('No page is asked for here.')),
    })
    await use({
      app,
      organisationId,
      run,
      ...arranged,
      get: (url, headers = {}, from = '192.0.2.1') => ask(app, 'GET', url, headers, from),
      passTo: (moment) => void (now = moment),
    })
    await app.close()
  },
})

const at = (token: string) => `/calendar/${token}.ics`

describe('a private calendar address', () => {
  test('answers with a calendar: the right kind, neutral titles, no cookie, kept by nobody on the way', async ({
    house,
  }) => {
    const answer = await house.get(at(house.mentor))
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(readWithIcalJs(answer.body).events).toMatchObject([
      { start: '2026-06-09T13:00:00.000Z', summary: 'Amira Haddad / Jonas Berg: hour' },
    ])
    expect(answer.body).not.toMatch(/interrupts|AI tools|Rising Voices|DESCRIPTION|ATTENDEE|ORGANIZER|mailto/)
  })

  test('says nothing new to whoever holds the newest, in any spelling of its mark', async ({ house }) => {
    const { headers } = await house.get(at(house.mentor))
    const etag = headers.etag!
    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    // Whoever packs an answer on the way marks it as weak; some readers hold several.
    for (const held of [etag, `W/${etag}`, `"another", ${etag}`, `"another",W/${etag}`, '*']) {
      const again = await house.get(at(house.mentor), { 'if-none-match': held })
      expect([again.statusCode, again.body, again.headers.etag], held).toEqual([304, '', etag])
    }
    expect((await house.get(at(house.mentor), { 'if-none-match': '"another"' })).statusCode).toBe(200)
    await house.run((work) =>
      bookSession(
        { ...work, actor: house.pair.by('mentee') },
        {
          pairId: house.pair.pairId,
          kind: 'regular',
          startsAt: new Date('2026-06-16T13:00:00Z'),
          minutes: 60,
          timeZone: 'Europe/London',
        },
      ),
    )
    const changed = await house.get(at(house.mentor), { 'if-none-match': etag })
    expect([changed.statusCode, readWithIcalJs(changed.body).events.length]).toEqual([200, 2])
  })

  test('answers HEAD as GET, without the calendar', async ({ house }) => {
    const [whole, head] = [
      await house.get(at(house.mentor)),
      await ask(house.app, 'HEAD', at(house.mentor), {}, '192.0.2.1'),
    ]
    expect([head.statusCode, head.body, head.headers.etag, head.headers['content-type']]).toEqual([
      200,
      '',
      whole.headers.etag,
      whole.headers['content-type'],
    ])
    expect((await ask(house.app, 'HEAD', at('nothing'), {}, '192.0.2.1')).statusCode).toBe(404)
  })

  test('that is made up, malformed, renewed, revoked or of somebody who left answers byte for byte alike', async ({
    house,
  }) => {
    const { organisationId, pair, mentor, mentee } = house
    const renewed = await house.run((work) => renewFeed({ ...work, actor: pair.by('mentor') }))
    await house.run((work) => revokeFeed({ ...work, actor: pair.by('mentee') }))
    await house.run(async (work) => {
      work.upkeep()
      await tables<'people'>(work.db)
        .updateTable('people')
        .set({ left_on: '2026-05-31' })
        .where('organisation_id', '=', organisationId)
        .where('person_id', '=', pair.mentorId)
        .execute()
    })
    const addresses = [
      at(mentor),
      at(mentee),
      at(renewed.token),
      at(makeToken(organisationId, new Uint8Array(24))),
      at(makeToken(systemChance.newId(new Date(0)), new Uint8Array(24))),
      at(''),
      at('x'),
      at(`${mentor}x`),
      at('x'.repeat(300)),
      at('a/b'),
      at('%20'),
      `/calendar/${renewed.token}`,
      `/calendar/${renewed.token}.ics/`,
      `/calendar/${renewed.token}.ics/x`,
      `/calendar/${renewed.token}.ICS`,
    ]
    const answers = []
    for (const address of addresses) {
      const { statusCode, headers, body } = await house.get(address)
      const { date: _date, 'x-request-id': _id, ...rest } = headers
      answers.push({ address, statusCode, rest, body })
    }
    const { address: _address, ...first } = answers[0]!
    expect(first).toMatchObject({ statusCode: 404, rest: { 'content-type': 'text/plain; charset=utf-8' } })
    expect(first.rest['set-cookie']).toBeUndefined()
    for (const { address, ...answer } of answers) expect(answer, address).toEqual(first)
  })

  test('asked too often says when to come back, and opens again then', async ({ house }) => {
    const codes = []
    for (let number = 0; number < 61; number += 1) codes.push((await house.get(at(house.mentor))).statusCode)
    expect(new Set(codes.slice(0, 60))).toEqual(new Set([200]))
    const late = await house.get(at(house.mentor))
    expect([late.statusCode, late.headers['retry-after'], late.headers['set-cookie']]).toEqual([
      429,
      '600',
      undefined,
    ])
    expect(late.body).not.toContain('BEGIN')
    // Somebody else's address is not concerned.
    expect((await house.get(at(house.mentee))).statusCode).toBe(200)
    house.passTo(new Date('2026-06-01T09:10:01Z'))
    expect((await house.get(at(house.mentor))).statusCode).toBe(200)
  })

  test('guessed at is turned away, and whoever reads theirs from the same place is not', async ({
    house,
  }) => {
    const guess = (number: number) =>
      house.get(at(makeToken(house.organisationId, new Uint8Array(24).fill(number))))
    for (let number = 0; number < 120; number += 1) expect((await guess(number)).statusCode).toBe(404)
    const late = await guess(121)
    expect([late.statusCode, late.headers['retry-after']]).toEqual([429, '600'])
    expect((await house.get(at(house.mentor))).statusCode).toBe(200)
    expect((await house.get(at('nothing'), {}, '192.0.2.2')).statusCode).toBe(404)
  })
})
