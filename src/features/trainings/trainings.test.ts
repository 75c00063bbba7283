import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { moveSession } from '#features/sessions/move-session.ts'
import { finishModule } from './finish-module.ts'
import { listReadiness } from './list-readiness.ts'
import { readOwnTraining } from './read-own-training.ts'
import { remindReadings } from './remind-readings.ts'
import { saveModule } from './save-module.ts'
import { sendPreparation } from './send-preparation.ts'
import { takeBackWaiver } from './take-back-waiver.ts'
import { modulesFor, reminderMoment } from './training-gate.rules.ts'
import { moduleKeys, trainingModules, type ModuleKey } from './training-modules.data.ts'
import { listNamedWaivers, readTrainingGate } from './trainings.reads.ts'
import { waiveTraining } from './waive-training.ts'

type Pair = Awaited<ReturnType<typeof arrangePair>>
type Side = 'mentor' | 'mentee'

const rightAnswers = (module: ModuleKey): Record<string, string> =>
  Object.fromEntries(trainingModules[module].right.map((right, at) => [`question-${at + 1}`, right]))
const finish = (world: World, pair: Pair, side: Side, module: ModuleKey, answers = rightAnswers(module)) =>
  world.run(finishModule, { module, answers }, { actor: pair.by(side) })
const finishAll = async (world: World, pair: Pair, side: Side) => {
  for (const module of modulesFor(side, moduleKeys)) await finish(world, pair, side, module)
}

