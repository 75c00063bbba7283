import { useActionData } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import type { Message } from '#words/define-messages.ts'
import { useSay } from '#words/say.tsx'
import { peopleMessages as words } from '../people.messages.ts'
import type { DottedLineFault } from '../reporting-chart.rules.ts'
import type { action } from './dotted-lines-page.server.ts'

export { action } from './dotted-lines-page.server.ts'

const faultWords: Readonly<Record<DottedLineFault, Message>> = {
  'unknown-person': words.dottedUnknownPerson,
  'unknown-manager': words.dottedUnknownManager,
  'own-manager': words.dottedOwnManager,
  'listed-twice': words.dottedListedTwice,
  'same-as-main-line': words.dottedSameLine,
}

export default function DottedLinesPage() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  const problem = answer?.problem ?? null
  const title = say(words.addDotted)
  return (
    <div className="text stack-wide">
      <title>{problem === null ? title : say(words.problemPrefix, { title })}</title>
      {problem === null ? null : (
        <ErrorSummary title={say(words.problemTitle)} problems={[{ href: '#file', text: problem }]} />
      )}
      <PageHead title={say(words.dottedTitle)} sub={say(words.dottedHint)} />
      {answer?.outcome ? (
        <section className="section stack" aria-live="polite">
          <h2>{say(words.dottedKept, { count: answer.outcome.kept })}</h2>
          {answer.outcome.faults.length > 0 ? (
            <p>{say(words.dottedFaults, { count: answer.outcome.faults.length })}</p>
          ) : null}
          <ul className="lines">
            {answer.outcome.faults.slice(0, 200).map(({ line, employeeId, managerId, fault }) => (
              <li key={line}>
                <bdi>
                  {say(words.dottedLine, {
                    line,
                    employeeId,
                    managerId: managerId ?? '–',
                    reason: say(faultWords[fault]),
                  })}
                </bdi>
              </li>
            ))}
          </ul>
          <LinkButton href="/people">{say(words.toPeople)}</LinkButton>
        </section>
      ) : null}
      <form method="post" encType="multipart/form-data" className="stack-wide">
        <SubmissionKey />
        <Field id="file" label={say(words.dottedField)} error={problem ?? undefined}>
          <input
            className="field-input"
            type="file"
            id="file"
            name="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
          />
        </Field>
        <Actions>
          <Button look="ink">{say(words.dottedDo)}</Button>
        </Actions>
      </form>
    </div>
  )
}
