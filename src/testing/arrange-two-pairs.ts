import type { Actor } from '#contract/actor.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { listPairs } from '#features/pairs/list-pairs.ts'
import type { World } from './product-test.ts'

export const programmeId = '01890000-0000-7000-8000-0000000000a1'
export const runId = '01890000-0000-7000-8000-0000000000a2'
const idOf = (number: number) => `01890000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`
export const [amira, jonas, tom, petra, boss] = [idOf(11), idOf(12), idOf(13), idOf(14), idOf(15)]

export const why = {
  topics: [{ topic: 'AI tools', rank: 1, evidence: 'use them daily' }],
  topicsBack: [{ topic: 'Budgets' }],
  languages: ['English'],
  interests: [],
  sharedHours: 3,
}

/** Amira and Jonas, Tom and Petra: approved, and nobody has heard of it. */
export async function arrangeTwoPairs(world: World): Promise<void> {
  const { organisationId, database, clock } = world
  const now = clock.now()
  const person = (personId: string, name: string, more: object = {}) => ({
    organisation_id: organisationId,
    person_id: personId,
    employee_id: name,
    full_name: name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
    time_zone: 'Europe/London',
    created_at: now,
    changed_at: now,
    ...more,
  })
  await database
    .insertInto('people')
    .values([
      person(amira, 'Amira Haddad'),
      person(jonas, 'Jonas Berg', { time_zone: 'America/New_York' }),
      person(tom, 'Tom Okafor'),
      person(petra, 'Petra Lindqvist'),
      person(boss, 'Bo Sand'),
    ])
    .execute()
  await database
    .insertInto('programmes')
    .values({
      organisation_id: organisationId,
      programme_id: programmeId,
      name: 'Rising Voices',
      starting_point: 'digital-skills',
      state: 'open',
      changed_at: now,
      created_at: now,
    })
    .execute()
  const pairs = [
    { mentorId: amira, menteeId: jonas, why },
    { mentorId: tom, menteeId: petra, why },
  ]
  await world.run(createPairs, { programmeId, runId, pairs })
}

export const mails = (world: World) =>
  world.database
    .selectFrom('outgoing_mails')
    .select(['person_id', 'content', 'state', 'not_before'])
    .orderBy('created_at')
    .orderBy('mail_id')
    .execute()
export const subjects = async (world: World) =>
  (await mails(world)).map(({ content }) => (content as { subject: string }).subject)

/** The link of somebody to the match of that mentor. */
export async function linkOf(world: World, personId: string, mentorId = amira): Promise<Actor> {
  const pair = await world.database
    .selectFrom('pairs')
    .select('pair_id')
    .where('mentor_id', '=', mentorId)
    .executeTakeFirstOrThrow()
  const linkId = crypto.randomUUID()
  await world.database
    .insertInto('mailed_links')
    .values({
      organisation_id: world.organisationId,
      link_id: linkId,
      purpose: 'match',
      person_id: personId,
      subject_id: pair.pair_id,
      token_digest: linkId,
      created_at: world.clock.now(),
      ends_at: new Date(world.clock.now().getTime() + 9e8),
    })
    .execute()
  return {
    kind: 'link',
    organisationId: world.organisationId,
    linkId,
    purpose: 'match',
    personId,
    accountId: null,
    subjectId: pair.pair_id,
  }
}

export const steps = async (world: World) =>
  Object.fromEntries(
    (await world.run(listPairs, { programmeId })).pairs.map(({ mentor, step }) => [mentor, step]),
  )
