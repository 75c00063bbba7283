import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { mailMessages as words } from '../mails.messages.ts'
import { LinkFrame } from './link-frame.tsx'
import type { action, loader } from './still-here-page.server.ts'

export { loader, action } from './still-here-page.server.ts'

const savedWords = { keep: words.stillKept, month: words.stillMonthSaved, leave: words.stillLeft } as const

export default function StillHerePage() {
  const say = useSay()
  const { saved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const title = say(words.stillTitle)
  const choose = refused?.problem ?? say(words.fewerChoose)
  return (
    <LinkFrame title={title}>
      {refused ? (
        <ErrorSummary title={say(words.errorTitle)} problems={[{ href: '#choice', text: choose }]} />
      ) : null}
      <PageHead look="question" title={title} />
      <form method="post" noValidate>
        {saved && !refused ? (
          <p role="status" className="strong">
            {say(savedWords[saved])}
          </p>
        ) : (
          <p>{say(words.stillLead)}</p>
        )}
        <ChoiceCards
          name="choice"
          legend={title}
          legendHidden
          chosen={saved ? [saved] : []}
          error={refused ? choose : undefined}
          choices={[
            { value: 'keep', label: say(words.stillKeep), note: say(words.stillKeepNote) },
            { value: 'month', label: say(words.stillMonth), note: say(words.stillMonthNote) },
            { value: 'leave', label: say(words.stillLeave), note: say(words.stillLeaveNote) },
          ]}
        />
        <Button look="ink">{say(words.fewerSave)}</Button>
      </form>
    </LinkFrame>
  )
}
