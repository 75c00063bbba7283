import type { FastifyInstance } from 'fastify'
import { describe, expect } from 'vitest'
import { createLog } from '#platform/log/log.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test as productTest } from '#testing/product-test.ts'
import { inviteVisitors, type Visitors } from '#testing/visitors.ts'
import { createWebServer } from './web-server.ts'

interface Desk {
  readonly ours: Visitors
  readonly app: FastifyInstance
}

/** The real web server, and an organisation with one account per role. */
const test = productTest.extend<{ desk: Desk }>({
  desk: [
    async ({ pool, jobs, caseMachinery, address }, use) => {
      const machinery = committingMachinery({ pool, jobs })
      const ours = await inviteVisitors(machinery, caseMachinery, 'Halvard')
      const app = await createWebServer({
        settings: readSettings({}),
        installation: { machinery, cases: caseMachinery, address, close: async () => {} },
        log: createLog('silent'),
        production: false,
        pageBuild: () => Promise.reject(new Error('No page is asked for here.')),
      })
      await use({ ours, app })
      await app.close()
      await ours.close()
    },
    { scope: 'file' },
  ],
})

const people =
  'Employee ID;Name;Gender\r\nE1;"Haddad, Amira";f\r\nE2;=HYPERLINK("https://evil.example");m\r\n'

function send(
  { app, ours }: Desk,
  payload: string | object,
  { type, key = crypto.randomUUID(), query = '' }: { type: string; key?: string; query?: string },
) {
  return app.inject({
    method: 'POST',
    url: `/api/v1/people-imports${query}`,
    headers: { 'content-type': type, 'idempotency-key': key },
    cookies: { upstream: ours.tokens.coordinator },
    payload,
  })
}

describe('a people file sent by another program', () => {
  test('is read as it arrives and waits for its columns, whether it is the body or part of a form', async ({
    desk,
  }) => {
    const raw = await send(desk, people, {
      type: 'text/csv',
      query: '?fileName=hr%2Fnight.csv&namesEverybody=no',
    })
    expect(raw.statusCode).toBe(201)
    expect(raw.json()).toMatchObject({
      state: 'columns',
      fileName: 'night.csv',
      rowCount: 2,
      columns: ['Employee ID', 'Name', 'Gender'],
    })
    const form = `--b\r\nContent-Disposition: form-data; name="file"; filename="staff.csv"\r\n\r\n${people}\r\n--b--\r\n`
    const part = await send(desk, form, { type: 'multipart/form-data; boundary=b' })
    expect(part.json()).toMatchObject({ state: 'columns', fileName: 'staff.csv', rowCount: 2 })
  })

  test('with the same key is the same import, read once', async ({ desk }) => {
    const key = crypto.randomUUID()
    const first = await send(desk, people, { type: 'text/csv', key })
    const again = await send(desk, `${people}E3;Third;x\r\n`, { type: 'text/csv', key })
    expect(again.json()).toEqual(first.json())
  })

  test('goes the rest of the way by the other operations', async ({ desk }) => {
    const { importId } = (await send(desk, people, { type: 'text/csv' })).json() as { importId: string }
    const mapping = { mapping: { employeeId: 0, fullName: 1 } }
    const { app, ours } = desk
    const mapped = await app.inject({
      method: 'POST',
      url: `/api/v1/people-imports/${importId}/mapping`,
      headers: { 'idempotency-key': crypto.randomUUID() },
      cookies: { upstream: ours.tokens.coordinator },
      payload: mapping,
    })
    expect(mapped.json()).toEqual({ state: 'checking' })
  })

  test('that is none is refused in a sentence, here and where no file is taken', async ({ desk }) => {
    const json = await send(desk, { rows: [] }, { type: 'application/json' })
    expect([json.statusCode, json.json().detail]).toEqual([
      415,
      expect.stringMatching(/^Send the file itself/),
    ])
    const empty = await send(desk, '--b--\r\n', { type: 'multipart/form-data; boundary=b' })
    expect(empty.statusCode).toBe(422)
    const broken = await send(desk, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0]), { type: 'text/csv' })
    expect(broken.json()).toMatchObject({ state: 'failed', columns: [] })
    const { app, ours } = desk
    const elsewhere = await app.inject({
      method: 'POST',
      url: '/api/v1/topics',
      headers: { 'content-type': 'text/csv', 'idempotency-key': crypto.randomUUID() },
      cookies: { upstream: ours.tokens.coordinator },
      payload: people,
    })
    expect(elsewhere.statusCode).toBe(415)
  })
})
