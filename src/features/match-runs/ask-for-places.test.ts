import { describe, expect } from 'vitest'
import { arrangeMatch } from '#testing/arrange-match.ts'
import { test } from '#testing/product-test.ts'
import { askForPlaces } from './ask-for-places.ts'
import { readPlaceAsk } from './read-place-ask.ts'

describe('asking for one more place', () => {
  test('goes to those the rules allow, in the coordinator’s words, once a run', async ({ world }) => {
    const programmeId = await arrangeMatch(world)
    const view = await world.run(readPlaceAsk, { programmeId, side: 'mentee' })
    expect(view).toMatchObject({ waiting: 1, willing: [{ name: 'Amira' }, { name: 'Tom' }] })
    const ask = {
      programmeId,
      side: 'mentee' as const,
      personIds: [view.willing[0]!.personId],
      subject: 'One more?\r\nBcc: everybody@example.org',
      text: 'Could you?\n\nNo is fine.',
    }
    expect(await world.run(askForPlaces, ask)).toEqual({ asked: 1, already: 0 })
    expect(await world.run(askForPlaces, ask)).toEqual({ asked: 0, already: 1 })
    const mails = await world.database.selectFrom('outgoing_mails').selectAll().execute()
    expect(mails).toHaveLength(1)
    expect(mails[0]!.content).toMatchObject({
      subject: 'One more? Bcc: everybody@example.org',
      paragraphs: ['Could you?', 'No is fine.'],
    })
  })

  test('reaches nobody the rules do not allow', async ({ world }) => {
    const programmeId = await arrangeMatch(world)
    const ask = { programmeId, side: 'mentee' as const, subject: 'One more?', text: 'Could you?' }
    const stranger = world.organisationId
    await expect(world.run(askForPlaces, { ...ask, personIds: [stranger] })).rejects.toMatchObject({
      code: 'match-runs.failure.notWilling',
    })
    expect(await world.run(readPlaceAsk, { programmeId, side: 'mentor' })).toMatchObject({
      waiting: 0,
      willing: [],
    })
  })
})
