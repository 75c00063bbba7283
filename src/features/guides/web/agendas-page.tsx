import { useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { agendaKindNames } from '../agenda.messages.ts'
import { officeMessages as words } from '../office.messages.ts'
import type { loader } from './agendas-page.server.ts'

export { loader } from './agendas-page.server.ts'

export default function AgendasPage() {
  const say = useSay()
  const { programmeId, agendas, saved } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{say(words.plansPage)}</title>
      <PageHead
        over={
          <a className="calm-link row" href="/guides">
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={say(words.plansTitle)}
        sub={say(words.plansSub)}
      />
      {saved ? (
        <Banner look="ok" announce>
          {say(words.saved)}
        </Banner>
      ) : null}
      <DataTable
        caption={say(words.plansPage)}
        captionHidden
        rows={agendas}
        rowKey={({ kind }) => kind}
        columns={columnsOf(say, `/programmes/${programmeId}/agendas`)}
      />
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['agendas'][number]

function columnsOf(say: Say, home: string): Column<Row>[] {
  return [
    {
      key: 'kind',
      head: say(words.columnKind),
      rowHead: true,
      cell: ({ kind }) => <a href={`${home}/${kind}`}>{say(agendaKindNames[kind])}</a>,
    },
    {
      key: 'minutes',
      head: say(words.columnMinutes),
      look: 'figure',
      cell: ({ minutes }) => say(words.minutes, { minutes }),
    },
    {
      key: 'led',
      head: say(words.columnMentor),
      look: 'figure',
      cell: ({ led }) => say(words.minutes, { minutes: led }),
    },
    { key: 'own', head: say(words.columnWhose), cell: ({ own }) => say(own ? words.yours : words.ours) },
  ]
}
