import { describe, expect } from 'vitest'
import { listAgreementVersions, readAgreementToSign } from '#features/agreements/agreements.reads.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { acceptAndBook } from './accept-and-book.ts'
import { readDecision } from './read-decision.ts'
import { sayNo } from './say-no.ts'
import { wantCall } from './want-call.ts'

const tuesday = new Date('2026-06-09T13:00:00Z')
const friday = new Date('2026-06-12T13:00:00Z')

/** Announced, and each has their mailed link. */
async function asked(world: World, options: Parameters<typeof arrangePair>[1] = {}) {
  const pair = await arrangePair(world, { state: 'proposed', signed: false, trained: true, ...options })
  const announcementId = pair.pairId
  const { organisationId, database, clock } = world
  await database
    .insertInto('announcements')
    .values({
      organisation_id: organisationId,
      announcement_id: announcementId,
      programme_id: pair.programmeId,
      pairs: 1,
      leaves_at: clock.now(),
      announced_at: clock.now(),
    })
    .execute()
  await database
    .updateTable('pairs')
    .set({ announcement_id: announcementId })
    .where('pair_id', '=', pair.pairId)
    .execute()
  const links: Partial<Record<Side, string>> = {}
  for (const side of ['mentor', 'mentee'] as const) {
    const linkId = crypto.randomUUID()
    links[side] = linkId
    await database
      .insertInto('mailed_links')
      .values({
        organisation_id: organisationId,
        link_id: linkId,
        purpose: 'match',
        person_id: side === 'mentor' ? pair.mentorId : pair.menteeId,
        subject_id: pair.pairId,
        token_digest: linkId,
        created_at: clock.now(),
        ends_at: new Date(clock.now().getTime() + 9e8),
      })
      .execute()
  }
  return {
    ...pair,
    as: (side: Side) => ({
      actor: { ...pair.by(side, 'match'), linkId: links[side]! } as ReturnType<ArrangedPair['by']>,
    }),
  }
}

type Asked = Awaited<ReturnType<typeof asked>>

async function sayYes(world: World, pair: Asked, side: Side, times: readonly Date[]) {
  const { mark } = await world.run(readAgreementToSign, pair)
  return world.run(
    acceptAndBook,
    {
      initials: side === 'mentor' ? 'AH' : 'JB',
      agreement: mark,
      language: 'en',
      times,
      timeZone: 'Europe/London',
    },
    pair.as(side),
  )
}
const view = async (world: World, pair: Asked, side: Side) =>
  (await world.run(readDecision, undefined, pair.as(side))).view

