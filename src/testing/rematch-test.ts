import { offerPartner } from '#features/rematches/offer-partner.ts'
import { readRematch, type RematchView } from '#features/rematches/read-rematch.ts'
import { sendOffer } from '#features/rematches/send-offer.ts'
import { test as plainTest, type World } from './product-test.ts'

export const idOf = (number: number) => `01890000-0000-7000-8000-0000000002${String(number).padStart(2, '0')}`
export const programmeId = idOf(99)
const why = { topics: [], topicsBack: [], languages: ['English'], interests: [], sharedHours: null }
export const system = { actor: { kind: 'system' } } as const
export const leader = idOf(0)

interface Arranged {
  readonly read: (pick?: string) => Promise<RematchView>
  readonly offer: (pick: string) => Promise<unknown>
  readonly send: () => Promise<void>
  readonly living: () => Promise<{ mentor_id: string; mentee_id: string; announcement_id: string | null }[]>
}

/** Jonas, whose mentor said no; Tom and Mei, who have a place; a pair nobody has been told of. */
export const test = plainTest.extend<{ arranged: Arranged }>({
  arranged: async ({ world }, use) => {
    await addPeople(world)
    await addPair(world, { number: 50, mentor: 1, mentee: 0, state: 'exited', announced: true })
    await world.database
      .insertInto('pair_answers')
      .values({
        organisation_id: world.organisationId,
        pair_id: idOf(50),
        side: 'mentor',
        answer: 'no',
        reason: 'time',
        answered_at: world.clock.now(),
      })
      .execute()
    const read = (pick?: string) =>
      world.run(readRematch, { programmeId, personId: leader, side: null, pick: pick ?? null })
    await use({
      read,
      offer: (pick) => world.run(offerPartner, { programmeId, personId: leader, side: 'mentee', pick }),
      send: async () => {
        const offers = await world.database.selectFrom('rematch_offers').select('offer_id').execute()
        for (const { offer_id: offerId } of offers) await world.run(sendOffer, { offerId }, system)
      },
      living: () =>
        world.database
          .selectFrom('pairs')
          .select(['mentor_id', 'mentee_id', 'announcement_id'])
          .where('state', '=', 'proposed')
          .orderBy('mentor_id')
          .execute(),
    })
  },
})

async function addPeople({ database, organisationId: organisation_id, clock }: World): Promise<void> {
  const now = clock.now()
  const stamps = { created_at: now, changed_at: now }
  await database
    .insertInto('programmes')
    .values({
      organisation_id,
      programme_id: programmeId,
      name: 'Rising Voices',
      starting_point: 'digital-skills',
      state: 'launched',
      ...stamps,
    })
    .execute()
  const names = ['Jonas Berg', 'Amira Haddad', 'Tom Okafor', 'Mei Tan', 'Ines Moreau']
  await database
    .insertInto('people')
    .values(
      names.map((full_name, at) => ({
        organisation_id,
        person_id: idOf(at),
        employee_id: `E${at}`,
        full_name,
        email: `e${at}@example.org`,
        level: at === 0 || at === 4 ? 9 : 2,
        languages: ['English'],
        time_zone: 'Europe/London',
        ...stamps,
      })),
    )
    .execute()
  await database
    .insertInto('enrolments')
    .values(
      names.map((_name, at) => ({
        organisation_id,
        enrolment_id: idOf(20 + at),
        programme_id: programmeId,
        person_id: idOf(at),
        state: 'enrolled',
        mentor_places: at === 0 || at === 4 ? 0 : 1,
        mentee_places: at === 0 || at === 4 ? 1 : 0,
        source: 'file',
        ...stamps,
      })),
    )
    .execute()
}

export async function addPair(
  { database, organisationId: organisation_id, clock }: World,
  {
    number,
    mentor,
    mentee,
    state,
    announced,
  }: { number: number; mentor: number; mentee: number; state: string; announced: boolean },
): Promise<void> {
  const now = clock.now()
  if (announced)
    await database
      .insertInto('announcements')
      .values({
        organisation_id,
        announcement_id: idOf(90),
        programme_id: programmeId,
        pairs: 1,
        leaves_at: now,
        announced_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await database
    .insertInto('pairs')
    .values({
      organisation_id,
      pair_id: idOf(number),
      programme_id: programmeId,
      run_id: idOf(98),
      mentor_id: idOf(mentor),
      mentee_id: idOf(mentee),
      state,
      why: JSON.stringify(why),
      announcement_id: announced ? idOf(90) : null,
      created_at: now,
      changed_at: now,
    })
    .execute()
}

/** Jonas and Tom, who now stand on one reporting line. */
export async function addBrokenPair(world: World): Promise<void> {
  await addPair(world, { number: 51, mentor: 2, mentee: 0, state: 'active', announced: true })
  await world.database
    .updateTable('pairs')
    .set({ broken_rule: 'chain', flagged_at: world.clock.now() })
    .where('pair_id', '=', idOf(51))
    .execute()
}
