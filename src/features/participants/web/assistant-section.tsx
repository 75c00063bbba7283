import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { participantMessages as words } from '../participants.messages.ts'
import { problemWords, type Refused } from './refused.rules.ts'

/** Who may book and move hours for a leader: named, and ended at any time. */
export function AssistantSection({
  assistant,
  done,
  refused,
}: {
  assistant: { name: string; address: string } | null
  done: string | null
  refused: Refused | undefined
}) {
  const say = useSay()
  const typed = (field: string) => [refused?.typed[field]].flat()[0]
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  const told = done === 'named' ? words.assistantAdded : done === 'ended' ? words.assistantEnded : null
  return (
    <section className="chapter" id="assistant">
      <h2>{say(words.assistantTitle)}</h2>
      {told && !refused ? (
        <Banner look="ok" announce>
          {say(told)}
        </Banner>
      ) : null}
      <p className="quiet">{say(words.assistantNote)}</p>
      {assistant ? (
        <form method="post" noValidate>
          <p>{say(words.assistantNow, { name: assistant.name, address: assistant.address })}</p>
          <CheckField name="sure" label={say(words.assistantSure)} error={error('sure')} />
          <Button name="intent" value="end-assistant">
            {say(words.assistantEnd)}
          </Button>
        </form>
      ) : (
        <form method="post" noValidate>
          <TextField
            name="name"
            label={say(words.assistantName)}
            initial={typed('name')}
            error={error('name')}
            maxLength={200}
            autoComplete="off"
          />
          <TextField
            name="address"
            type="email"
            label={say(words.assistantAddress)}
            initial={typed('address')}
            error={error('address')}
            maxLength={320}
            autoComplete="off"
          />
          <Button name="intent" value="assistant">
            {say(words.assistantAdd)}
          </Button>
        </form>
      )}
    </section>
  )
}
