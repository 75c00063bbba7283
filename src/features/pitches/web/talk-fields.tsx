import { CheckField } from '#ui/check-field.tsx'
import { Field } from '#ui/field.tsx'
import { TextArea } from '#ui/text-area.tsx'

export interface TalkFieldWords {
  readonly topics: string
  readonly topicsHint: string
  readonly ownWords: string
  readonly viewWanted: string
  readonly optional: string
}

interface Props {
  readonly words: TalkFieldWords
  readonly topics: readonly { readonly topicId: string; readonly name: string }[]
  readonly said: {
    readonly topics: readonly string[]
    readonly ownWords: string
    readonly viewWanted: string
  }
  readonly problems: Readonly<Record<string, string>>
}

/** The three questions, the same for a talk that is noted and behind the link. Nothing is ticked beforehand. */
export function TalkFields({ words, topics, said, problems }: Props) {
  return (
    <>
      <Field id="topics" group label={words.topics} hint={words.topicsHint} error={problems['topics']}>
        <div className="columns-even">
          {topics.map(({ topicId, name }) => (
            <CheckField
              key={topicId}
              name="topics"
              id={`topics-${topicId}`}
              value={topicId}
              label={name}
              checked={said.topics.includes(topicId)}
            />
          ))}
        </div>
      </Field>
      <TextArea
        name="ownWords"
        label={words.ownWords}
        optional={words.optional}
        initial={said.ownWords}
        error={problems['ownWords']}
        rows={3}
      />
      <TextArea
        name="viewWanted"
        label={words.viewWanted}
        optional={words.optional}
        initial={said.viewWanted}
        error={problems['viewWanted']}
        rows={3}
      />
    </>
  )
}
