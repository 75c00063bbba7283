import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { readinessMessages as words } from '../brief.messages.ts'
import { workMessages } from '../workload.messages.ts'
import { workAdviceSentences } from '../work-sentences.rules.ts'
import { fieldLabels } from '../field.messages.ts'
import { FormProblems, problemWords } from './form-problems.tsx'
import type { action, loader } from './readiness-page.server.ts'

export { action, loader } from './readiness-page.server.ts'

const remedies = {
  'speak-up': words.remedySpeakUp,
  voluntary: words.remedyVoluntary,
  care: words.remedyCare,
  time: words.remedyTime,
  act: words.remedyAct,
  calm: words.remedyCalm,
} as const

export default function ReadinessPage() {
  const say = useSay()
  const { programme, readiness } = useLoaderData<typeof loader>()
  const { verdict, reasons, override, workAdvice } = readiness
  const title = {
    unknown: words.titleUnknown,
    ready: words.titleReady,
    careful: words.titleCareful,
    'not-yet': words.titleNotYet,
  }[verdict]
  const check = `/programmes/${programme.programmeId}/design/readiness`
  return (
    <div className="text stack-wide">
      <title>{`${programme.name}: ${say(words.page)}`}</title>
      <PageHead
        look="finding"
        title={say(title, { count: reasons.length })}
        more={verdict === 'not-yet' ? say(words.moreNotYet, { count: reasons.length }) : undefined}
      />
      <ul className="lines">
        {reasons.map((reason) => (
          <li key={reason}>
            <span className="strong">{say(fieldLabels[`readiness.${reason}`])}</span>
            <div className="quiet">{say(remedies[reason])}</div>
          </li>
        ))}
      </ul>
      <LinkButton href={check} look={verdict === 'unknown' ? 'ink' : 'outline'}>
        {say(verdict === 'unknown' ? words.answer : words.change)}
      </LinkButton>
      {workAdvice.length > 0 ? (
        <section className="section stack">
          <h2>{say(workMessages.adviceTitle)}</h2>
          <ul className="lines">
            {workAdviceSentences(workAdvice, say).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <a href={`/programmes/${programme.programmeId}/workload`}>{say(workMessages.adviceMore)}</a>
          </p>
        </section>
      ) : null}
      {override ? (
        <p>{say(words.overridden, { named: override.named, at: override.at, reason: override.reason })}</p>
      ) : null}
      {verdict === 'not-yet' && !override ? <OverrideForm /> : null}
    </div>
  )
}

function OverrideForm() {
  const say = useSay()
  const refused = useActionData<typeof action>()
  const problems = problemWords(say, refused?.problems)
  const typed = (name: 'named' | 'reason') =>
    typeof refused?.typed[name] === 'string' ? refused.typed[name] : undefined
  return (
    <section className="section stack-wide">
      <h2>{say(words.overrideTitle)}</h2>
      <FormProblems problems={problems} problem={refused?.problem} problemField="named" />
      <p>{say(words.overrideText)}</p>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <TextField
          name="named"
          label={say(words.overrideNamed)}
          initial={typed('named')}
          error={problems['named']}
        />
        <TextArea
          name="reason"
          label={say(words.overrideReason)}
          initial={typed('reason')}
          error={problems['reason']}
          rows={3}
        />
        <Actions>
          <Button look="danger">{say(words.overrideDo)}</Button>
        </Actions>
      </form>
    </section>
  )
}
