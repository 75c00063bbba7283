import { useSay } from '#words/say.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { ErasureView } from '../read-erasure.ts'
import { rightsMessages as words } from '../rights.messages.ts'
import { dayAt, problemWord, type Refused } from './rights-words.rules.ts'

/** Written down, confirmed by name, then a day in which it can be stopped. */
export function ErasureSection({
  request,
  refused,
}: {
  request: ErasureView['request']
  refused: Refused | undefined
}) {
  const say = useSay()
  const missing = refused?.problems['name']
  return (
    <section className="section stack text">
      <div className="section-head">
        <h2>{say(words.askTitle)}</h2>
      </div>
      {request?.erasesAt ? <p>{say(words.waits, { at: request.erasesAt })}</p> : null}
      {request && !request.erasesAt ? (
        <p>{say(words.confirmText, { asked: request.askedAt, due: dayAt(request.dueOn) })}</p>
      ) : null}
      {request ? null : <p>{say(words.askText)}</p>}
      <form method="post" className="stack" noValidate>
        <SubmissionKey />
        {request?.state === 'asked' ? (
          <TextField
            name="name"
            autoComplete="off"
            label={say(words.confirmName)}
            error={missing ? say(problemWord(missing)) : undefined}
          />
        ) : null}
        <Actions>
          {request ? null : (
            <Button name="intent" value="ask">
              {say(words.ask)}
            </Button>
          )}
          {request?.state === 'asked' ? (
            <Button look="danger" name="intent" value="erase">
              {say(words.confirm)}
            </Button>
          ) : null}
          {request ? (
            <Button look="quiet" name="intent" value="withdraw">
              {say(request.erasesAt ? words.waitsTake : words.withdraw)}
            </Button>
          ) : null}
        </Actions>
      </form>
    </section>
  )
}
