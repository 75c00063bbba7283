import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pairMessages as words } from '../pairs.messages.ts'
import { AnnounceForm } from './announce-form.tsx'
import type { action, loader } from './announce-page.server.ts'
import { Announced } from './announced.tsx'
import { LaunchNote } from './launch-note.tsx'
import { MailPreviews } from './mail-previews.tsx'

export { loader, action } from './announce-page.server.ts'

export default function AnnouncePage() {
  const say = useSay()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as { sentence: string; typed: object } | undefined
  const { programme, ready, unreachable, preview, last, tested, undone } = view
  const count = ready.length
  const title = say(words.announcePage)
  return (
    <>
      <title>{`${programme.name}: ${refused ? say(words.problem, { title }) : title}`}</title>
      {refused ? (
        <ErrorSummary
          title={say(words.summary, { count: 1 })}
          problems={[{ href: '#when', text: refused.sentence }]}
        />
      ) : null}
      {count > 0 && preview ? (
        <>
          <PageHead
            title={say(words.announceTitle, { count })}
            more={say(words.announceMore)}
            sub={say(words.announceSub, { count })}
          />
          {tested ? <Banner announce>{say(words.testSent)}</Banner> : null}
          {undone === null ? null : <Banner announce>{say(words.undone, { withdrawn: undone })}</Banner>}
          {unreachable.length > 0 ? (
            <Banner look="warn">
              {say(words.announceUnreachable, { count: unreachable.length })} {unreachable.join(', ')}
            </Banner>
          ) : null}
          <div className="columns">
            <MailPreviews {...view} preview={preview} />
            <div className="stack">
              {view.toLaunch ? (
                <LaunchNote programmeId={programme.programmeId} missing={view.toLaunch} />
              ) : null}
              <AnnounceForm count={count} today={view.today} typed={refused?.typed} />
            </div>
          </div>
        </>
      ) : last ? (
        <Announced programmeId={programme.programmeId} last={last} />
      ) : (
        <>
          <PageHead title={title} />
          <EmptyState
            title={say(words.announceNothingTitle)}
            actions={
              <LinkButton look="ink" href={`/programmes/${programme.programmeId}/match`}>
                {say(words.toMatch)}
              </LinkButton>
            }
          >
            <p>{say(words.announceNothingText)}</p>
          </EmptyState>
        </>
      )}
    </>
  )
}
