import { typedText, type Refused } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { RetentionView } from '../read-retention.ts'
import { retentionMessages as words } from '../retention.messages.ts'
import { problemWord } from './retention-words.rules.ts'

export function HoldForm({ hold, refused }: { hold: RetentionView['hold']; refused?: Refused | undefined }) {
  const say = useSay()
  const problem = refused?.problems['reason']
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{say(words.holdTitle)}</h2>
      </div>
      <p className="quiet">{say(words.holdNote)}</p>
      {hold ? <p>{say(words.holdStands, { at: hold.placedAt, reason: hold.reason })}</p> : null}
      <form method="post" className="stack" noValidate>
        <SubmissionKey />
        {hold ? null : (
          <TextArea
            name="reason"
            rows={3}
            maxLength={600}
            label={say(words.holdReason)}
            initial={typedText(refused, 'reason')}
            error={problem ? say(problemWord(problem)) : undefined}
          />
        )}
        <Button name="intent" value={hold ? 'lift' : 'hold'}>
          {say(hold ? words.holdLift : words.holdPlace)}
        </Button>
      </form>
    </section>
  )
}
