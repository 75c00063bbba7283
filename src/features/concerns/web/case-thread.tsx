import { useSay } from '#words/say.tsx'
import type { CaseKind } from '../concerns.contract.ts'
import { threadMessages as words } from '../thread.messages.ts'
import { foldLog, logWords } from './log-words.rules.ts'

export interface Said {
  readonly messageId: string
  readonly at: Date
  readonly author: 'person' | 'handler'
  readonly name: string | null
  readonly kind: CaseKind
  readonly text: string
}

/** What was said, oldest first. `you` is the side that reads. */
export function CaseThread({ thread, you }: { thread: readonly Said[]; you: 'person' | 'handler' }) {
  const say = useSay()
  if (thread.length === 0) return <p className="quiet">{say(words.nothingYet)}</p>
  return (
    <ol className="thread">
      {thread.map(({ messageId, at, author, name, kind, text }) => (
        <li key={messageId} className={author === you ? 'thread-own' : undefined}>
          <p className="thread-head">
            {author === 'handler'
              ? say(words.handlerSaid, { name: name ?? say(words.somebody), at })
              : say(you === 'person' ? words.youSaid : words.personSaid, { at })}
            {kind === 'action' || kind === 'closing' ? (
              <span className="thread-kind">
                {say(kind === 'action' ? words.kindAction : words.kindClosing)}
              </span>
            ) : null}
          </p>
          <p className="said" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  )
}

export function CaseLog({
  log,
}: {
  log: readonly { readonly at: Date; readonly action: string; readonly name: string | null }[]
}) {
  const say = useSay()
  return (
    <dl className="facts">
      {foldLog(log).map(({ at, action, name, count }) => (
        <div key={`${action} ${at.toISOString()} ${name}`}>
          <dt>{say(words.logAt, { at })}</dt>
          <dd>
            {name ? say(words.logBy, { action: say(logWords(action)), name }) : say(logWords(action))}
            {count > 1 ? ` ${say(words.logTimes, { count })}` : ''}
          </dd>
        </div>
      ))}
    </dl>
  )
}
