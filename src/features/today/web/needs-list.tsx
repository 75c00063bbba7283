import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { DotsThreeIcon } from '#ui/icons.tsx'
import { Menu } from '#ui/menu.tsx'
import { NeedsYou } from '#ui/needs-you.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { useSay } from '#words/say.tsx'
import { helpFor } from '#features/momentum/help.rules.ts'
import type { NamedNeed } from '../name-needs.ts'
import { todayMessages as words } from '../today.messages.ts'
import { actionsOf } from './need-actions.rules.ts'
import { whatOf, whyOf } from './need-words.rules.ts'

export function NeedsList({
  needs,
  count,
  base,
  now,
  next,
}: {
  needs: readonly NamedNeed[]
  count: number
  base: string
  now: Date
  /** What comes next, for a quiet day. */
  next: string | null
}) {
  const say = useSay()
  if (needs.length === 0)
    return (
      <EmptyState title={say(words.quietTitle)}>
        <p>{next ?? say(words.quietText)}</p>
      </EmptyState>
    )
  return (
    <NeedsYou
      label={say(words.needsTitle)}
      foot={
        <div className="row-apart">
          {count > needs.length ? (
            <a className="calm-link" href={`${base}/pairs?alert=any`}>
              {say(words.moreNeeds, { count: count - needs.length })}
            </a>
          ) : (
            <span />
          )}
          <span className="row small quiet">
            <span>{say(words.needsFoot)}</span>
            <a className="calm-link" href={`${base}/alerts/settings`}>
              {say(words.alertSettings)}
            </a>
          </span>
        </div>
      }
      needs={needs.map((need, place) => {
        const all = actionsOf(need, base)
        // A pair alone may be helped in two ways at once; a group and the rest have one good answer.
        const isTwofold =
          need.kind === 'pair' && (need.alert === 'broken-rule' || helpFor[need.alert].length > 1)
        const shown = all.slice(0, isTwofold ? 2 : 1)
        const rest = all.slice(shown.length)
        return {
          key: `${place} ${need.kind}`,
          mark: <NeedMark need={need} now={now} />,
          what: whatOf(need, say),
          why: whyOf(need, now, say),
          actions: shown.map(({ href, word, count: many }) => (
            <LinkButton key={`${href} ${word.id}`} small href={href}>
              {say(word, { count: many ?? 0 })}
            </LinkButton>
          )),
          more:
            rest.length > 0 ? (
              <Menu
                className="menu-dots"
                summary={
                  <>
                    <DotsThreeIcon />
                    <span className="visually-hidden">
                      {say(words.menu)}: {whatOf(need, say)}
                    </span>
                  </>
                }
                items={rest.map(({ href, word }) => ({ kind: 'link', href, label: say(word) }))}
              />
            ) : undefined,
        }
      })}
    />
  )
}

function NeedMark({ need, now }: { need: NamedNeed; now: Date }) {
  if (need.kind === 'topic')
    return (
      <svg width={48} height={32} viewBox="0 0 36 24" aria-hidden="true">
        <rect className="bar-mentor" x={3} y={9} width={13} height={6} />
        <rect className="bar-leader" x={18} y={9} width={15} height={6} />
      </svg>
    )
  const reading = need.pair?.reading
  return (
    <PairMark
      momentum={
        reading?.momentum ??
        (need.kind === 'silent' ||
        need.kind.startsWith('partner') ||
        need.kind === 'places' ||
        need.kind === 'alone'
          ? 'new'
          : 'slowing')
      }
      share={reading ? (reading.share ?? undefined) : undefined}
      booked={Boolean(reading?.nextAt && reading.nextAt > now)}
      size={32}
      wide
    />
  )
}
