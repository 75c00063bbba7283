import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { NeedsYou } from '#ui/needs-you.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Need } from '../standing.rules.ts'
import { todayMessages as words } from '../today.messages.ts'

export function NeedsList({ needs, base }: { needs: readonly Need[]; base: string }) {
  const say = useSay()
  if (needs.length === 0)
    return (
      <EmptyState title={say(words.quietTitle)}>
        <p>{say(words.quietText)}</p>
      </EmptyState>
    )
  return (
    <NeedsYou
      label={say(words.needsTitle)}
      foot={<span className="small quiet">{say(words.needsFoot)}</span>}
      needs={needs.map((need) => {
        const { what, why, href, action } = told(need, base, say)
        return {
          key: need.kind === 'topic' ? `topic ${need.name}` : need.kind,
          mark: <PairMark momentum={momentumOf(need)} share={undefined} size={32} wide />,
          what,
          why,
          actions: <LinkButton href={href}>{action}</LinkButton>,
        }
      })}
    />
  )
}

function momentumOf({ kind }: Need): 'stalled' | 'slowing' | 'new' {
  if (kind === 'flagged' || kind === 'mails') return 'stalled'
  return kind === 'mentors-silent' || kind === 'leaders-silent' ? 'slowing' : 'new'
}

function told(need: Need, base: string, say: Say) {
  const pairs = { href: `${base}/pairs`, action: say(words.seePairs) }
  switch (need.kind) {
    case 'flagged':
      return { what: say(words.flagged, { count: need.pairs }), why: say(words.flaggedWhy), ...pairs }
    case 'mails':
      return {
        what: say(words.mails, { count: need.mails }),
        why: say(words.mailsWhy),
        href: '/outbox',
        action: say(words.seeOutbox),
      }
    case 'mentors-silent':
    case 'leaders-silent':
      return {
        what: say(need.kind === 'mentors-silent' ? words.mentorsSilent : words.leadersSilent, {
          count: need.people,
        }),
        why: say(words.silentWhy, { days: need.days }),
        ...pairs,
      }
    case 'alone':
      return {
        what: say(words.alone, { count: need.mentors + need.mentees }),
        why: say(words.aloneWhy, { mentors: need.mentors, mentees: need.mentees }),
        href: `${base}/match`,
        action: say(words.seeMatch),
      }
    case 'topic':
      return {
        what: say(words.topic, { topic: need.name, wanted: need.wanted, offered: need.offered }),
        why: say(words.topicWhy),
        href: `${base}/people`,
        action: say(words.seePeople),
      }
  }
}
