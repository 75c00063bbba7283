import type { useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { guideMessages as words } from '../guides.messages.ts'
import type { loader } from './guide-page.server.ts'

type Guide = ReturnType<typeof useLoaderData<typeof loader>>

/** What the two have chosen for their next hour, each with a way to take it away again. */
export function ChosenStarters({ guide, home }: { guide: Guide; home: string }) {
  const say = useSay()
  const { chosen, next, side, names } = guide
  const other = side === 'mentor' ? names.leader : names.mentor
  return (
    <>
      {guide.removed ? (
        <Banner
          announce
          actions={
            <ItemForm home={home} itemId={guide.removed} intent="restore" label={say(words.putBack)} />
          }
        >
          {say(words.removed)}
        </Banner>
      ) : null}
      {guide.done === 'chosen' ? (
        <Banner look="ok" announce>
          {say(words.chosen)}
        </Banner>
      ) : null}
      <section className="chapter">
        <h2>{say(words.nextTitle, { count: chosen.length })}</h2>
        <p className="quiet">{next ? say(words.nextWhen, { when: next.when }) : say(words.nextNone)}</p>
        {chosen.length === 0 ? <p>{say(words.nextEmpty)}</p> : null}
        {chosen.length > 0 ? (
          <ul className="lines">
            {chosen.map(({ itemId, text, topic, mine }) => (
              <li key={itemId}>
                <p>{text}</p>
                <p className="small quiet">
                  {topic ? say(words.from, { topic }) : say(words.ownWords)}
                  {' · '}
                  {mine ? say(words.byYou) : say(words.byOther, { name: other })}
                </p>
                <ItemForm
                  home={home}
                  itemId={itemId}
                  intent="remove"
                  label={say(words.takeAway)}
                  about={say(words.takeAwayLabel, { text })}
                />
              </li>
            ))}
          </ul>
        ) : null}
        {next ? (
          <p>
            <a href={`${home}/session/${next.sessionId}`}>{say(words.toPlan)}</a>
          </p>
        ) : null}
      </section>
    </>
  )
}

function ItemForm({
  home,
  itemId,
  intent,
  label,
  about,
}: {
  home: string
  itemId: string
  intent: 'remove' | 'restore'
  label: string
  /** What a screen reader hears where the same words stand below each other. */
  about?: string
}) {
  return (
    <form method="post" action={`${home}/guide`}>
      <SubmissionKey />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="itemId" value={itemId} />
      <Button look="quiet">
        {about ? <span className="visually-hidden">{about}</span> : null}
        <span aria-hidden={about ? true : undefined}>{label}</span>
      </Button>
    </form>
  )
}
