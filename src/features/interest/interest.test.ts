import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { answersADay, forgetFloods } from './claim-answer.ts'
import { answerSurvey, logConversation, readPublicSurvey } from './answer-survey.ts'
import { readSurveyResults } from './read-survey-results.ts'
import { setSurveyState } from './set-survey-state.ts'

const nobody = { actor: { kind: 'nobody' } } as const

async function openSurvey(world: World) {
  const { programmeId } = await world.run(createProgramme, {
    name: 'Rising Voices',
    startingPoint: 'digital-skills',
  })
  const { token } = await world.run(setSurveyState, { programmeId, to: 'open' })
  return { programmeId, token }
}

const machine = '198.51.100.7'

describe('an interest survey', () => {
  test('is answered without an account and counted once the day is over', async ({ world }) => {
    const { programmeId, token } = await openSurvey(world)
    const { topics } = await world.run(readPublicSurvey, { token }, nobody)
    const answer = {
      interest: 'yes',
      topics: [topics[0]!.topicId, '00000000-0000-7000-8000-000000000000'],
      hours: 'monthly',
    } as const
    for (let count = 0; count < 6; count += 1)
      await world.run(
        answerSurvey,
        { token, side: 'mentor', machine, answer: { ...answer, topics: [...answer.topics] } },
        nobody,
      )
    expect((await world.run(readSurveyResults, { programmeId })).result.mentor.answers).toBeNull()
    world.clock.advance(86_400_000)
    const { result } = await world.run(readSurveyResults, { programmeId })
    expect(result.mentor).toMatchObject({ answers: 6 })
    expect(result.topics.find(({ topicId }) => topicId === topics[0]!.topicId)).toMatchObject({
      offered: 6,
      wanted: null,
    })
    expect(result.topics).toHaveLength(topics.length)
  })

  test('counts an answer sent twice once', async ({ world }) => {
    const { token } = await openSurvey(world)
    const sent = {
      token,
      side: 'mentor' as const,
      machine,
      answer: { interest: 'yes' as const, topics: [] },
      submission: '9f1c7f6e-6f0b-4c56-9a51-0d8f3f1f2a10',
    }
    await world.run(answerSurvey, sent, nobody)
    await world.run(answerSurvey, sent, nobody)
    expect(await world.database.selectFrom('interest_answers').selectAll().execute()).toHaveLength(1)
  })

  test('keeps neither a person nor an hour, in its rows or in the audit trail', async ({ world }) => {
    const { token } = await openSurvey(world)
    const before = await world.database.selectFrom('audit_entries').select('number').execute()
    await world.run(
      answerSurvey,
      { token, side: 'mentee', machine, answer: { interest: 'no', topics: [] } },
      nobody,
    )
    const rows = await world.database.selectFrom('interest_answers').selectAll().execute()
    expect(Object.keys(rows[0]!).toSorted()).toEqual([
      'answer_id',
      'answered_on',
      'channel',
      'hours',
      'interest',
      'organisation_id',
      'programme_id',
      'side',
      'topics',
    ])
    expect(rows[0]!.answer_id[14]).toBe('4')
    expect(await world.database.selectFrom('audit_entries').select('number').execute()).toHaveLength(
      before.length,
    )
  })

  test('takes no answer once it has ended, and keeps its link when it is opened again', async ({ world }) => {
    const { programmeId, token } = await openSurvey(world)
    await world.run(setSurveyState, { programmeId, to: 'closed' })
    const late = world.run(
      answerSurvey,
      { token, side: 'mentor', machine, answer: { interest: 'yes', topics: [] } },
      nobody,
    )
    await expect(late).rejects.toMatchObject({ code: 'interest.failure.closed' })
    expect(await world.run(setSurveyState, { programmeId, to: 'open' })).toEqual({ token })
  })

  test('takes only so many answers a day from one machine, and keeps no trace of which', async ({
    world,
  }) => {
    const { token } = await openSurvey(world)
    const answer = { token, side: 'mentor' as const, answer: { interest: 'yes' as const, topics: [] } }
    await world.run(answerSurvey, { ...answer, machine }, nobody)
    await world.database.updateTable('survey_floods').set({ answers: answersADay }).execute()
    await expect(world.run(answerSurvey, { ...answer, machine }, nobody)).rejects.toMatchObject({
      code: 'interest.failure.tooMany',
    })
    await world.run(answerSurvey, { ...answer, machine: '198.51.100.8' }, nobody)
    const counts = await world.database.selectFrom('survey_floods').selectAll().execute()
    expect(JSON.stringify(counts)).not.toContain(machine)
    world.clock.advance(86_400_000)
    await world.run(answerSurvey, { ...answer, machine }, nobody)
    await world.run(forgetFloods, undefined, { actor: { kind: 'system' } })
    expect(await world.database.selectFrom('survey_floods').select('digest').execute()).toHaveLength(1)
  })

  test('counts conversations held in person like answers from the link', async ({ world }) => {
    const { programmeId } = await openSurvey(world)
    for (let count = 0; count < 5; count += 1)
      await world.run(logConversation, {
        programmeId,
        side: 'mentee',
        answer: { interest: 'yes', topics: [] },
      })
    await world.run(setSurveyState, { programmeId, to: 'closed' })
    expect((await world.run(readSurveyResults, { programmeId })).result.mentee).toMatchObject({ answers: 5 })
  })

  test('is opened and read by coordinators only', async ({ world }) => {
    const { programmeId } = await openSurvey(world)
    for (const role of ['sponsor', 'participant', 'case-handler', 'administrator'] as const) {
      await expect(
        world.run(readSurveyResults, { programmeId }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })
})
