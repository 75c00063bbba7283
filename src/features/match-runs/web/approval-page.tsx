import { useActionData, useLoaderData, type LinksFunction } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import { compareMessages } from '../compare.messages.ts'
import { matchRunFailures } from '../match-runs.contract.ts'
import { stepMessages as words } from '../steps.messages.ts'
import { isolate } from './bidi.rules.ts'
import styles from './match.css?url'
import type { action, loader } from './approval-page.server.ts'

export { action, loader } from './approval-page.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** What approving means, said with its numbers, before it is done. */
export default function ApprovalPage() {
  const say = useSay()
  const { programmeId, programmeName, approvedAt, seen, pairs, mentors, forbidden, unmatched, open } =
    useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const home = `/programmes/${programmeId}/match`
  const title = say(words.approvalTitle, { programme: programmeName })
  const refused = result?.problem ?? null
  const wantsReason = result?.code === matchRunFailures.flagsOpen.words.id
  return (
    <>
      <title>{refused ? `${say(words.approvalProblem)}: ${title}` : title}</title>
      {refused && wantsReason && open.length > 0 ? (
        <ErrorSummary
          title={say(words.approvalFlags, { count: open.length })}
          problems={[
            ...open.map(({ key, mentor, mentee, fit }) => ({
              href: `${home}?pair=${key}`,
              text: say(words.approvalPair, { mentor: isolate(mentor), mentee: isolate(mentee), fit }),
            })),
            { href: '#reason', text: say(words.approvalWhy) },
          ]}
        />
      ) : refused ? (
        <Banner look="danger" announce>
          {refused}
        </Banner>
      ) : null}
      <PageHead title={approvedAt ? say(words.approvalDone) : say(words.approvalHead, { pairs })} />
      <div className="section text">
        <p className="lead">{say(words.approvalConsequence, { mentors })}</p>
        <p>{say(words.approvalLeft, { count: unmatched })}</p>
        {forbidden > 0 ? <p>{say(words.approvalForbidden, { count: forbidden })}</p> : null}
      </div>
      {approvedAt ? (
        <LinkButton href={home}>{say(compareMessages.backToReview)}</LinkButton>
      ) : (
        <form method="post" className="stack">
          <SubmissionKey />
          <input type="hidden" name="seen" value={seen} />
          {open.length > 0 ? (
            <>
              <p>{say(words.approvalFlags, { count: open.length })}</p>
              <TextArea
                name="reason"
                label={say(words.approvalWhy)}
                hint={say(words.approvalWhyHint)}
                initial={String(result?.typed['reason'] ?? '')}
                rows={3}
                maxLength={1200}
              />
            </>
          ) : null}
          <div className="actions">
            {open.length > 0 ? (
              <LinkButton href={`${home}?show=flagged`}>{say(words.approvalReview)}</LinkButton>
            ) : null}
            <Button look="ink">
              {say(open.length > 0 ? words.approvalAnyway : words.approvalDo, { pairs })}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
