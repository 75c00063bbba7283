import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { moduleKeys } from '#features/trainings/training-modules.data.ts'
import { listUnreadyHours } from './list-unready-hours.ts'

const list = (world: World, programmeId: string) => world.run(listUnreadyHours, { programmeId })

describe('first hours before readings', () => {
  test('are those of the next three days in which somebody has something open', async ({ world }) => {
    const near = await arrangePair(world)
    const far = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const [startsAt, later] = [new Date('2026-06-03T13:00:00Z'), new Date('2026-06-09T13:00:00Z')]
    const order = { kind: 'first', minutes: 60, timeZone: 'Europe/London' } as const
    await world.run(bookSession, { ...order, pairId: near.pairId, startsAt }, { actor: near.by('mentor') })
    await world.run(
      bookSession,
      { ...order, pairId: far.pairId, startsAt: later },
      { actor: far.by('mentor') },
    )
    // Another hour of the same pair is not its first.
    await world.run(
      bookSession,
      { ...order, kind: 'regular', pairId: far.pairId, startsAt },
      { actor: far.by('mentor') },
    )
    const { programmeId } = near
    expect(await list(world, programmeId)).toEqual([{ pairId: near.pairId, startsAt }])
    await world.database
      .insertInto('training_waivers')
      .values(
        [near.mentorId, near.menteeId].flatMap((personId) =>
          moduleKeys.map((module) => ({
            organisation_id: world.organisationId,
            programme_id: programmeId,
            person_id: personId,
            module,
            reason: 'Read last year',
            waived_at: world.clock.now(),
          })),
        ),
      )
      .execute()
    expect(await list(world, programmeId)).toEqual([])
  })
})
