import { useActionData, useLoaderData } from 'react-router'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { useSay } from '#words/say.tsx'
import { importMessages as words } from '../people-import.messages.ts'
import { peopleMessages } from '../people.messages.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportDifference } from './import-difference.tsx'
import { ImportEnd } from './import-end.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportSteps } from './import-steps.tsx'
import type { action, loader } from './import-page.server.ts'

export { action, loader } from './import-page.server.ts'

export default function ImportPage() {
  const say = useSay()
  const { found, step, questions, rows, examples, mended } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const title = say(words.title)
  return (
    <div className="stack-wide">
      <title>{answer ? say(peopleMessages.problemPrefix, { title }) : title}</title>
      {answer ? (
        <ErrorSummary
          title={say(peopleMessages.problemTitle)}
          problems={[{ href: '#step', text: answer.problem }]}
        />
      ) : null}
      <ImportSteps importId={found.importId} state={found.state} step={step} />
      <div id="step">
        {questions ? <ImportColumns found={found} questions={questions} typed={answer?.typed} /> : null}
        {step === 'rows' && rows ? <ImportRows found={found} rows={rows} mended={mended} /> : null}
        {examples ? <ImportDifference found={found} examples={examples} /> : null}
        {step === 'new' ||
        step === 'receiving' ||
        step === 'checking' ||
        step === 'settling' ||
        step === 'applying' ? (
          <ImportProgress found={found} />
        ) : null}
        {step === 'applied' || step === 'cancelled' || step === 'failed' ? (
          <ImportEnd found={found} rows={rows?.rows ?? []} />
        ) : null}
      </div>
    </div>
  )
}
