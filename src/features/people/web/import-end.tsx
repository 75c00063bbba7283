import { LinkButton, Actions } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { failureWords, importMessages as words } from '../people-import.messages.ts'
import type { PeopleImport } from '../people-import.rules.ts'
import { RowProblems } from './row-problems.tsx'
import type { RowView } from './row-to-fix.tsx'

/** An import that is over: what it did, or why it did nothing. */
export function ImportEnd({ found, rows }: { found: PeopleImport; rows: readonly RowView[] }) {
  const say = useSay()
  const again = <LinkButton href="/people/import">{say(words.again)}</LinkButton>
  if (found.state === 'cancelled')
    return <PageHead title={say(words.cancelled)} sub={say(words.cancelledHelp)} actions={again} />
  if (found.state === 'failed') {
    const { reason, line } = found.failure ?? { reason: 'broken-off', line: null }
    return (
      <PageHead
        title={say(words.failedTitle)}
        more={say(failureWords[reason], { line: line ?? 0 })}
        sub={say(words.failedSafe)}
        actions={again}
      />
    )
  }
  const { joins, returns, leaves, moves } = found.summary.difference
  return (
    <div className="stack-wide">
      <PageHead
        title={say(words.doneTitle, { joins: joins + returns, leaves, moves })}
        sub={say(words.doneHelp)}
      />
      {rows.length > 0 ? (
        <section className="section">
          <h2>{say(words.doneKept, { count: rows.length })}</h2>
          <ul className="lines">
            {rows.map((row) => (
              <li key={row.line}>
                <RowProblems row={row} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Actions>
        <LinkButton look="ink" href="/people">
          {say(words.toPeople)}
        </LinkButton>
        {again}
      </Actions>
    </div>
  )
}
