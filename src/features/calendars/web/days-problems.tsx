import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
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

const sentences = {
  added: words.daysAdded,
  'left-out': words.daysLeftOut,
  fitting: words.daysFitting,
  removed: words.daysRemoved,
  returned: words.daysReturned,
} as const

/** What was just done, below it; days just entered can be taken back at once. */
export function DaysDone({ done, added }: { done: string | null; added: string | null }) {
  const say = useSay()
  if (done === null || !Object.hasOwn(sentences, done)) return null
  return (
    <Banner
      look="ok"
      announce
      actions={
        added ? (
          <form method="post">
            <Button look="quiet" name="remove" value={added}>
              {say(words.daysUndo)}
            </Button>
          </form>
        ) : undefined
      }
    >
      {say(sentences[done as keyof typeof sentences])}
    </Banner>
  )
}
