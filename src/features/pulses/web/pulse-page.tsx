import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LikertRow, type LikertStop } from '#ui/likert-row.tsx'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pairNav } from '#features/pairs/pair-nav.rules.ts'
import { pulseItems } from '../pulses.contract.ts'
import { pulseMessages as words } from '../pulses.messages.ts'
import type { action, loader } from './pulse-page.server.ts'

export { action, loader } from './pulse-page.server.ts'

/** Three statements, nothing chosen beforehand; whoever answers low is offered help here and now, and nobody else is told. */
export default function PulsePage() {
  const say = useSay()
  const { token, answered, over } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const problems = Object.entries((done?.problems ?? {}) as Record<string, string>)
  const view = done?.saved ? 'done' : answered ? 'answered' : over ? 'over' : 'ask'
  const title = say(
    { done: words.doneTitle, answered: words.answeredTitle, over: words.overTitle, ask: words.title }[view],
  )
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      nav={pairNav(token, 'pair', say)}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
    >
      <title>{`${problems.length > 0 ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
      {problems.length > 0 || done?.sentence ? (
        <ErrorSummary
          title={done?.sentence ?? say(words.summary, { count: problems.length })}
          problems={pulseItems
            .filter((item) => problems.some(([name]) => name === item))
            .map((item) => ({
              href: `#${item}`,
              text: say(words.problemOf, { statement: say(words[item]) }),
            }))}
        />
      ) : null}
      <PageHead look="question" title={title} />
      {view === 'ask' ? (
        <Ask
          typed={(done?.typed ?? {}) as Record<string, unknown>}
          missing={problems.map(([name]) => name)}
        />
      ) : null}
      {view === 'done' && done?.care ? <Care token={token} /> : null}
      {view === 'done' && !done?.care ? <p className="lead">{say(words.doneText)}</p> : null}
      {view === 'answered' ? <p className="lead">{say(words.answeredText)}</p> : null}
      {view === 'over' ? <p className="lead">{say(words.overText)}</p> : null}
      {view === 'ask' ? null : (
        <p>
          <a href={`/l/${token}/pair`}>{say(words.toPair)}</a>
        </p>
      )}
    </LinkShell>
  )
}

function Ask({ typed, missing }: { typed: Record<string, unknown>; missing: readonly string[] }) {
  const say = useSay()
  const stop = (value: number): LikertStop => ({
    value: String(value),
    number: value,
    label: say(words.stop, { value }),
  })
  return (
    <form method="post" className="stack-wide">
      <p className="lead">{say(words.who)}</p>
      {pulseItems.map((item) => (
        <LikertRow
          key={item}
          name={item}
          statement={say(words[item])}
          stops={[stop(1), stop(2), stop(3), stop(4), stop(5)]}
          ends={[say(words.endLow), say(words.endHigh)]}
          chosen={typeof typed[item] === 'string' ? (typed[item] as string) : undefined}
          error={missing.includes(item) ? say(words.problemChoose) : undefined}
        />
      ))}
      <Button look="ink">{say(words.save)}</Button>
      <p className="small quiet">{say(words.why)}</p>
    </form>
  )
}

function Care({ token }: { token: string }) {
  const say = useSay()
  return (
    <section className="chapter">
      <h2>{say(words.careTitle)}</h2>
      <p>{say(words.careText)}</p>
      <ul className="lines">
        <li>
          <a href="/help">{say(words.careTalk)}</a>
        </li>
        <li>
          <a href={`/l/${token}/pair/pause`}>{say(words.carePause)}</a>
        </li>
        <li>
          <a href={`/l/${token}/pair/agreement`}>{say(words.careChange)}</a>
        </li>
        <li>{say(words.careNothing)}</li>
      </ul>
    </section>
  )
}
