import { useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { LinkButton } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { trainingModules } from '../training-modules.data.ts'
import { trainingMessages, trainingOfficeMessages as words } from '../trainings.messages.ts'
import type { loader } from './programme-training-page.server.ts'

export { loader } from './programme-training-page.server.ts'

const forWhom = { mentor: words.forMentor, mentee: words.forMentee, both: words.forBoth } as const

export default function ProgrammeTrainingPage() {
  const say = useSay()
  const { programmeId, pairs, ready, modules, saved } = useLoaderData<typeof loader>()
  const home = `/programmes/${programmeId}/training`
  return (
    <>
      <title>{say(words.page)}</title>
      <PageHead
        title={say(words.title, { pairs, ready })}
        sub={say(words.sub)}
        actions={
          <LinkButton look="ink" href={`${home}/people`}>
            {say(words.toPeople)}
          </LinkButton>
        }
      />
      {saved ? (
        <Banner look="ok" announce>
          {say(words.saved)}
        </Banner>
      ) : null}
      <DataTable
        caption={say(words.page)}
        captionHidden
        rows={modules}
        rowKey={({ module }) => module}
        columns={columnsOf(say, home)}
      />
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['modules'][number]

function columnsOf(say: Say, home: string): Column<Row>[] {
  return [
    {
      key: 'module',
      head: say(words.columnModule),
      rowHead: true,
      cell: ({ module, title }) => <a href={`${home}/${module}`}>{title}</a>,
    },
    {
      key: 'for',
      head: say(words.columnFor),
      cell: ({ module }) => say(forWhom[trainingModules[module].for]),
    },
    {
      key: 'length',
      head: say(words.columnLength),
      cell: ({ minutes }) => say(trainingMessages.minutes, { minutes }),
    },
    {
      key: 'state',
      head: say(words.columnState),
      cell: ({ isOn, own }) => (
        <>
          {say(isOn ? words.on : words.off)}
          {own ? <span className="small quiet"> {say(words.ownWords)}</span> : null}
        </>
      ),
    },
  ]
}
