import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { rematchMessages as words } from '../rematches.messages.ts'
import { HowItGoes } from './how-it-goes.tsx'
import { needWords } from '../need-words.rules.ts'
import { OfferPreview } from './offer-preview.tsx'
import { ProposalList } from './proposal-list.tsx'
import type { action, loader } from './rematch-page.server.ts'

export { action, loader } from './rematch-page.server.ts'

/** Choose, read what will be sent, offer: two clicks, and ten minutes to take it back. */
export default function RematchPage() {
  const say = useSay()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { programme, person, side, because, proposals, ending, chosen, waiting, call } = view
  const title = say(side === 'mentor' ? words.titleMentor : words.titleLeader, { name: person.name })
  const home = `/programmes/${programme.programmeId}`
  const sentence = refused ? (refused.sentence ?? say(words.pickMissing)) : null
  return (
    <>
      <title>{`${programme.name}: ${sentence ? say(words.problem, { title }) : title}`}</title>
      {sentence ? (
        <ErrorSummary
          title={say(words.summary, { count: 1 })}
          problems={[{ href: '#main', text: sentence }]}
        />
      ) : null}
      <PageHead
        over={<a href={`${home}/rematch`}>{say(words.allNeeds)}</a>}
        title={waiting ? say(words.waitingTitle, { mentor: waiting.mentor, mentee: waiting.mentee }) : title}
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
            {say(waiting.closes ? words.waitingEnds : words.offerNote)}
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
          <div>
            {chosen ? <OfferPreview chosen={chosen} /> : null}
            <ProposalList side={side} proposals={proposals} chosen={chosen?.name ?? null} />
          </div>
          <HowItGoes ending={ending} href={ending ? `${home}/pairs/${ending.pairId}/change` : home} />
        </div>
      )}
    </>
  )
}
