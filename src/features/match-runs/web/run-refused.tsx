import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { compareMessages as words } from '../compare.messages.ts'
import type { RunRefusal } from '../match-result.contract.ts'
import type { Comparison } from '../read-comparison.ts'
import { isolate } from './bidi.rules.ts'

const refusalWords: Record<RunRefusal['reason'], typeof words.refusedInput> = {
  locks: words.refusedLocks,
  places: words.refusedPlaces,
  quota: words.refusedQuota,
  nobody: words.refusedNobody,
  stopped: words.refusedStopped,
  input: words.refusedInput,
}

/** Never "infeasible": who is concerned, which rule, and what can be done. */
export function RunRefused({ comparison, home }: { comparison: Comparison; home: string }) {
  const say = useSay()
  const { run, refusal, state } = comparison
  return (
    <>
      <PageHead
        title={say(state === 'cancelled' ? words.cancelledTitle : words.failedTitle, { number: run.number })}
        actions={<LinkButton href={home}>{say(words.backToReview)}</LinkButton>}
      />
      <div className="section text">
        {refusal ? (
          <>
            <p>
              {say(refusalWords[refusal.reason], {
                names: refusal.names.slice(0, 12).map(isolate).join(', '),
                possible: refusal.possible ?? 0,
                asked: refusal.asked ?? 0,
              })}
            </p>
            <p className="quiet">{say(words.refusedSafe)}</p>
          </>
        ) : (
          <p>{say(words.cancelledText)}</p>
        )}
      </div>
    </>
  )
}
