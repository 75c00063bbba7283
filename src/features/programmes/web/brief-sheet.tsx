import { useLanguage, useSay } from '#words/say.tsx'
import { briefMessages as words } from '../brief.messages.ts'
import { briefQuestions, type BriefContent } from '../briefs.contract.ts'
import { costOf } from '../programme-cost.rules.ts'
import { questionTitles } from '../question.messages.ts'
import { AnswerSummary } from './answer-summary.tsx'

/** The brief on one sheet: need, people, measures, cost, and what will not be measured. */
export function BriefSheet({ content }: { content: BriefContent }) {
  const say = useSay()
  const language = useLanguage()
  const { design, topicNames } = content
  const cost = costOf(design)
  return (
    <>
      {briefQuestions.map((question) => {
        const answer = design[question]
        return answer ? (
          <section key={question} className="section stack">
            <h2>{say(questionTitles[question])}</h2>
            <AnswerSummary question={question} answer={answer} />
          </section>
        ) : null
      })}
      {topicNames.length > 0 ? (
        <section className="section stack">
          <h2>{say(words.topicsTitle)}</h2>
          <p>{new Intl.ListFormat(language, { type: 'unit' }).format(topicNames)}</p>
        </section>
      ) : null}
      <section className="section stack">
        <h2>{say(words.costTitle)}</h2>
        {cost ? (
          <>
            <p>
              {say(words.costHours, {
                sessions: cost.sessions,
                hoursAPair: cost.hoursAPair,
                teamHours: cost.teamHours,
              })}
            </p>
            {cost.costAPair !== null && cost.teamCost !== null ? (
              <p>{say(words.costMoney, { costAPair: cost.costAPair, teamCost: cost.teamCost })}</p>
            ) : null}
          </>
        ) : (
          <p className="quiet">{say(words.costUnknown)}</p>
        )}
      </section>
    </>
  )
}
