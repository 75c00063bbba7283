import type { DescribeHour } from '#features/calendars/describe-series.ts'
import { tellCalendars } from '#features/calendars/tell-calendars.ts'
import { agendaText } from '#features/guides/agenda-words.rules.ts'
import { readSessionPlan } from '#features/guides/guides.reads.ts'
import { watchSessions } from '#features/momentum/watch-sessions.ts'
import { followSessions } from '#features/rooms/follow-sessions.ts'
import { prepareFirstHour } from '#features/trainings/prepare-first-hour.ts'
import type { SessionListener } from '#features/sessions/sessions.jobs.ts'

/** The plan of the hour stands in the calendar, where others read it too: no own words, nothing of a sensitive topic. */
const describeHour: DescribeHour = async (work, { sessionId }) => {
  const plan = await readSessionPlan(work, { sessionId })
  return plan && ((say) => agendaText(say, plan.agenda, plan.names, { starters: plan.calendarStarters }))
}

/** Slices that act when an hour is booked, moved, cancelled or settled. */
export const sessionListeners: readonly SessionListener[] = [
  tellCalendars(describeHour),
  watchSessions,
  followSessions,
  prepareFirstHour,
]
