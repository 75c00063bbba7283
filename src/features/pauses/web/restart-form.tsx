import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { pauseMessages as words } from '../pauses.messages.ts'
import { problemWord, type RefusedIntent } from './pause-words.rules.ts'

export function RestartForm({ note, refused }: { note: string; refused?: RefusedIntent | undefined }) {
  const say = useSay()
  const problem = refused?.intent === 'restart' ? refused.problems['restart'] : undefined
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <CheckField
        name="restart"
        label={say(words.restartBox)}
        note={note}
        error={problem ? say(problemWord(problem)) : undefined}
      />
      <Button look="ink" name="intent" value="restart">
        {say(words.restartButton)}
      </Button>
    </form>
  )
}
