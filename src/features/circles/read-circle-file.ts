import { Failure } from '#contract/failure.ts'
import { writeFeed } from '#platform/calendar/write-invitation.ts'
import type { Work } from '#platform/database/work.ts'
import { circleFailures as failures } from './circles.contract.ts'
import { readOwnCircle } from './read-own-circle.ts'

/** A coming date as a calendar file. Its title is neutral, as everywhere in calendars. */
export async function readCircleFile(
  work: Work,
  { circleId, title }: { circleId: string; title: string },
): Promise<string> {
  const { programme, timeZone, circles } = await readOwnCircle(work)
  const circle = circles.find((one) => one.circleId === circleId)
  if (!circle) throw new Failure(failures.notFound)
  const { startsAt: start, minutes, place, plan: text } = circle
  return writeFeed(programme, [
    {
      uid: `${circleId}@upstream.invalid`,
      sequence: 0,
      stamp: work.now,
      start,
      timeZone,
      minutes,
      place,
      text,
      summary: title,
    },
  ])
}
