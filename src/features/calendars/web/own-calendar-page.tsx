import { useActionData, useLoaderData, useParams } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Message } from '#words/define-messages.ts'
import { useSay } from '#words/say.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { calendarMessages as words } from '../calendars.messages.ts'
import { ConnectedCalendar } from './connected-calendar.tsx'
import type { action, loader } from './own-calendar-page.server.ts'

export { action, loader } from './own-calendar-page.server.ts'

const done: Readonly<Record<string, Message>> = {
  revoked: words.revoked,
  connected: words.connected,
  disconnected: words.disconnected,
}

interface Refused {
  readonly problems: Readonly<Record<string, string>>
  readonly problem: string | null
  readonly typed: Readonly<Record<string, string>>
  readonly address: string | null
}

export default function OwnCalendarPage() {
  const say = useSay()
  const { token } = useParams()
  const { programme, feedSince, connection, done: said } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as Refused | undefined
  const sentence = (key: string) =>
    say((words as Readonly<Record<string, Message>>)[key] ?? words.problemServer)
  const problems = Object.entries(answer?.problems ?? {}).map(([field, key]) => ({
    href: `#${field}`,
    text: sentence(key),
  }))
  const title = say(words.title)
  const shown = problems.length > 0 ? say(pairMessages.problem, { title }) : title
  const note = said ? done[said] : undefined
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={programme}
      nav={pairNav(token ?? '', 'me', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${shown} · ${say(pairMessages.brand)}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead title={title} sub={say(words.sub)} />
      {note && !answer ? (
        <Banner look="ok" announce>
          {say(note)}
        </Banner>
      ) : null}
      {answer?.problem ? <Banner look="danger">{answer.problem}</Banner> : null}
      <section className="chapter">
        <h2>{say(words.feedTitle)}</h2>
        <p className="text">{say(words.feedText)}</p>
        {answer?.address ? (
          <>
            <Banner look="ok" announce>
              {say(words.feedMade)}
            </Banner>
            <TextField
              name="address"
              label={say(words.feedLabel)}
              hint={say(words.feedHint)}
              initial={answer.address}
              readOnly
              dir="ltr"
            />
          </>
        ) : null}
        {feedSince && !answer?.address ? <p>{say(words.feedSince, { at: feedSince })}</p> : null}
        <form method="post" className="stack">
          <SubmissionKey />
          <Actions pair={feedSince !== null}>
            <Button look={feedSince ? 'outline' : 'ink'} name="intent" value="renew">
              {say(feedSince ? words.feedRenew : words.feedMake)}
            </Button>
            {feedSince ? (
              <Button look="quiet" name="intent" value="revoke">
                {say(words.feedRevoke)}
              </Button>
            ) : null}
          </Actions>
          {feedSince ? <p className="small quiet">{say(words.feedRenewNote)}</p> : null}
        </form>
      </section>
      <section className="chapter">
        <h2>{say(words.busyTitle)}</h2>
        <p className="text">{say(words.busyText)}</p>
        <ConnectedCalendar
          connection={connection}
          problems={answer?.problems ?? {}}
          typed={answer?.typed ?? {}}
        />
      </section>
    </LinkShell>
  )
}
