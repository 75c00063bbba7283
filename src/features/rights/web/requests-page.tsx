import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { LinkButton } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PersonName } from '#ui/person-name.tsx'
import type { RequestsView } from '../list-requests.ts'
import { rightsMessages as words } from '../rights.messages.ts'
import { HiredAgain } from './hired-again.tsx'
import type { action, loader } from './requests-page.server.ts'
import { dayAt, problemWord, type Refused } from './rights-words.rules.ts'

export { action, loader } from './requests-page.server.ts'

type Receipt = RequestsView['receipts'][number]

/** Who waits, until when, and the receipts of what is gone. */
export default function RequestsPage() {
  const say = useSay()
  const { requests, receipts, lifted } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as (Refused & { typed: string }) | undefined
  const title = say(words.requestsTitle, { count: requests.length })
  const columns: Column<Receipt>[] = [
    { key: 'number', head: say(words.receiptNumber), rowHead: true, cell: ({ number }) => number },
    { key: 'when', head: say(words.receiptWhen), cell: ({ at }) => say(words.receiptDate, { at }) },
    { key: 'rows', head: say(words.receiptRows), look: 'figure', cell: rowsOf },
    {
      key: 'tables',
      head: say(words.receiptTables),
      look: 'figure',
      cell: ({ counts }) => Object.keys(counts).length,
    },
    { key: 'hash', head: say(words.receiptHash), cell: renderHash },
  ]
  return (
    <>
      <title>{refused ? say(words.problem, { title }) : title}</title>
      {refused ? (
        <ErrorSummary
          title={refused.sentence ? say(words.againNot) : say(words.summary, { count: 1 })}
          problems={[
            {
              href: '#employeeId',
              text: refused.sentence ?? say(problemWord(refused.problems['employeeId'] ?? '')),
            },
          ]}
        />
      ) : null}
      <PageHead title={title} sub={say(words.requestsSub)} />
      {lifted && !refused ? (
        <Banner look="ok" announce>
          {say(words.againDone)}
        </Banner>
      ) : null}
      <ul className="lines">
        {requests.map(({ personId, name, askedAt, dueOn, erasesAt }) => (
          <li key={personId} className="row row-apart">
            <span>
              <span className="strong">
                <PersonName name={name} />
              </span>
              <br />
              <span className="small quiet">
                {erasesAt
                  ? say(words.requestWaits, { at: erasesAt })
                  : say(words.requestLine, { asked: askedAt, due: dayAt(dueOn) })}
              </span>
            </span>
            <LinkButton small href={`/people/${personId}/data`}>
              {say(words.open)}
              <span className="visually-hidden"> {name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
      <section className="section">
        <div className="section-head">
          <h2>{say(words.receiptsTitle)}</h2>
        </div>
        {receipts.length === 0 ? (
          <p className="quiet">{say(words.receiptsNone)}</p>
        ) : (
          <DataTable
            caption={say(words.receiptsTitle)}
            captionHidden
            rows={receipts}
            rowKey={({ receiptId }) => receiptId}
            columns={columns}
          />
        )}
      </section>
      {receipts.length > 0 ? <HiredAgain refused={refused} /> : null}
    </>
  )
}

const rowsOf = ({ counts }: Receipt) => Object.values(counts).reduce((all, one) => all + one, 0)
const renderHash = ({ sha256 }: Receipt) => <code>{sha256.slice(0, 16)}</code>
