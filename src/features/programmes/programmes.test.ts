import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { insertAccount } from '#features/accounts/accounts.store.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { answerQuestion } from './answer-question.ts'
import { listMyBriefs, readBriefFor, readBriefState } from './briefs.reads.ts'
import { createProgramme } from './create-programme.ts'
import { decideBrief } from './decide-brief.ts'
import { designSchemas, type Design, type QuestionKey } from './design.contract.ts'
import { tasksDone, taskState } from './design.rules.ts'
import { moveProgramme } from './move-programme.ts'
import { overrideReadiness, readReadiness } from './override-readiness.ts'
import { readDesign, readProgramme } from './programmes.reads.ts'
import { sendBrief } from './send-brief.ts'
import { everyProgramme, startingPoints } from './starting-points.data.ts'
import { startingPointKeys } from './starting-points.rules.ts'
import { suggestionSources } from './suggestion-sources.messages.ts'

const said: Design = {
  need: { need: 'Leaders decide about tools they have never used.' },
  sponsor: { name: 'Ines Halloran', address: 'Sponsor@example.org' },
  criteria: { measure: 'Weekly use', baseline: '21 of 100', target: '50 of 100', by: '2026-12-15' },
  rhythm: { cadence: 'monthly', minutes: 60, months: 6 },
  dates: { surveyOn: null, enrolBy: '2026-07-01', launchOn: '2026-07-15', endsOn: '2027-01-15' },
  team: { people: 'Two of the learning team', hoursPerWeek: 6, hourlyCost: null },
}

const start = (world: World) =>
  world.run(createProgramme, { name: 'Rising Voices', startingPoint: 'digital-skills' })

async function answer(world: World, programmeId: string, answers: Design): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    await world.run(answerQuestion, { programmeId, question: question as QuestionKey, answer, seen: '' })
  }
}

async function followLink(world: World, briefId: string) {
  const token = await world.run(issueMailedLink, {
    purpose: 'brief',
    subjectId: briefId,
    endsAt: new Date('2026-07-01'),
  })
  return (await world.run(recogniseLink, { token, purpose: 'brief' }))!.actor
}

