import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SearchField } from '#ui/text-field.tsx'
import { MagnifyingGlassIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { pairMessages } from '#features/pairs/pairs.messages.ts'
import { stepWords } from '#features/pairs/step-words.rules.ts'
import type { PairStep } from '#features/pairs/pair.rules.ts'
import type { MomentumWord } from '../momentum.contract.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import { PairTable } from './pair-table.tsx'
import type { loader } from './pairs-page.server.ts'
import { stateWords } from './reading-words.rules.ts'

export { loader } from './pairs-page.server.ts'

export default function PairsPage() {
  const say = useSay()
  const list = useLoaderData<typeof loader>()
  const { programme, count, states, flagged, inNeed, said, resting, found, pages, page, shown, question } =
    list
  const here = `/programmes/${programme.programmeId}`
  const of = (...wanted: string[]) =>
    states.reduce((sum, [state, many]) => sum + (wanted.includes(state) ? many : 0), 0)
  const title = <title>{`${programme.name}: ${say(words.pairsPage)}`}</title>
  if (count === 0)
    return (
      <>
        {title}
        <PageHead title={say(words.pairsPage)} />
        <EmptyState
          picture={<PairMark momentum="new" share={0.5} size={96} />}
          title={say(pairMessages.pairsEmptyTitle)}
          actions={
            <LinkButton look="ink" href={`${here}/match`}>
              {say(pairMessages.toMatch)}
            </LinkButton>
          }
        >
          <p>{say(pairMessages.pairsEmptyText)}</p>
        </EmptyState>
      </>
    )
  const unannounced = of('unannounced')
  const meeting = of('new', 'on-course', 'slowing', 'stalled', 'paused')
  const address = (more: Record<string, string | null>) => {
    const search = new URLSearchParams()
    const all = { search: question.search || null, state: question.state, alert: question.alert, ...more }
    for (const [key, value] of Object.entries(all)) if (value) search.set(key, value)
    return `${here}/pairs${search.size > 0 ? `?${search}` : ''}`
  }
  return (
    <>
      {title}
      <PageHead
        title={
          meeting > 0
            ? say(words.pairsSentence, { course: of('on-course'), pairs: meeting })
            : say(pairMessages.pairsTitle, { count, said })
        }
        more={say(pairMessages.pairsMore, { waiting: of('mentor-asked', 'leader-asked') })}
        actions={
          unannounced > 0 ? (
            <LinkButton look="ink" href={`${here}/announce`}>
              {say(pairMessages.toAnnounce, { count: unannounced })}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="stack-wide">
        {flagged > 0 ? (
          <Banner look="warn">{say(pairMessages.pairsFlagged, { count: flagged })}</Banner>
        ) : null}
        {resting > 0 ? <p className="quiet">{say(words.mentorsOverCap, { count: resting })}</p> : null}
        <nav className="row" aria-label={say(words.besides)}>
          <a href={`${here}/circle`}>{say(words.toCircle)}</a>
          <a href={`${here}/rematch`}>{say(words.toRematch)}</a>
          <a href={`${here}/closings`}>{say(words.toClosings)}</a>
          <a href={`${here}/retention`}>{say(words.toRetention)}</a>
        </nav>
        <nav className="tabs" aria-label={say(words.filterState)}>
          <a
            href={`${here}/pairs`}
            aria-current={question.state === null && question.alert === null ? 'page' : undefined}
          >
            {say(words.showAll)} <span className="figures">{count}</span>
          </a>
          {inNeed > 0 ? (
            <a href={`${here}/pairs?alert=any`} aria-current={question.alert ? 'page' : undefined}>
              {say(words.anyAlert)} <span className="figures">{inNeed}</span>
            </a>
          ) : null}
          {states.map(([state, many]) => (
            <a
              key={state}
              href={`${here}/pairs?state=${state}`}
              aria-current={question.state === state ? 'page' : undefined}
            >
              {say(stateWords[state as MomentumWord] ?? stepWords[state as PairStep])}{' '}
              <span className="figures">{many}</span>
            </a>
          ))}
        </nav>
        <form method="get" className="row" role="search">
          {question.state ? <input type="hidden" name="state" value={question.state} /> : null}
          <SearchField
            name="search"
            label={say(words.search)}
            initial={question.search}
            icon={<MagnifyingGlassIcon />}
          />
          <Button>{say(words.searchButton)}</Button>
        </form>
        <p className="quiet" role="status">
          {say(words.found, { count: found })}
        </p>
      </div>
      {shown.length > 0 ? (
        <PairTable pairs={shown} base={here} sort={question.sort} address={address} />
      ) : null}
      {pages > 1 ? (
        <nav className="pages" aria-label={say(words.page, { page, pages })}>
          {page > 1 ? <a href={address({ page: String(page - 1) })}>{say(words.previousPage)}</a> : <span />}
          <span className="quiet">{say(words.page, { page, pages })}</span>
          {page < pages ? <a href={address({ page: String(page + 1) })}>{say(words.nextPage)}</a> : <span />}
        </nav>
      ) : null}
    </>
  )
}
