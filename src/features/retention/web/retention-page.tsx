import { useActionData, useLoaderData } from 'react-router'
import type { Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { retentionMessages as words } from '../retention.messages.ts'
import { HoldForm } from './hold-form.tsx'
import { ReceiptTable } from './receipt-table.tsx'
import type { action, loader } from './retention-page.server.ts'
import { problemWord } from './retention-words.rules.ts'
import { TermsForm } from './terms-form.tsx'

export { action, loader } from './retention-page.server.ts'

/** Terms, what tonight would delete, a hold, and the receipts of what is gone. */
export default function RetentionPage() {
  const say = useSay()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { programme, rows, hold, receipts, night } = view
  const due = rows.reduce((sum, row) => sum + row.due, 0)
  const page = say(words.page)
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWord(id)),
    })),
  ]
  return (
    <>
      <title>{`${programme.name}: ${problems.length > 0 ? say(words.problem, { title: page }) : page}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead
        over={page}
        title={
          hold
            ? say(words.titleHeld)
            : due > 0
              ? say(words.titleDue, { at: night, due })
              : say(words.titleNothing, { at: night })
        }
        sub={say(words.sub)}
      />
      <div className="columns">
        <TermsForm rows={rows} refused={refused} />
        <HoldForm hold={hold} refused={refused} />
      </div>
      <ReceiptTable receipts={receipts} />
    </>
  )
}
