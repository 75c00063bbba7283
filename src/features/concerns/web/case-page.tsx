import { useActionData, useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { caseMessages as words } from '../cases.messages.ts'
import { CaseAnswers } from './case-answers.tsx'
import { CaseFactsList } from './case-facts-list.tsx'
import { CaseLog, CaseThread } from './case-thread.tsx'
import type { action, loader } from './case-page.server.ts'

export { action, loader } from './case-page.server.ts'

export default function CasePage() {
  const say = useSay()
  const found = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { name, state, thread, log, done } = found
  const title = say(
    state === 'open'
      ? words.caseTitleOpen
      : state === 'acknowledged'
        ? words.caseTitleWorking
        : words.caseTitleClosed,
    { name },
  )
  return (
    <>
      <title>{`${say(words.casePage, { name })} · Upstream`}</title>
      {refused ? (
        <ErrorSummary
          title={say(words.problemTitle)}
          problems={[{ href: `#${refused.at}`, text: refused.problem ?? say(words.textMissing) }]}
        />
      ) : null}
      <PageHead
        over={
          <a className="calm-link row" href="/cases">
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={title}
      />
      {done && !refused ? (
        <Banner look="ok" announce>
          {say(done === 'sent' ? words.done : words.doneHanded)}
        </Banner>
      ) : null}
      <div className="columns">
        <div className="stack-wide">
          <section className="section">
            <div className="section-head">
              <h2>{say(words.thread)}</h2>
            </div>
            <CaseThread thread={thread} you="handler" />
          </section>
          <CaseAnswers found={found} refused={refused} />
        </div>
        <div className="stack-wide">
          <CaseFactsList found={found} />
          <section className="section">
            <div className="section-head">
              <h2>{say(words.logTitle)}</h2>
            </div>
            <CaseLog log={log} />
          </section>
        </div>
      </div>
    </>
  )
}
