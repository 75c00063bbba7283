import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import type { Message } from '#words/define-messages.ts'
import { useSay } from '#words/say.tsx'
import { fieldWords } from '../import-columns.messages.ts'
import { reasonWords, rowMessages as words } from '../import-rows.messages.ts'
import type { PeopleImport } from '../people-import.rules.ts'
import type { SkipReason } from '../person-row.rules.ts'
import { RowToFix, type RowView } from './row-to-fix.tsx'

const skipWords: Readonly<Record<SkipReason, Message>> = {
  blank: words.skippedBlank,
  'header-again': words.skippedHeader,
  totals: words.skippedTotals,
  'same-row-again': words.skippedSame,
  chosen: words.skippedChosen,
  erased: words.skippedErased,
}

interface RowsProps {
  found: PeopleImport
  rows: { readonly rows: readonly RowView[]; readonly total: number; readonly next: number | null }
  mended: number | null
}

/** Rows to mend in place; the way on is always there. */
export function ImportRows({ found, rows: { rows, total, next }, mended }: RowsProps) {
  const say = useSay()
  const { summary, rowCount } = found
  const skipped = Object.entries(summary.skipped) as [SkipReason, number][]
  const skippedCount = skipped.reduce((sum, [, count]) => sum + count, 0)
  return (
    <div className="stack-wide">
      {rows.length > 0 ? (
        <ErrorSummary
          title={say(words.summary, { count: total })}
          problems={rows.slice(0, 10).flatMap((row) => links(row))}
        />
      ) : null}
      <PageHead
        title={say(words.title, {
          all: rowCount,
          ready: rowCount - total - skippedCount,
          needsFix: total,
          skipped: skippedCount,
        })}
        sub={mended === null ? say(total > 0 ? words.sub : words.none) : say(words.mended, { line: mended })}
      />
      <form method="post" className="stack-wide">
        <SubmissionKey />
        <Actions>
          <Button look="ink" name="do" value={total > 0 ? 'skip-all' : 'preview'}>
            {total > 0 ? say(words.skipAll, { count: total }) : say(words.go)}
          </Button>
          <LinkButton look="quiet" href={`/people/imports/${found.importId}?step=columns`}>
            {say(words.columns)}
          </LinkButton>
        </Actions>
      </form>
      <ul className="lines quiet">
        {skipped.map(([reason, count]) => (
          <li key={reason}>{say(skipWords[reason], { count })}</li>
        ))}
        {summary.withoutEmail > 0 ? <li>{say(words.noEmail, { count: summary.withoutEmail })}</li> : null}
        {summary.withoutLevel > 0 ? <li>{say(words.noLevel, { count: summary.withoutLevel })}</li> : null}
      </ul>
      {rows.map((row) => (
        <RowToFix key={row.line} row={row} mapping={found.mapping} />
      ))}
      {next === null ? null : (
        <nav className="pages">
          <a href={`/people/imports/${found.importId}?step=rows&after=${next}`}>{say(words.more)}</a>
        </nav>
      )}
    </div>
  )

  function links({ line, problems, clash }: RowView): { href: string; text: string }[] {
    const entries = problems.map(({ field, column, reason }) => ({
      href: field === null ? `#line-${line}` : `#line-${line}-${field}`,
      text: say(words.problemRow, {
        line,
        column: column || say(words.wholeRow),
        reason: say(reasonWords[reason]),
      }),
    }))
    if (!clash) return entries
    const field = clash.reason === 'id-used-twice' ? 'employeeId' : 'email'
    return [
      ...entries,
      {
        href: `#line-${line}-${field}`,
        text: say(words.problemRow, {
          line,
          column: say(fieldWords[field]),
          reason: say(reasonWords[clash.reason], { otherLine: clash.otherLine }),
        }),
      },
    ]
  }
}
