import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { NewPairPicture } from '#ui/new-pair-picture.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useSay } from '#words/say.tsx'
import type { Review } from '../read-review.ts'
import { reviewMessages as words } from '../review.messages.ts'
import { EditForm } from './edit-form.tsx'

/** Before the first run: who is ready, what is missing, and the one thing to do. */
export function FirstProposal({
  home,
  peopleHref,
  review,
}: {
  home: string
  peopleHref: string
  review: Review
}) {
  const say = useSay()
  const { mentors, mentees, withoutWishes, withoutLevel } = review.ready
  const nobody = mentors === 0 || mentees === 0
  return (
    <>
      <PageHead
        title={nobody ? say(words.nobodyHead) : say(words.firstHead, { mentors, mentees })}
        sub={<a href={`${home}/rules`}>{say(words.rulesLink)}</a>}
      />
      <EmptyState
        picture={<NewPairPicture label={say(words.firstPicture)} />}
        title={say(words.firstTitle)}
        actions={
          nobody ? (
            <a className="button button-ink" href={peopleHref}>
              {say(words.toPeople)}
            </a>
          ) : (
            <EditForm home={home} back={home} seen={review.seen} fields={{ kind: 'solve' }}>
              <Button look="ink">{say(words.propose)}</Button>
            </EditForm>
          )
        }
      >
        {nobody ? (
          <p>{say(words.nobodyNext)}</p>
        ) : (
          <>
            <p>{say(words.firstWishes, { count: withoutWishes })}</p>
            {withoutLevel > 0 ? <p>{say(words.firstLevels, { count: withoutLevel })}</p> : null}
            <p>{say(words.firstNext)}</p>
          </>
        )}
      </EmptyState>
    </>
  )
}
