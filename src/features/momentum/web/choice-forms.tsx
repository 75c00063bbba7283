import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { DayField } from '#ui/date-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { momentumMessages as words } from '../momentum.messages.ts'

interface Refused {
  readonly sentence: string
  readonly field: 'until' | 'note' | null
  readonly typed: { readonly until: string; readonly note: string }
}

/** Two quiet ways: not now, or as it is. */
export function ChoiceForms({ tomorrow, refused }: { tomorrow: string; refused: Refused | null }) {
  const say = useSay()
  const errorOf = (field: Refused['field']) => (refused?.field === field ? refused?.sentence : undefined)
  return (
    <>
      <form method="post" className="section stack" id="later">
        <SubmissionKey />
        <div className="section-head">
          <h2>{say(words.laterTitle)}</h2>
        </div>
        <DayField
          name="until"
          label={say(words.laterDay)}
          hint={say(words.laterHint)}
          min={tomorrow}
          initial={refused?.typed.until}
          error={errorOf('until')}
        />
        <div className="actions">
          <Button name="intent" value="later">
            {say(words.laterButton)}
          </Button>
        </div>
      </form>
      <form method="post" className="section stack" id="keep">
        <SubmissionKey />
        <div className="section-head">
          <h2>{say(words.keepTitle)}</h2>
        </div>
        <TextArea
          name="note"
          label={say(words.keepNote)}
          hint={say(words.keepHint)}
          rows={3}
          maxLength={600}
          initial={refused?.typed.note}
          error={errorOf('note')}
        />
        <div className="actions">
          <Button name="intent" value="keep">
            {say(words.keepButton)}
          </Button>
        </div>
      </form>
    </>
  )
}
