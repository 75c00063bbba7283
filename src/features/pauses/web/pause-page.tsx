import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pauseMessages as words } from '../pauses.messages.ts'
import { AskedChange } from './asked-change.tsx'
import { EndForm } from './end-form.tsx'
import type { action, loader } from './pause-page.server.ts'
import { PauseForm } from './pause-form.tsx'
import { dayAt, problemWord, type RefusedIntent } from './pause-words.rules.ts'
import { RestartForm } from './restart-form.tsx'

export { action, loader } from './pause-page.server.ts'

/** Pause, start again, end: one screen, no persuasion, and nothing chosen beforehand. */
export default function PausePage() {
  const say = useSay()
  const { token, change } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as RefusedIntent | undefined
  const { view, other, untilOn, asked, days } = change
  const title =
    view === 'running'
      ? say(words.title)
      : view === 'paused'
        ? untilOn
          ? say(words.pausedTitle, { day: dayAt(untilOn) })
          : say(words.pausedTitleOpen)
        : say(view === 'over' ? words.overTitle : words.notYetTitle)
  const problems = [
    ...(refused?.sentence ? [{ href: '#main', text: refused.sentence }] : []),
    ...Object.entries(refused?.problems ?? {}).map(([field, id]) => ({
      href: `#${field}`,
      text: say(problemWord(id)),
    })),
  ]
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={<bdi>{change.programme}</bdi>}
      nav={pairNav(token, 'me', say)}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
    >
      <title>{`${problems.length > 0 ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
      {problems.length > 0 ? (
        <ErrorSummary title={say(words.summary, { count: problems.length })} problems={problems} />
      ) : null}
      <PageHead look="question" title={title} />
      {asked ? <AskedChange kind={asked} /> : null}
      {view === 'running' && !asked ? (
        <>
          <p className="lead">{say(words.lead, { name: other })}</p>
          <section className="chapter">
            <h2>{say(words.pauseTitle)}</h2>
            <p className="quiet">{say(words.pauseNote, { name: other })}</p>
            <PauseForm days={days} refused={refused} />
          </section>
          <EndForm other={other} refused={refused} />
        </>
      ) : null}
      {view === 'paused' && !asked ? (
        <>
          <p>{say(untilOn ? words.pausedText : words.pausedTextOpen)}</p>
          <RestartForm note={say(words.restartNote)} refused={refused} />
          <section className="chapter">
            <h2>{say(words.longerTitle)}</h2>
            <PauseForm paused days={days} refused={refused} />
          </section>
          <EndForm other={other} refused={refused} />
        </>
      ) : null}
      {view === 'over' || view === 'not-yet' ? (
        <p>{say(view === 'over' ? words.overText : words.notYetText)}</p>
      ) : null}
    </LinkShell>
  )
}
