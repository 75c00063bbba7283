import { sql, type Kysely } from 'kysely'
import pg from 'pg'
import { expect } from 'vitest'
import { startMailServer } from '#testing/mail-server.ts'
import { test } from '#testing/product-test.ts'
import { startHalfYear, type LivingPair } from '#testing/half-year.ts'
import { startVirtualTime, type VirtualTime } from '#testing/virtual-time.ts'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import { tables, type Work } from '#platform/database/work.ts'
import type { Tables } from '#platform/database/tables.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { announcePairs } from '#features/pairs/announce-pairs.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { moduleKeys } from '#features/trainings/training-modules.data.ts'
import { queueUpkeep } from '#features/upkeep/upkeep.jobs.ts'

const organisationId = '01890000-0000-7000-8000-00000000aaaa'
/** A whole programme takes two minutes; fewer for a quick look: HALF_YEAR_PAIRS=12 npx vitest run --project product src/app/half-year */
const pairs = Number(process.env['HALF_YEAR_PAIRS'] ?? 200)
const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Europe/Berlin'] as const
const why = { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null }
const idOf = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`

async function fillPeople(work: Work, { pairs }: { pairs: number }): Promise<void> {
  const rows = Array.from({ length: pairs * 2 }, (_one, number) => ({
    organisation_id: work.organisationId,
    person_id: idOf(number),
    employee_id: `E${number}`,
    full_name: `Person ${number}`,
    email: `person${number}@example.org`,
    time_zone: zones[Math.floor(number / 2) % zones.length]!,
    created_at: work.now,
    changed_at: work.now,
  }))
  await tables<'people'>(work.db).insertInto('people').values(rows).execute()
  work.upkeep()
}

async function askForNoReadings(work: Work, { programmeId }: { programmeId: string }): Promise<void> {
  const rows = moduleKeys.map((module) => ({
    organisation_id: work.organisationId,
    programme_id: programmeId,
    module,
    is_on: false,
    changed_at: work.now,
  }))
  await tables<'programme_trainings'>(work.db).insertInto('programme_trainings').values(rows).execute()
  work.upkeep()
}

/** A programme of so many pairs, announced; nobody has answered. */
async function announce(
  time: VirtualTime,
  pairs: number,
): Promise<{ programmeId: string; living: LivingPair[] }> {
  await time.run(createOrganisation, { name: 'Halvard & Wren', language: 'en', timeZone: 'Europe/London' })
  await queueUpkeep(time.machinery)
  await time.run(fillPeople, { pairs })
  const { programmeId } = await time.run(createProgramme, { name: 'Voices', startingPoint: 'digital-skills' })
  const answers = {
    dates: { enrolBy: '2026-05-25', launchOn: '2026-06-01', endsOn: '2026-11-30' },
    rhythm: { cadence: 'monthly', minutes: '60', months: '6' },
  }
  for (const question of ['dates', 'rhythm'] as const)
    await time.run(answerQuestion, { programmeId, question, answer: answers[question], seen: '' })
  await time.run(askForNoReadings, { programmeId })
  const couples = Array.from({ length: pairs }, (_one, place) => ({
    mentorId: idOf(place * 2),
    menteeId: idOf(place * 2 + 1),
    why,
  }))
  await time.run(createPairs, { programmeId, runId: idOf(999_999), pairs: couples })
  await time.run(announcePairs, { programmeId, day: null })
  const half = startHalfYear(time, 1)
  const living = (await time.run(listProgrammePairs, { programmeId })).map(
    ({ pairId, mentorId, menteeId }): LivingPair => {
      const place = Number(mentorId.slice(-12)) / 2
      const start = { phase: 'mentor', since: time.now().getTime(), sessions: [] } as const
      return { pairId, mentorId, menteeId, place, temper: half.temperOf(place), ...start }
    },
  )
  return { programmeId, living: living.toSorted((a, b) => a.place - b.place) }
}

/** What a server does by itself every minute: here half a year passes in one, and plans would stay those of empty tables. */
async function countRows(address: DatabaseAddress): Promise<void> {
  const owner = new pg.Client(connectionConfig(address, 'owner'))
  await owner.connect()
  await owner.query('analyze')
  await owner.end()
}

const messageIdOf = (letter: Buffer) => /^message-id: *(<\S+>)/im.exec(letter.toString('latin1'))?.[1]

const inside = <Row>(database: Kysely<Tables>, read: (db: Kysely<Tables>) => Promise<Row>) =>
  database.transaction().execute(async (transaction) => {
    await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
    return read(transaction)
  })

test('the pairs of a programme live through half a year: no mail too many, out of hours or twice, no hour twice', async ({
  address,
  pool,
  caseMachinery,
}) => {
  const mailbox = await startMailServer(() => 'accepts', messageIdOf)
  const time = startVirtualTime({
    database: pool,
    caseDatabase: caseMachinery.database,
    organisationId,
    start: new Date('2026-06-01T09:00:00Z'),
    seed: 1,
    environment: { UPSTREAM_SMTP_URL: mailbox.url, UPSTREAM_MAIL_FROM: 'Voices <voices@example.org>' },
  })
  const { programmeId, living } = await announce(time, pairs)
  const half = startHalfYear(time, 1)
  for (const weeks of [1, 3, 12, 11]) {
    await half.live(living, weeks * 7, programmeId)
    await countRows(address)
  }

  const sent = await inside(pool, (db) =>
    db.selectFrom('outgoing_mails').selectAll().where('state', '=', 'sent').orderBy('counted_at').execute(),
  )
  expect(sent.length).toBeGreaterThan(pairs * 5)
  expect(mailbox.letters.filter((messageId) => messageId === undefined)).toEqual([])
  expect(new Set(mailbox.letters).size).toBe(mailbox.letters.length)
  expect(faultsOf(sent.filter(({ counted_at }) => counted_at !== null))).toEqual([])

  const booked = await inside(pool, (db) =>
    db
      .selectFrom('pair_sessions')
      .select(['pair_id', 'starts_at', 'ends_at', 'state'])
      .where('state', '!=', 'cancelled')
      .orderBy('pair_id')
      .orderBy('starts_at')
      .execute(),
  )
  const overlaps = booked.filter((one, at) => {
    const before = booked[at - 1]
    return before?.pair_id === one.pair_id && before.ends_at > one.starts_at
  })
  expect(overlaps).toEqual([])
  expect(booked.filter(({ state }) => state === 'held').length).toBeGreaterThan(pairs * 3)
  await mailbox.close()
}, 900_000)

type Sent = { readonly person_id: string | null; readonly counted_at: Date | null }

/** Programme mails that left out of somebody's working hours, a second on one day, or a third in seven days. */
function faultsOf(counted: readonly Sent[]): string[] {
  const faults: string[] = []
  const byPerson = Map.groupBy(counted, ({ person_id }) => person_id ?? '')
  for (const [personId, mails] of byPerson) {
    const zone = zones[Math.floor(Number(personId.slice(-12)) / 2) % zones.length]!
    const moments = mails.map(({ counted_at }) =>
      Temporal.Instant.fromEpochMilliseconds(counted_at!.getTime()).toZonedDateTimeISO(zone),
    )
    moments.forEach((at, place) => {
      const minutes = at.hour * 60 + at.minute
      if (at.dayOfWeek > 5 || minutes < 8 * 60 + 30 || minutes >= 17 * 60)
        faults.push(`${personId} at ${at.toString()}`)
      const [before, twoBefore] = [moments[place - 1], moments[place - 2]]
      if (before?.toPlainDate().equals(at.toPlainDate()))
        faults.push(`${personId} twice on ${at.toPlainDate().toString()}`)
      if (twoBefore && at.epochMilliseconds - twoBefore.epochMilliseconds < 7 * 86_400_000)
        faults.push(`${personId} a third in seven days at ${at.toString()}`)
    })
  }
  return faults
}
