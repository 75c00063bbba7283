import { describe, expect } from 'vitest'
import { sql } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { readAgreementToSign } from '#features/agreements/agreements.reads.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { announcePairs } from '#features/pairs/announce-pairs.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test } from '#testing/product-test.ts'
import { acceptAndBook } from './accept-and-book.ts'

const why = { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null }
const start = new Date('2026-06-01T09:00:00Z')
const times = [new Date('2026-06-09T13:00:00Z')]

interface Asked {
  readonly pairId: string
  readonly programmeId: string
  readonly mentor: Actor
  readonly mentee: Actor
}

/** One mentor with one place, announced to two leaders. */
async function twoForOnePlace(work: Work): Promise<{ programmeId: string; asked: Asked[] }> {
  const people = ['Amira', 'Jonas', 'Petra'].map((name) => ({ name, personId: work.newId() }))
  for (const { name, personId } of people)
    await tables<'people'>(work.db)
      .insertInto('people')
      .values({
        organisation_id: work.organisationId,
        person_id: personId,
        employee_id: name,
        full_name: name,
        email: `${name}@example.org`,
        created_at: work.now,
        changed_at: work.now,
      })
      .execute()
  const [mentor, ...leaders] = people.map(({ personId }) => personId)
  const { programmeId } = await createProgramme(work, { name: 'Voices', startingPoint: 'digital-skills' })
  await tables<'enrolments'>(work.db)
    .insertInto('enrolments')
    .values(
      people.map(({ personId }) => ({
        organisation_id: work.organisationId,
        enrolment_id: work.newId(),
        programme_id: programmeId,
        person_id: personId,
        state: 'enrolled',
        mentor_places: personId === mentor ? 1 : 0,
        mentee_places: personId === mentor ? 0 : 1,
        source: 'own',
        created_at: work.now,
        changed_at: work.now,
      })),
    )
    .execute()
  await createPairs(work, {
    programmeId,
    runId: work.newId(),
    pairs: leaders.map((menteeId) => ({ mentorId: mentor!, menteeId, why })),
  })
  await announcePairs(work, { programmeId, day: null })
  const rows = await tables<'pairs'>(work.db)
    .selectFrom('pairs')
    .select(['pair_id', 'mentee_id'])
    .where('organisation_id', '=', work.organisationId)
    .execute()
  const asked: Asked[] = []
  for (const { pair_id: pairId, mentee_id } of rows)
    asked.push({
      pairId,
      programmeId,
      mentor: await linkOf(work, mentor!, pairId),
      mentee: await linkOf(work, mentee_id, pairId),
    })
  return { programmeId, asked }
}

async function linkOf(work: Work, personId: string, pairId: string): Promise<Actor> {
  const endsAt = new Date(work.now.getTime() + 9e8)
  await issueMailedLink(work, { purpose: 'match', personId, subjectId: pairId, endsAt })
  const { link_id } = await tables<'mailed_links'>(work.db)
    .selectFrom('mailed_links')
    .select('link_id')
    .where('organisation_id', '=', work.organisationId)
    .where('person_id', '=', personId)
    .where('subject_id', '=', pairId)
    .executeTakeFirstOrThrow()
  const of = { personId, accountId: null, subjectId: pairId }
  return { kind: 'link', organisationId: work.organisationId, linkId: link_id, purpose: 'match', ...of }
}

describe('two on separate connections who want the last place at once', () => {
  test.for(['mentor', 'mentee'] as const)(
    'on the %s’s side: one gets it, the other match ends with nothing signed or booked',
    async (side, { pool, jobs }) => {
      const clock = { now: () => start }
      const machinery = committingMachinery({ pool, jobs }, clock)
      const organisationId = systemChance.newId(start)
      const system = { organisationId, actor: { kind: 'system' } } as const
      await runUseCase(machinery, system, createOrganisation, { name: 'H', language: 'en', timeZone: 'UTC' })
      const { asked } = await runUseCase(machinery, system, twoForOnePlace, undefined)
      const yes = async (one: Asked, who: 'mentor' | 'mentee') => {
        const { mark } = await runUseCase(machinery, system, readAgreementToSign, one)
        const input = { initials: 'XY', agreement: mark, language: 'en', times, timeZone: 'UTC' }
        return runUseCase(machinery, { organisationId, actor: one[who] }, acceptAndBook, input)
      }
      const inside = <Row>(
        query: (
          transaction: Parameters<Parameters<ReturnType<typeof pool.transaction>['execute']>[0]>[0],
        ) => Promise<Row>,
      ) =>
        pool.transaction().execute(async (transaction) => {
          await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
          return query(transaction)
        })
      if (side === 'mentee') {
        // Both were promised while the mentor still had two places; now there is one.
        const places = (mentor_places: number) =>
          inside((transaction) =>
            transaction
              .updateTable('enrolments')
              .set({ mentor_places })
              .where('mentee_places', '=', 0)
              .execute(),
          )
        await places(2)
        for (const one of asked) await yes(one, 'mentor')
        await places(1)
      }
      const outcomes = await Promise.all(asked.map((one) => yes(one, side)))
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'no-place'])
      const states = await inside((transaction) => transaction.selectFrom('pairs').select('state').execute())
      expect(states.map(({ state }) => state).toSorted()).toEqual(
        side === 'mentor' ? ['exited', 'proposed'] : ['accepted', 'exited'],
      )
      const sessions = await inside((transaction) =>
        transaction.selectFrom('pair_sessions').select('state').execute(),
      )
      expect(sessions).toHaveLength(side === 'mentor' ? 0 : 1)
    },
  )
})
