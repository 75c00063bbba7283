import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { mailMessages as words } from '../mails.messages.ts'
import type { action, loader } from './ended-link-page.server.ts'
import { LinkFrame } from './link-frame.tsx'

export { loader, action } from './ended-link-page.server.ts'

export default function EndedLinkPage() {
  const say = useSay()
  const { state, sent } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const title = say(state === 'used' ? words.endedUsedTitle : words.endedTitle)
  return (
    <LinkFrame title={title}>
      <PageHead look="question" title={title} />
      <p>{say(state === 'used' ? words.endedUsedText : words.endedText)}</p>
      {sent && !refused ? (
        <p role="status" className="strong">
          {say(words.endedSent)}
        </p>
      ) : null}
      {refused ? <p role="alert">{refused.sentence}</p> : null}
      {state === 'ended' && !sent && !refused ? (
        <form method="post">
          <Button look="ink">{say(words.endedAgain)}</Button>
        </form>
      ) : null}
      {state === null ? <p>{say(words.endedNothing)}</p> : null}
    </LinkFrame>
  )
}
