import { Actions, Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import type { ColumnMapping } from '../column-mapping.rules.ts'
import { fieldWords } from '../import-columns.messages.ts'
import { reasonWords, rowMessages as words } from '../import-rows.messages.ts'
import type { PeopleField } from '../people-fields.rules.ts'
import type { RowProblem } from '../person-row.rules.ts'

export interface RowView {
  readonly line: number
  readonly cells: readonly string[]
  readonly problems: readonly RowProblem[]
  readonly clash: { readonly reason: 'id-used-twice' | 'email-used-twice'; readonly otherLine: number } | null
}

interface Question {
  readonly field: PeopleField
  readonly sentence: string
}

/** One row with a field for each cell that cannot stay, and nothing else of the row to retype. */
export function RowToFix({ row, mapping }: { row: RowView; mapping: ColumnMapping }) {
  const say = useSay()
  const { line } = row
  const whole = row.problems.find(({ field }) => field === null)
  const questions: Question[] = row.problems.flatMap(({ field, reason }) =>
    field === null ? [] : [{ field, sentence: say(reasonWords[reason]) }],
  )
  if (row.clash) {
    const field = row.clash.reason === 'id-used-twice' ? 'employeeId' : 'email'
    questions.push({
      field,
      sentence: say(reasonWords[row.clash.reason], { otherLine: row.clash.otherLine }),
    })
  }
  const name = [mapping.fullName, mapping.givenName, mapping.familyName]
    .flatMap((index) => (index === undefined ? [] : [row.cells[index] ?? '']))
    .join(' ')
  return (
    <form method="post" id={`line-${line}`} className="section stack" noValidate>
      <SubmissionKey />
      <input type="hidden" name="line" value={line} />
      <div className="section-head">
        <h2>{say(words.line, { line })}</h2>
        <bdi className="quiet">{name}</bdi>
      </div>
      {whole ? <p>{say(reasonWords[whole.reason])}</p> : null}
      {questions.map(({ field, sentence }) => {
        const value = row.cells[mapping[field] ?? -1] ?? ''
        return (
          <TextField
            key={field}
            id={`line-${line}-${field}`}
            name={`value-${field}`}
            label={say(fieldWords[field])}
            hint={value === '' ? say(words.saysNothing) : undefined}
            error={sentence}
            initial={value}
            spellCheck={false}
          />
        )
      })}
      <Actions>
        <Button name="do" value="mend">
          {say(words.save, { line })}
        </Button>
        <Button look="quiet" name="do" value="skip">
          {say(words.skip, { line })}
        </Button>
      </Actions>
    </form>
  )
}
