import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { test, type World } from '#testing/product-test.ts'
import { invitePeople } from '#features/enrolments/invite-people.ts'
import { leaveProgramme } from '#features/enrolments/leave-programme.ts'
import { readOwnEnrolment } from '#features/enrolments/read-own-enrolment.ts'
import { answerInterview } from '#features/interviews/answer-interview.ts'
import { askInterview } from '#features/interviews/ask-interview.ts'
import { deleteInterview } from '#features/interviews/delete-interview.ts'
import { forgetInterviews } from '#features/interviews/forget-interviews.ts'
import { interviewForm } from '#features/interviews/interviews.contract.ts'
import { noteInterview } from '#features/interviews/note-interview.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listTalks } from './list-talks.ts'
import { readOwnTalk } from './read-own-talk.ts'
import { readTalk } from './read-talk.ts'
import { savePitch } from './save-pitch.ts'
import { sendPitch } from './send-pitch.ts'

const jonas = '00000000-0000-7000-8000-00000000000b'
const priya = '00000000-0000-7000-8000-00000000000c'
const secret = 'I nod when people speak of agents'

async function arrange(world: World) {
  const people = [
    ['00000000-0000-7000-8000-00000000000a', 'Amira Haddad', 2],
    [jonas, 'Jonas Berg', 8],
    [priya, 'Priya Raman', 8],
  ] as const
  for (const [person_id, full_name, level] of people)
    await world.database
      .insertInto('people')
      .values({
        organisation_id: world.organisationId,
        person_id,
        employee_id: full_name,
        full_name,
        email: `${full_name.slice(0, 5)}@example.org`,
        level,
        created_at: world.clock.now(),
        changed_at: world.clock.now(),
      })
      .execute()
  const { programmeId } = await world.run(createProgramme, {
    name: 'Rising Voices',
    startingPoint: 'digital-skills',
  })
  const eligibility = { mentorLevelTo: 4, menteeLevelFrom: 5, levelGap: 1, minimumMonths: 0, departments: [] }
  await world.run(answerQuestion, { programmeId, question: 'eligibility', answer: eligibility, seen: '' })
  const topicIds = (await world.run(readDesign, { programmeId })).design.topics!.topicIds
  const answers = interviewForm.parse({ topics: topicIds.slice(0, 2), ownWords: secret })
  return { programmeId, answers, ids: { programmeId, personId: jonas } }
}

const follower = (world: World, purpose: string, subjectId: string, personId = jonas): Actor => ({
  kind: 'link',
  organisationId: world.organisationId,
  linkId: '00000000-0000-7000-8000-0000000000ff',
  purpose,
  personId,
  accountId: null,
  subjectId,
})

const mailsOf = (world: World) =>
  world.database.selectFrom('outgoing_mails').select(['content', 'link_purpose', 'state']).execute()

