import { useActionData, useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { briefMessages as words } from '../brief.messages.ts'
import { AgeWordNote } from './age-word-note.tsx'
import { BriefOutcome } from './brief-decision.tsx'
import { BriefSheet } from './brief-sheet.tsx'
import type { action, loader } from './programme-brief-page.server.ts'

export { action, loader } from './programme-brief-page.server.ts'

/** The coordinator's view: the brief as it would go out, and what became of the last one. */
export default function ProgrammeBriefPage() {
  const say = useSay()
  const { programme, sponsor, content, state } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const mayGo = !state || state.changedSince || state.brief.decision === 'commented'
  return (
    <div className="text stack-wide">
      <title>{`${programme.name}: ${say(words.page)}`}</title>
      {refused ? (
        <ErrorSummary
          title={say(words.problemTitle)}
          problems={[{ href: '#send-brief', text: refused.problem }]}
        />
      ) : null}
      <PageHead
        over={say(words.over, { name: programme.name })}
        title={content.design.need?.need ?? say(words.page)}
      />
      <section className="stack" id="send-brief">
        {state ? <BriefOutcome brief={state.brief} /> : <p>{say(words.notSent)}</p>}
        {state?.changedSince ? <Banner look="warn">{say(words.changedSince)}</Banner> : null}
        <AgeWordNote texts={Object.values(content.design).flatMap((answer) => Object.values(answer))} />
        {sponsor ? (
          <form method="post">
            <SubmissionKey />
            <Button look={mayGo ? 'ink' : 'outline'}>
              {say(state ? words.sendAgain : words.sendTo, { name: sponsor.name })}
            </Button>
          </form>
        ) : (
          <LinkButton href={`/programmes/${programme.programmeId}/design/sponsor`}>
            {say(words.whoFirst)}
          </LinkButton>
        )}
      </section>
      <BriefSheet content={content} frame="workbench" />
    </div>
  )
}
