import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { rematchMessages as words } from '../rematches.messages.ts'
import { MessagePreview } from './message-preview.tsx'
import { needWords } from './need-words.rules.ts'
import { ProposalList } from './proposal-list.tsx'
import type { action, loader } from './rematch-page.server.ts'

export { action, loader } from './rematch-page.server.ts'

/** Choose, read what will be sent, offer: three clicks, and ten minutes to take it back. */
export default function RematchPage() {
  const say = useSay()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { programme, person, side, because, proposals, chosen, waiting, call } = view
  const title = say(side === 'mentor' ? words.titleMentor : words.titleLeader, { name: person.name })
  const home = `/programmes/${programme.programmeId}`
  const sentence = refused ? (refused.sentence ?? say(words.pickMissing)) : null
  return (
    <>
      <title>{`${programme.name}: ${sentence ? say(words.problem, { title }) : title}`}</title>
      {sentence ? (
        <ErrorSummary
          title={say(words.summary, { count: 1 })}
          problems={[{ href: '#pick', text: sentence }]}
        />
      ) : null}
      <PageHead
        over={<a href={`${home}/rematch`}>{say(words.allNeeds)}</a>}
        title={waiting ? say(words.waitingTitle, waiting) : title}
        more={waiting ? say(words.waitingMore, { at: waiting.leavesAt }) : undefined}
        sub={
          because && !waiting
            ? say(needWords(side, because.why), { name: person.name, other: because.other })
            : undefined
        }
      />
      {waiting ? (
        <>
          <Banner look="ok" announce>
            {say(words.offerNote)}
          </Banner>
          <form method="post">
            <Button name="intent" value="undo">
              {say(words.undo)}
            </Button>
          </form>
        </>
      ) : call ? (
        <EmptyState
          title={say(words.callTitle, { name: person.name })}
          actions={
            person.address ? (
              <LinkButton look="ink" href={`mailto:${person.address}`}>
                {say(words.callWrite, { name: person.name })}
              </LinkButton>
            ) : undefined
          }
        >
          <p>{say(words.callText)}</p>
        </EmptyState>
      ) : proposals.length === 0 ? (
        <EmptyState
          title={say(words.noneTitle)}
          actions={<LinkButton href={`${home}/match`}>{say(words.toMatch)}</LinkButton>}
        >
          <p>{say(words.noneText)}</p>
        </EmptyState>
      ) : (
        <div className="columns">
          <ProposalList side={side} proposals={proposals} chosen={chosen?.name ?? null} />
          {chosen ? (
            <section className="section stack" id="preview">
              <div className="section-head">
                <h2>{say(words.previewTitle)}</h2>
              </div>
              <form method="post" className="stack">
                <SubmissionKey />
                <input type="hidden" name="pick" value={chosen.name} />
                <Button look="ink" name="intent" value="offer">
                  {say(words.offer)}
                </Button>
                <p className="small quiet">{say(words.offerNote)}</p>
              </form>
              <MessagePreview
                head={say(words.previewFirst, { name: chosen.mentor.name })}
                mail={chosen.mentor.mail}
              />
              <MessagePreview
                head={say(words.previewThen, { name: chosen.mentee.name })}
                mail={chosen.mentee.mail}
              />
            </section>
          ) : null}
        </div>
      )}
    </>
  )
}
