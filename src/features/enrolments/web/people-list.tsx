import type { ReactNode } from 'react'
import { Actions, Button } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { MagnifyingGlassIcon } from '#ui/icons.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { SearchField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { enrolmentMessages as words } from '../enrolments.messages.ts'
import { peopleShows, type PeopleShow } from '../people-filter.rules.ts'
import { ruleWords, sideWords, statusWords } from '../status-words.messages.ts'
import type { ProgrammePerson } from '../read-programme-people.ts'

const showWords = {
  all: words.showAll,
  mentors: words.showMentors,
  mentees: words.showMentees,
  'not-asked': words.showNotAsked,
  invited: words.showInvited,
  declined: words.showDeclined,
  left: words.showLeft,
  out: words.showOut,
} as const satisfies Record<PeopleShow, unknown>

interface Props {
  readonly rows: readonly ProgrammePerson[]
  readonly show: PeopleShow
  readonly search: string
  readonly page: number
  readonly pages: number
}

/** Who takes part, page by page, with boxes to act on several at once. */
export function PeopleList({ rows, show, search, page, pages }: Props) {
  const say = useSay()
  const address = (change: Record<string, string>) =>
    `?${new URLSearchParams({ ...(show === 'all' ? {} : { show }), ...(search ? { search } : {}), ...change })}`
  return (
    <section className="section" id="people-list">
      <div className="section-head">
        <h2>{say(words.whoTitle)}</h2>
        <form method="get" className="row" role="search">
          {show === 'all' ? null : <input type="hidden" name="show" value={show} />}
          <SearchField
            name="search"
            icon={<MagnifyingGlassIcon small />}
            label={say(words.search)}
            initial={search}
          />
          <Button small>{say(words.searchDo)}</Button>
        </form>
      </div>
      <nav className="tabs" aria-label={say(words.show)}>
        {peopleShows.map((one) => (
          <a
            key={one}
            href={one === 'all' ? '?' : `?show=${one}`}
            aria-current={one === show ? 'page' : undefined}
          >
            {say(showWords[one])}
          </a>
        ))}
      </nav>
      {rows.length === 0 ? (
        <p className="quiet">{say(words.foundNone)}</p>
      ) : (
        <form method="post" className="stack-wide">
          <SubmissionKey />
          <DataTable
            caption={say(words.caption)}
            captionHidden
            compact
            rows={rows}
            rowKey={({ personId }) => personId}
            columns={columnsOf(say)}
          />
          <Actions>
            <Button name="do" value="enrol-mentor">
              {say(words.enrolAsMentor)}
            </Button>
            <Button name="do" value="enrol-mentee">
              {say(words.enrolAsMentee)}
            </Button>
            <Button name="do" value="invite">
              {say(words.invite)}
            </Button>
          </Actions>
        </form>
      )}
      {pages > 1 ? (
        <nav className="pages" aria-label={say(words.pageOf, { page, pages })}>
          {page > 1 ? <a href={address({ page: String(page - 1) })}>{say(words.previous)}</a> : null}
          <span>{say(words.pageOf, { page, pages })}</span>
          {page < pages ? <a href={address({ page: String(page + 1) })}>{say(words.nextPage)}</a> : null}
        </nav>
      ) : null}
    </section>
  )
}

function columnsOf(say: Say): Column<ProgrammePerson>[] {
  return [
    {
      key: 'choose',
      head: null,
      headHidden: say(words.columnChoose),
      look: 'tight',
      cell: ({ personId, fullName, status }) =>
        status === 'not-asked' || status === 'invited' || status === 'enrolled' ? (
          <input
            type="checkbox"
            name="person"
            value={personId}
            aria-label={say(words.choosePerson, { name: fullName })}
          />
        ) : null,
    },
    { key: 'name', head: say(words.columnName), rowHead: true, cell: (person) => nameCell(person, say) },
    { key: 'level', head: say(words.columnLevel), look: 'figure', cell: ({ level }) => level ?? '' },
    { key: 'status', head: say(words.columnStatus), cell: (person) => statusCell(person, say) },
  ]
}

function nameCell({ fullName, jobTitle, region, offers, wants }: ProgrammePerson, say: Say): ReactNode {
  return (
    <>
      <PersonName name={fullName} />
      <div className="smallest quiet">{[jobTitle, region].filter(Boolean).join(' · ')}</div>
      {offers.length > 0 ? (
        <div className="smallest">{say(words.offers, { topics: offers.join(', ') })}</div>
      ) : null}
      {wants.length > 0 ? (
        <div className="smallest">{say(words.wants, { topics: wants.join(', ') })}</div>
      ) : null}
    </>
  )
}

/** In one word where somebody stands, and on which side. */
function statusCell({ status, sides, out }: ProgrammePerson, say: Say): ReactNode {
  if (status === 'out') return say(words.statusOut, { rule: out ? say(ruleWords[out]) : '' })
  const named = sides.map((side) => say(sideWords[side])).join(', ')
  if (status === 'enrolled') return say(words.enrolledAs, { sides: named })
  return (
    <>
      {say(statusWords[status])}
      {status === 'not-asked' ? (
        <div className="smallest faint">{say(words.maySide, { sides: named })}</div>
      ) : null}
    </>
  )
}
