import type { Work } from '#platform/database/work.ts'
import type { SessionListener } from '#features/sessions/sessions.jobs.ts'
import {
  listEventsOfPair,
  listSeriesOfPair,
  listSessionsOfPair,
  type PairSession,
} from '#features/sessions/sessions.reads.ts'
import { noteSeriesTold } from '#features/sessions/note-series-told.ts'
import {
  bookedMail,
  cancelledMail,
  movedMail,
  seriesEndedMail,
  seriesGapsMail,
  seriesMail,
  turnedMail,
  type HourWords,
} from './calendars.emails.ts'
import { describeHour, describeSeries, type DescribeHour } from './describe-series.ts'
import { timesOfSeries, timesOfSession } from './invitation.rules.ts'
import { queueHourMails } from './queue-hour-mails.ts'
import { readAddressees } from './read-addressees.ts'

const askForAnother = (pairId: string) => ({
  link: { purpose: 'pair', subjectId: pairId, minutes: 60 * 24 * 60, page: 'times' },
})

/**
 * Tells both calendars what became of an hour or a series. Queued in the transaction of the change (`sessions.changed`) and safe to
 * repeat: each number of an hour is told once. Of two changes in a row only the newer is told.
 */
export function tellCalendars(describe: DescribeHour): SessionListener {
  return async (work, { pairId, sessionId, seriesId, sequence, turned }) => {
    work.upkeep()
    if (seriesId && !sessionId) return tellSeries(work, { pairId, seriesId, sequence }, describe)
    const sessions = await listSessionsOfPair(work, { pairId })
    const session = sessions.find((one) => one.sessionId === sessionId)
    if (session && session.sequence === sequence) await tellSession(work, session, describe, turned)
  }
}

async function tellSession(
  work: Work,
  session: PairSession,
  describe: DescribeHour,
  turned = false,
): Promise<void> {
  const { pairId, sessionId, sequence, kind, state } = session
  if ((state !== 'booked' && state !== 'cancelled') || session.endsAt <= work.now) return
  const addressees = await readAddressees(work, pairId)
  if (!addressees) return
  const shared = { key: `session:${sessionId}:${sequence}`, addressees, kind, times: timesOfSession(session) }
  if (state === 'cancelled') {
    const asks = session.cancelledBy !== 'programme'
    await queueHourMails(work, {
      ...shared,
      method: 'CANCEL',
      write: (hour) => cancelledMail(hour, asks),
      more: asks ? askForAnother(pairId) : {},
    })
    return
  }
  const text = await describeHour(work, session, describe, addressees.sides)
  const moved = (await listEventsOfPair(work, { pairId })).findLast(
    (event) => event.sessionId === sessionId && event.kind === 'moved',
  )
  await queueHourMails(work, {
    ...shared,
    method: 'REQUEST',
    text,
    write: (hour) => {
      if (turned) return turnedMail(hour)
      return moved?.fromAt && sequence > 0 ? movedMail(hour, moved.fromAt) : bookedMail(hour, text !== null)
    },
  })
}

async function tellSeries(
  work: Work,
  { pairId, seriesId, sequence }: { pairId: string; seriesId: string; sequence: number },
  describe: DescribeHour,
): Promise<void> {
  const series = (await listSeriesOfPair(work, { pairId })).find((one) => one.seriesId === seriesId)
  const sessions = await listSessionsOfPair(work, { pairId })
  const own = sessions.filter((session) => session.seriesId === seriesId)
  const addressees = await readAddressees(work, pairId)
  if (!series || series.sequence !== sequence || !addressees || own.length === 0) return
  const shared = { key: `series:${seriesId}:${sequence}`, addressees, kind: 'regular' } as const
  if (series.state === 'running') {
    const booked = own.filter(({ state }) => state === 'booked')
    const ahead = own.filter(({ leftOut, startsAt }) => leftOut && startsAt > work.now)
    const out = ahead.map(({ startsAt }) => startsAt.toISOString())
    const told = series.toldOut?.filter((slot) => slot > work.now.toISOString())
    // Taken back before anybody was told: calendars hold what is true.
    if (told && told.toSorted().join() === out.toSorted().join()) return
    const [first] = booked
    const { text, apart } = await describeSeries(work, own, describe, addressees.sides)
    await queueHourMails(work, {
      ...shared,
      times: timesOfSeries(series, sessions, apart),
      method: 'REQUEST',
      text,
      write: (hour) =>
        told
          ? seriesGapsMail(
              hour,
              ahead.map(({ startsAt }) => startsAt),
            )
          : seriesMail(firstOf(hour, first), booked.length),
      ...(told && out.length > 0 ? { more: askForAnother(pairId) } : {}),
    })
    await noteSeriesTold(work, { seriesId, out })
    return
  }
  // Hours that were held stay in the calendars: the rule ends, it is not taken back.
  const begun = own.some(({ startsAt, state }) => state !== 'cancelled' && startsAt <= work.now)
  await queueHourMails(work, {
    ...shared,
    times: timesOfSeries(series, sessions),
    method: begun ? 'REQUEST' : 'CANCEL',
    write: seriesEndedMail,
  })
}

/** The series may begin with an hour that is left out, or moved: the mail names the first that takes place. */
function firstOf(hour: HourWords, first: PairSession | undefined): HourWords {
  return first && first.startsAt.getTime() !== hour.at.getTime()
    ? { ...hour, at: first.startsAt, theirs: null }
    : hour
}
