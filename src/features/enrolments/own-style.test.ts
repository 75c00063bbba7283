import { describe, expect } from 'vitest'
import { enrolLink } from '#testing/enrol-link.ts'
import { test, type World } from '#testing/product-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { askBeside } from './ask-beside.ts'
import { describeOwnStyle } from './describe-own-style.ts'
import { enrolPeople } from './enrol-people.ts'
import { readMatchPool } from './enrolments.reads.ts'
import { leaveProgramme } from './leave-programme.ts'
import { startingAsked } from './own-colleagues.contract.ts'
import { styleForm } from './own-style.contract.ts'
import { readOwnStyle } from './read-own-style.ts'
import { readProgrammePeople } from './read-programme-people.ts'

const personId = '00000000-0000-7000-8000-00000000000a'
const all = { openness: 0, conscientiousness: 25, extraversion: 50, agreeableness: 75, neuroticism: 100 }

async function arrange(world: World) {
  await world.database
    .insertInto('people')
    .values({
      organisation_id: world.organisationId,
      person_id: personId,
      employee_id: 'E1',
      full_name: 'Amira Haddad',
      level: 2,
      created_at: world.clock.now(),
      changed_at: world.clock.now(),
    })
    .execute()
  const { programmeId } = await world.run(createProgramme, {
    name: 'Rising Voices',
    startingPoint: 'digital-skills',
  })
  await world.run(enrolPeople, { programmeId, personIds: [personId], side: 'mentor' })
  const actor = enrolLink(world, programmeId, personId)
  const style = async () =>
    (await world.run(readMatchPool, { programmeId })).people.map((person) => person.style)
  const rows = () => world.database.selectFrom('enrolment_styles').selectAll().execute()
  return { programmeId, own: { actor }, style, rows }
}

describe('working style', () => {
  test('is asked only where the programme lets it count', async ({ world }) => {
    const { programmeId, own } = await arrange(world)
    const asked = async () => (await world.run(readOwnStyle, undefined, own)).asked
    expect(await asked()).toBe(false)
    await world.run(askBeside, { programmeId, asked: { ...startingAsked, style: true } })
    expect(await asked()).toBe(true)
    await world.run(describeOwnStyle, { openness: 25 }, own)
    await world.run(askBeside, { programmeId, asked: startingAsked })
    // Switched off again: what stands there can still be taken back.
    expect(await asked()).toBe(true)
    await world.run(describeOwnStyle, {}, own)
    expect(await asked()).toBe(false)
  })

  test('reaches a match once all five lines are answered, and nobody at the desk', async ({ world }) => {
    const { programmeId, own, style } = await arrange(world)
    await world.run(describeOwnStyle, { openness: 25, neuroticism: 75 }, own)
    expect(await style()).toEqual([undefined])
    await world.run(describeOwnStyle, all, own)
    expect(await style()).toEqual([all])
    const desk = await world.run(readProgrammePeople, { programmeId, show: 'all', search: '', page: 1 })
    expect(JSON.stringify(desk)).not.toMatch(/openness|neuroticism/)
  })

  test('goes when they delete it, and when they leave', async ({ world }) => {
    const { own, style, rows } = await arrange(world)
    await world.run(describeOwnStyle, all, own)
    await world.run(describeOwnStyle, styleForm.parse({ openness: '0', forget: 'yes' }), own)
    expect(await rows()).toEqual([])
    await world.run(describeOwnStyle, all, own)
    await world.run(leaveProgramme, undefined, own)
    expect(await rows()).toEqual([])
    expect(await style()).toEqual([])
  })
})

describe('the form of working style', () => {
  test('keeps nothing without its consent, and needs none for nothing', () => {
    const problems = (typed: object) =>
      styleForm.safeParse(typed).error?.issues.map(({ message }) => message) ?? []
    expect(problems({})).toEqual([])
    expect(problems({ openness: '75' })).toEqual(['problemStyleConsent'])
    expect(styleForm.parse({ openness: '75', consent: 'yes' })).toEqual({ openness: 75 })
    expect(problems({ openness: '76', consent: 'yes' })).not.toEqual([])
  })
})
