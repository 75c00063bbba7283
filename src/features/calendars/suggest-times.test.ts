import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { suggestTimes } from './calendars.reads.ts'

const at = (text: string) => new Date(text)

async function busy(world: World, personId: string, from: string, to: string): Promise<void> {
  await world.database
    .insertInto('busy_times')
    .values({ organisation_id: world.organisationId, person_id: personId, from_at: at(from), to_at: at(to) })
    .execute()
}

async function off(
  world: World,
  of: { person_id?: string; programme_id?: string },
  first: string,
  last = first,
) {
  await world.database
    .insertInto('days_off')
    .values({
      organisation_id: world.organisationId,
      days_off_id: crypto.randomUUID(),
      person_id: of.person_id ?? null,
      programme_id: of.programme_id ?? null,
      first_day: first,
      last_day: last,
      created_at: world.clock.now(),
    })
    .execute()
}

async function state(
  world: World,
  { programmeId }: { programmeId: string },
  personId: string,
  hours: string[],
) {
  await world.database
    .insertInto('enrolments')
    .values({
      organisation_id: world.organisationId,
      enrolment_id: crypto.randomUUID(),
      programme_id: programmeId,
      person_id: personId,
      state: 'enrolled',
      mentor_places: 1,
      mentee_places: 0,
      purpose: '',
      source: 'own',
      weekly_hours: hours,
      created_at: world.clock.now(),
      changed_at: world.clock.now(),
    })
    .execute()
}

// Monday 1 June 2026, 09:00 UTC; Amira is in London, Jonas in New York.
const starts = (times: { suggestions: readonly { startsAt: Date }[] }) =>
  times.suggestions.map(({ startsAt }) => startsAt.toISOString().slice(0, 16))

describe('three times for a pair', () => {
  test('are between two and ten days ahead, in both people’s office hours while they have stated none', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    const times = await world.run(suggestTimes, { pairId, minutes: 60 }, { actor: by('mentee', 'match') })
    expect(starts(times)).toEqual(['2026-06-03T13:00', '2026-06-05T13:00', '2026-06-08T13:00'])
    expect(times.mentor).toEqual({ timeZone: 'Europe/London', stated: false })
    expect(times.starts.length).toBeGreaterThan(20)
  })

  test('keep to the hours somebody stated, in their own zone', async ({ world }) => {
    const pair = await arrangePair(world)
    await state(world, pair, pair.mentorId, ['4 15:00-16:30'])
    const times = await world.run(
      suggestTimes,
      { pairId: pair.pairId, minutes: 60 },
      { actor: pair.by('mentor') },
    )
    // Too few days near by: later weeks are looked at as well.
    expect(new Set(starts(times).map((one) => one.slice(11)))).toEqual(new Set(['14:00']))
    expect(times.mentor.stated).toBe(true)
  })

  test('avoid connected calendars, sessions of every pair of the two, leave and public holidays', async ({
    world,
  }) => {
    const { pairId, mentorId, menteeId, programmeId, by } = await arrangePair(world)
    await busy(world, menteeId, '2026-06-03T12:00:00Z', '2026-06-03T22:00:00Z')
    await off(world, { person_id: mentorId }, '2026-06-04')
    await off(world, { programme_id: programmeId }, '2026-06-05')
    await world.run(
      bookSession,
      { pairId, kind: 'first', startsAt: at('2026-06-08T13:00:00Z'), minutes: 60, timeZone: 'Europe/London' },
      { actor: by('mentor') },
    )
    const times = await world.run(suggestTimes, { pairId, minutes: 60 }, { actor: by('mentor') })
    expect(starts(times)[0]).toBe('2026-06-08T14:00')
    expect(times.starts.map((one) => one.toISOString())).not.toContain('2026-06-08T13:30:00.000Z')
  })

  test('may take the place of the session that is to move', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const startsAt = at('2026-06-03T13:00:00Z')
    const order = { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' } as const
    const { sessionId } = await world.run(bookSession, order, { actor: by('mentor') })
    const ask = (moving?: string) =>
      world.run(suggestTimes, { pairId, minutes: 60, moving }, { actor: by('mentor') })
    expect(starts(await ask())).not.toContain('2026-06-03T13:00')
    expect(starts(await ask(sessionId))).toContain('2026-06-03T13:00')
  })

  test('are told to nobody outside the pair', async ({ world }) => {
    const { pairId } = await arrangePair(world)
    const { by } = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    await expect(
      world.run(suggestTimes, { pairId, minutes: 60 }, { actor: by('mentor') }),
    ).rejects.toMatchObject({ code: 'sessions.failure.notFound' })
  })
})
