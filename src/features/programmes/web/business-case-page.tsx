import { useActionData, useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { caseMessages as words } from '../business-case.messages.ts'
import { reckonCase } from '../business-case.rules.ts'
import { caseCaution, caseFinding } from '../case-sentences.rules.ts'
import { CaseInBrief } from './case-in-brief.tsx'
import { CaseMissing } from './case-missing.tsx'
import { CaseTables } from './case-tables.tsx'
import { FormProblems } from './form-problems.tsx'
import type { action, loader } from './business-case-page.server.ts'

export { action, loader } from './business-case-page.server.ts'

/** What would have to happen before the programme has paid for itself, with the working in sight. */
export default function BusinessCasePage() {
  const say = useSay()
  const { programme, design, mark } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const reckoned = reckonCase(design)
  const { missing } = reckoned
  const finding = caseFinding(reckoned, say)
  const home = `/programmes/${programme.programmeId}`
  if (!design.turnover)
    return (
      <>
        <title>{`${programme.name}: ${say(words.page)}`}</title>
        <h1 className="visually-hidden">{say(words.page)}</h1>
        <EmptyState
          title={say(words.emptyTitle)}
          actions={
            <LinkButton look="ink" href={`${home}/design/turnover`}>
              {say(words.begin)}
            </LinkButton>
          }
        >
          <p>{say(words.emptyText)}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      <title>{`${programme.name}: ${say(words.page)}`}</title>
      <FormProblems problems={{}} problem={refused?.problem} problemField="in-brief" />
      <PageHead
        look="finding"
        over={say(words.over, { name: programme.name })}
        title={finding ?? say(words.open)}
        more={
          finding ? (caseCaution(reckoned, say) ?? undefined) : say(words.openMore, { count: missing.length })
        }
        sub={say(words.sub)}
        actions={
          <>
            <LinkButton href={`${home}/design/turnover`}>{say(words.change)}</LinkButton>
            <LinkButton look="quiet" href={`${home}/design/sums`}>
              {say(words.changeSums)}
            </LinkButton>
          </>
        }
      />
      <div className="columns">
        <div>
          {missing.length > 0 ? <CaseMissing missing={missing} home={home} /> : null}
          <CaseTables design={design} reckoned={reckoned} />
        </div>
        <div className="screen-only">
          <CaseInBrief design={design} mark={mark} home={home} />
        </div>
      </div>
    </>
  )
}