describe('a new programme', () => {
  test('gets suggestions from every starting point, and none of them counts as an answer', async ({
    world,
  }) => {
    for (const startingPoint of startingPointKeys) {
      const { programmeId } = await world.run(createProgramme, { name: startingPoint, startingPoint })
      const { design, marks } = await world.run(readDesign, { programmeId })
      expect(tasksDone(marks), startingPoint).toBe(0)
      expect(design.topics?.topicIds.length, startingPoint).toBeGreaterThan(1)
      for (const question of [
        'format',
        'eligibility',
        'protection',
        'rhythm',
        'agreement',
        'check-ins',
        'comparison',
        'dates',
      ] as const) {
        expect(design[question], `${startingPoint} ${question}`).toBeDefined()
      }
    }
  })

  test('suggests nothing without saying where it comes from', () => {
    const suggested = [
      everyProgramme,
      ...Object.values(startingPoints).map(({ suggests }) => suggests),
    ].flatMap((suggests) => Object.keys(suggests))
    expect(Object.keys(suggestionSources)).toEqual(expect.arrayContaining([...new Set(suggested), 'topics']))
  })

  test('of an organisation that speaks German is suggested in German, with its topics', async ({ world }) => {
    await world.database.updateTable('organisations').set({ default_language: 'de' }).execute()
    const { programmeId } = await world.run(createProgramme, {
      name: 'Stimmen',
      startingPoint: 'digital-skills',
    })
    const { design } = await world.run(readDesign, { programmeId })
    const criteria = await world.database
      .selectFrom('programme_answers')
      .select('answer')
      .where('programme_id', '=', programmeId)
      .where('question', '=', 'criteria')
      .executeTakeFirstOrThrow()
    expect(criteria.answer).toMatchObject({ measure: expect.stringMatching(/^Anteil der Führungskräfte/) })
    expect(design.agreement).toMatchObject({
      offLimits: expect.stringMatching(/^Leistung, Gehalt/),
      agendaOwner: 'mentor',
    })
    expect(design.labels).toEqual({ mentorLabel: 'Mentoring-Person', menteeLabel: 'Führungskraft' })
    const inclusion = await world.run(createProgramme, { name: 'Vielfalt', startingPoint: 'inclusion' })
    const { protection } = (await world.run(readDesign, inclusion)).design
    expect(protection?.consentedFields).toEqual(['Mitarbeitenden-Netzwerk', 'Herkunft in eigenen Worten'])
    expect(design.topics?.topicIds).toHaveLength(startingPoints['digital-skills'].topicNames.length)
  })

  test('suggests reciprocal pairs for a change, a panel for juniors who advise, and rest where telling is work', async ({
    world,
  }) => {
    const designOf = async (startingPoint: 'change' | 'junior-panel' | 'inclusion') => {
      const { programmeId } = await world.run(createProgramme, { name: startingPoint, startingPoint })
      return (await world.run(readDesign, { programmeId })).design
    }
    expect((await designOf('change')).format?.mode).toBe('reciprocal')
    expect((await designOf('junior-panel')).format?.mode).toBe('panel')
    expect((await designOf('inclusion')).protection).toMatchObject({ restMonths: 3, mentorPlaces: 1 })
  })

  test('needs a name of its own, and a coordinator', async ({ world }) => {
    await start(world)
    await expect(start(world)).rejects.toMatchObject({ code: 'programmes.failure.nameTaken' })
    const input = { name: 'Another', startingPoint: 'own' } as const
    await expect(world.run(createProgramme, input, { actor: world.actor('sponsor') })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

describe('designing', () => {
  test('is a list of seven tasks whose states follow from the answers', async ({ world }) => {
    const { programmeId } = await start(world)
    const before = (await world.run(readDesign, { programmeId })).marks
    expect(taskState('survey', before)).toBe('needs-topics')
    expect(taskState('topics', before)).toBe('not-started')
    await answer(world, programmeId, { criteria: said.criteria })
    expect(taskState('measures', (await world.run(readDesign, { programmeId })).marks)).toBe('started')
    await answer(world, programmeId, { comparison: { group: 'none', notMeasured: '' } })
    expect(taskState('measures', (await world.run(readDesign, { programmeId })).marks)).toBe('done')
  })

  test('does not overwrite what somebody else saved meanwhile', async ({ world }) => {
    const { programmeId } = await start(world)
    await answer(world, programmeId, { need: said.need })
    const late = world.run(answerQuestion, {
      programmeId,
      question: 'need',
      answer: { need: 'Another need' },
      seen: '',
    })
    await expect(late).rejects.toMatchObject({ code: 'programmes.failure.changedMeanwhile' })
    expect((await world.run(readDesign, { programmeId })).design.need).toEqual(said.need)
  })

  test('lets whoever saved go on saving', async ({ world }) => {
    const { programmeId } = await start(world)
    const save = (need: string, seen: string) =>
      world.run(answerQuestion, { programmeId, question: 'need', answer: { need }, seen })
    const { mark } = await save('First words', '')
    world.clock.advance(1234)
    const { mark: next } = await save('Better words', mark)
    await expect(save('Late words', mark)).rejects.toMatchObject({
      code: 'programmes.failure.changedMeanwhile',
    })
    await save('Best words', next)
    expect((await world.run(readDesign, { programmeId })).design.need).toEqual({ need: 'Best words' })
  })

  test('marks what is changed after launch, and only that', async ({ world }) => {
    const { programmeId } = await start(world)
    await answer(world, programmeId, { need: said.need, criteria: said.criteria })
    for (const to of ['approved', 'open', 'launched'] as const)
      await world.run(moveProgramme, { programmeId, to })
    expect((await world.run(readDesign, { programmeId })).changedAfterLaunch).toEqual([])
    const later = { ...said.criteria, target: '30 of 100' }
    await world.run(answerQuestion, {
      programmeId,
      question: 'criteria',
      answer: later,
      seen: world.clock.now().toISOString(),
    })
    expect((await world.run(readDesign, { programmeId })).changedAfterLaunch).toEqual(['criteria'])
  })

  test('may go back to an earlier stage, but never forward over one', async ({ world }) => {
    const { programmeId } = await start(world)
    await expect(world.run(moveProgramme, { programmeId, to: 'open' })).rejects.toMatchObject({
      code: 'programmes.failure.cannotMove',
    })
    await world.run(moveProgramme, { programmeId, to: 'approved' })
    await world.run(moveProgramme, { programmeId, to: 'open' })
    expect(await world.run(moveProgramme, { programmeId, to: 'designing' })).toEqual({ state: 'designing' })
  })

  test('reads dates in order and lists as typed', () => {
    expect(
      designSchemas.dates.safeParse({
        surveyOn: '',
        enrolBy: '2026-07-20',
        launchOn: '2026-07-15',
        endsOn: '2027-01-01',
      }).success,
    ).toBe(false)
    expect(designSchemas['check-ins'].parse({ weeks: '6, 13; 20' })).toEqual({ weeks: [6, 13, 20] })
    expect(designSchemas.protection.shape.consentedFields.parse('ERG\n\n background ')).toEqual([
      'ERG',
      'background',
    ])
  })
})

describe('the sponsor', () => {
  test('approves by a mailed link with initials, and the programme counts as approved', async ({ world }) => {
    const { programmeId } = await start(world)
    await expect(world.run(sendBrief, { programmeId })).rejects.toMatchObject({
      code: 'programmes.brief.failure.incomplete',
    })
    await answer(world, programmeId, said)
    const { briefId } = await world.run(sendBrief, { programmeId })
    const actor = await followLink(world, briefId)
    expect((await world.run(readBriefFor, { briefId: null }, { actor })).mayDecide).toBe(true)
    const decision = { decision: 'approve', initials: 'IH', comment: '' } as const
    await world.run(decideBrief, { briefId: null, decision }, { actor })
    expect((await world.run(readProgramme, { programmeId })).state).toBe('approved')
    await expect(world.run(decideBrief, { briefId: null, decision }, { actor })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  test('may comment instead, and the brief keeps the words it had when it was sent', async ({ world }) => {
    const { programmeId } = await start(world)
    await answer(world, programmeId, said)
    const { briefId } = await world.run(sendBrief, { programmeId })
    const seen = world.clock.now().toISOString()
    await world.run(answerQuestion, { programmeId, question: 'need', answer: { need: 'Another need' }, seen })
    expect(await world.run(readBriefState, { programmeId })).toMatchObject({
      changedSince: true,
      brief: { content: { design: { need: said.need } } },
    })
    const actor = await followLink(world, briefId)
    await world.run(
      decideBrief,
      { briefId: null, decision: { decision: 'comment', comment: 'Whose time is it?' } },
      { actor },
    )
    expect(await world.run(readBriefState, { programmeId })).toMatchObject({
      brief: { decision: 'commented', comment: 'Whose time is it?' },
    })
    expect((await world.run(readProgramme, { programmeId })).state).toBe('designing')
  })

  test('reads and decides briefs sent to their own address only, signed in', async ({ world }) => {
    const { programmeId } = await start(world)
    await answer(world, programmeId, said)
    const { briefId } = await world.run(sendBrief, { programmeId })
    const other = world.actor('sponsor')
    await expect(world.run(readBriefFor, { briefId }, { actor: other })).rejects.toMatchObject({
      kind: 'not-found',
    })
    const mine = world.actor('sponsor')
    if (mine.kind !== 'account') throw new Error('An account was asked for.')
    const account = {
      accountId: mine.accountId,
      personId: null,
      name: 'Ines Halloran',
      address: 'sponsor@example.org',
      passwordHash: null,
      roles: ['sponsor' as const],
      state: 'active' as const,
      language: null,
    }
    await world.run(async (work) => {
      await insertAccount(work.db, work.organisationId, account, work.now)
      work.upkeep()
    }, undefined)
    expect((await world.run(listMyBriefs, undefined, { actor: mine })).map((brief) => brief.briefId)).toEqual(
      [briefId],
    )
    expect((await world.run(readBriefFor, { briefId }, { actor: mine })).mayDecide).toBe(true)
    await expect(
      world.run(decideBrief, { briefId, decision: { decision: 'comment', comment: 'x' } }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('launching against the check', () => {
  test('needs a named person and counts only for the reasons they knew', async ({ world }) => {
    const { programmeId } = await start(world)
    const answers = {
      'speak-up': 'no',
      voluntary: 'yes',
      care: 'yes',
      time: 'yes',
      act: 'yes',
      calm: 'yes',
    } as const
    await answer(world, programmeId, { readiness: answers })
    expect(await world.run(readReadiness, { programmeId })).toMatchObject({
      verdict: 'not-yet',
      override: null,
    })
    await world.run(overrideReadiness, {
      programmeId,
      named: 'Ines Halloran',
      reason: 'We start with volunteers from outside.',
    })
    expect(await world.run(readReadiness, { programmeId })).toMatchObject({
      override: { named: 'Ines Halloran', against: ['speak-up'] },
    })
    const worse = { ...answers, care: 'no' } as const
    await world.run(answerQuestion, {
      programmeId,
      question: 'readiness',
      answer: worse,
      seen: world.clock.now().toISOString(),
    })
    expect((await world.run(readReadiness, { programmeId })).override).toBeNull()
  })
})
