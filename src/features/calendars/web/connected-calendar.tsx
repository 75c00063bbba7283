import { Banner } from '#ui/banner.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Message } from '#words/define-messages.ts'
import { useSay } from '#words/say.tsx'
import { calendarMessages as words } from '../calendars.messages.ts'

interface Connection {
  readonly state: 'new' | 'working' | 'failing'
  readonly problem: 'address' | 'password' | 'silent' | null
  readonly readAt: Date | null
}

const failed = {
  address: words.failedAddress,
  password: words.failedPassword,
  silent: words.failedSilent,
} as const

/** The connected calendar and how it does, or the form that connects one. */
export function ConnectedCalendar({
  connection,
  problems,
  typed,
}: {
  connection: Connection | null
  problems: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
}) {
  const say = useSay()
  const errorOf = (field: string) => {
    const key = problems[field]
    return key ? say((words as Readonly<Record<string, Message>>)[key] ?? words.problemServer) : undefined
  }
  if (connection)
    return (
      <form method="post" className="stack">
        <SubmissionKey />
        {connection.problem ? (
          <Banner look="warn">{say(failed[connection.problem])}</Banner>
        ) : (
          <p>
            {connection.readAt ? say(words.stateWorking, { at: connection.readAt }) : say(words.stateNew)}
          </p>
        )}
        <Actions>
          <Button name="intent" value="disconnect">
            {say(words.disconnect)}
          </Button>
        </Actions>
      </form>
    )
  return (
    <form method="post" noValidate className="stack">
      <SubmissionKey />
      <TextField
        name="server"
        type="url"
        label={say(words.server)}
        hint={say(words.serverHint)}
        error={errorOf('server')}
        initial={typed['server']}
        dir="ltr"
      />
      <TextField
        name="user"
        label={say(words.user)}
        error={errorOf('user')}
        initial={typed['user']}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={say(words.password)}
        hint={say(words.passwordHint)}
        error={errorOf('password')}
        autoComplete="off"
      />
      <Actions>
        <Button name="intent" value="connect">
          {say(words.connect)}
        </Button>
      </Actions>
    </form>
  )
}
