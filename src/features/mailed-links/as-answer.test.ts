import { expect } from 'vitest'
import type { Work } from '#platform/database/work.ts'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { asAnswer } from './as-answer.ts'

async function decideSomething(work: Work): Promise<string> {
  work.upkeep()
  return 'decided'
}

test('whatever somebody decides behind a link counts as their answer, what an assistant does for them does not', async ({
  world,
}) => {
  const { by, mentorId } = await arrangePair(world)
  const answered = () => world.database.selectFrom('person_answers').select('person_id').execute()
  expect(asAnswer(decideSomething).name).toBe('decideSomething')
  await world.run(asAnswer(decideSomething), undefined, { actor: by('mentee', 'assist') })
  await world.run(asAnswer(decideSomething), undefined, { actor: world.actor('coordinator', mentorId) })
  expect(await answered()).toEqual([])
  expect(await world.run(asAnswer(decideSomething), undefined, { actor: by('mentor') })).toBe('decided')
  expect(await answered()).toEqual([{ person_id: mentorId }])
})
