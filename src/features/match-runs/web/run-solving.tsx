import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Progress } from '#ui/progress.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { compareMessages as words } from '../compare.messages.ts'
import type { Comparison } from '../read-comparison.ts'

/** Before this, a result may come any moment and a half one would only confuse. */
const takeNowAfter = 2000

export function RunSolving({ comparison, now, here }: { comparison: Comparison; now: string; here: string }) {
  const say = useSay()
  const { run, progress, startedAt } = comparison
  const running = startedAt ? Date.parse(now) - Date.parse(startedAt) : 0
  const reached = progress && progress.pairs > 0 ? progress.reached : null
  const text = [
    say(words.solvingPhase, { phase: progress?.phase ?? 'queued' }),
    say(words.solvingPairs, { pairs: progress?.pairs ?? 0 }),
    reached === null ? '' : say(words.solvingReached, { percent: Math.floor(reached * 100) / 100 }),
    running >= 1000 ? say(words.solvingSince, { seconds: Math.floor(running / 1000) }) : '',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <PageHead title={say(words.solvingTitle, { number: run.number })} />
      <div className="section stack">
        <Progress
          label={say(words.solvingTitle, { number: run.number })}
          done={progress && progress.done > 0 ? progress.done : undefined}
          text={text}
          actions={
            <>
              {running > takeNowAfter ? <Steer intent="use-now" label={say(words.takeNow)} /> : null}
              <Steer intent="cancel" label={say(words.cancel)} />
              <a href={here}>{say(words.reload)}</a>
            </>
          }
        />
        <p className="quiet">{say(words.solvingSafe)}</p>
      </div>
    </>
  )
}

function Steer({ intent, label }: { intent: 'use-now' | 'cancel'; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <SubmissionKey />
      <Button>{label}</Button>
    </form>
  )
}
