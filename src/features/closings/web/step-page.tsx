import { useActionData, useLoaderData } from 'react-router'
import type { Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import type { Message } from '#words/define-messages.ts'
import { PageHead } from '#ui/page-head.tsx'
import { stepAfter } from '../closing.rules.ts'
import type { Step } from '../closings.contract.ts'
import { closingMessages as words } from '../closings.messages.ts'
import { ClosingShell } from './closing-shell.tsx'
import { DoneStep } from './done-step.tsx'
import { GoalsStep, NextStepForm, SkillStep } from './rated-steps.tsx'
import type { action, loader } from './step-page.server.ts'
import { ChangeStep, QuoteStep, ThanksStep } from './written-steps.tsx'

export { action, loader } from './step-page.server.ts'

/** One of six short pages. Back works, and what was saved stands in the fields again. */
export default function StepPage() {
  const say = useSay()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const { token, closing, step, before, asksQuote } = view
  const titles: Readonly<Record<Step, Message>> = {
    goals: closing.goals.length > 0 ? words.goalsAsk : words.goalTitle,
    skill: words.skillTitle,
    change: asksQuote ? words.quoteTitle : words.changeTitle,
    thanks: closing.kind === 'early' ? words.thanksTitleEarly : words.thanksTitle,
    next: words.nextTitle,
    done: words.doneTitle,
  }
  const title = say(titles[step], { other: closing.other })
  const after = `/l/${token}/pair/close/${stepAfter(closing.steps, step)}`
  return (
    <ClosingShell token={token} programme={closing.programme} title={title} refused={refused}>
      <PageHead
        look="question"
        over={say(words.stepOf, { at: closing.steps.indexOf(step) + 1, all: closing.steps.length })}
        title={title}
      />
      {step === 'goals' ? <GoalsStep closing={closing} refused={refused} after={after} /> : null}
      {step === 'skill' ? <SkillStep closing={closing} refused={refused} after={after} /> : null}
      {step === 'change' && !asksQuote ? (
        <ChangeStep closing={closing} refused={refused} after={after} />
      ) : null}
      {step === 'change' && asksQuote ? (
        <QuoteStep closing={closing} refused={refused} after={after} />
      ) : null}
      {step === 'thanks' ? <ThanksStep closing={closing} refused={refused} after={after} /> : null}
      {step === 'next' ? <NextStepForm closing={closing} refused={refused} after={after} /> : null}
      {step === 'done' ? <DoneStep token={token} closing={closing} /> : null}
      {before ? (
        <p>
          <a href={`/l/${token}/pair/close/${before}`}>{say(words.back)}</a>
        </p>
      ) : null}
      {step === 'done' ? null : <p className="small quiet">{say(words.whoSees)}</p>}
    </ClosingShell>
  )
}
