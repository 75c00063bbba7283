import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { compareMessages } from '../compare.messages.ts'
import type { RunHead } from '../read-review.ts'
import { reviewMessages } from '../review.messages.ts'
import { stepMessages as words } from '../steps.messages.ts'
import { isolate } from './bidi.rules.ts'
import type { loader } from './runs-page.server.ts'

export { loader } from './runs-page.server.ts'

const stateWords = {
  queued: words.stateQueued,
  solving: words.stateSolving,
  done: words.stateDone,
  failed: words.stateFailed,
  cancelled: words.stateCancelled,
}
const proofWords = { optimal: words.proofOptimal, gap: words.proofGap, stopped: words.proofStopped }

function linkTo(home: string, { runId, number }: RunHead) {
  return <a href={`${home}/runs/${runId}`}>{number}</a>
}

export default function RunsPage() {
  const say = useSay()
  const { programmeId, programmeName, runs } = useLoaderData<typeof loader>()
  const home = `/programmes/${programmeId}/match`
  return (
    <>
      <title>{say(words.runsTitle, { programme: programmeName })}</title>
      <PageHead
        title={say(words.runsHead, { count: runs.length })}
        sub={<span>{say(words.runsNote)}</span>}
        actions={<LinkButton href={home}>{say(compareMessages.backToReview)}</LinkButton>}
      />
      <DataTable
        caption={say(words.runsCaption)}
        captionHidden
        rows={runs}
        rowKey={({ runId }) => runId}
        currentKey={runs.find(({ onTable }) => onTable)?.runId}
        columns={[
          { key: 'run', head: say(words.runColumn), rowHead: true, cell: (run) => linkTo(home, run) },
          {
            key: 'when',
            head: say(words.whenColumn),
            cell: ({ author, number, at, authorName }) =>
              say(reviewMessages.runBy, {
                author: author ?? 'nobody',
                number,
                at: new Date(at),
                name: isolate(authorName),
              }),
          },
          {
            key: 'kind',
            head: say(words.kindColumn),
            cell: ({ purpose }) => say(purpose === 'trial' ? words.kindTrial : words.kindProposal),
          },
          { key: 'state', head: say(words.stateColumn), cell: ({ state }) => say(stateWords[state]) },
          { key: 'pairs', head: say(words.pairsCount), look: 'figure', cell: ({ pairs }) => pairs ?? '–' },
          {
            key: 'proof',
            head: say(words.proofColumn),
            cell: ({ proof }) => (proof ? say(proofWords[proof]) : say(words.proofNone)),
          },
        ]}
      />
    </>
  )
}
