import { describe, expect } from 'vitest'
import { arrangeMatch } from '#testing/arrange-match.ts'
import { test, type World } from '#testing/product-test.ts'
import { readProgrammePeople } from '#features/enrolments/read-programme-people.ts'
import { readTopicSupply } from '#features/enrolments/read-topic-supply.ts'
import { readAlertSettings } from './read-alert-settings.ts'
import { setAlerts } from './set-alerts.ts'

/** Which topics are short on the page of the people, and which for Today. */
async function shortIn(world: World, programmeId: string) {
  const page = await world.run(readProgrammePeople, { programmeId, show: 'all', search: '', page: 1 })
  const topics = await world.run(readTopicSupply, { programmeId })
  const shortOf = (of: readonly { name: string; short: boolean }[]) =>
    of.flatMap(({ name, short }) => (short ? [name] : []))
  return { people: shortOf(page.topics), today: shortOf(topics), percent: page.shortPercent }
}

describe('when a topic counts as short', () => {
  test('is one number for the people of a programme and for Today, and it is set with the alerts', async ({
    world,
  }) => {
    // Three leaders want what two mentors offer: half as many more.
    const programmeId = await arrangeMatch(world)
    const before = await shortIn(world, programmeId)
    expect(before).toMatchObject({ percent: 20, people: [expect.any(String)] })
    expect(before.today).toEqual(before.people)
    const { settings } = await world.run(readAlertSettings, { programmeId })
    for (const [topicShortPercent, isShort] of [
      [50, false],
      [49, true],
    ] as const) {
      await world.run(setAlerts, { programmeId, settings: { ...settings, topicShortPercent } })
      const short = isShort ? before.people : []
      expect(await shortIn(world, programmeId)).toEqual({
        percent: topicShortPercent,
        people: short,
        today: short,
      })
      expect((await world.run(readAlertSettings, { programmeId })).settings.topicShortPercent).toBe(
        topicShortPercent,
      )
    }
  })
})
