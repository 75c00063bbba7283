import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { daysOffMessages as words } from '../days-off.messages.ts'
import type { RefusedDays } from './days-form.tsx'

/** What is missing, above the head of the page. */
export function DaysProblems({ refused }: { refused: RefusedDays | undefined }) {
  const say = useSay()
  if (!refused) return null
  const problems = refused.sentence
    ? [{ href: '#first', text: refused.sentence }]
    : Object.keys(refused.problems).map((field) => ({
        href: `#${field}`,
        text: say(field === 'last' ? words.problemLast : words.problemFirst),
      }))
  return <ErrorSummary title={say(words.daysSummary)} problems={problems} />
}

/** What was just done, below it. */
export function DaysDone({ done, refused }: { done: string | null; refused: RefusedDays | undefined }) {
  const say = useSay()
  if (refused || (done !== 'added' && done !== 'removed')) return null
  return (
    <Banner look="ok" announce>
      {say(done === 'added' ? words.daysAdded : words.daysRemoved)}
    </Banner>
  )
}
