import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { decisionMessages as words } from '../decisions.messages.ts'
import { focusTopics } from '#features/pairs/pair-mails.rules.ts'
import type { Match } from '#features/pairs/read-match.ts'

/** Who, and why these two: the facts of the match in soft words, never a score. */
export function WhyYouTwo({ match }: { match: Omit<Match, 'view'> }) {
  const say = useSay()
  const language = useLocale()
  const { side, mentorName, menteeName, otherPlace, why } = match
  const topics = focusTopics(why, language)
  const name = side === 'mentor' ? menteeName : mentorName
  const lead = topics
    ? say(side === 'mentor' ? words.decideMentorLead : words.decideLeaderLead, { name, topics })
    : say(side === 'mentor' ? words.decideMentorPlain : words.decideLeaderPlain, { name })
  const { first, more } = reasonLines(match, say, language)
  return (
    <>
      <p>
        {lead} {otherPlace ? `${otherPlace}.` : null}
      </p>
      <p className="quiet">
        {say(side === 'mentor' ? words.decideAskedFirst : words.decideSaidYes, { name })}
      </p>
      <section className="chapter">
        <h2>{say(words.whyTitle)}</h2>
        <ul className="lines">
          {first.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {more.length > 0 ? (
          <details className="unfold">
            <summary>{say(words.whyMore, { count: more.length })}</summary>
            <ul className="lines">
              {more.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </section>
    </>
  )
}

function reasonLines(
  { side, mentorName, menteeName, why, sameDepartment, sameCountry }: Omit<Match, 'view'>,
  say: Say,
  language: string,
): { first: string[]; more: string[] } {
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  const wanted = why.topics.slice(0, 3).map(({ topic, rank, evidence }) =>
    say(rank === 1 ? words.whyWantedFirst : words.whyWanted, {
      side,
      who: menteeName,
      mentor: mentorName,
      topic,
      offered: evidence ? 'yes' : 'no',
      evidence: evidence ?? '',
    }),
  )
  const apart = say(words.whyApart, {
    department: sameDepartment ? 'same' : 'different',
    country: sameCountry ? 'same' : 'different',
  })
  const back = why.topicsBack.map(({ topic }) => topic)
  const hours =
    why.sharedHours !== null && why.sharedHours >= 1
      ? [say(words.whyHours, { hours: Math.floor(why.sharedHours) })]
      : []
  return {
    first: [...wanted.slice(0, 1), apart, ...hours],
    more: [
      ...wanted.slice(1),
      ...(back.length > 0 ? [say(words.whyBack, { side, mentor: mentorName, topics: list(back) })] : []),
      ...(why.interests.length > 0 ? [say(words.whyInterests, { interests: list(why.interests) })] : []),
    ],
  }
}
