import { useSay } from '#words/say.tsx'
import { leaveReasons, type LeaveReason } from '../pauses.contract.ts'
import { pauseMessages as words } from '../pauses.messages.ts'
import { reasonWords } from './pause-words.rules.ts'

/** Totals only, and only where enough said the same; with nothing to show the section is not there. */
export function LeaveReasons({ reasons }: { reasons: Readonly<Record<LeaveReason, number | null>> }) {
  const say = useSay()
  const shown = leaveReasons.flatMap((reason) => {
    const count = reasons[reason]
    return count === null ? [] : [{ reason, count }]
  })
  if (shown.every(({ count }) => count === 0)) return null
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{say(words.reasonsTitle)}</h2>
      </div>
      <dl className="facts">
        {shown.map(({ reason, count }) => (
          <div key={reason}>
            <dt>{say(reasonWords[reason])}</dt>
            <dd className="figures">{count}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{say(words.reasonsNote)}</p>
    </section>
  )
}
