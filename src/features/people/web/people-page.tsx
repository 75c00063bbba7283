import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { NewPairPicture } from '#ui/new-pair-picture.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { peopleMessages as words } from '../people.messages.ts'
import { PeopleFilterBar } from './people-filter-bar.tsx'
import type { loader } from './people-page.server.ts'

export { loader } from './people-page.server.ts'

export default function PeoplePage() {
  const say = useSay()
  const { filter, overview, answersRights } = useLoaderData<typeof loader>()
  const { people, next, found, here, stored, dottedLines, lastImport } = overview
  if (stored === 0) return <NobodyYet />
  const isFiltered =
    filter.search !== undefined ||
    filter.department !== undefined ||
    filter.region !== undefined ||
    filter.presence !== 'here'
  return (
    <div className="stack-wide">
      <title>{say(words.title)}</title>
      <PageHead
        title={say(words.headline, { here })}
        sub={
          <>
            {lastImport ? say(words.asOf, { at: new Date(lastImport.at) }) : null}{' '}
            {say(words.dottedLines, { count: dottedLines })}
          </>
        }
        actions={
          <>
            <LinkButton look="ink" href="/people/import">
              {say(words.import)}
            </LinkButton>
            <LinkButton href="/people/add">{say(words.add)}</LinkButton>
            <LinkButton look="quiet" href="/people/dotted-lines">
              {say(words.addDotted)}
            </LinkButton>
            {answersRights ? (
              <LinkButton look="quiet" href="/rights">
                {say(words.dataRequests)}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <PeopleFilterBar filter={filter} departments={overview.departments} regions={overview.regions} />
      {isFiltered ? <p aria-live="polite">{say(words.found, { found })}</p> : null}
      {people.length === 0 ? (
        <EmptyState
          title={say(words.nobodyFound)}
          actions={<LinkButton href="/people">{say(words.clear)}</LinkButton>}
        >
          {say(words.nobodyFoundHelp)}
        </EmptyState>
      ) : (
        <DataTable
          caption={say(words.table)}
          captionHidden
          rows={people}
          rowKey={(person) => person.personId}
          columns={[
            {
              key: 'name',
              head: say(words.name),
              rowHead: true,
              cell: personLink,
            },
            { key: 'title', head: say(words.jobTitle), cell: (person) => own(person.jobTitle) },
            {
              key: 'department',
              head: say(words.department),
              cell: (person) => own(person.department),
            },
            { key: 'region', head: say(words.region), cell: (person) => own(person.region) },
            { key: 'level', head: say(words.level), look: 'figure', cell: (person) => person.level },
            { key: 'zone', head: say(words.timeZone), look: 'quiet', cell: (person) => person.timeZone },
          ]}
        />
      )}
      <nav className="pages">
        {filter.after === undefined ? null : (
          <a href={addressOf({ ...filter, after: undefined })}>{say(words.firstPage)}</a>
        )}
        {next === null ? null : <a href={addressOf({ ...filter, after: next })}>{say(words.nextPage)}</a>}
      </nav>
    </div>
  )
}

function personLink({ personId, fullName }: { personId: string; fullName: string }) {
  return (
    <a href={`/people/${personId}`}>
      <bdi>{fullName}</bdi>
    </a>
  )
}

function own(text: string | null) {
  return <bdi>{text}</bdi>
}

function addressOf(filter: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return `/people?${new URLSearchParams(set).toString()}`
}

function NobodyYet() {
  const say = useSay()
  return (
    <>
      <title>{say(words.title)}</title>
      <h1 className="visually-hidden">{say(words.title)}</h1>
      <EmptyState
        picture={<NewPairPicture label={say(words.picture)} />}
        title={say(words.emptyTitle)}
        actions={
          <>
            <LinkButton look="ink" href="/people/import">
              {say(words.import)}
            </LinkButton>
            <LinkButton href="/people/add">{say(words.add)}</LinkButton>
          </>
        }
      >
        <p>{say(words.emptyText)}</p>
        <ul className="lines">
          <li>{say(words.wayFile)}</li>
          <li>{say(words.wayAdd)}</li>
        </ul>
      </EmptyState>
    </>
  )
}
