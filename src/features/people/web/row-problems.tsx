import { useSay } from '#words/say.tsx'
import { reasonWords, rowMessages as words } from '../import-rows.messages.ts'
import type { RowView } from './row-to-fix.tsx'

/** What is wrong with a row, in a sentence a problem. */
export function RowProblems({ row }: { row: RowView }) {
  const say = useSay()
  const { problems, clash, line } = row
  return (
    <>
      {problems.map(({ column, field, reason }) => (
        <span key={`${field ?? ''}${reason}`}>
          {say(words.problemRow, {
            line,
            column: column || say(words.wholeRow),
            reason: say(reasonWords[reason]),
          })}{' '}
        </span>
      ))}
      {clash ? (
        <span>
          {say(words.problemRow, {
            line,
            column: say(words.wholeRow),
            reason: say(reasonWords[clash.reason], { otherLine: clash.otherLine }),
          })}
        </span>
      ) : null}
    </>
  )
}
