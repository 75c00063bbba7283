import { useActionData, useLoaderData, useParams } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Actions, LinkButton } from '#ui/button.tsx'
import { TickForm } from '#ui/tick-form.tsx'
import { bookingMessages as words } from '../bookings.messages.ts'
import { rhythmForm } from '../rhythm-words.rules.ts'
import { HourForm } from './hour-form.tsx'
import { HourLine } from './hour-line.tsx'
import { HourShell, useIsAssistant } from './hour-shell.tsx'
import type { Refused } from './refused.rules.ts'
import type { action, loader } from './times-page.server.ts'

export { loader, action } from './times-page.server.ts'

export default function TimesPage() {
  const say = useSay()
  const { token = '' } = useParams()
  const isAssistant = useIsAssistant()
  const times = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { programme, zones, session, signed, short, now, minutes, rhythm, kept } = times
  const isMissing = refused?.fields?.['keep'] !== undefined
  if (session)
    return (
      <HourShell
        title={say(kept ? words.keptTitle : words.bookedTitle)}
        programme={programme}
        refused={refused}
      >
        <HourLine startsAt={session.startsAt} minutes={minutes} zones={zones} now={now} />
        <p>{say(kept ? words.keptText : words.invitation)}</p>
        {rhythm ? (
          <TickForm {...rhythmForm(say, { cadence: rhythm, sessionId: session.sessionId, isMissing })} />
        ) : null}
        <Actions>
          <LinkButton look="ink" href={isAssistant ? `/l/${token}/assist` : `/l/${token}/pair`}>
            {say(isAssistant ? words.toHours : words.toPair)}
          </LinkButton>
        </Actions>
      </HourShell>
    )
  return (
    <HourShell
      title={say(short ? words.shortTitle : words.timesTitle, { name: zones.otherName })}
      programme={programme}
      refused={refused}
    >
      {signed ? (
        <HourForm times={times} moves={false} refused={refused} />
      ) : (
        <>
          <p>{say(words.notSigned)}</p>
          {isAssistant ? null : (
            <p>
              <a href={`/l/${token}/pair/agreement`}>{say(words.toAgreement)}</a>
            </p>
          )}
        </>
      )}
    </HourShell>
  )
}
