import { expect } from 'vitest'
import { sql } from 'kysely'
import { systemChance, systemClock } from '#platform/clock/clock.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test } from '#testing/product-test.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { answerQuestion } from './answer-question.ts'
import { createProgramme } from './create-programme.ts'

test('of ten coordinators who answer the same question at once one is saved, and the others are shown it', async ({
  pool,
  jobs,
}) => {
  const machinery = committingMachinery({ pool, jobs })
  const organisationId = systemChance.newId(systemClock.now())
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const organisation = { name: 'Halvard', language: 'en', timeZone: 'UTC' }
  await runUseCase(machinery, caller, createOrganisation, organisation)
  const programme = { name: 'Rising Voices', startingPoint: 'digital-skills' } as const
  const { programmeId } = await runUseCase(machinery, caller, createProgramme, programme)
  const settled = await Promise.allSettled(
    Array.from({ length: 10 }, (_one, at) =>
      runUseCase(machinery, caller, answerQuestion, {
        programmeId,
        question: 'need',
        answer: { need: `The need of coordinator ${at}` },
        seen: '',
      }),
    ),
  )
  const refused = settled.flatMap((one) =>
    one.status === 'rejected' ? [one.reason as { status: number }] : [],
  )
  expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 409))
  const winner = settled.findIndex(({ status }) => status === 'fulfilled')
  const kept = await pool.transaction().execute(async (transaction) => {
    await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
    return transaction
      .selectFrom('programme_answers')
      .select('answer')
      .where('question', '=', 'need')
      .execute()
  })
  expect(kept).toEqual([{ answer: { need: `The need of coordinator ${winner}` } }])
})
