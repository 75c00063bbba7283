import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { briefMessages as words } from '../brief.messages.ts'
import type { Brief } from '../briefs.contract.ts'
import { BriefDecisionForm, BriefOutcome } from './brief-decision.tsx'
import { BriefSheet } from './brief-sheet.tsx'

interface Refused {
  readonly problems: Readonly<Record<string, string>>
  readonly problem: string | null
  readonly typed: Readonly<Record<string, unknown>>
}

/** The brief and the sponsor's word on it, the same behind the mailed link and signed in. */
export function BriefBody({
  brief,
  mayDecide,
  refused,
  frame,
}: {
  brief: Brief
  mayDecide: boolean
  refused: Refused | undefined
  frame: 'link' | 'workbench'
}) {
  const say = useSay()
  const { programmeName, design } = brief.content
  const problems = Object.entries(refused?.problems ?? {}).map(([field, text]) => ({
    href: `#${field}`,
    text,
  }))
  if (refused?.problem) problems.push({ href: '#decision', text: refused.problem })
  const title =
    brief.decision === 'approved' && mayDecide
      ? say(words.approvedTitle)
      : brief.decision === 'commented' && mayDecide
        ? say(words.commentedTitle)
        : (design.need?.need ?? programmeName)
  return (
    <>
      <title>{`${programmeName}: ${say(words.page)}`}</title>
      {problems.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={problems} /> : null}
      <PageHead
        over={say(words.over, { name: programmeName })}
        title={title}
        sub={say(words.sentOn, { at: brief.sentAt })}
      />
      {brief.decision ? (
        <section className="section stack">
          <BriefOutcome brief={brief} />
          {mayDecide ? <p className="quiet">{say(words.next)}</p> : null}
        </section>
      ) : null}
      <BriefSheet content={brief.content} frame={frame} />
      {mayDecide && !brief.decision ? (
        <section className="chapter stack-wide">
          <h2>{say(words.decideTitle)}</h2>
          <BriefDecisionForm refused={refused} />
        </section>
      ) : null}
    </>
  )
}
