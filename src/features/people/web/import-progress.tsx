import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { importMessages as words } from '../people-import.messages.ts'
import { canCancel, type PeopleImport } from '../people-import.rules.ts'

const titles = {
  checking: words.progressTitle,
  settling: words.settlingTitle,
  applying: words.applyingTitle,
} as const

/** How far the work is. With scripts the page follows by itself; without, a link looks again. */
export function ImportProgress({
  found,
}: {
  found: Pick<PeopleImport, 'importId' | 'state' | 'progress' | 'rowCount'>
}) {
  const say = useSay()
  const { revalidate, state: loading } = useRevalidator()
  useEffect(() => {
    if (loading !== 'idle') return
    const timer = setTimeout(() => void revalidate(), 500)
    return () => clearTimeout(timer)
  }, [loading, revalidate])
  const { state, progress, rowCount } = found
  const title = state in titles ? titles[state as keyof typeof titles] : words.receivingTitle
  const done =
    state === 'checking'
      ? say(words.progress, { done: progress, all: rowCount })
      : state === 'receiving'
        ? say(words.progressReceiving, { done: rowCount })
        : say(words.progressBusy)
  return (
    <div className="stack-wide">
      <PageHead title={say(title)} sub={say(words.leave)} />
      <div className="stack" aria-live="polite">
        <p className="figures">{done}</p>
        {state === 'checking' ? (
          <progress max={Math.max(1, rowCount)} value={progress} aria-label={say(title)} />
        ) : null}
      </div>
      <form method="post">
        <SubmissionKey />
        <Actions>
          <LinkButton href={`/people/imports/${found.importId}`}>{say(words.lookAgain)}</LinkButton>
          {canCancel(state) ? (
            <Button look="quiet" name="do" value="cancel">
              {say(words.cancel)}
            </Button>
          ) : null}
        </Actions>
      </form>
    </div>
  )
}
