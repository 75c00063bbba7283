import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { invitePeople } from './invite-people.ts'
import { remindInvited } from './remind-invited.ts'

const day = 86_400_000
const system = { actor: { kind: 'system' } } as const

async function invite(world: World): Promise<string> {
  const { programmeId } = await world.run(createProgramme, { name: 'Pilot', startingPoint: 'retention' })
  for (const number of [1, 2])
    await world.database
      .insertInto('people')
      .values({
        organisation_id: world.organisationId,
        person_id: `01890000-0000-7000-8000-00000000007${number}`,
        employee_id: `E${number}`,
        full_name: `Person ${number}`,
        email: `person${number}@example.org`,
        level: number === 1 ? 2 : 9,
        created_at: world.clock.now(),
        changed_at: world.clock.now(),
      })
      .execute()
  await world.run(invitePeople, { programmeId, personIds: 'all' })
  return programmeId
}

const reminders = (world: World) =>
  world.database.selectFrom('outgoing_mails').select(['key', 'nudge']).where('nudge', '=', true).execute()

describe('somebody who was asked to take part and has not answered', () => {
  test('is reminded once after a week, and never again', async ({ world }) => {
    await invite(world)
    world.clock.advance(6 * day)
    expect(await world.run(remindInvited, undefined, system)).toEqual({ reminded: 0 })
    world.clock.advance(2 * day)
    const { reminded } = await world.run(remindInvited, undefined, system)
    expect(reminded).toBeGreaterThan(0)
    expect(await reminders(world)).toHaveLength(reminded)
    for (let night = 0; night < 20; night += 1) {
      world.clock.advance(day)
      expect(await world.run(remindInvited, undefined, system)).toEqual({ reminded: 0 })
    }
  })

  test('is not reminded once they have answered', async ({ world }) => {
    await invite(world)
    await world.database.updateTable('enrolments').set({ state: 'declined' }).execute()
    world.clock.advance(8 * day)
    expect(await world.run(remindInvited, undefined, system)).toEqual({ reminded: 0 })
  })
})
