import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { pairMessages as words } from '../pairs.messages.ts'
import { PairTable } from './pair-table.tsx'
import type { loader } from './pairs-page.server.ts'
import { stepWords } from './step-words.rules.ts'

export { loader } from './pairs-page.server.ts'

export default function PairsPage() {
  const say = useSay()
  const { programme, pairs, shown, steps, count, flagged } = useLoaderData<typeof loader>()
  const here = `/programmes/${programme.programmeId}`
  const of = (...wanted: string[]) =>
    steps.reduce((sum, [step, many]) => sum + (wanted.includes(step) ? many : 0), 0)
  const title = <title>{`${programme.name}: ${say(words.pairsPage)}`}</title>
  if (count === 0)
    return (
      <>
        {title}
        <PageHead title={say(words.pairsPage)} />
        <EmptyState
          picture={<PairMark momentum="new" share={0.5} size={96} />}
          title={say(words.pairsEmptyTitle)}
          actions={
            <LinkButton look="ink" href={`${here}/match`}>
              {say(words.toMatch)}
            </LinkButton>
          }
        >
          <p>{say(words.pairsEmptyText)}</p>
        </EmptyState>
      </>
    )
  const unannounced = of('unannounced')
  return (
    <>
      {title}
      <PageHead
        title={say(words.pairsTitle, { count, said: of('accepted', 'active', 'paused', 'closed') })}
        more={say(words.pairsMore, { waiting: of('mentor-asked', 'leader-asked') })}
        actions={
          unannounced > 0 ? (
            <LinkButton look="ink" href={`${here}/announce`}>
              {say(words.toAnnounce, { count: unannounced })}
            </LinkButton>
          ) : undefined
        }
      />
      {flagged > 0 ? <Banner look="warn">{say(words.pairsFlagged, { count: flagged })}</Banner> : null}
      <nav className="tabs" aria-label={say(words.columnState)}>
        <a href={`${here}/pairs`} aria-current={shown === null ? 'page' : undefined}>
          {say(words.all)} <span className="figures">{count}</span>
        </a>
        {steps.map(([step, many]) => (
          <a
            key={step}
            href={`${here}/pairs?state=${step}`}
            aria-current={shown === step ? 'page' : undefined}
          >
            {say(stepWords[step])} <span className="figures">{many}</span>
          </a>
        ))}
      </nav>
      <PairTable pairs={pairs} programmeId={programme.programmeId} />
      <p className="row small">
        <a href={`${here}/rematch`}>{say(words.toRematch)}</a>
        <a href={`${here}/closings`}>{say(words.toClosings)}</a>
        <a href={`${here}/retention`}>{say(words.toRetention)}</a>
      </p>
    </>
  )
}
