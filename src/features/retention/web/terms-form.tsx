import { typedText, type Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { RetentionView } from '../read-retention.ts'
import { datedClasses } from '../retention.contract.ts'
import { retentionMessages as words } from '../retention.messages.ts'
import { classWords, problemWord } from './retention-words.rules.ts'

/** One term a kind; beside it what the coming night would delete, counted by the code that deletes. */
export function TermsForm({ rows, refused }: { rows: RetentionView['rows']; refused?: Refused | undefined }) {
  const say = useSay()
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{say(words.columnMonths)}</h2>
      </div>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        {rows.map((row) => {
          const problem = refused?.problems[row.class]
          const isDated = (datedClasses as readonly string[]).includes(row.class)
          const due = isDated
            ? say(words.dueDated, { due: row.due })
            : say(words.due, { due: row.due, pairs: row.duePairs })
          const next = row.next ? say(words.next, { at: row.next }) : say(words.nextNone)
          return (
            <TextField
              key={row.class}
              name={row.class}
              width="short"
              inputMode="numeric"
              label={say(classWords[row.class])}
              hint={`${say(words.columnDue)}: ${due}.${isDated ? '' : ` ${say(words.columnNext)}: ${next}.`}`}
              initial={typedText(refused, row.class) ?? String(row.months)}
              error={problem ? say(problemWord(problem)) : undefined}
            />
          )
        })}
        <Button look="ink">{say(words.save)}</Button>
      </form>
    </section>
  )
}
