import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { placeholderNames, readPlan, rowsOf } from './agenda-form.rules.ts'
import { partWords } from './agenda-words.rules.ts'
import { seedAgendas } from './agendas.data.ts'
import { originalAgenda } from './agendas.rules.ts'
import { describeAgendas } from './describe-agendas.ts'
import { readTemplate } from './guides.reads.ts'
import { resetAgenda } from './reset-agenda.ts'
import { saveAgenda } from './save-agenda.ts'

const parts = [{ key: null, minutes: 60, lead: 'mentor', what: 'Only this', prompt: '' }] as const
const programmeOf = async (world: World) =>
  (await world.run(createProgramme, { name: 'Rising Voices', startingPoint: 'digital-skills' })).programmeId

describe('the plans of a programme', () => {
  test('are the product’s own until a coordinator changes one, and can go back', async ({ world }) => {
    const programmeId = await programmeOf(world)
    const kind = 'regular'
    const template = () => world.run(readTemplate, { programmeId, kind })
    expect(await template()).toEqual(originalAgenda(kind))
    const { mark } = await world.run(saveAgenda, { programmeId, kind, parts, seen: '' })
    expect(await template()).toEqual(parts)
    await world.run(resetAgenda, { programmeId, kind, seen: mark })
    expect(await template()).toEqual(originalAgenda(kind))
  })

  test('saved by two at once keep the first, and the second is told', async ({ world }) => {
    const programmeId = await programmeOf(world)
    const save = { programmeId, kind: 'first', parts, seen: '' } as const
    const { mark } = await world.run(saveAgenda, save)
    world.clock.advance(1000)
    const late = { code: 'guides.failure.changedMeanwhile' }
    await expect(world.run(saveAgenda, save)).rejects.toMatchObject(late)
    await world.run(saveAgenda, { ...save, seen: mark })
    await expect(world.run(resetAgenda, { programmeId, kind: 'first', seen: mark })).rejects.toMatchObject(
      late,
    )
  })

  test('are a coordinator’s alone', async ({ world }) => {
    const programmeId = await programmeOf(world)
    const actor = world.actor('sponsor')
    const refused = { kind: 'forbidden' }
    await expect(world.run(describeAgendas, { programmeId }, { actor })).rejects.toMatchObject(refused)
    await expect(
      world.run(saveAgenda, { programmeId, kind: 'first', parts, seen: '' }, { actor }),
    ).rejects.toMatchObject(refused)
  })
})

describe('a plan as it is typed', () => {
  const german = speak('de', catalogueOf('de'))
  const keys = seedAgendas.short.map(({ key }) => key)
  const words = (part: Parameters<typeof partWords>[2]) => partWords(german, 'short', part, placeholderNames)
  const shown = () =>
    Object.fromEntries(
      originalAgenda('short').flatMap((part, at) => [
        [`key-${at}`, part.key],
        [`minutes-${at}`, String(part.minutes)],
        [`lead-${at}`, part.lead],
        [`what-${at}`, words(part).what],
        [`prompt-${at}`, words(part).prompt],
      ]),
    )
  const read = (typed: object) => readPlan(rowsOf(typed as Record<string, unknown>), keys, words)

  test('in another language and left as it was, stays the product’s own in every language', () => {
    expect(read(shown())).toEqual({ ok: true, parts: originalAgenda('short') })
  })

  test('keeps what was changed and only that', () => {
    const result = read({ ...shown(), 'what-1': 'Ein Blatt Papier' })
    expect(result.ok && result.parts[1]).toMatchObject({
      key: 'together',
      what: 'Ein Blatt Papier',
      prompt: null,
    })
  })

  test('says row by row what is missing', () => {
    const problems = (typed: object) => {
      const result = read(typed)
      return result.ok ? {} : result.problems
    }
    expect(problems({})).toEqual({ 'what-0': 'empty' })
    expect(problems({ ...shown(), 'what-1': '', 'minutes-2': 'soon', 'lead-0': 'boss' })).toEqual({
      'what-1': 'what',
      'minutes-2': 'minutes',
      'lead-0': 'lead',
    })
    expect(problems({ ...shown(), 'minutes-1': '180' })).toEqual({ 'minutes-0': 'total' })
  })
})
