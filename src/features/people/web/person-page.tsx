import { useLoaderData } from 'react-router'
import { PageHead } from '#ui/page-head.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { isHere } from '../people-difference.rules.ts'
import { peopleMessages as words } from '../people.messages.ts'
import type { loader } from './person-page.server.ts'

export { loader } from './person-page.server.ts'

/** What HR data says about one person. What they chose to say about themselves is not here. */
export default function PersonPage() {
  const say = useSay()
  const language = useLocale()
  const { person, manager, reports, today, showsRights } = useLoaderData<typeof loader>()
  const languages = new Intl.DisplayNames([language], { type: 'language' })
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const day = (on: string | null) => on && dates.format(new Date(`${on}T12:00:00Z`))
  const gone = person.presence === 'absent' || !isHere(person, today)
  const facts = [
    [words.employeeId, person.employeeId],
    [words.email, person.email],
    [words.jobTitle, person.jobTitle],
    [words.level, person.level?.toString() ?? null],
    [words.department, person.department],
    [words.location, person.location],
    [words.region, person.region],
    [words.country, person.country],
    [words.timeZone, person.timeZone],
    [words.languages, person.languages.map((code) => languages.of(code) ?? code).join(', ') || null],
    [words.hiredOn, day(person.hiredOn)],
    [words.leftOn, day(person.leftOn)],
  ] as const
  return (
    <div className="stack-wide">
      <title>{say(words.personTitle, { name: person.fullName })}</title>
      <PageHead
        over={<a href="/people">{say(words.toPeople)}</a>}
        title={<bdi>{person.fullName}</bdi>}
        sub={gone ? say(words.notHere) : null}
      />
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name.id}>
            <dt>{say(name)}</dt>
            <dd>{value === null ? say(words.notKnown) : <bdi>{value}</bdi>}</dd>
          </div>
        ))}
        <div>
          <dt>{say(words.manager)}</dt>
          <dd>
            {manager ? (
              <a href={`/people/${manager.personId}`}>
                <bdi>{manager.fullName}</bdi>
              </a>
            ) : person.managerEmployeeId === null ? (
              say(words.noManager)
            ) : (
              say(words.unknownManager, { managerId: person.managerEmployeeId })
            )}
          </dd>
        </div>
      </dl>
      {showsRights ? (
        <p>
          <a href={`/people/${person.personId}/data`}>{say(words.toRights)}</a>
        </p>
      ) : null}
      <section className="section">
        <h2>{say(words.reports)}</h2>
        {reports.length === 0 ? <p>{say(words.noReports)}</p> : null}
        <ul className="lines">
          {reports.map((report) => (
            <li key={report.personId}>
              <a href={`/people/${report.personId}`}>
                <bdi>{report.fullName}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
