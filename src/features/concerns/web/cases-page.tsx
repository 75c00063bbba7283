import { useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { caseMessages as words } from '../cases.messages.ts'
import { AgeBar } from './age-bar.tsx'
import { caseNeedWords } from './need-words.rules.ts'
import type { loader } from './cases-page.server.ts'

export { loader } from './cases-page.server.ts'

type Inbox = ReturnType<typeof useLoaderData<typeof loader>>
type Line = Inbox['cases'][number]

export default function CasesPage() {
  const say = useSay()
  const inbox = useLoaderData<typeof loader>()
  const { cases, closed, mailServer } = inbox
  return (
    <>
      <title>{`${say(words.page)} · Upstream`}</title>
      <PageHead look="finding" {...headline(inbox, say)} />
      {mailServer ? null : <Banner look="info">{say(words.noMailServer)}</Banner>}
      {cases.length === 0 ? (
        <p className="text">{say(words.emptyText)}</p>
      ) : (
        <DataTable
          caption={say(words.caption)}
          captionHidden
          rows={cases}
          rowKey={({ caseId }) => caseId}
          columns={columnsOf(say)}
        />
      )}
      {closed.length > 0 ? (
        <section className="section">
          <div className="section-head">
            <h2>{say(words.closedTitle)}</h2>
          </div>
          <ul className="lines">
            {closed.map(({ caseId, name, closedAt }) => (
              <li key={caseId}>
                {caseLink({ caseId, name })}{' '}
                <span className="quiet">{say(words.closedAt, { at: closedAt })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function columnsOf(say: Say): Column<Line>[] {
  return [
    { key: 'case', head: say(words.columnCase), rowHead: true, cell: caseLink },
    { key: 'need', head: say(words.columnNeed), cell: ({ need }) => say(caseNeedWords[need]) },
    { key: 'promise', head: say(words.columnPromise), cell: (line) => promiseOf(line, say) },
    { key: 'age', head: say(words.columnAge), cell: (line) => ageBar(line, say) },
    {
      key: 'note',
      head: say(words.columnNote),
      look: 'quiet',
      cell: (line) => notesOf(line, say).join(' · '),
    },
  ]
}

function caseLink({ caseId, name }: { caseId: string; name: string }) {
  return (
    <a href={`/cases/${caseId}`}>
      <bdi>{name}</bdi>
    </a>
  )
}

function ageBar({ used, pressure }: Line, say: Say) {
  return <AgeBar used={used} pressure={pressure} label={say(words.ageLabel, { share: used })} />
}

function headline({ cases, closed }: Inbox, say: Say): { title: string; more?: string } {
  const [last] = closed
  if (cases.length === 0)
    return {
      title: say(words.titleNone),
      ...(last ? { more: say(words.titleNoneLast, { at: last.closedAt }) } : {}),
    }
  const waiting = cases.filter(({ acknowledged }) => !acknowledged).length
  const late = cases.filter(({ pressure }) => pressure === 'over').length
  const title =
    waiting > 0 ? say(words.titleWaiting, { count: waiting }) : say(words.titleOpen, { count: cases.length })
  return { title, ...(late > 0 ? { more: say(words.titleLate, { count: late }) } : {}) }
}

function promiseOf({ promise, by, pressure }: Line, say: Say): string {
  const late = pressure === 'over'
  if (promise === 'acknowledge') return say(late ? words.lateAcknowledge : words.byAcknowledge, { by })
  return say(late ? words.lateFeedback : words.byFeedback, { by })
}

function notesOf({ waiting, acknowledged, isFirst, alone, keptOut }: Line, say: Say): string[] {
  return [
    ...(waiting && acknowledged ? [say(words.waiting)] : []),
    ...(isFirst ? [] : [say(words.second)]),
    ...(alone ? [say(words.alone)] : []),
    ...(keptOut.length > 0 ? [say(words.keepFrom, { names: keptOut.join(', ') })] : []),
  ]
}
