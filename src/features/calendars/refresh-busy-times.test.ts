import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { createDAVClient } from 'tsdav'
import { createOutgoing } from '#platform/outgoing/create-outgoing.ts'
import { fetchEvents } from '#platform/calendar/fetch-events.ts'
import { readBusy } from '#platform/calendar/read-busy.ts'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { connectCalendar } from './connect-calendar.ts'
import { disconnectCalendar } from './disconnect-calendar.ts'

const found = spawnSync('radicale', ['--version']).status === 0

/** A real calendar server on a port of its own. */
let radicale: ChildProcess
let folder = ''
let server = ''
const access = () => ({ server, user: 'jonas', password: 'app word' })
const allowed = () => createOutgoing({ allowed: [new URL(server).host] })

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

beforeAll(async () => {
  if (!found) return
  folder = mkdtempSync(join(tmpdir(), 'upstream-radicale-'))
  const port = await freePort()
  server = `http://127.0.0.1:${port}/`
  writeFileSync(join(folder, 'users'), 'jonas:app word\n')
  const config = `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = ${folder}/users\nhtpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = ${folder}/collections\n`
  writeFileSync(join(folder, 'config'), config)
  radicale = spawn('radicale', ['--config', join(folder, 'config')], { stdio: 'ignore' })
  for (let tries = 0; tries < 150; tries += 1) {
    if (
      await fetch(server).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const client = await createDAVClient({
    serverUrl: server,
    credentials: { username: 'jonas', password: 'app word' },
    authMethod: 'Basic',
    defaultAccountType: 'caldav',
  })
  const url = `${server}jonas/work/`
  await client.makeCalendar({ url, props: { 'd:displayname': 'Work' } })
  const events = [
    'UID:one\r\nSUMMARY:Secret talk\r\nDTSTART:20260603T130000Z\r\nDTEND:20260603T160000Z',
    'UID:two\r\nSUMMARY:Every day\r\nDTSTART;TZID=America/New_York:20260501T120000\r\nDTEND;TZID=America/New_York:20260501T130000\r\nRRULE:FREQ=DAILY;COUNT=36',
    'UID:three\r\nSUMMARY:Free\r\nTRANSP:TRANSPARENT\r\nDTSTART:20260604T130000Z\r\nDTEND:20260604T160000Z',
  ]
  for (const [index, event] of events.entries())
    await client.createCalendarObject({
      calendar: { url },
      filename: `${index}.ics`,
      iCalString: `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\nBEGIN:VEVENT\r\nDTSTAMP:20260101T000000Z\r\n${event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    })
})

afterAll(() => {
  radicale?.kill()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

const window = {
  from: new Date('2026-06-01T09:00:00Z'),
  to: new Date('2026-07-13T09:00:00Z'),
  timeZone: 'America/New_York',
}

describe('a connected calendar', () => {
  test('is asked of a real Radicale wherever everything must be tested (apt-get install radicale)', () => {
    // A newcomer's machine may lack it: then the tests below are not there, and nothing else depends on it.
    expect(found || process.env['CI'] !== 'true').toBe(true)
  })

  if (found) {
    test('says when its owner is busy, and nothing else', async () => {
      const fetched = await fetchEvents(allowed(), access(), window)
      if (!fetched.ok) throw new Error(fetched.reason)
      const busy = readBusy(fetched.objects, window)
      expect(busy.map(({ from, to }) => `${from.toISOString()} ${to.toISOString()}`)).toEqual([
        '2026-06-01T16:00:00.000Z 2026-06-01T17:00:00.000Z',
        '2026-06-02T16:00:00.000Z 2026-06-02T17:00:00.000Z',
        // The talk and the daily hour that follows it are one.
        '2026-06-03T13:00:00.000Z 2026-06-03T17:00:00.000Z',
        '2026-06-04T16:00:00.000Z 2026-06-04T17:00:00.000Z',
        '2026-06-05T16:00:00.000Z 2026-06-05T17:00:00.000Z',
      ])
    })

    test('that refuses the password, or lies inside our own network, says so and is not asked further', async () => {
      expect(await fetchEvents(allowed(), { ...access(), password: 'wrong' }, window)).toEqual({
        ok: false,
        reason: 'password',
      })
      expect(await fetchEvents(createOutgoing(), access(), window)).toEqual({ ok: false, reason: 'address' })
    })
  }

  test('is kept sealed, and forgotten with everything read from it when it is disconnected', async ({
    world,
  }) => {
    const { by, menteeId } = await arrangePair(world)
    const secret = { server: 'https://dav.example.org/', user: 'jonas', password: 'opensesame' }
    await world.run(connectCalendar, secret, { actor: by('mentee') })
    const rows = await world.database.selectFrom('calendar_connections').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(rows[0]!.sealed_access.toString('latin1')).not.toMatch(/opensesame|dav\.example/)
    await world.database
      .insertInto('busy_times')
      .values({
        organisation_id: world.organisationId,
        person_id: menteeId,
        from_at: window.from,
        to_at: window.to,
      })
      .execute()
    await world.run(disconnectCalendar, undefined, { actor: by('mentee') })
    expect(await world.database.selectFrom('calendar_connections').selectAll().execute()).toEqual([])
    expect(await world.database.selectFrom('busy_times').selectAll().execute()).toEqual([])
    await expect(world.run(connectCalendar, secret, { actor: by('mentee', 'assist') })).rejects.toMatchObject(
      { code: 'calendars.failure.notYours' },
    )
  })
})
