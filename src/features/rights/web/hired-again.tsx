import { useSay } from '#words/say.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { rightsMessages as words } from '../rights.messages.ts'
import { problemWord, type Refused } from './rights-words.rules.ts'

/** Files bring nobody back who was erased; whoever is hired again is let in by the number the file gives them. */
export function HiredAgain({ refused }: { refused: (Refused & { readonly typed: string }) | undefined }) {
  const say = useSay()
  const missing = refused?.problems['employeeId']
  return (
    <section className="section stack text">
      <div className="section-head">
        <h2>{say(words.againTitle)}</h2>
      </div>
      <p>{say(words.againText)}</p>
      <form method="post" className="stack" noValidate>
        <SubmissionKey />
        <TextField
          name="employeeId"
          width="short"
          autoComplete="off"
          label={say(words.againNumber)}
          initial={refused?.typed}
          error={missing ? say(problemWord(missing)) : (refused?.sentence ?? undefined)}
        />
        <Actions>
          <Button>{say(words.againDo)}</Button>
        </Actions>
      </form>
    </section>
  )
}
