import { useActionData, useLoaderData } from 'react-router'
import { Button } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { trainingOfficeMessages as words } from '../trainings.messages.ts'
import type { action, loader } from './training-people-page.server.ts'
import { WaiverForm, waiverProblem, type RefusedWaiver } from './waiver-form.tsx'

export { action, loader } from './training-people-page.server.ts'

export default function TrainingPeoplePage() {
  const say = useSay()
  const { programmeId, people, modules } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as RefusedWaiver | undefined
  const open = people.filter((one) => one.open.length > 0)
  const openPeople = new Set(open.map(({ personId }) => personId)).size
  const problems = [
    ...(refused?.problem ? [{ href: '#personId', text: refused.problem }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, key]) => ({
      href: `#${field}`,
      text: say(waiverProblem(key)),
    })),
  ]
  return (
    <>
      <title>{say(words.peoplePage)}</title>
      {problems.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={problems} /> : null}
      <PageHead
        over={
          <a className="calm-link row" href={`/programmes/${programmeId}/training`}>
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={people.length === 0 ? say(words.peoplePage) : say(words.peopleTitle, { open: openPeople })}
        sub={say(words.peopleSub)}
      />
      {people.length === 0 ? (
        <EmptyState title={say(words.peopleEmptyTitle)}>
          <p>{say(words.peopleEmptyText)}</p>
        </EmptyState>
      ) : (
        <div className="columns">
          <section className="section">
            <DataTable
              caption={say(words.peoplePage)}
              captionHidden
              rows={people}
              rowKey={({ personId, side }) => `${personId}-${side}`}
              columns={columnsOf(say)}
            />
          </section>
          {open.length > 0 ? <WaiverForm people={open} modules={modules} refused={refused} /> : null}
        </div>
      )}
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['people'][number]

function columnsOf(say: Say): Column<Row>[] {
  return [
    {
      key: 'person',
      head: say(words.columnPerson),
      rowHead: true,
      cell: ({ name, side }) => (
        <>
          <PersonName name={name} />
          <span className={`small ${side}`}>
            {' '}
            {say(side === 'mentor' ? words.sideMentor : words.sideMentee)}
          </span>
        </>
      ),
    },
    {
      key: 'open',
      head: say(words.columnOpen),
      cell: ({ open: titles }) =>
        titles.length === 0 ? <span className="quiet">{say(words.nothingOpen)}</span> : titles.join(' · '),
    },
    {
      key: 'waived',
      head: say(words.columnWaived),
      cell: ({ personId, name, waivers }) =>
        waivers.map(({ module, title, reason, by, at }) => (
          <form key={module} method="post" className="row">
            <SubmissionKey />
            <input type="hidden" name="personId" value={personId} />
            <input type="hidden" name="module" value={module} />
            <span className="small">
              {say(words.waivedBy, { title, reason, name: by ?? say(words.nobody), at })}
            </span>
            <Button look="quiet" small name="intent" value="take-back">
              <span className="visually-hidden">{say(words.takeBackLabel, { name, title })}</span>
              <span aria-hidden>{say(words.takeBack)}</span>
            </Button>
          </form>
        )),
    },
  ]
}
