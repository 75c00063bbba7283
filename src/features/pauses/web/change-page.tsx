import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pauseMessages as words } from '../pauses.messages.ts'
import type { action, loader } from './change-page.server.ts'
import { ClosePair } from './close-pair.tsx'
import { KeepForm } from './keep-form.tsx'
import { LeaveReasons } from './leave-reasons.tsx'
import { PauseForm } from './pause-form.tsx'
import { dayAt, problemWord, type RefusedIntent } from './pause-words.rules.ts'
import { RestartForm } from './restart-form.tsx'

export { action, loader } from './change-page.server.ts'

/** Everything a coordinator can change about a pair, each with what the two will read. */
export default function ChangePage() {
  const say = useSay()
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as RefusedIntent | undefined
  const { programme, mentor, mentee, state, brokenRule, kept, untilOn, asked, days } = view
  const title = say(words.changeTitle, { mentor: mentor.name, mentee: mentee.name })
  const runs = state === 'accepted' || state === 'active'
  const over = state === 'closed' || state === 'exited'
  const stateWords =
    state === 'proposed'
      ? say(words.stateProposed)
      : runs
        ? say(words.stateRunning)
        : state === 'paused'
          ? untilOn
            ? say(words.statePaused, { day: dayAt(untilOn) })
            : say(words.statePausedOpen)
          : say(words.stateOver)
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWord(id)),
    })),
  ]
  return (
    <>
      <title>{`${programme.name}: ${problems.length > 0 ? say(words.problem, { title }) : title}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead
        over={<a href={`/programmes/${programme.programmeId}/pairs`}>{say(words.backToPairs)}</a>}
        title={title}
        more={stateWords}
        sub={kept ? say(words.keptNote, { day: dayAt(kept.on), why: kept.why }) : undefined}
      />
      {asked ? (
        <Banner
          look="ok"
          announce
          actions={
            <form method="post">
              <Button name="intent" value="undo" small>
                {say(words.undoButton)}
              </Button>
            </form>
          }
        >
          {asked.kind === 'end'
            ? say(words.officeAskedEnd, { day: asked.takesEffectAt })
            : say(asked.kind === 'pause' ? words.officeAskedPause : words.officeAskedRestart)}{' '}
          {say(words.askedNote)}
        </Banner>
      ) : brokenRule ? (
        <Banner look="warn">{say(brokenRule === 'chain' ? words.brokenChain : words.brokenLeft)}</Banner>
      ) : null}
      {asked || over ? null : (
        <div className="columns-even columns">
          <div className="stack-wide">
            <ClosePair view={view} refused={refused} ink={brokenRule !== null} />
            {brokenRule ? <KeepForm refused={refused} /> : null}
          </div>
          <div className="stack-wide">
            {runs && brokenRule === null ? (
              <section className="section stack">
                <div className="section-head">
                  <h2>{say(words.pauseTitle)}</h2>
                </div>
                <p className="quiet">{say(words.officePauseNote)}</p>
                <PauseForm days={days} refused={refused} />
              </section>
            ) : null}
            {state === 'paused' ? (
              <section className="section stack">
                <div className="section-head">
                  <h2>{say(words.restartAsk)}</h2>
                </div>
                <RestartForm note={say(words.officeRestartNote)} refused={refused} />
                <h3>{say(words.longerTitle)}</h3>
                <PauseForm paused days={days} refused={refused} />
              </section>
            ) : null}
          </div>
        </div>
      )}
      {runs || state === 'paused' || asked ? null : (
        <p className="row">
          {[
            { ...mentor, side: 'mentor' },
            { ...mentee, side: 'mentee' },
          ].map(({ personId, name, side }) => (
            <a key={side} href={`/programmes/${programme.programmeId}/rematch/${personId}?side=${side}`}>
              {say(words.rematch, { name })}
            </a>
          ))}
        </p>
      )}
      <LeaveReasons reasons={view.reasons} />
    </>
  )
}
