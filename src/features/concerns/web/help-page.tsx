import { useActionData, useLoaderData } from 'react-router'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { helpMessages as words } from '../help.messages.ts'
import { CheckStep } from './check-step.tsx'
import { ConfidentialShell } from './confidential-shell.tsx'
import { HelpWays } from './help-ways.tsx'
import { KeepOutStep, NeedStep, ReachStep, WhatStep } from './help-steps.tsx'
import { PauseStep } from './pause-step.tsx'
import { SentStep } from './sent-step.tsx'
import type { action, loader } from './help-page.server.ts'

export { action, loader } from './help-page.server.ts'

type Place = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { place: string }>
type Answered = ReturnType<typeof useActionData<typeof action>>

/** One address for all of its pages, so that neither the address nor the history says how far anybody came. */
export default function HelpPage() {
  const say = useSay()
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  if (loaded.place === null)
    return (
      <ConfidentialShell leaveUrl="">
        <PageHead look="question" title={say(words.manyTitle)} />
        <p>{say(words.manyText)}</p>
        <p>
          <a href="/help/return">{say(words.haveCode)}</a>
        </p>
      </ConfidentialShell>
    )
  const problems = Object.entries(answered?.problems ?? {}).map(([field, key]) => ({
    href: `#${field}`,
    text: say(words[key as 'needMissing']),
  }))
  const refused = answered?.problem ? [{ href: '#main', text: answered.problem }] : problems
  return (
    <ConfidentialShell
      leaveUrl={loaded.leaveUrl}
      note={loaded.organisationName}
      problems={refused}
      {...(answered?.problem ? { problemTitle: say(words.somethingWrong) } : {})}
    >
      <CurrentStep loaded={loaded} answered={answered} />
    </ConfidentialShell>
  )
}

function CurrentStep({ loaded, answered }: { loaded: Place; answered: Answered }) {
  const say = useSay()
  const { handlers, urgent, outside } = loaded
  const draft = answered?.draft ?? loaded.draft
  const problems = Object.fromEntries(
    Object.entries(answered?.problems ?? {}).map(([field, key]) => [field, say(words[key as 'needMissing'])]),
  )
  if (answered?.sent) return <SentStep sent={answered.sent} urgent={urgent} />
  switch (answered?.step ?? 'need') {
    case 'what':
      return <WhatStep draft={draft} problems={problems} />
    case 'pause':
      return <PauseStep draft={draft} />
    case 'keep-out':
      return <KeepOutStep draft={draft} problems={problems} handlers={handlers} />
    case 'reach':
      return <ReachStep draft={draft} problems={problems} />
    case 'check':
      return (
        <CheckStep
          draft={draft}
          readers={answered?.readers ?? { first: null, second: null }}
          keptOut={answered?.keptOut ?? []}
          outside={outside}
        />
      )
    case 'need':
      return (
        <>
          {handlers.length > 0 ? (
            <NeedStep draft={draft} problems={problems} />
          ) : (
            <>
              <PageHead look="question" title={say(words.needTitle)} />
              <p>{say(words.nobodyYet)}</p>
            </>
          )}
          <HelpWays handlers={handlers} urgent={urgent} outside={outside} />
        </>
      )
  }
}
