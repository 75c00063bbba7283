import type { Message } from '#words/define-messages.ts'
import { useLocale, useSay } from '#words/say.tsx'
import { pitchMessages as words } from '../pitches.messages.ts'

export interface SaidLabels {
  readonly topics: Message
  readonly ownWords: Message
  readonly viewWanted: Message
}

/** The three answers as they were given. */
export function SaidFacts({
  labels,
  topics,
  ownWords,
  viewWanted,
}: {
  labels: SaidLabels
  topics: readonly string[]
  ownWords: string
  viewWanted: string
}) {
  const say = useSay()
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' }).format(topics)
  const facts = [
    { label: labels.topics, text: list },
    { label: labels.ownWords, text: ownWords },
    { label: labels.viewWanted, text: viewWanted },
  ]
  return (
    <dl className="facts">
      {facts.map(({ label, text }) => (
        <div key={label.id}>
          <dt>{say(label)}</dt>
          <dd dir="auto">{text ? <bdi>{text}</bdi> : say(words.none)}</dd>
        </div>
      ))}
    </dl>
  )
}
