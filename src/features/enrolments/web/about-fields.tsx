import { CheckField } from '#ui/check-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { ownMessages as words } from '../own-enrolment.messages.ts'
import type { TypedAnswers } from './own-topics.tsx'

/** Sensitive facts, each with a consent of its own; empty is as good an answer as any. */
export function AboutFields({
  fields,
  given,
  typed,
}: {
  fields: readonly string[]
  given: readonly { readonly field: string; readonly value: string }[]
  typed: TypedAnswers | undefined
}) {
  const say = useSay()
  if (fields.length === 0) return null
  return (
    <section className="chapter stack-wide">
      <h2>{say(words.aboutTitle)}</h2>
      <p>{say(words.aboutText)}</p>
      {fields.map((field, at) => {
        const before = given.find((one) => one.field === field)?.value
        const textTyped = [typed?.[`about-${field}`]].flat()[0]
        return (
          <div key={field} className="stack">
            <TextField
              name={`about-${field}`}
              id={`about-${at}`}
              label={<bdi>{field}</bdi>}
              optional={say(words.optional)}
              initial={textTyped ?? before}
              autoComplete="off"
            />
            <CheckField
              name={`consent-${field}`}
              id={`consent-${at}`}
              label={say(words.consent)}
              checked={typed ? [typed[`consent-${field}`]].flat()[0] === 'yes' : before !== undefined}
            />
          </div>
        )
      })}
    </section>
  )
}
