import { urgencies, type Urgency } from './outgoing-mail.rules.ts'
import { localDay, nextFittingMoment, obstacleAt, type WorkingWeek } from './working-hours.rules.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** The promises made to everybody who gets mail from a programme. */
export const caps = {
  mails: 2,
  mailsWithin: 7 * day,
  leaderNudgeEvery: 14 * day,
  nudgesOnOneMatter: 2,
  unanswered: 3,
  digestFrom: 3,
  askAgainAfter: 30 * day,
} as const

const yieldFor = 5 * minute

/** What somebody has had, as far as it counts. */
export interface MailHistory {
  /** When programme mails were let go in the last seven days or more. */
  readonly counted: readonly Date[]
  readonly lastNudgeAsLeader: Date | null
  readonly nudgesOnMatter: number
  /** Mails that asked for something since the last answer of any kind. */
  readonly unanswered: number
  readonly quietUntil: Date | null
}

export interface LeavingMail {
  readonly mailId: string
  readonly urgency: Urgency
  readonly nudge: boolean
  readonly side: 'mentor' | 'mentee' | null
  readonly createdAt: Date
  readonly goodUntil: Date | null
  /** The one mail that says that we stop: silence does not hold it back. */
  readonly lastWord: boolean
}

export type WaitReason = 'hours' | 'session' | 'leave' | 'capped' | 'nudged' | 'month' | 'others'
export type StopReason = 'too-late' | 'nudged-twice' | 'unanswered'

export type Verdict =
  | { readonly kind: 'go' }
  | { readonly kind: 'wait'; readonly until: Date; readonly reason: WaitReason }
  | { readonly kind: 'stop'; readonly reason: StopReason }

/** Whether a mail leaves now, later or never. `waiting` are the others for the same person that are due. */
export function judgeLeaving(
  mail: LeavingMail,
  {
    now,
    week,
    history,
    waiting,
  }: {
    readonly now: Date
    readonly week: WorkingWeek
    readonly history: MailHistory
    readonly waiting: readonly Pick<LeavingMail, 'mailId' | 'urgency' | 'createdAt'>[]
  },
): Verdict {
  if (isStale(mail, now)) return { kind: 'stop', reason: 'too-late' }
  if (history.unanswered >= caps.unanswered && !mail.lastWord) return { kind: 'stop', reason: 'unanswered' }
  if (mail.nudge && history.nudgesOnMatter >= caps.nudgesOnOneMatter)
    return { kind: 'stop', reason: 'nudged-twice' }
  const waits = [
    { reason: 'month' as const, from: history.quietUntil },
    { reason: 'nudged' as const, from: nextNudge(mail, history) },
    { reason: 'capped' as const, from: nextFreeSlot(history.counted, now, week.timeZone) },
  ].filter(({ from }) => from !== null && from > now)
  const longest = waits.toSorted((a, b) => b.from!.getTime() - a.from!.getTime())[0]
  if (longest) return { kind: 'wait', until: nextFittingMoment(longest.from!, week), reason: longest.reason }
  const obstacle = obstacleAt(now, week)
  if (obstacle) return { kind: 'wait', until: nextFittingMoment(now, week), reason: obstacle }
  if (waiting.some((other) => goesBefore(other, mail)))
    return { kind: 'wait', until: new Date(now.getTime() + yieldFor), reason: 'others' }
  return { kind: 'go' }
}

/** A second try after the server was busy: the caps have let it go, the hours still hold. */
export function judgeSecondTry(mail: LeavingMail, now: Date, week: WorkingWeek): Verdict {
  if (isStale(mail, now)) return { kind: 'stop', reason: 'too-late' }
  const obstacle = obstacleAt(now, week)
  return obstacle ? { kind: 'wait', until: nextFittingMoment(now, week), reason: obstacle } : { kind: 'go' }
}

/** The first moment at which one more mail keeps to two in seven days and one a day; now, when it does already. */
export function nextFreeSlot(counted: readonly Date[], now: Date, timeZone: string): Date {
  let at = now
  for (let step = 0; step <= counted.length * 2 + 2; step += 1) {
    const within = counted.filter((one) => one.getTime() > at.getTime() - caps.mailsWithin)
    const oldest = within.toSorted((a, b) => b.getTime() - a.getTime())[caps.mails - 1]
    const today = within.find((one) => localDay(one, timeZone) === localDay(at, timeZone))
    if (oldest) at = new Date(oldest.getTime() + caps.mailsWithin)
    else if (today) at = startOfNextDay(at, timeZone)
    else return at
  }
  return at
}

/** Safety before a moved session, before a decision, before preparing, before a pulse, before a digest; then the older one. */
export function goesBefore(
  one: Pick<LeavingMail, 'mailId' | 'urgency' | 'createdAt'>,
  other: Pick<LeavingMail, 'mailId' | 'urgency' | 'createdAt'>,
): boolean {
  const rank = urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency)
  const age = one.createdAt.getTime() - other.createdAt.getTime()
  return rank !== 0 ? rank < 0 : age !== 0 ? age < 0 : one.mailId < other.mailId
}

/** With three or more due, the rest travels inside the first as one mail. Nudges keep their own count and never join. */
export function companionsOf<Mail extends Pick<LeavingMail, 'nudge'>>(
  mail: Pick<LeavingMail, 'nudge' | 'lastWord'>,
  waiting: readonly Mail[],
): readonly Mail[] {
  if (mail.nudge || mail.lastWord) return []
  const joining = waiting.filter(({ nudge }) => !nudge)
  return joining.length + 1 >= caps.digestFrom ? joining : []
}

function isStale({ goodUntil }: LeavingMail, now: Date): boolean {
  return goodUntil !== null && goodUntil <= now
}

function nextNudge({ nudge, side }: LeavingMail, { lastNudgeAsLeader }: MailHistory): Date | null {
  if (!nudge || side !== 'mentee' || !lastNudgeAsLeader) return null
  return new Date(lastNudgeAsLeader.getTime() + caps.leaderNudgeEvery)
}

function startOfNextDay(at: Date, timeZone: string): Date {
  const today = localDay(at, timeZone)
  let next = new Date(Math.floor(at.getTime() / (15 * minute)) * 15 * minute)
  while (localDay(next, timeZone) === today) next = new Date(next.getTime() + 15 * minute)
  return next
}
