import type { TopicFamily } from '#features/topics/topics.contract.ts'
import { topicFamilies } from '#features/topics/topics.contract.ts'
import { familyNames } from '#features/topics/topics.messages.ts'
import { CheckField } from '#ui/check-field.tsx'
import { FieldError } from '#ui/field.tsx'
import { useSay } from '#words/say.tsx'
import { designMessages as words } from '../design.messages.ts'

export interface TopicChoice {
  readonly topicId: string
  readonly name: string
  readonly family: TopicFamily
  readonly sensitive: boolean
}

/** The catalogue as boxes, by family. */
export function TopicBoxes({
  name,
  legend,
  topics,
  chosen,
  error,
}: {
  name: string
  legend: string
  topics: readonly TopicChoice[]
  chosen: readonly string[]
  error: string | undefined
}) {
  const say = useSay()
  const families = topicFamilies.filter((family) => topics.some((topic) => topic.family === family))
  return (
    <div className="stack-wide" id={name}>
      <FieldError id={name}>{error}</FieldError>
      {families.map((family) => (
        <fieldset key={family} className="field">
          <legend className="field-label">
            <span className="visually-hidden">{legend} </span>
            {say(familyNames[family])}
          </legend>
          <div className="columns-even">
            {topics
              .filter((topic) => topic.family === family)
              .map(({ topicId, name: topic, sensitive }) => (
                <CheckField
                  key={topicId}
                  name={name}
                  id={`${name}-${topicId}`}
                  value={topicId}
                  label={topic}
                  note={sensitive ? say(words.sensitive) : undefined}
                  checked={chosen.includes(topicId)}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <p>
        <a href="/topics">{say(words.editTopics)}</a>
      </p>
    </div>
  )
}
