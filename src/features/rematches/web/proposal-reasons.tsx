import { useSay } from '#words/say.tsx'
import { rematchMessages as words } from '../rematches.messages.ts'
import type { RematchView } from '../read-rematch.ts'

/** Facts both may know, then what changes for others. No attribute somebody consented to for matching only is among them. */
export function ProposalReasons({ proposal }: { proposal: RematchView['proposals'][number] }) {
  const say = useSay()
  const { kind, pair, ends, begins, ripple } = proposal
  const { topics, topicsBack, languages, sharedHours } = pair.why
  const facts = [
    topics.length > 0
      ? say(words.reasonTopics, { topics: topics.map(({ topic }) => topic).join(', ') })
      : null,
    topicsBack.length > 0
      ? say(words.reasonBack, { topics: topicsBack.map(({ topic }) => topic).join(', ') })
      : null,
    sharedHours !== null && sharedHours > 0
      ? say(words.reasonHours, { hours: Math.floor(sharedHours) })
      : null,
    languages.length > 0 ? say(words.reasonLanguages, { languages: languages.join(', ') }) : null,
  ].filter((fact) => fact !== null)
  const changes =
    kind === 'direct'
      ? [say(words.changesNobody)]
      : [
          say(words.changesMany, { count: ends.length }),
          ...ends.map((end) => say(words.moveEnds, end)),
          ...begins.map(({ mentor, mentee, fit }) => say(words.moveBegins, { mentor, mentee, fit })),
          say(words.ripple, { points: ripple }),
        ]
  return (
    <>
      {(facts.length > 0 ? facts : [say(words.reasonNone)]).join(' · ')}
      {changes.map((change) => (
        <span key={change}>
          <br />
          {change}
        </span>
      ))}
    </>
  )
}
