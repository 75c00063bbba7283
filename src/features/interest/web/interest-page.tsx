import { useActionData, useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { interestMessages as words } from '../interest.messages.ts'
import type { InterestResult } from '../interest.rules.ts'
import { InterestTopics } from './interest-topics.tsx'
import { SideAnswers } from './side-answers.tsx'
import { SurveyLink } from './survey-link.tsx'
import type { action, loader } from './interest-page.server.ts'

export { action, loader } from './interest-page.server.ts'

export default function InterestPage() {
  const say = useSay()
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { programme, result, rule, state } = page
  const { title, more } =
    state === null ? { title: say(words.verdictNone), more: say(words.moreNone) } : verdictWords(say, result)
  const base = `/programmes/${programme.programmeId}`
  return (
    <>
      <title>{`${programme.name}: ${say(words.page)}`}</title>
      {refused ? (
        <ErrorSummary
          title={say(words.problemTitle)}
          problems={[{ href: '#survey-state', text: refused.problem }]}
        />
      ) : null}
      <PageHead
        look="finding"
        title={title}
        more={more}
        sub={
          <>
            {say(words.rule, { share: rule.goShare, pairs: rule.smallestPilot })}{' '}
            <a href={`${base}/design/survey`}>{say(words.changeRule)}</a>
          </>
        }
        actions={<LinkButton href={`${base}/interest/conversations`}>{say(words.log)}</LinkButton>}
      />
      <div className="columns">
        <div>
          {state === null ? null : <SideAnswers result={result} />}
          {state === null ? null : <InterestTopics topics={result.topics} />}
        </div>
        <SurveyLink state={state} url={page.url} qr={page.qr} />
      </div>
    </>
  )
}

function verdictWords(say: Say, { verdict, pairs }: InterestResult): { title: string; more: string } {
  switch (verdict) {
    case 'go':
      return { title: say(words.verdictGo), more: say(words.moreGo, { pairs: pairs ?? 0 }) }
    case 'pilot':
      return { title: say(words.verdictPilot), more: say(words.morePilot, { pairs: pairs ?? 0 }) }
    case 'explain':
      return { title: say(words.verdictExplain), more: say(words.moreExplain) }
    case 'too-few':
      return { title: say(words.verdictTooFew), more: say(words.moreTooFew) }
  }
}
