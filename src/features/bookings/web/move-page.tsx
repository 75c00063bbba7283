import { useActionData, useLoaderData, useParams } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { bookingMessages as words } from '../bookings.messages.ts'
import { slotWords } from '../slot-words.rules.ts'
import { HourForm } from './hour-form.tsx'
import { HourLine } from './hour-line.tsx'
import { HourShell, useIsAssistant } from './hour-shell.tsx'
import type { action, loader } from './move-page.server.ts'
import { problemWords, type Refused } from './refused.rules.ts'

export { loader, action } from './move-page.server.ts'

export default function MovePage() {
  const say = useSay()
  const locale = useLocale()
  const { token = '' } = useParams()
  const isAssistant = useIsAssistant()
  const move = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { programme, zones, session, now, minutes, done, mayCancel } = move
  const isOpen = session?.state === 'booked' && session.endsAt > now
  const home = isAssistant ? `/l/${token}/assist` : `/l/${token}/pair`
  const back = (
    <Actions>
      <LinkButton look={isOpen && !done ? 'outline' : 'ink'} href={home}>
        {say(isAssistant ? words.toHours : words.toPair)}
      </LinkButton>
      {session?.state === 'cancelled' && !isAssistant ? (
        <LinkButton href={`${home}/times`}>{say(words.chooseAnother)}</LinkButton>
      ) : null}
    </Actions>
  )
  if (session && isOpen && done)
    return (
      <HourShell title={say(words.movedTitle)} programme={programme}>
        <HourLine startsAt={session.startsAt} minutes={minutes} zones={zones} now={now} />
        <p>{say(words.invitation)}</p>
        {back}
      </HourShell>
    )
  if (!session || !isOpen)
    return (
      <HourShell
        title={say(session?.state === 'cancelled' ? words.cancelledTitle : words.overTitle)}
        programme={programme}
      >
        {session?.state === 'cancelled' ? <p>{say(words.cancelledText)}</p> : null}
        {back}
      </HourShell>
    )
  const { mine } = slotWords(session.startsAt, minutes, zones, { say, locale, now })
  const sure = refused?.fields?.['sure']
  return (
    <HourShell
      title={say(words.moveTitle, { name: zones.otherName })}
      programme={programme}
      refused={refused}
    >
      <p>{say(words.moveNow, { when: mine })}</p>
      <HourForm times={move} moves refused={refused} />
      {mayCancel ? (
        <form method="post" noValidate className="chapter">
          <h2>{say(words.cancelTitle)}</h2>
          <p className="quiet">{say(words.cancelNote, { name: zones.otherName })}</p>
          <CheckField
            name="sure"
            label={say(words.cancelSure)}
            error={sure ? say(problemWords(sure)) : undefined}
          />
          <Button name="intent" value="cancel">
            {say(words.cancelButton)}
          </Button>
        </form>
      ) : null}
    </HourShell>
  )
}
