import { speak } from '#words/speak.ts'
import { differenceMessages } from '#features/people/import-difference.messages.ts'
import { reasonWords, rowMessages } from '#features/people/import-rows.messages.ts'
import { failureWords, importMessages } from '#features/people/people-import.messages.ts'
import type { PeopleImport } from '#features/people/people-import.rules.ts'
import type { RowProblem } from '#features/people/person-row.rules.ts'

const say = speak('en', {})

/** What became of a file, in the words of the pages. */
export function sayImport({ state, failure, summary, rowCount }: PeopleImport): string {
  if (state === 'failed' && failure) {
    return `${say(importMessages.failedTitle)}. ${say(failureWords[failure.reason], { line: failure.line ?? 0 })} ${say(importMessages.failedSafe)}`
  }
  const skipped = Object.values(summary.skipped).reduce((sum, count) => sum + count, 0)
  const rows = say(rowMessages.title, {
    all: rowCount,
    ready: summary.ready,
    needsFix: summary.needsFix,
    skipped,
  })
  const { joins, returns, leaves, moves } = summary.difference
  const difference = say(differenceMessages.title, { joins: joins + returns, leaves, moves })
  const outcome = state === 'applied' ? 'The people are as the file says.' : 'Nobody has changed yet.'
  return `${rows}.\n${difference}. ${outcome}`
}

export function sayRowToFix({
  line,
  problems,
  clash,
}: {
  line: number
  problems: readonly RowProblem[]
  clash: { reason: RowProblem['reason']; otherLine: number } | null
}): string {
  const sentences = problems.map(
    ({ column, value, reason }) =>
      `  line ${line}, ${column || 'row'} "${value.slice(0, 60)}": ${say(reasonWords[reason])}`,
  )
  if (clash)
    sentences.push(`  line ${line}: ${say(reasonWords[clash.reason], { otherLine: clash.otherLine })}`)
  return sentences.join('\n')
}
