import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { mailMessages as words } from '../mails.messages.ts'
import type { action, loader } from './fewer-mails-page.server.ts'
import { LinkFrame } from './link-frame.tsx'

export { loader, action } from './fewer-mails-page.server.ts'

export default function FewerMailsPage() {
  const say = useSay()
  const { wish, saved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const choose = refused?.problem ?? say(words.fewerChoose)
  return (
    <LinkFrame title={say(words.fewerTitle)}>
      {refused ? (
        <ErrorSummary title={say(words.errorTitle)} problems={[{ href: '#wish', text: choose }]} />
      ) : null}
      <PageHead look="question" title={say(words.fewerTitle)} />
      {saved && !refused ? (
        <p role="status" className="strong">
          {say(words.fewerSaved)}
        </p>
      ) : null}
      <form method="post" noValidate>
        <ChoiceCards
          name="wish"
          legend={say(words.fewerTitle)}
          legendHidden
          chosen={wish ? [wish] : []}
          error={refused ? choose : undefined}
          choices={[
            { value: 'all', label: say(words.fewerAll), note: say(words.fewerAllNote) },
            { value: 'decisions', label: say(words.fewerDecisions) },
            { value: 'none', label: say(words.fewerNone), note: say(words.fewerNoneNote) },
          ]}
        />
        <Button look="ink">{say(words.fewerSave)}</Button>
      </form>
    </LinkFrame>
  )
}
