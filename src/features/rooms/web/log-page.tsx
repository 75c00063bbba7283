import { useActionData, useLoaderData } from 'react-router'
import { PageHead } from '#ui/page-head.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { logMessages as words } from '../log.messages.ts'
import { hoursIn } from './hours.rules.ts'
import { LogForm } from './log-form.tsx'
import type { action, loader } from './log-page.server.ts'
import { LogSaid } from './log-said.tsx'
import { problemWords } from './problem-words.rules.ts'
import { RoomShell } from './room-shell.tsx'

export { action, loader } from './log-page.server.ts'

export default function LogPage() {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const { log, nonce } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = problemWords(say, words, refused?.problems)
  const title = say(words.title, { name: log.otherName })
  const { startsAt, endsAt } = log.session
  return (
    <RoomShell
      programme={log.programme}
      title={title}
      problems={refused?.problem ? { main: refused.problem } : errors}
    >
      {log.state === 'ask' ? (
        <>
          <PageHead
            look="question"
            title={title}
            over={say(words.over, {
              day: hours.day(startsAt, log.ownZone),
              from: hours.hour(startsAt, log.ownZone),
              to: hours.hour(endsAt, log.ownZone),
            })}
          />
          <LogForm log={log} errors={errors} typed={refused?.typed ?? {}} />
        </>
      ) : null}
      {log.state === 'said' ? <LogSaid log={log} /> : null}
      {log.state === 'early' ? (
        <>
          <h1>{say(words.early)}</h1>
          <p>{say(words.earlyText, { when: hours.full(startsAt, log.ownZone) })}</p>
        </>
      ) : null}
      {log.state === 'cancelled' ? (
        <>
          <h1>{say(words.cancelled)}</h1>
          <p>{say(words.cancelledText)}</p>
        </>
      ) : null}
      <script src="/keep-form.js" nonce={nonce} defer />
    </RoomShell>
  )
}
