import { useActionData, useLoaderData, useParams } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { bookingMessages as words } from '../bookings.messages.ts'
import { HourForm } from './hour-form.tsx'
import { HourLine } from './hour-line.tsx'
import { HourShell, useIsAssistant } from './hour-shell.tsx'
import { problemWords, type Refused } from './refused.rules.ts'
import type { action, loader } from './times-page.server.ts'

export { loader, action } from './times-page.server.ts'

export default function TimesPage() {
  const say = useSay()
  const { token = '' } = useParams()
  const isAssistant = useIsAssistant()
  const times = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { programme, zones, session, signed, short, now, minutes, rhythm, kept } = times
  const missing = refused?.fields?.['keep']
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
          <form method="post" className="chapter" noValidate>
            <h2>{say(words.keepTitle, { cadence: rhythm })}</h2>
            <p className="quiet">{say(words.keepNote)}</p>
            <input type="hidden" name="session" value={session.sessionId} />
            <CheckField
              name="keep"
              label={say(words.keepYes, { cadence: rhythm })}
              error={missing ? say(problemWords(missing)) : undefined}
            />
            <Button name="intent" value="keep">
              {say(words.keepButton)}
            </Button>
          </form>
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
