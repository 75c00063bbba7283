import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { goalStates, nextSteps } from '../closings.contract.ts'
import { closingMessages as words } from '../closings.messages.ts'
import type { ClosingsView } from '../read-closings.ts'
import { goalWords, nextWords } from './closing-words.rules.ts'
import type { loader } from './closings-page.server.ts'
import { CountList } from './count-list.tsx'

export { loader } from './closings-page.server.ts'

type Skill = ClosingsView['totals']['skills'][number]
const figure = (of: (skill: Skill) => number | null) => (skill: Skill) => of(skill) ?? '–'

/** Endings in totals, those who would speak for the programme, and words that were given. */
export default function ClosingsPage() {
  const say = useSay()
  const { programme, totals, ambassadors, quotes } = useLoaderData<typeof loader>()
  const { open, closed, early, goals, next, skills } = totals
  const title = <title>{`${programme.name}: ${say(words.closingsPage)}`}</title>
  if (open + closed + early === 0)
    return (
      <>
        {title}
        <PageHead title={say(words.closingsPage)} />
        <EmptyState
          picture={<PairMark momentum="closed" share={0.5} size={96} />}
          title={say(words.closingsEmptyTitle)}
        >
          <p>{say(words.closingsEmptyText)}</p>
        </EmptyState>
      </>
    )
  const columns: Column<Skill>[] = [
    { key: 'topic', head: say(words.columnTopic), rowHead: true, cell: ({ topic }) => topic },
    { key: 'then', head: say(words.columnThen), look: 'figure', cell: figure(({ startThen }) => startThen) },
    { key: 'start', head: say(words.columnStart), look: 'figure', cell: figure(({ startNow }) => startNow) },
    { key: 'now', head: say(words.columnNow), look: 'figure', cell: figure(({ now }) => now) },
    { key: 'n', head: say(words.columnCount), look: 'figure', cell: figure(({ n }) => n) },
  ]
  return (
    <>
      {title}
      <PageHead
        title={say(words.closingsTitle, { closed })}
        more={say(words.closingsMore, { open })}
        sub={early > 0 ? say(words.early, { early }) : undefined}
      />
      <div className="columns-even columns">
        <CountList
          title={say(words.goalsTitle)}
          rows={goalStates.map((state) => ({ name: say(goalWords[state]), count: goals[state] }))}
        />
        <CountList
          title={say(words.nextTotals)}
          rows={nextSteps.map((step) => ({
            name: say(step === 'touch' ? words.nextTotalTouch : nextWords[step]),
            count: next[step],
          }))}
        />
      </div>
      {skills.length > 0 ? (
        <section className="section stack">
          <div className="section-head">
            <h2>{say(words.skillsTitle)}</h2>
          </div>
          <DataTable
            caption={say(words.skillsTitle)}
            captionHidden
            rows={skills}
            rowKey={({ topic }) => topic}
            columns={columns}
          />
        </section>
      ) : null}
      <div className="columns-even columns">
        <section className="section stack">
          <div className="section-head">
            <h2>{say(words.ambassadorsTitle)}</h2>
          </div>
          {ambassadors.length === 0 ? <p className="quiet">{say(words.ambassadorsNone)}</p> : null}
          <ul className="lines">
            {ambassadors.map(({ name, side }) => (
              <li key={`${side} ${name}`}>
                <PersonName name={name} />{' '}
                <span className={side}>
                  {say(side === 'mentor' ? words.ambassadorMentor : words.ambassadorLeader)}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className="section stack">
          <div className="section-head">
            <h2>{say(words.quotesTitle)}</h2>
          </div>
          {quotes.length === 0 ? <p className="quiet">{say(words.quotesNone)}</p> : null}
          {quotes.map(({ words: quoted, side }) => (
            <blockquote key={`${side} ${quoted}`} className="stack">
              <p>“{quoted}”</p>
              <footer className="small quiet">
                {say(words.quoteBy, { side, programme: programme.name })}
              </footer>
            </blockquote>
          ))}
        </section>
      </div>
    </>
  )
}
