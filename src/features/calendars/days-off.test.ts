import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { addDaysOff } from './add-days-off.ts'
import { listLeave } from './calendars.reads.ts'
import { daysForm } from './days-off.contract.ts'
import { readOwnDaysOff } from './read-own-days-off.ts'
import { readProgrammeDaysOff } from './read-programme-days-off.ts'
import { removeDaysOff } from './remove-days-off.ts'

const week = { first: '2026-06-08', last: '2026-06-12' }
const coordinator = (organisationId: string) =>
  ({
    kind: 'account',
    organisationId,
    accountId: '01890000-0000-7000-8000-000000000201',
    personId: null,
    role: 'coordinator',
    roles: ['coordinator'],
  }) as const

describe('days off of a person', () => {
  test('are entered and removed by that person, and are nobody else’s', async ({ world }) => {
    const { mentorId, menteeId, by } = await arrangePair(world)
    await world.run(addDaysOff, week, { actor: by('mentor') })
    expect(await world.run(listLeave, { personId: mentorId })).toEqual([{ from: week.first, to: week.last }])
    expect(await world.run(listLeave, { personId: menteeId })).toEqual([])
    const { days } = await world.run(readOwnDaysOff, undefined, { actor: by('mentor') })
    const { daysOffId } = days[0]!
    expect((await world.run(readOwnDaysOff, undefined, { actor: by('mentee') })).days).toEqual([])
    await expect(world.run(removeDaysOff, { daysOffId }, { actor: by('mentee') })).rejects.toMatchObject({
      code: 'calendars.failure.daysGone',
    })
    await world.run(removeDaysOff, { daysOffId }, { actor: by('mentor') })
    expect(await world.run(listLeave, { personId: mentorId })).toEqual([])
  })

  test('are entered neither by an assistant nor by somebody in the receiver’s place', async ({ world }) => {
    const { by } = await arrangePair(world)
    const standIn = { ...by('mentor'), standIn: true } as ReturnType<typeof by>
    for (const actor of [by('mentee', 'assist'), standIn])
      await expect(world.run(addDaysOff, week, { actor })).rejects.toMatchObject({
        code: 'calendars.failure.notYours',
      })
  })

  test('leave what is booked as it is, and say which hours they meet', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const startsAt = new Date('2026-06-09T13:00:00Z')
    const { sessionId } = await world.run(
      bookSession,
      { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' },
      { actor: by('mentor') },
    )
    await world.run(addDaysOff, week, { actor: by('mentor') })
    const view = await world.run(readOwnDaysOff, undefined, { actor: by('mentor') })
    expect(view).toMatchObject({ hours: [{ sessionId, startsAt }], elsewhere: 0 })
    expect((await world.run(readOwnDaysOff, undefined, { actor: by('mentee') })).hours).toEqual([])
  })

  test('are refused when they make no sense, and an empty last day is the first', async ({ world }) => {
    const { by } = await arrangePair(world)
    await expect(
      world.run(addDaysOff, { first: '2026-06-12', last: '2026-06-08' }, { actor: by('mentor') }),
    ).rejects.toMatchObject({ code: 'calendars.failure.daysOrder' })
    expect(daysForm.parse({ first: '2026-06-08', last: '' })).toEqual({
      first: '2026-06-08',
      last: '2026-06-08',
      sure: 0,
    })
    expect(daysForm.safeParse({ first: '2026-02-30', last: '' }).success).toBe(false)
    expect(daysForm.safeParse({ first: '', last: '' }).success).toBe(false)
  })
})

describe('days off of a programme', () => {
  test('are entered by a coordinator alone, and show the hours of every pair they meet', async ({
    world,
  }) => {
    const { pairId, programmeId, by } = await arrangePair(world)
    const startsAt = new Date('2026-06-09T13:00:00Z')
    await world.run(
      bookSession,
      { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' },
      { actor: by('mentor') },
    )
    const actor = coordinator(world.organisationId)
    await expect(
      world.run(addDaysOff, { programmeId, ...week }, { actor: by('mentor') }),
    ).rejects.toMatchObject({
      code: 'calendars.failure.notYoursDays',
    })
    await world.run(addDaysOff, { programmeId, ...week }, { actor })
    const view = await world.run(readProgrammeDaysOff, { programmeId }, { actor })
    expect(view).toMatchObject({
      count: 1,
      hours: [{ pairId, mentor: 'Amira Haddad', mentee: 'Jonas Berg' }],
    })
    // A holiday of the programme is not on anybody's own list.
    const { days } = await world.run(readOwnDaysOff, undefined, { actor: by('mentor') })
    expect(days).toEqual([])
    await world.run(removeDaysOff, { programmeId, daysOffId: view.days[0]!.daysOffId }, { actor })
    expect((await world.run(readProgrammeDaysOff, { programmeId }, { actor })).count).toBe(0)
  })
})
