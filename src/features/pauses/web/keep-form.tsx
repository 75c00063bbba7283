import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { pauseMessages as words } from '../pauses.messages.ts'
import { problemWord, typedOf, type RefusedIntent } from './pause-words.rules.ts'

export function KeepForm({ refused }: { refused?: RefusedIntent | undefined }) {
  const say = useSay()
  const problem = refused?.intent === 'keep' ? refused.problems['why'] : undefined
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{say(words.keepTitle)}</h2>
      </div>
      <p className="quiet">{say(words.keepNote)}</p>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <TextArea
          name="why"
          rows={3}
          maxLength={600}
          label={say(words.keepWhy)}
          initial={typedOf(refused, 'keep', 'why')[0]}
          error={problem ? say(problemWord(problem)) : undefined}
        />
        <Button name="intent" value="keep">
          {say(words.keepButton)}
        </Button>
      </form>
    </section>
  )
}