describe('a talk with a leader who hesitates', () => {
  test('is noted, becomes a text, and opens to them alone behind their link', async ({ world }) => {
    const { answers, ids } = await arrange(world)
    const { interviewId } = await world.run(noteInterview, { ...ids, answers })
    const talk = await world.run(readTalk, ids)
    expect(talk).toMatchObject({ fullName: 'Jonas Berg', pitch: null, facts: { ownWords: secret } })
    expect(talk.facts.topics.map(({ offered }) => offered)).toEqual([0, 0])
    await world.run(savePitch, { ...ids, text: 'Dear Jonas' })
    const actor = follower(world, 'interview', interviewId)
    expect(await world.run(readOwnTalk, undefined, { actor })).toMatchObject({ pitch: null })
    await world.run(sendPitch, ids)
    expect(await world.run(readOwnTalk, undefined, { actor })).toMatchObject({
      pitch: { text: 'Dear Jonas' },
      interview: { ownWords: secret },
    })
    await world.run(savePitch, { ...ids, text: 'Dear Jonas, once more' })
    expect(await world.run(readOwnTalk, undefined, { actor })).toMatchObject({
      pitch: { text: 'Dear Jonas' },
    })
    const stranger = follower(world, 'interview', interviewId, priya)
    expect(await world.run(readOwnTalk, undefined, { actor: stranger })).toBeNull()
  })

  test('is asked for by a mail that says nothing of what anybody lacks, and only once', async ({ world }) => {
    const { answers, ids } = await arrange(world)
    const { interviewId } = await world.run(askInterview, ids)
    await expect(world.run(askInterview, ids)).rejects.toMatchObject({ code: 'interviews.failure.asked' })
    const actor = follower(world, 'interview', interviewId)
    await world.run(answerInterview, { answers }, { actor })
    await world.run(savePitch, { ...ids, text: secret })
    await world.run(sendPitch, ids)
    const mails = await mailsOf(world)
    expect(mails.map(({ link_purpose }) => link_purpose)).toEqual(['interview', 'interview'])
    expect(JSON.stringify(mails)).not.toContain(secret)
    await expect(world.run(noteInterview, { ...ids, answers })).rejects.toMatchObject({
      code: 'interviews.failure.changedMeanwhile',
    })
  })

  test('is closed to sponsors, participants, administrators and handlers', async ({ world }) => {
    const { answers, ids } = await arrange(world)
    await world.run(noteInterview, { ...ids, answers })
    for (const role of ['sponsor', 'participant', 'administrator', 'case-handler'] as const) {
      const options = { actor: world.actor(role) }
      for (const attempt of [
        () => world.run(readTalk, ids, options),
        () => world.run(listTalks, { programmeId: ids.programmeId, search: '' }, options),
        () => world.run(noteInterview, { ...ids, answers }, options),
        () => world.run(askInterview, ids, options),
        () => world.run(savePitch, { ...ids, text: 'x' }, options),
        () => world.run(sendPitch, ids, options),
        () => world.run(deleteInterview, { of: ids }, options),
      ])
        await expect(attempt()).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })

  test('is deleted by the leader with the text made of it, and its waiting mails are taken back', async ({
    world,
  }) => {
    const { answers, ids } = await arrange(world)
    const { interviewId } = await world.run(noteInterview, { ...ids, answers })
    await world.run(savePitch, { ...ids, text: 'Dear Jonas' })
    await world.run(sendPitch, ids)
    const actor = follower(world, 'interview', interviewId)
    await world.run(deleteInterview, { of: 'own' }, { actor })
    await world.run(deleteInterview, { of: 'own' }, { actor })
    expect(await world.run(readOwnTalk, undefined, { actor })).toBeNull()
    expect(await world.database.selectFrom('gap_pitches').selectAll().execute()).toEqual([])
    expect((await mailsOf(world)).map(({ state }) => state)).toEqual(['withdrawn'])
  })

  test('goes when its term is over, and not a day before', async ({ world }) => {
    const { answers, ids } = await arrange(world)
    await world.run(noteInterview, { ...ids, answers })
    const forget = (before: Date, dry: boolean) =>
      world.run(async (work) => {
        work.upkeep()
        return forgetInterviews(work, { programmeId: ids.programmeId, before, dry })
      }, undefined)
    const later = new Date(world.clock.now().getTime() + 1)
    expect(await forget(world.clock.now(), false)).toEqual([])
    expect(await forget(later, true)).toHaveLength(1)
    expect(await forget(later, false)).toHaveLength(1)
    expect(await forget(later, false)).toEqual([])
  })

  test('finds leaders who could take part and have not decided', async ({ world }) => {
    const { programmeId, answers, ids } = await arrange(world)
    const found = async (search: string) =>
      (await world.run(listTalks, { programmeId, search })).found.map(({ fullName }) => fullName)
    expect(await found('')).toEqual([])
    expect(await found('a')).toEqual(['Jonas Berg', 'Priya Raman'])
    expect(await found('Jonas')).toEqual(['Jonas Berg'])
    await world.run(noteInterview, { ...ids, answers })
    expect(await found('Jonas')).toEqual([])
    await world.run(leaveProgramme, undefined, { actor: follower(world, 'enrol', programmeId, priya) })
    expect(await found('Priya')).toEqual([])
  })
})

describe('whoever enrols later', () => {
  test('is offered the topics they named, and nothing is filled in for them', async ({ world }) => {
    const { programmeId, answers, ids } = await arrange(world)
    await world.run(noteInterview, { ...ids, answers })
    await world.run(invitePeople, { programmeId, personIds: [jonas] })
    const actor = follower(world, 'enrol', programmeId)
    expect(await world.run(readOwnEnrolment, undefined, { actor })).toMatchObject({
      namedTopics: answers.topics,
      wants: [],
    })
    const other = follower(world, 'enrol', programmeId, priya)
    expect((await world.run(readOwnEnrolment, undefined, { actor: other })).namedTopics).toEqual([])
  })

  test('takes along what they said when they say no', async ({ world }) => {
    const { programmeId, answers, ids } = await arrange(world)
    await world.run(noteInterview, { ...ids, answers })
    await world.run(leaveProgramme, undefined, { actor: follower(world, 'enrol', programmeId) })
    expect((await world.run(listTalks, { programmeId, search: '' })).talks).toEqual([])
  })
})

describe('the three questions', () => {
  test('may each stay empty, but not all of them', () => {
    expect(interviewForm.safeParse({}).error?.issues).toMatchObject([
      { path: ['topics'], message: 'problemNothing' },
    ])
    expect(interviewForm.parse({ viewWanted: ' why nobody reads it ' })).toEqual({
      topics: [],
      ownWords: '',
      viewWanted: 'why nobody reads it',
    })
  })
})
