import { useSay } from '#words/say.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pairMessages as words } from '../pairs.messages.ts'
import type { AnnouncementView } from '../read-announcement.ts'

type Last = NonNullable<AnnouncementView['last']>

export function Announced({ programmeId, last }: { programmeId: string; last: Last }) {
  const say = useSay()
  const { pairs, leavesAt, canUndo, mentorsYes } = last
  return (
    <>
      <PageHead
        look="finding"
        title={say(words.announcedTitle, { count: pairs })}
        more={say(words.announcedYes, { yes: mentorsYes })}
      />
      <section className="section stack">
        <p className="lead">
          <time dateTime={leavesAt.toISOString()}>
            {say(canUndo ? words.announcedSoon : words.announcedGone, { at: leavesAt })}
          </time>
        </p>
        {canUndo ? (
          <form method="post" className="stack">
            <p className="text quiet">{say(words.undoNote)}</p>
            <Button look="ink" name="intent" value="undo">
              {say(words.undoButton)}
            </Button>
          </form>
        ) : null}
        <div className="actions">
          <LinkButton href={`/programmes/${programmeId}/pairs`}>{say(words.toPairs)}</LinkButton>
          <LinkButton href="/outbox">{say(words.toOutbox)}</LinkButton>
        </div>
      </section>
    </>
  )
}
