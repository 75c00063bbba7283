import { useSay } from '#words/say.tsx'
import type { Ineligible } from '../eligibility.rules.ts'
import { enrolmentMessages as words } from '../enrolments.messages.ts'
import { ruleWords } from '../status-words.messages.ts'

/** Who cannot take part and by which rule, so that a rule that keeps out too many is seen before anybody is asked. */
export function OutByRule({
  outBy,
  programmeId,
}: {
  outBy: readonly { rule: Ineligible; people: number }[]
  programmeId: string
}) {
  const say = useSay()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.outTitle)}</h2>
      </div>
      {outBy.length === 0 ? <p className="quiet">{say(words.outNone)}</p> : null}
      <ul className="lines">
        {outBy.map(({ rule, people }) => (
          <li key={rule}>{say(words.outLine, { people, rule: say(ruleWords[rule]) })}</li>
        ))}
      </ul>
      <p>
        <a href={`/programmes/${programmeId}/design/eligibility`}>{say(words.changeRules)}</a>
      </p>
    </section>
  )
}
