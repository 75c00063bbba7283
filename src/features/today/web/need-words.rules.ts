import type { Say } from '#words/speak.ts'
import type { AlertKind } from '#features/momentum/momentum.contract.ts'
import { rematchMessages } from '#features/rematches/rematches.messages.ts'
import { needWords } from '#features/rematches/need-words.rules.ts'
import type { NamedNeed } from '../name-needs.ts'
import { todayMessages as words } from '../today.messages.ts'

const day = 86_400_000

export const manyWords = {
  'cancelled-twice': words.manyCancelled,
  stalled: words.manyStalled,
  'first-hour': words.manyFirst,
  drifting: words.manyDrifting,
  drifted: words.manyDrifted,
  'one-way': words.manyOneWay,
  'broken-rule': words.manyBroken,
  'no-answer': words.mentorsSilent,
} as const satisfies Record<AlertKind, unknown>

/** What is the matter, in one sentence. */
export function whatOf(need: NamedNeed, say: Say): string {
  switch (need.kind) {
    case 'pair':
      return pairWhat(need, say)
    case 'pairs':
      return say(manyWords[need.alert], { count: need.pairIds.length })
    case 'silent':
      return say(need.side === 'mentor' ? words.mentorsSilent : words.leadersSilent, { count: need.people })
    case 'partner':
      return say(needWords(need.side, need.why), need.person ?? { name: '', other: '' })
    case 'partners':
      return say(rematchMessages.needsTitle, { count: need.people })
    case 'places':
      return say(words.places, { count: need.people })
    case 'mails':
      return say(words.mails, { count: need.mails })
    case 'alone':
      return say(words.alone, { count: need.mentors + need.mentees })
    case 'unread':
      return say(words.unread, { mentor: need.pair?.mentor ?? '', mentee: need.pair?.mentee ?? '' })
    case 'unreads':
      return say(words.unreads, { count: need.hours })
    case 'topic':
      return say(words.topic, { topic: need.name, wanted: need.wanted, offered: need.offered })
    case 'pulse':
      return say(words.pulse, { from: need.from.toFixed(1), to: need.to.toFixed(1) })
  }
}

function pairWhat(need: NamedNeed & { kind: 'pair' }, say: Say): string {
  const { mentor, mentee } = need.pair ?? { mentor: '', mentee: '' }
  const two = { mentor, mentee }
  switch (need.alert) {
    case 'cancelled-twice':
      return say(words.cancelledTwice, { name: need.side === 'mentor' ? mentor : mentee })
    case 'stalled':
      return say(words.stalled, two)
    case 'first-hour':
      return say(words.firstHour, two)
    case 'drifting':
      return say(words.drifting, two)
    case 'drifted':
      return say(words.drifted, two)
    case 'one-way':
      return say(words.oneWay, two)
    case 'broken-rule':
      return say(need.rule === 'left' ? words.left : words.chain, two)
    case 'no-answer':
      return say(words.mentorsSilent, { count: 1 })
  }
}

/** What one should know before one acts. */
export function whyOf(need: NamedNeed, now: Date, say: Say): string {
  switch (need.kind) {
    case 'pair':
      return [aboutPair(need, say), lastMet(need, now, say)].filter(Boolean).join(' ')
    case 'pairs':
      if (need.alert === 'drifted' || need.alert === 'drifting') return say(words.driftWhy)
      if (need.alert === 'one-way') return say(words.oneWayWhy)
      return say(words.manyWhy, { from: need.since!, to: need.newest })
    case 'silent':
      return say(words.silentWhy, { days: need.days })
    case 'partner':
      return say(words.partnerWhy, { since: need.since! })
    case 'partners':
      return say(rematchMessages.needsMore)
    case 'places':
      return say(words.placesWhy, { since: need.since! })
    case 'mails':
      return say(words.mailsWhy)
    case 'alone':
      return say(words.aloneWhy, { mentors: need.mentors, mentees: need.mentees })
    case 'unread':
      return say(words.unreadWhy, { at: need.startsAt })
    case 'unreads':
      return say(words.unreadsWhy, { at: need.startsAt })
    case 'topic':
      return say(words.topicWhy, { short: need.wanted - need.offered })
    case 'pulse':
      return say(words.pulseWhy)
  }
}

function aboutPair({ pair }: NamedNeed, say: Say): string {
  if (!pair) return ''
  const two = { mentor: pair.mentor, mentee: pair.mentee }
  return pair.topic ? say(words.mentorsOn, { ...two, topic: pair.topic }) : say(words.mentorsPlain, two)
}

function lastMet({ pair }: NamedNeed, now: Date, say: Say): string {
  const reading = pair?.reading
  if (!reading) return ''
  if (!reading.lastHeldAt) return say(words.neverMet)
  const rhythm = reading.cadenceDays === 7 ? 'weekly' : reading.cadenceDays === 14 ? 'fortnightly' : 'monthly'
  return say(words.lastMet, {
    days: Math.floor((now.getTime() - reading.lastHeldAt.getTime()) / day),
    rhythm,
  })
}
