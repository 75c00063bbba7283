import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { askErasure } from './ask-erasure.ts'
import { confirmErasure } from './confirm-erasure.ts'
import { eraseAgain } from './erase-again.ts'
import { listErased } from './list-erased.ts'
import { resumeErasures } from './resume-erasures.ts'

const system = { actor: { kind: 'system' } } as const
const name = 'Zofia Kanarek'
const administrator = (world: World) => ({ actor: world.actor('administrator') })
const names = async ({ database }: World) =>
  (await database.selectFrom('people').select('full_name').execute()).map(({ full_name }) => full_name)

describe('somebody an older backup has brought back', () => {
  test('goes again at once: the pair ends, the name is gone, an open request is answered, and there is a receipt', async ({
    world,
  }) => {
    const { pairId, mentorId: personId } = await arrangePair(world, { names: [name, 'Jonas Berg'] })
    await world.run(askErasure, { personId }, administrator(world))
    expect(await world.run(eraseAgain, { personId }, system)).toBe(true)
    expect(await names(world)).not.toContain(name)
    const { state } = await world.database
      .selectFrom('pairs')
      .select('state')
      .where('pair_id', '=', pairId)
      .executeTakeFirstOrThrow()
    expect(state).toBe('exited')
    expect(await world.run(listErased, undefined, system)).toEqual([personId])
    const request = world.database.selectFrom('erasure_requests').select('state')
    expect(await request.executeTakeFirstOrThrow()).toEqual({ state: 'done' })
  })

  test('goes once: who is gone, or was never here, stays as it is', async ({ world }) => {
    const { mentorId: personId } = await arrangePair(world, { names: [name, 'Jonas Berg'] })
    await world.run(eraseAgain, { personId }, system)
    expect(await world.run(eraseAgain, { personId }, system)).toBe(false)
    expect(await world.run(eraseAgain, { personId: world.organisationId }, system)).toBe(false)
    const receipts = await world.database.selectFrom('erasure_receipts').selectAll().execute()
    expect(receipts).toHaveLength(1)
  })
})

describe('an erasure whose job is gone', () => {
  test('is asked for again in the night once its day is over, and not before', async ({ world }) => {
    const { mentorId: personId } = await arrangePair(world, { names: [name, 'Jonas Berg'] })
    await world.run(askErasure, { personId }, administrator(world))
    await world.run(confirmErasure, { personId, name }, administrator(world))
    const queued: string[] = []
    const night = () =>
      world.run(
        (work, _) =>
          resumeErasures({
            ...work,
            later: (job) => {
              queued.push(job)
              return Promise.resolve()
            },
          }),
        undefined,
        system,
      )
    await night()
    expect(queued).toEqual([])
    world.clock.advance(25 * 3_600_000)
    await night()
    expect(queued).toEqual(['rights.erase'])
  })
})