describe('saying yes', () => {
  test('the mentor signs and offers times; the leader sees these first, signs, and one is booked', async ({
    world,
  }) => {
    const pair = await asked(world)
    expect(await view(world, pair, 'mentee')).toBe('not-yet')
    await sayYes(world, pair, 'mentor', [tuesday, friday])
    expect(await view(world, pair, 'mentor')).toBe('waiting')
    const page = await world.run(readDecision, undefined, pair.as('mentee'))
    expect(page).toMatchObject({ view: 'decide', chooses: 'book', suggested: [tuesday, friday] })
    expect(page.times).toHaveLength(1)
    await sayYes(world, pair, 'mentee', [friday])
    expect(await world.run(listSessionsOfPair, pair)).toMatchObject([
      { kind: 'first', startsAt: friday, state: 'booked' },
    ])
    expect(await world.run(listAgreementVersions, pair)).toMatchObject([
      { version: 1, signedBy: expect.arrayContaining(['mentor', 'mentee']) },
    ])
    expect(await world.run(readDecision, undefined, pair.as('mentee'))).toMatchObject({
      view: 'both',
      next: { startsAt: friday },
      rhythm: 'weekly',
    })
  })

  test('signs only the agreement that was read', async ({ world }) => {
    const pair = await asked(world)
    const { mark } = await world.run(readAgreementToSign, pair)
    await world.run(answerQuestion, {
      programmeId: pair.programmeId,
      question: 'rhythm',
      answer: { cadence: 'monthly', minutes: '45', months: '6' },
      seen: '',
    })
    const yes = {
      initials: 'AH',
      agreement: mark,
      language: 'en',
      times: [tuesday],
      timeZone: 'Europe/London',
    }
    await expect(world.run(acceptAndBook, yes, pair.as('mentor'))).rejects.toMatchObject({
      code: 'decisions.failure.agreementChanged',
    })
    expect(await view(world, pair, 'mentor')).toBe('decide')
  })

  test('is taken back by the mentor while the leader has not answered, and the leader’s mail does not leave', async ({
    world,
  }) => {
    const pair = await asked(world)
    await sayYes(world, pair, 'mentor', [tuesday])
    await world.run(sayNo, { reason: 'unsaid' }, pair.as('mentor'))
    const mails = await world.database.selectFrom('outgoing_mails').select(['state', 'key']).execute()
    expect(mails).toMatchObject([{ state: 'withdrawn' }])
    expect(await view(world, pair, 'mentee')).toBe('over')
  })

  test('finds the last place gone: nothing is signed or booked, and the match ends on nobody’s account', async ({
    world,
  }) => {
    const first = await asked(world)
    await sayYes(world, first, 'mentor', [tuesday])
    const second = await asked(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    await world.database
      .updateTable('pairs')
      .set({ mentor_id: first.mentorId })
      .where('pair_id', '=', second.pairId)
      .execute()
    await world.database
      .insertInto('enrolments')
      .values({
        organisation_id: world.organisationId,
        enrolment_id: crypto.randomUUID(),
        programme_id: first.programmeId,
        person_id: first.mentorId,
        state: 'enrolled',
        mentor_places: 1,
        mentee_places: 0,
        source: 'own',
        created_at: world.clock.now(),
        changed_at: world.clock.now(),
      })
      .execute()
    const actor = { ...second.as('mentor').actor, personId: first.mentorId } as ReturnType<ArrangedPair['by']>
    await world.database
      .updateTable('mailed_links')
      .set({ person_id: first.mentorId })
      .where('person_id', '=', second.mentorId)
      .execute()
    const { mark } = await world.run(readAgreementToSign, second)
    const yes = {
      initials: 'AH',
      agreement: mark,
      language: 'en',
      times: [tuesday],
      timeZone: 'Europe/London',
    }
    expect(await world.run(acceptAndBook, yes, { actor })).toEqual({ outcome: 'no-place' })
    expect((await world.run(readDecision, undefined, { actor })).view).toBe('over')
    expect(await world.run(listAgreementVersions, second)).toEqual([])
  })
})

describe('where the programme puts a short call first', () => {
  const withCall = async (world: World) => {
    const pair = await asked(world)
    await world.run(answerQuestion, {
      programmeId: pair.programmeId,
      question: 'agreement',
      answer: { agendaOwner: 'mentor', places: ['video'], chemistryCall: 'yes' },
      seen: '',
    })
    return pair
  }
  const call = (world: World, pair: Asked, side: Side) =>
    world.run(wantCall, { times: [tuesday], timeZone: 'Europe/London' }, pair.as(side))

  test('both talk for twenty minutes before either signs, and then decide in either order', async ({
    world,
  }) => {
    const pair = await withCall(world)
    expect([await view(world, pair, 'mentor'), await view(world, pair, 'mentee')]).toEqual([
      'call',
      'not-yet',
    ])
    await call(world, pair, 'mentor')
    expect([await view(world, pair, 'mentor'), await view(world, pair, 'mentee')]).toEqual([
      'call-asked',
      'call',
    ])
    await call(world, pair, 'mentee')
    expect(await world.run(listSessionsOfPair, pair)).toMatchObject([
      { kind: 'chemistry', startsAt: tuesday, endsAt: new Date(tuesday.getTime() + 20 * 60_000) },
    ])
    expect([await view(world, pair, 'mentor'), await view(world, pair, 'mentee')]).toEqual([
      'call-booked',
      'call-booked',
    ])
    world.clock.set(new Date('2026-06-09T14:00:00Z'))
    await sayYes(world, pair, 'mentee', [friday])
    expect(await world.run(readDecision, undefined, pair.as('mentor'))).toMatchObject({
      view: 'decide',
      chooses: 'book',
      suggested: [friday],
    })
    await sayYes(world, pair, 'mentor', [friday])
    expect((await world.run(listSessionsOfPair, pair)).map(({ kind }) => kind)).toEqual([
      'chemistry',
      'first',
    ])
    expect(await view(world, pair, 'mentee')).toBe('both')
  })

  test('either may say no afterwards, and the other one reads of a better fit', async ({ world }) => {
    const pair = await withCall(world)
    await call(world, pair, 'mentor')
    await call(world, pair, 'mentee')
    world.clock.set(new Date('2026-06-09T14:00:00Z'))
    await world.run(sayNo, { reason: 'unsaid' }, pair.as('mentee'))
    expect(await view(world, pair, 'mentor')).toBe('over')
  })

  test('a no before the call takes the call out of both calendars', async ({ world }) => {
    const pair = await withCall(world)
    await call(world, pair, 'mentor')
    await call(world, pair, 'mentee')
    await world.run(sayNo, { reason: 'time' }, pair.as('mentor'))
    expect(await world.run(listSessionsOfPair, pair)).toMatchObject([{ state: 'cancelled' }])
    expect(await view(world, pair, 'mentee')).toBe('over')
  })
})
