import { Actions, Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import type { SelectOption } from '#ui/select-field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { resourceMessages as words } from '../guides.messages.ts'
import { problemSentence, type Refused } from './problem-words.rules.ts'

/** A link or a short text somebody found worth reading. */
export function ResourceForm({
  here,
  topics,
  refused,
}: {
  here: string
  topics: readonly SelectOption[]
  refused: Refused | undefined
}) {
  const say = useSay()
  const typed = (field: string) => {
    const value = refused?.typed[field]
    return typeof value === 'string' ? value : undefined
  }
  const problem = (field: string) => {
    const key = refused?.problems[field]
    return key ? problemSentence(say, key) : undefined
  }
  const optional = say(words.optional)
  return (
    <section className="chapter">
      <h2>{say(words.addTitle)}</h2>
      <form method="post" action={here} noValidate>
        <SubmissionKey />
        <TextField
          name="title"
          label={say(words.name)}
          initial={typed('title')}
          error={problem('title')}
          maxLength={120}
        />
        <TextField
          name="address"
          label={say(words.address)}
          hint={say(words.addressHint)}
          optional={optional}
          initial={typed('address')}
          error={problem('address')}
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          dir="ltr"
        />
        <TextArea
          name="note"
          label={say(words.note)}
          optional={optional}
          initial={typed('note')}
          error={problem('note')}
          maxLength={600}
          rows={3}
        />
        <SelectField
          name="topicId"
          label={say(words.topic)}
          initial={typed('topicId') ?? ''}
          options={[{ value: '', label: say(words.noTopic) }, ...topics]}
        />
        <CheckField
          name="offer"
          label={say(words.offer)}
          note={say(words.offerNote)}
          checked={typed('offer') === 'yes'}
        />
        <Actions>
          <Button look="ink">{say(words.add)}</Button>
        </Actions>
      </form>
    </section>
  )
}
