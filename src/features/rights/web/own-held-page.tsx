import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { rightsMessages as words } from '../rights.messages.ts'
import { HeldTables } from './held-tables.tsx'
import type { action, loader } from './own-held-page.server.ts'
import { dayAt, problemWord, type Refused } from './rights-words.rules.ts'

export { action, loader } from './own-held-page.server.ts'

/** Everything that is held about the one who reads it, what they wrote with it, and the way to have it erased. */
export default function OwnHeldPage() {
  const say = useSay()
  const { token, held } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const title = say(words.heldTitle, { name: held.name })
  const problem = refused?.problems['erase']
  const text = refused ? (refused.sentence ?? (problem ? say(problemWord(problem)) : '')) : ''
  return (
    <LinkShell
      skip={say(pairMessages.skip)}
      brand={{ name: say(pairMessages.brand) }}
      note={<bdi>{held.programme}</bdi>}
      nav={pairNav(token, 'me', say)}
      help={{ href: '/help', label: say(pairMessages.help), note: say(pairMessages.helpNote) }}
    >
      <title>{`${text ? say(pairMessages.problem, { title }) : title} · ${say(pairMessages.brand)}`}</title>
      {text ? (
        <ErrorSummary title={say(words.summary, { count: 1 })} problems={[{ href: '#erase', text }]} />
      ) : null}
      <PageHead look="question" title={title} sub={say(words.heldSub, { at: held.heldOn })} />
      <Actions>
        <LinkButton href={`/l/${token}/pair/everything/file`} download>
          {say(words.ownFile)}
        </LinkButton>
      </Actions>
      {held.ownWords.length > 0 ? (
        <section className="chapter">
          <h2>{say(words.ownWordsTitle)}</h2>
          <p className="small quiet">{say(words.ownWordsNote)}</p>
          <ul className="lines">
            {held.ownWords.map((own) => (
              <li key={own}>{own}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <HeldTables tables={held.tables} />
      <section className="chapter">
        <h2>{say(words.eraseTitle)}</h2>
        {held.dueOn ? (
          <Banner look="ok">{say(words.eraseStands, { due: dayAt(held.dueOn) })}</Banner>
        ) : (
          <>
            <p>{say(words.eraseText)}</p>
            <form method="post" className="stack" noValidate>
              <SubmissionKey />
              <CheckField
                name="erase"
                label={say(words.eraseBox)}
                error={problem ? say(problemWord(problem)) : undefined}
              />
              <Button>{say(words.eraseAsk)}</Button>
            </form>
          </>
        )}
      </section>
    </LinkShell>
  )
}
