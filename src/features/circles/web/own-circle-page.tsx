import { useActionData, useLoaderData, useParams } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { circleMessages as words } from '../circles.messages.ts'
import type { action, loader } from './own-circle-page.server.ts'
import type { Refused } from './problem-words.rules.ts'

export { action, loader } from './own-circle-page.server.ts'

export default function OwnCirclePage() {
  const say = useSay()
  const { token = '' } = useParams()
  const { programme, circles } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const title = refused?.problem ? say(words.problem, { title: say(words.page) }) : say(words.page)
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={programme}
      nav={pairNav(token, 'guide', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${title} · ${say(pairMessages.brand)}`}</title>
      {refused?.problem ? (
        <ErrorSummary
          title={say(words.summary, { count: 1 })}
          problems={[{ href: '#main', text: refused.problem }]}
        />
      ) : null}
      <PageHead
        look="question"
        title={say(words.title, { count: circles.length })}
        sub={say(words.sub, { programme })}
      />
      {circles.length === 0 ? <p className="quiet">{say(words.none)}</p> : null}
      {circles.map((circle) => (
        <section key={circle.circleId} className="chapter">
          <h2>{say(words.when, { at: circle.when, minutes: circle.minutes })}</h2>
          <p>{say(words.where, { place: circle.place })}</p>
          <p>{circle.plan}</p>
          <Answer circle={circle} token={token} />
        </section>
      ))}
    </LinkShell>
  )
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['circles'][number]

/** Both answers look alike; what was said stands above them, and the other one stays open. */
function Answer({ circle: { circleId, ahead, comes }, token }: { circle: Shown; token: string }) {
  const say = useSay()
  const said = comes === null ? null : say(comes ? words.saidYes : words.saidNo)
  const file = (
    <LinkButton look="quiet" href={`/l/${token}/pair/circle/${circleId}`}>
      {say(words.file)}
    </LinkButton>
  )
  return (
    <>
      {said ? <p className="quiet">{said}</p> : null}
      {ahead ? (
        <form method="post">
          <SubmissionKey />
          <input type="hidden" name="circleId" value={circleId} />
          <Actions>
            {comes === true ? null : (
              <Button name="comes" value="yes">
                {say(words.yes)}
              </Button>
            )}
            {comes === false ? null : (
              <Button name="comes" value="no">
                {say(words.no)}
              </Button>
            )}
            {file}
          </Actions>
        </form>
      ) : (
        <p className="quiet">{say(words.begun)}</p>
      )}
    </>
  )
}
