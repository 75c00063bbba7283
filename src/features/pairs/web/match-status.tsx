import { useSay } from '#words/say.tsx'
import type { Message } from '#words/define-messages.ts'
import { pairMessages as words } from '../pairs.messages.ts'
import type { Match } from '../read-match.ts'

const views: Readonly<Record<Exclude<Match['view'], 'decide'>, readonly [title: Message, text: Message]>> = {
  waiting: [words.viewWaitingTitle, words.viewWaitingMentor],
  both: [words.viewBothTitle, words.viewBoth],
  declined: [words.viewDeclinedTitle, words.viewDeclined],
  over: [words.viewOverTitle, words.viewOver],
  'not-yet': [words.viewNotYetTitle, words.viewNotYet],
}

/** What was decided. The link keeps opening this, so nobody has to remember. */
export function MatchStatus({
  match: { view, side, mentorName, menteeName, otherAddress },
}: {
  match: Match
}) {
  const say = useSay()
  if (view === 'decide') return null
  const [title, text] = views[view]
  const name = side === 'mentor' ? menteeName : mentorName
  return (
    <>
      <title>{`${say(title)} · ${say(words.brand)}`}</title>
      <h1>{say(title)}</h1>
      {view === 'both' ? (
        <p className="lead">{say(words.mentors, { mentor: mentorName, mentee: menteeName })}</p>
      ) : null}
      <p>{say(text, { name })}</p>
      {otherAddress ? (
        <p>
          <a href={`mailto:${otherAddress}`}>{say(words.viewWrite, { name })}</a>
        </p>
      ) : null}
    </>
  )
}
