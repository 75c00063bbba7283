import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { usualWords } from '#words/side-words.ts'
import { findDestinations } from './find-destinations.ts'
import { readPlaces } from './read-places.ts'

const namesIn = ({ people }: { people: readonly { name: string }[] }) => people.map(({ name }) => name)

describe('finding people and pairs', () => {
  test('by part of a name, without its marks, gives a coordinator both', async ({ world }) => {
    const { pairId, programmeId } = await arrangePair(world, { names: ['José Álvarez', 'Jonas Berg'] })
    const found = await world.run(findDestinations, { text: 'alva' })
    expect(namesIn(found)).toEqual(['José Álvarez'])
    expect(found.pairs).toEqual([
      {
        pairId,
        programmeId,
        mentor: 'José Álvarez',
        mentee: 'Jonas Berg',
        programme: 'Rising Voices',
        sides: usualWords,
      },
    ])
  })

  test('by both names gives the pair they make and nobody alone', async ({ world }) => {
    await arrangePair(world)
    await arrangePair(world, { number: 1, names: ['Amira Stern', 'Mina Okafor'] })
    const found = await world.run(findDestinations, { text: 'amira berg' })
    expect(found.people).toEqual([])
    expect(found.pairs.map(({ mentor, mentee }) => [mentor, mentee])).toEqual([
      ['Amira Haddad', 'Jonas Berg'],
    ])
  })

  test('puts first whose name begins so', async ({ world }) => {
    await arrangePair(world, { names: ['Björk Böhm', 'Jonas Berg'] })
    await arrangePair(world, { number: 1, names: ['Amira Johnson', 'Mina Okafor'] })
    expect(namesIn(await world.run(findDestinations, { text: 'jo' }))).toEqual([
      'Jonas Berg',
      'Amira Johnson',
      'Björk Böhm',
    ])
  })

  test('gives an administrator people and no pair, and every other role neither', async ({ world }) => {
    await arrangePair(world)
    const ask = (role: Parameters<typeof world.actor>[0]) =>
      world.run(findDestinations, { text: 'amira' }, { actor: world.actor(role) })
    const administrator = await ask('administrator')
    expect(namesIn(administrator)).toEqual(['Amira Haddad'])
    expect(administrator.pairs).toEqual([])
    for (const role of ['case-handler', 'sponsor', 'participant'] as const)
      expect(await ask(role)).toEqual({ text: 'amira', people: [], pairs: [] })
  })

  test('takes what is typed as it stands: a percent sign finds a percent sign', async ({ world }) => {
    await arrangePair(world)
    for (const text of ['%', '_', '\\', '   '])
      expect(await world.run(findDestinations, { text })).toEqual({ text, people: [], pairs: [] })
  })

  test('offers the pages of the named programme, else of the newest that runs', async ({ world }) => {
    const { programmeId } = await arrangePair(world)
    for (const named of [programmeId, null, 'x'])
      expect((await world.run(readPlaces, { programmeId: named })).places).toContainEqual({
        key: 'pairs',
        kind: 'page',
        href: `/programmes/${programmeId}/pairs`,
      })
    const handler = await world.run(readPlaces, { programmeId }, { actor: world.actor('case-handler') })
    expect(handler.programmes).toEqual([])
    expect(handler.places.map(({ key }) => key)).toEqual(['cases', 'account', 'help'])
  })
})
