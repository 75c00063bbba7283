import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { NewPairPicture } from '#ui/new-pair-picture.tsx'
import { decisionMessages as words } from '../decisions.messages.ts'
import type { action, loader } from './decide-page.server.ts'
import { DeclineForm } from './decline-form.tsx'
import { initialsOf } from './initials.rules.ts'
import { MatchStatus } from './match-status.tsx'
import { problemWords, type Refused } from './refused.rules.ts'
import { WhyYouTwo } from './why-you-two.tsx'
import { YesForm } from './yes-form.tsx'

export { loader, action } from './decide-page.server.ts'

export default function DecidePage() {
  const say = useSay()
  const decision = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { side, view, mentorName, menteeName, programme } = decision
  const other = side === 'mentor' ? menteeName : mentorName
  const asks = view === 'decide' || view === 'call'
  const title = asks
    ? say(
        view === 'call'
          ? words.callTitle
          : decision.afterCall
            ? words.afterCallTitle
            : side === 'mentor'
              ? words.decideMentorTitle
              : words.decideLeaderTitle,
        { name: other },
      )
    : ''
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.fields ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWords(id)),
    })),
  ]
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={programme}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
      hero={
        mentorName && menteeName ? (
          <NewPairPicture
            mentor={initialsOf(mentorName)}
            leader={initialsOf(menteeName)}
            label={say(words.decidePicture)}
          />
        ) : undefined
      }
    >
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      {asks ? (
        <>
          <title>{`${refused ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
          <h1>{title}</h1>
          <WhyYouTwo match={decision} />
          <YesForm decision={decision} refused={refused?.declining ? undefined : refused} />
          <DeclineForm side={side} name={other} refused={refused?.declining ? refused : undefined} />
        </>
      ) : (
        <MatchStatus decision={decision} refused={refused} />
      )}
    </LinkShell>
  )
}
