import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { agendaKindNames } from '../agenda.messages.ts'
import { spokenAgenda } from '../agenda-words.rules.ts'
import { readOwnSession } from '../read-own-session.ts'
import { sayCatalogue } from '../say-catalogue.ts'
import { clockText, hourText } from './hour-text.rules.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say, language, timeZone, now } = page(context)
  const { plan, side, programme, zones } = await run(readOwnSession, { sessionId: params['sessionId']! })
  const { session, agenda, names } = plan
  const starters = plan.starters.map((starter) => ({
    ...starter,
    text: starter.topic ? sayCatalogue(say, starter.text) : starter.text,
  }))
  const zone = zones.own ?? session.timeZone ?? timeZone
  const elsewhere = zones.other && zones.other !== zone ? zones.other : null
  return {
    side,
    programme,
    names,
    sessionId: session.sessionId,
    kind: say(agendaKindNames[session.kind]),
    at: session.startsAt.toISOString(),
    when: hourText(language, session.startsAt, zone),
    whenThere: elsewhere && clockText(language, session.startsAt, elsewhere),
    cancelled: session.state === 'cancelled',
    canLog: session.state !== 'cancelled' && session.startsAt <= now,
    minutes: agenda.minutes,
    parts: spokenAgenda(say, agenda, names, { side, starters }),
    offLimits: plan.offLimits,
    care: plan.sensitiveTopics.map(({ name, guide }) => ({
      topic: sayCatalogue(say, name),
      care: sayCatalogue(say, guide.care),
    })),
  }
}
