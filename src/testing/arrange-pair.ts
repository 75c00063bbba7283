import type { Actor } from '#contract/actor.ts'
import { openAgreement } from '#features/agreements/open-agreement.ts'
import { signAgreement } from '#features/agreements/sign-agreement.ts'
import { moduleKeys } from '#features/trainings/training-modules.data.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { World } from './product-test.ts'

export interface ArrangedPair {
  readonly programmeId: string
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  /** Somebody who followed their mailed link of the pair's pages, or of the given purpose. */
  by(side: Side, purpose?: string): Actor
}

const idOf = (number: number) => `01890000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`

const why = {
  topics: [{ topic: 'AI tools', rank: 1, evidence: 'use them daily' }],
  topicsBack: [{ topic: 'Budgets' }],
  languages: ['English'],
  interests: [],
  sharedHours: 3,
}

/**
 * Two people of one programme who have both said yes and signed: Amira Haddad in London mentors Jonas Berg in New York. With a `number`
 * above 0 another pair of the same programme.
 */
export async function arrangePair(
  world: Pick<World, 'organisationId' | 'database' | 'run'> & { readonly clock: { now(): Date } },
  {
    number = 0,
    state = 'accepted',
    signed = true,
    trained = false,
    names = ['Amira Haddad', 'Jonas Berg'],
  }: {
    number?: number
    state?: 'proposed' | 'accepted' | 'active' | 'paused'
    signed?: boolean
    /** The programme asks for no readings. */
    trained?: boolean
    names?: readonly [string, string]
  } = {},
): Promise<ArrangedPair> {
  const { organisationId, database, clock } = world
  const now = clock.now()
  const programmeId = idOf(99)
  const [pairId, mentorId, menteeId] = [idOf(number * 3), idOf(number * 3 + 1), idOf(number * 3 + 2)]
  const person = (personId: string, name: string, timeZone: string) => ({
    organisation_id: organisationId,
    person_id: personId,
    employee_id: `E${personId.slice(-2)}`,
    full_name: name,
    email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`,
    time_zone: timeZone,
    created_at: now,
    changed_at: now,
  })
  await database
    .insertInto('people')
    .values([person(mentorId, names[0], 'Europe/London'), person(menteeId, names[1], 'America/New_York')])
    .execute()
  await database
    .insertInto('programmes')
    .values({
      organisation_id: organisationId,
      programme_id: programmeId,
      name: 'Rising Voices',
      starting_point: 'digital-skills',
      state: 'launched',
      launched_at: now,
      changed_at: now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await database
    .insertInto('pairs')
    .values({
      organisation_id: organisationId,
      pair_id: pairId,
      programme_id: programmeId,
      run_id: idOf(98),
      mentor_id: mentorId,
      mentee_id: menteeId,
      state,
      why: JSON.stringify(why),
      created_at: now,
      changed_at: now,
    })
    .execute()
  if (state !== 'proposed')
    await database
      .insertInto('pair_answers')
      .values(
        (['mentor', 'mentee'] as const).map((side) => ({
          organisation_id: organisationId,
          pair_id: pairId,
          side,
          answer: 'yes',
          initials: side === 'mentor' ? 'AH' : 'JB',
          answered_at: now,
        })),
      )
      .execute()
  if (signed) {
    await world.run(openAgreement, { pairId, programmeId })
    for (const side of ['mentor', 'mentee'] as const)
      await world.run(signAgreement, {
        pairId,
        side,
        version: 1,
        initials: side === 'mentor' ? 'AH' : 'JB',
        language: 'en',
      })
  }
  if (trained)
    await database
      .insertInto('programme_trainings')
      .values(
        moduleKeys.map((module) => ({
          organisation_id: organisationId,
          programme_id: programmeId,
          module,
          is_on: false,
          changed_at: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return {
    programmeId,
    pairId,
    mentorId,
    menteeId,
    by: (side, purpose = 'pair') => ({
      kind: 'link',
      organisationId,
      linkId: idOf(97),
      purpose,
      personId: side === 'mentor' ? mentorId : menteeId,
      accountId: null,
      subjectId: pairId,
    }),
  }
}
