import type { AgreedHour } from '#ui/rhythm-layout.ts'
import { isOff, type DaysOff } from './days-off.rules.ts'
import type { PairFacts } from './momentum.rules.ts'

const day = 86_400_000
const weeksShown = 26

export type Slot = Extract<AgreedHour, { state: string }>['state']

/** What became of every agreed hour of twenty-six weeks. One that passed with nothing planned did not happen; who taught is not said. */
export function rhythmOf(facts: PairFacts, now: Date): { week: number; state: Slot }[] {
  const start = facts.acceptedAt?.getTime() ?? now.getTime()
  const sessions = facts.sessions.filter(({ kind }) => kind !== 'chemistry')
  const length = facts.cadenceDays * day
  return Array.from({ length: Math.ceil((weeksShown * 7) / facts.cadenceDays) }, (_, place) => {
    const [from, to] = [start + place * length, start + (place + 1) * length]
    const inside = sessions.filter(({ startsAt }) => startsAt.getTime() >= from && startsAt.getTime() < to)
    const has = (state: string) => inside.some((session) => session.state === state)
    const moved = facts.events.some(
      (event) => event.kind === 'moved' && event.at.getTime() >= from && event.at.getTime() < to,
    )
    const state = ((): Slot => {
      if (has('held')) return 'held'
      if (inside.some((session) => session.state === 'booked' && session.endsAt > now)) return 'booked'
      if (moved && from < now.getTime()) return 'moved'
      if (inside.length > 0 && inside.every(({ leftOut }) => leftOut)) return 'leave'
      if (has('cancelled') || has('not-held')) return isFree(from, to, facts.off) ? 'leave' : 'missed'
      if (isFree(from, to, facts.off)) return 'leave'
      return to <= now.getTime() ? 'missed' : 'agreed'
    })()
    return { week: Math.floor((place * facts.cadenceDays) / 7) + 1, state }
  })
}

/** Off for most of the stretch: at least four days in seven. */
function isFree(from: number, to: number, off: readonly DaysOff[]): boolean {
  let free = 0
  let days = 0
  for (let at = from; at < to; at += day) {
    days += 1
    if (isOff(new Date(at), off)) free += 1
  }
  return days > 0 && free / days >= 4 / 7
}
