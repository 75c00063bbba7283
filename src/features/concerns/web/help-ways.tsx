import { useSay } from '#words/say.tsx'
import { helpMessages as words } from '../help.messages.ts'
import { UrgentNumbers } from './urgent-numbers.tsx'

/** Below the first question: the other ways to somebody. */
export function HelpWays({
  handlers,
  urgent,
  outside,
}: {
  handlers: readonly { accountId: string; name: string; address: string }[]
  urgent: readonly string[]
  outside: { name: string; reach: string }
}) {
  const say = useSay()
  return (
    <>
      <p>
        <a href="/help/return">{say(words.haveCode)}</a>
      </p>
      <UrgentNumbers urgent={urgent} />
      {handlers.length > 0 ? (
        <section className="chapter">
          <h2>{say(words.whoTitle)}</h2>
          <p>{say(words.whoText)}</p>
          <ul className="lines">
            {handlers.map(({ accountId, name, address }) => (
              <li key={accountId}>
                <a href={`mailto:${address}`}>{say(words.writeTo, { name })}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {outside.name ? (
        <section className="chapter">
          <h2>{say(words.outsideTitle)}</h2>
          <p>{say(words.outsideText, outside)}</p>
        </section>
      ) : null}
    </>
  )
}
