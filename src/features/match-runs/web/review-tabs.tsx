import { useSay } from '#words/say.tsx'
import type { Review } from '../read-review.ts'
import { reviewMessages as words } from '../review.messages.ts'

export type ReviewTab = 'pairs' | 'unmatched' | 'matrix'

export function ReviewTabs({
  home,
  tab,
  review,
  pairs,
}: {
  home: string
  tab: ReviewTab
  review: Review
  pairs: number
}) {
  const say = useSay()
  const current = (own: ReviewTab) => (own === tab ? 'page' : undefined)
  return (
    <nav className="tabs" aria-label={say(words.tabsLabel)}>
      <a href={home} aria-current={current('pairs')}>
        {say(words.tabPairs, { count: pairs })}
      </a>
      <a href={`${home}?tab=unmatched`} aria-current={current('unmatched')}>
        {say(words.tabUnmatched, { count: review.unmatchedCount })}
      </a>
      {review.waiting ? (
        <a href={`${home}/runs/${review.waiting.runId}`}>
          {say(words.compareWith, { number: review.waiting.number })}
        </a>
      ) : null}
      <a href={`${home}?tab=matrix`} aria-current={current('matrix')}>
        {say(words.tabMatrix)}
      </a>
    </nav>
  )
}
