import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Review } from '../read-review.ts'
import { wantsALook, type ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'
import { isolate } from './bidi.rules.ts'
import { EditForm } from './edit-form.tsx'
import { PresenceLine } from './presence-line.tsx'

interface ReviewHeadProps {
  readonly home: string
  readonly back: string
  readonly review: Review
  readonly rows: readonly ReviewRow[]
}

/** One sentence that answers: can I approve this? */
export function ReviewHead({ home, review, rows }: Omit<ReviewHeadProps, 'back'>) {
  const say = useSay()
  const open = rows.filter(wantsALook).length
  const { run, approvedAt } = review
  const first = approvedAt
    ? say(words.approvedHead, { pairs: rows.length })
    : say(words.proposed, { pairs: rows.length })
  const rest = [say(words.wantLook, { count: open }), say(words.noPartner, { count: review.unmatchedCount })]
  return (
    <PageHead
      title={[first, ...(approvedAt ? rest.slice(1) : rest)].join(' ')}
      sub={
        <>
          {run ? (
            <span>
              {say(words.runBy, {
                author: run.author ?? 'nobody',
                number: run.number,
                at: new Date(run.at),
                name: isolate(run.authorName),
              })}
            </span>
          ) : null}
          {review.waiting ? (
            <a className="calm-link" id="compare" href={`${home}/runs/${review.waiting.runId}`}>
              {say(words.compareWith, { number: review.waiting.number })}
            </a>
          ) : null}
          <a className="calm-link" href={`${home}/runs`}>
            {say(words.history)}
          </a>
          <a className="calm-link" href={`${home}/rules`}>
            {say(words.rulesLink)}
          </a>
          <PresenceLine home={home} seen={review.seen} others={review.others} />
        </>
      }
      actions={
        approvedAt ? (
          <LinkButton look="ink" href={home.replace(/match$/, 'announce')}>
            {say(words.announce, { pairs: rows.length })}
          </LinkButton>
        ) : (
          <>
            {open > 0 ? (
              <LinkButton href={`${home}?show=flagged`}>{say(words.reviewFirst, { count: open })}</LinkButton>
            ) : null}
            <LinkButton look="ink" href={`${home}/approval`}>
              {say(words.approve, { pairs: rows.length })}
            </LinkButton>
          </>
        )
      }
    />
  )
}

/** At most one: what the coordinator should know before going on. */
export function ReviewBanner({ home, back, review }: Omit<ReviewHeadProps, 'rows'>) {
  const say = useSay()
  const { underWay, waiting, stale, approvedAt, run } = review
  if (underWay)
    return (
      <Banner announce actions={<a href={`${home}/runs/${underWay.runId}`}>{say(words.watch)}</a>}>
        {say(words.underWay, { number: underWay.number })}
      </Banner>
    )
  if (waiting)
    return (
      <Banner
        announce
        actions={
          <a href={`${home}/runs/${waiting.runId}`}>{say(words.compareNow, { number: waiting.number })}</a>
        }
      >
        {say(words.waiting, { number: waiting.number })}
      </Banner>
    )
  if (stale && run)
    return (
      <Banner
        look="warn"
        actions={
          <EditForm home={home} back={back} seen={review.seen} fields={{ kind: 'solve' }}>
            <Button small>{say(words.staleSolve)}</Button>
          </EditForm>
        }
      >
        {say(words.stale, { number: run.number, parts: staleParts(say, stale).join(', ') })}
      </Banner>
    )
  if (approvedAt) return <Banner look="ok">{say(words.approvedAt, { at: new Date(approvedAt) })}</Banner>
  return null
}

function staleParts(
  say: Say,
  { joined, left, newHours, newAnswers, moved }: NonNullable<Review['stale']>,
): string[] {
  const parts = [
    [words.staleJoined, joined],
    [words.staleLeft, left],
    [words.staleHours, newHours],
    [words.staleAnswers, newAnswers],
    [words.staleMoved, moved],
  ] as const
  return parts.flatMap(([message, count]) => (count > 0 ? [say(message, { count })] : []))
}