describe('a reading', () => {
  test('belongs to the side it is meant for', async ({ world }) => {
    const pair = await arrangePair(world)
    const modules = async (side: Side) =>
      (await world.run(readOwnTraining, undefined, { actor: pair.by(side) })).modules.map(
        ({ module }) => module,
      )
    expect(await modules('mentor')).toEqual(['leading', 'boundaries', 'etiquette', 'confidentiality'])
    expect(await modules('mentee')).toEqual([
      'listening',
      'feedback',
      'structure',
      'etiquette',
      'confidentiality',
    ])
    await expect(finish(world, pair, 'mentor', 'listening')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('may be answered again after a wrong answer, of which nothing is kept', async ({ world }) => {
    const pair = await arrangePair(world)
    const wrong = { 'question-1': 'a', 'question-2': 'a' }
    expect(await finish(world, pair, 'mentor', 'boundaries', wrong)).toEqual({
      verdicts: ['wrong', 'right'],
      done: false,
    })
    expect(await finish(world, pair, 'mentor', 'boundaries', {})).toMatchObject({
      verdicts: ['missing', 'missing'],
    })
    expect(await world.database.selectFrom('trainings_done').selectAll().execute()).toEqual([])
    expect(await finish(world, pair, 'mentor', 'boundaries')).toMatchObject({ done: true })
    expect(await finish(world, pair, 'mentor', 'boundaries', wrong)).toMatchObject({ done: true })
    expect(await world.database.selectFrom('trainings_done').select('module').execute()).toEqual([
      { module: 'boundaries' },
    ])
  })

  test('is read once by somebody in two pairs of a programme', async ({ world }) => {
    const first = await arrangePair(world)
    const second = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    await world.database
      .updateTable('pairs')
      .set({ mentor_id: first.mentorId })
      .where('pair_id', '=', second.pairId)
      .execute()
    await finishAll(world, first, 'mentor')
    expect((await world.run(readTrainingGate, { pairId: second.pairId })).mentor).toEqual([])
  })

  test('opens neither to a coordinator nor to an assistant', async ({ world }) => {
    const pair = await arrangePair(world)
    for (const actor of [world.actor('coordinator'), pair.by('mentee', 'assist')])
      await expect(world.run(readOwnTraining, undefined, { actor })).rejects.toMatchObject({
        kind: 'not-found',
      })
  })
})

describe('the first session', () => {
  test('waits until both sides have read theirs', async ({ world }) => {
    const pair = await arrangePair(world)
    const gate = () => world.run(readTrainingGate, { pairId: pair.pairId })
    expect((await gate()).mayHoldFirstSession).toBe(false)
    await finishAll(world, pair, 'mentor')
    expect(await gate()).toMatchObject({ mentor: [], mayHoldFirstSession: false })
    await finishAll(world, pair, 'mentee')
    expect(await gate()).toEqual({ mentor: [], mentee: [], mayHoldFirstSession: true })
  })

  test('does not wait for a reading the programme has switched off', async ({ world }) => {
    const pair = await arrangePair(world)
    for (const module of moduleKeys)
      await world.run(saveModule, {
        programmeId: pair.programmeId,
        module,
        isOn: false,
        ownText: null,
        seen: '',
      })
    expect((await world.run(readTrainingGate, { pairId: pair.pairId })).mayHoldFirstSession).toBe(true)
  })
})

describe('a waiver', () => {
  test('opens the gate, is logged by name with its reason, and can be taken back', async ({ world }) => {
    const pair = await arrangePair(world)
    const { programmeId, pairId, menteeId } = pair
    const actor = world.actor('coordinator')
    await finishAll(world, pair, 'mentor')
    const waive = { programmeId, personId: menteeId, module: 'all', reason: 'Took part last year' } as const
    await world.run(waiveTraining, waive, { actor })
    expect((await world.run(readTrainingGate, { pairId })).mayHoldFirstSession).toBe(true)
    const waivers = await world.run(listNamedWaivers, { programmeId, personIds: [menteeId] })
    expect(waivers).toHaveLength(5)
    expect(waivers[0]).toMatchObject({ reason: 'Took part last year', at: world.clock.now() })
    const rows = await world.database.selectFrom('training_waivers').select('waived_by').execute()
    expect(new Set(rows.map(({ waived_by }) => waived_by))).toEqual(
      new Set([actor.kind === 'account' ? actor.accountId : null]),
    )
    await expect(world.run(waiveTraining, waive, { actor })).rejects.toMatchObject({
      code: 'trainings.failure.nothingOpen',
    })
    await world.run(takeBackWaiver, { programmeId, personId: menteeId, module: 'listening' }, { actor })
    expect((await world.run(readTrainingGate, { pairId })).mentee).toEqual(['listening'])
  })

  test('is a coordinator’s, and only for somebody in a pair of the programme', async ({ world }) => {
    const pair = await arrangePair(world)
    const waive = {
      programmeId: pair.programmeId,
      personId: pair.menteeId,
      module: 'all',
      reason: 'x',
    } as const
    for (const role of ['administrator', 'sponsor', 'participant'] as const)
      await expect(world.run(waiveTraining, waive, { actor: world.actor(role) })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    await expect(world.run(waiveTraining, { ...waive, personId: pair.pairId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('a coordinator', () => {
  test('sees who is done and never an answer', async ({ world }) => {
    const pair = await arrangePair(world)
    await finishAll(world, pair, 'mentor')
    const { people } = await world.run(listReadiness, { programmeId: pair.programmeId })
    expect(people.map(({ name, open }) => [name, open.length])).toEqual([
      ['Jonas Berg', 5],
      ['Amira Haddad', 0],
    ])
  })

  test('who saves a text over somebody else’s newer one is told', async ({ world }) => {
    const { programmeId } = await arrangePair(world)
    const save = { programmeId, module: 'leading', isOn: true, ownText: 'Ours', seen: '' } as const
    const { mark } = await world.run(saveModule, save)
    await expect(world.run(saveModule, save)).rejects.toMatchObject({
      code: 'trainings.failure.changedMeanwhile',
    })
    await world.run(saveModule, { ...save, seen: mark, ownText: null })
  })
})

describe('the mails before the first hour', () => {
  test('go once to each, say how long the reading takes, and lead to it', async ({ world }) => {
    const pair = await arrangePair(world)
    await world.run(sendPreparation, { pairId: pair.pairId })
    await world.run(sendPreparation, { pairId: pair.pairId })
    const mails = await world.database
      .selectFrom('outgoing_mails')
      .select(['person_id', 'content'])
      .orderBy('person_id')
      .execute()
    const subjects = mails.map(({ content }) => (content as { subject: string }).subject)
    expect(subjects).toEqual([
      expect.stringMatching(/^How to lead your first hour \(\d+ minutes to read\)$/),
      'Before your first hour: one thing to bring',
    ])
  })

  test('are followed, two days before it, by one to whoever has not read, and by none to the other', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    const { pairId, programmeId } = pair
    const startsAt = new Date('2026-06-09T13:00:00Z')
    const order = { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' } as const
    const { sessionId } = await world.run(bookSession, order, { actor: pair.by('mentor') })
    for (const module of moduleKeys)
      await world.database
        .insertInto('training_waivers')
        .values({
          organisation_id: world.organisationId,
          programme_id: programmeId,
          person_id: pair.mentorId,
          module,
          reason: 'Read last year',
          waived_at: world.clock.now(),
        })
        .execute()
    const remind = (sequence: number) =>
      world.run(remindReadings, { pairId, sessionId, sequence }, { actor: { kind: 'system' } })
    const reminders = async () =>
      (
        await world.database
          .selectFrom('outgoing_mails')
          .selectAll()
          .where('key', 'like', 'readings:%')
          .execute()
      ).map((mail) => [mail.person_id, (mail.content as { subject: string }).subject, mail.link_page])
    world.clock.set(new Date('2026-06-07T13:00:00Z'))
    await remind(0)
    await remind(0)
    const expected = [
      [pair.menteeId, expect.stringMatching(/^Before Tue 9 Jun: \d+ minutes to read$/), 'training'],
    ]
    expect(await reminders()).toEqual(expected)
    // A reminder of a time that no longer stands says nothing, and a moved hour is no second nudge.
    await world.run(
      moveSession,
      { sessionId, startsAt: new Date('2026-06-10T13:00:00Z') },
      { actor: pair.by('mentee') },
    )
    await remind(0)
    await remind(1)
    expect(await reminders()).toEqual(expected)
  })

  test('and the one two days before is left out where the first has only just been sent', () => {
    const now = new Date('2026-06-01T09:00:00Z')
    expect(reminderMoment(new Date('2026-06-04T08:00:00Z'), now)).toBeNull()
    expect(reminderMoment(new Date('2026-06-09T13:00:00Z'), now)).toEqual(new Date('2026-06-07T13:00:00Z'))
  })
})
