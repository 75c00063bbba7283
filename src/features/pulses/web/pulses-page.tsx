import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pulseMessages as words } from '../pulses.messages.ts'
import { PulseFigure } from './pulse-figure.tsx'
import type { loader } from './pulses-page.server.ts'

export { loader } from './pulses-page.server.ts'

export default function PulsesPage() {
  const say = useSay()
  const { programme, rounds } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{`${programme.name}: ${say(words.resultsPage)}`}</title>
      <PageHead
        over={<a href={`/programmes/${programme.programmeId}`}>{say(words.back)}</a>}
        title={say(words.resultsPage)}
        sub={say(words.resultsNote)}
      />
      {rounds.length === 0 ? (
        <EmptyState title={say(words.resultsNone)}>
          <p>{say(words.resultsNoneText)}</p>
        </EmptyState>
      ) : (
        rounds.map((round) => <PulseFigure key={round.week} round={round} />)
      )}
    </>
  )
}
