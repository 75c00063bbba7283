import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { NewPairPicture } from '#ui/new-pair-picture.tsx'
import { pairMessages as words } from '../pairs.messages.ts'
import { DecideForms } from './decide-forms.tsx'
import type { action, loader } from './decide-page.server.ts'
import { initialsOf } from './initials.rules.ts'
import { MatchStatus } from './match-status.tsx'
import { problemWords } from './step-words.rules.ts'
import { WhyYouTwo } from './why-you-two.tsx'

export { loader, action } from './decide-page.server.ts'

interface Refused {
  readonly fields?: Readonly<Record<string, string>>
  readonly sentence?: string
  readonly declining: boolean
}

export default function DecidePage() {
  const say = useSay()
  const match = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { side, view, mentorName, menteeName, programme } = match
  const other = side === 'mentor' ? menteeName : mentorName
  const title = say(side === 'mentor' ? words.decideMentorTitle : words.decideLeaderTitle, { name: other })
  const known = view === 'decide' || view === 'waiting' || view === 'both'
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
        known ? (
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
      {view === 'decide' ? (
        <>
          <title>{`${refused ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
          <h1>{title}</h1>
          <WhyYouTwo match={match} />
          <DecideForms match={match} refused={refused} />
        </>
      ) : (
        <MatchStatus match={match} />
      )}
    </LinkShell>
  )
}
