import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Actions, LinkButton } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { HeldSum } from '../rights.rules.ts'
import { rightsMessages as words } from '../rights.messages.ts'
import type { action, loader } from './data-page.server.ts'
import { ErasureSection } from './erasure-section.tsx'
import { kindWords, problemWord, type Refused } from './rights-words.rules.ts'

export { action, loader } from './data-page.server.ts'

/** What is held about one person, for whoever answers their request; a look takes nothing away. */
export default function DataPage() {
  const say = useSay()
  const { person, request, sums } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const home = `/people/${person.personId}`
  const count = sums.reduce((all, { goes, stays }) => all + goes + stays, 0)
  const title = say(words.dataTitle, { count, name: person.name })
  const problems = [
    ...(refused?.sentence ? [{ href: '#name', text: refused.sentence }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWord(id)),
    })),
  ]
  const columns: Column<HeldSum>[] = [
    { key: 'kind', head: say(words.columnKind), rowHead: true, cell: ({ kind }) => say(kindWords[kind]) },
    { key: 'goes', head: say(words.columnGoes), look: 'figure', cell: ({ goes }) => goes },
    { key: 'stays', head: say(words.columnStays), look: 'figure', cell: ({ stays }) => stays },
  ]
  return (
    <>
      <title>{problems.length > 0 ? say(words.problem, { title }) : title}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead
        over={
          <span className="row">
            <a href={home}>{say(words.toPerson)}</a>
            <a href="/rights">{say(words.allRequests)}</a>
          </span>
        }
        title={title}
        sub={say(words.dataSub)}
      />
      <div className="columns">
        <section className="section">
          <div className="section-head">
            <h2>{say(words.sumsTitle)}</h2>
          </div>
          <DataTable
            caption={say(words.sumsCaption)}
            captionHidden
            rows={sums}
            rowKey={({ kind }) => kind}
            columns={columns}
          />
          <p className="small quiet">{say(words.staysNote)}</p>
          <Actions>
            <LinkButton href={`${home}/data/read`}>{say(words.read)}</LinkButton>
            <LinkButton href={`${home}/data/file`} download>
              {say(words.file)}
            </LinkButton>
          </Actions>
        </section>
        <ErasureSection request={request} refused={refused} />
      </div>
    </>
  )
}
