import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { OwnAccount } from '../read-own-account.ts'

export function SessionList({ sessions }: Pick<OwnAccount, 'sessions'>) {
  const say = useSay()
  return (
    <ul className="lines">
      {sessions.map(({ sessionId, device, createdAt, seenAt, isThis }) => (
        <li key={sessionId} className="row-apart">
          <div>
            <strong>{device || say(words.sessionUnknown)}</strong>
            {isThis ? <span className="quiet"> · {say(words.sessionThis)}</span> : null}
            <p className="small quiet">
              {say(words.sessionSince)}{' '}
              <time dateTime={createdAt.toISOString()}>{say(words.at, { at: createdAt })}</time>
              <br />
              {say(words.sessionSeen)}{' '}
              <time dateTime={seenAt.toISOString()}>{say(words.at, { at: seenAt })}</time>
            </p>
          </div>
          {isThis ? null : (
            <form method="post" action="/account">
              <input type="hidden" name="sessionId" value={sessionId} />
              <Button small look="quiet">
                {say(words.sessionEnd)}
                <span className="visually-hidden"> {device || say(words.sessionUnknown)}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
