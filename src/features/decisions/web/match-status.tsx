import { useSay } from '#words/say.tsx'
import type { Message } from '#words/define-messages.ts'
import { Banner } from '#ui/banner.tsx'
import { decisionMessages as words } from '../decisions.messages.ts'
import type { DecisionView } from '../decision.rules.ts'
import { BookedHour } from './booked-hour.tsx'
import { DeclineForm } from './decline-form.tsx'
import { PairDoors } from './pair-doors.tsx'
import type { YesFormProps } from './shown.rules.ts'

type Decided = Exclude<DecisionView, 'decide' | 'call'>
const views: Readonly<Record<Decided, readonly [title: Message, text: Message]>> = {
  waiting: [words.viewWaitingTitle, words.viewWaitingMentor],
  both: [words.viewBothTitle, words.viewBoth],
  declined: [words.viewDeclinedTitle, words.viewDeclined],
  over: [words.viewOverTitle, words.viewOver],
  'not-yet': [words.viewNotYetTitle, words.viewNotYet],
  'call-asked': [words.viewCallAskedTitle, words.viewWaitingMentor],
  'call-booked': [words.viewCallBookedTitle, words.viewCallBooked],
}

/** What was decided, and what happens next. The link keeps opening this, so nobody has to remember. */
export function MatchStatus({ decision, refused }: YesFormProps) {
  const say = useSay()
  const { view, side, mentorName, menteeName, next, zones, full, canDecline } = decision
  if (view === 'decide' || view === 'call') return null
  const [title, text] = views[view]
  const isFull = full && view === 'over'
  return (
    <>
      <title>{`${say(title)} · ${say(words.brand)}`}</title>
      <h1>{say(title)}</h1>
      {view === 'both' ? (
        <p className="lead">{say(words.mentors, { mentor: mentorName, mentee: menteeName })}</p>
      ) : null}
      {isFull ? <Banner look="info">{say(words.fullText)}</Banner> : null}
      {next ? <BookedHour decision={decision} next={next} /> : null}
      {view === 'both' && next ? null : <p>{say(text, { name: zones.otherName })}</p>}
      {view === 'both' || view === 'call-booked' ? <PairDoors decision={decision} refused={refused} /> : null}
      {canDecline ? <DeclineForm side={side} name={zones.otherName} again refused={refused} /> : null}
    </>
  )
}
