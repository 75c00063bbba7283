import type { useLoaderData } from 'react-router'
import { Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { resourceMessages as words } from '../guides.messages.ts'
import type { loader } from './resources-page.server.ts'

type Resources = ReturnType<typeof useLoaderData<typeof loader>>['resources']

/** Links open as strangers: the page they lead to learns neither address nor window of ours. */
export function ResourceLines({
  title,
  resources,
  here,
}: {
  title: string
  resources: Resources
  here: string
}) {
  const say = useSay()
  return (
    <section className="chapter">
      <h2>{title}</h2>
      <ul className="lines">
        {resources.map(({ resourceId, title, address, host, note, topic, state, mine }) => (
          <li key={resourceId}>
            {address ? (
              <a className="strong" href={address} rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              <span className="strong">{title}</span>
            )}
            <p className="small quiet">
              {[host && say(words.leadsTo, { host }), topic, state === 'offered' && say(words.offered)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {note === '' ? null : <p>{note}</p>}
            {mine ? (
              <form method="post" action={here}>
                <SubmissionKey />
                <input type="hidden" name="intent" value="withdraw" />
                <input type="hidden" name="resourceId" value={resourceId} />
                <Button look="quiet">
                  <span className="visually-hidden">{say(words.withdrawLabel, { title })}</span>
                  <span aria-hidden>{say(words.withdraw)}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
