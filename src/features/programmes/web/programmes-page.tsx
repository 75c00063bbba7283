import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { NewPairPicture } from '#ui/new-pair-picture.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Programme } from '../programmes.contract.ts'
import { programmeMessages as words } from '../programmes.messages.ts'
import { startingPointNames } from '../starting-points.messages.ts'
import { stateWords } from '../programme-state.messages.ts'
import type { loader } from './programmes-page.server.ts'

export { loader } from './programmes-page.server.ts'

export default function ProgrammesPage() {
  const say = useSay()
  const language = useLocale()
  const { programmes } = useLoaderData<typeof loader>()
  const start = (
    <LinkButton look="ink" href="/programmes/new">
      {say(words.start)}
    </LinkButton>
  )
  return (
    <>
      <title>{say(words.listPage)}</title>
      {programmes.length === 0 ? (
        <>
          <h1 className="visually-hidden">{say(words.listTitle, { count: 0 })}</h1>
          <EmptyState
            picture={<NewPairPicture label={say(words.picture)} />}
            title={say(words.emptyTitle)}
            actions={start}
          >
            <p>{say(words.emptyText)}</p>
          </EmptyState>
        </>
      ) : (
        <>
          <PageHead title={say(words.listTitle, { count: programmes.length })} actions={start} />
          <DataTable
            caption={say(words.listCaption)}
            captionHidden
            rows={programmes}
            rowKey={({ programmeId }) => programmeId}
            columns={columnsOf(say, language)}
          />
        </>
      )}
    </>
  )
}

function columnsOf(say: Say, language: string): Column<Programme>[] {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return [
    {
      key: 'name',
      head: say(words.columnName),
      rowHead: true,
      cell: ({ programmeId, name, startingPoint }) => (
        <>
          <a href={`/programmes/${programmeId}`}>
            <bdi>{name}</bdi>
          </a>
          <div className="small quiet">{say(startingPointNames[startingPoint])}</div>
        </>
      ),
    },
    { key: 'state', head: say(words.columnState), cell: ({ state }) => say(stateWords[state]) },
    {
      key: 'started',
      head: say(words.columnStarted),
      look: 'quiet',
      cell: ({ createdAt }) => day.format(createdAt),
    },
  ]
}
