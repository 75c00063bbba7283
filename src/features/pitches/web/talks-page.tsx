import { useActionData, useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon, MagnifyingGlassIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SearchField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Talks } from '../list-talks.ts'
import { pitchMessages as words } from '../pitches.messages.ts'
import { NamedTopics } from './named-topics.tsx'
import { FoundLeaders } from './found-leaders.tsx'
import type { action, loader } from './talks-page.server.ts'

export { action, loader } from './talks-page.server.ts'

/** With whom somebody has talked before the programme, and how to talk with more. */
export default function TalksPage() {
  const say = useSay()
  const { programme, talks, named, found, search, asked, deleted } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const home = `/programmes/${programme.programmeId}`
  const said = talks.filter(({ state }) => state === 'said').length
  return (
    <div className="stack-wide">
      <title>{`${programme.name}: ${say(words.page)}`}</title>
      {refused ? (
        <ErrorSummary title={say(words.problemTitle)} problems={[{ href: '#find', text: refused.problem }]} />
      ) : null}
      <PageHead
        over={
          <a className="calm-link row" href={`${home}/people`}>
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={say(words.title, { count: said })}
        sub={say(words.sub)}
      />
      {!refused && (asked || deleted) ? (
        <Banner look="ok" announce>
          {asked ? say(words.askedDone, { name: asked }) : say(words.deletedDone)}
        </Banner>
      ) : null}
      <section className="section" id="find">
        <div className="section-head">
          <h2>{say(words.whoTitle)}</h2>
          <form method="get" className="row" role="search">
            <SearchField
              name="search"
              icon={<MagnifyingGlassIcon small />}
              label={say(words.search)}
              initial={search}
            />
            <Button small>{say(words.searchDo)}</Button>
          </form>
        </div>
        {search === '' ? <p className="quiet">{say(words.searchHint)}</p> : null}
        {search !== '' && found.length === 0 ? <p className="quiet">{say(words.foundNone)}</p> : null}
        {found.length > 0 ? <FoundLeaders found={found} home={home} /> : null}
      </section>
      {talks.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)}>
          <p>{say(words.emptyText)}</p>
        </EmptyState>
      ) : (
        <div className="columns">
          <section className="section">
            <div className="section-head">
              <h2>{say(words.talksTitle)}</h2>
            </div>
            <DataTable
              caption={say(words.listCaption)}
              captionHidden
              rows={talks}
              rowKey={({ personId }) => personId}
              columns={columnsOf(say, home)}
            />
          </section>
          {named.length > 0 ? <NamedTopics named={named} /> : null}
        </div>
      )}
    </div>
  )
}

function columnsOf(say: Say, home: string): Column<Talks['talks'][number]>[] {
  return [
    {
      key: 'name',
      head: say(words.columnName),
      rowHead: true,
      cell: ({ personId, fullName }) => (
        <a href={`${home}/talks/${personId}`}>
          <PersonName name={fullName} />
        </a>
      ),
    },
    { key: 'state', head: say(words.columnState), cell: (talk) => stateWords(talk, say) },
  ]
}

function stateWords({ state, source, changedAt, sentAt }: Talks['talks'][number], say: Say): string {
  if (sentAt) return say(words.stateSent, { at: sentAt })
  if (state === 'asked') return say(words.stateAsked, { at: changedAt })
  return say(source === 'link' ? words.stateSaidLink : words.stateSaidTalk, { at: changedAt })
}
