import { useActionData, useLoaderData } from 'react-router'
import { AgendaList } from '#ui/agenda-list.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { longestPlan, type PartRow, type PlanProblem } from '../agenda-form.rules.ts'
import { agendaMessages } from '../agenda.messages.ts'
import { officeMessages as words, planProblems } from '../office.messages.ts'
import type { action, loader } from './agenda-page.server.ts'
import { PartFields } from './part-fields.tsx'

export { action, loader } from './agenda-page.server.ts'

interface RefusedPlan {
  readonly problems: Readonly<Record<string, PlanProblem>>
  readonly problem: string | null
  readonly rows: readonly PartRow[]
}

export default function AgendaPage() {
  const say = useSay()
  const plan = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as RefusedPlan | undefined
  const title = say(words.planPage, { kind: plan.name })
  const typed = refused?.rows.filter(({ what, minutes, prompt }) => what + minutes + prompt !== '')
  const empty = { key: '', minutes: '', lead: '', what: '', prompt: '' }
  const rows = [...(typed ?? plan.rows), empty, empty].slice(0, longestPlan)
  const problems = [
    ...(refused?.problem ? [{ href: '#main', text: refused.problem }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, problem]) => ({
      href: `#${field}`,
      text: say(planProblems[problem]),
    })),
  ]
  return (
    <>
      <title>{title}</title>
      {problems.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={problems} /> : null}
      <PageHead
        over={
          <a className="calm-link row" href={`/programmes/${plan.programmeId}/agendas`}>
            <ArrowLeftIcon small />
            {say(words.plansPage)}
          </a>
        }
        title={title}
        sub={say(words.planSub, { minutes: plan.minutes })}
      />
      <div className="columns">
        <form method="post" className="section stack-wide" noValidate>
          <SubmissionKey />
          <input type="hidden" name="seen" value={plan.mark} />
          <p className="small quiet">
            {say(words.emptyNote)} {say(words.languageNote)}
          </p>
          {rows.map((row, at) => (
            <PartFields
              key={at}
              at={at}
              row={row}
              legend={row.what === '' ? say(words.newPart) : say(words.part, { number: at + 1 })}
              problems={refused?.problems ?? {}}
            />
          ))}
          <Actions>
            <Button look="ink" name="intent" value="save">
              {say(words.savePlan)}
            </Button>
            {plan.mark === '' ? null : (
              <Button look="quiet" name="intent" value="original">
                {say(words.originalPlan)}
              </Button>
            )}
          </Actions>
        </form>
        <section className="section">
          <div className="section-head">
            <h2>{say(words.previewTitle, { minutes: plan.shown })}</h2>
          </div>
          <AgendaList
            lines={plan.preview.map((part, at) => ({
              key: part.key,
              minutes: say(at === 0 ? agendaMessages.minutes : agendaMessages.bare, {
                minutes: part.minutes,
              }),
              what: part.what,
              who: part.who,
              voice: part.lead === 'both' ? 'quiet' : part.lead,
              children: part.prompt === '' ? null : <p className="small quiet">{part.prompt}</p>,
            }))}
          />
        </section>
      </div>
    </>
  )
}
