import type { Actor } from '#contract/actor.ts'
import { seededChance } from '#features/demo/seeded-chance.rules.ts'
import { readAgreementToSign } from '#features/agreements/agreements.reads.ts'
import { cancelHour } from '#features/bookings/cancel-hour.ts'
import { keepRhythm } from '#features/bookings/keep-rhythm.ts'
import { moveHour } from '#features/bookings/move-hour.ts'
import { acceptAndBook } from '#features/decisions/accept-and-book.ts'
import { readDecision } from '#features/decisions/read-decision.ts'
import { sayNo } from '#features/decisions/say-no.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { askChange } from '#features/pauses/ask-change.ts'
import { logSession } from '#features/rooms/log-session.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import { inLanes } from './in-lanes.ts'
import { lanes, type VirtualTime } from './virtual-time.ts'

const day = 86_400_000

/** How a pair behaves in the half year. */
const tempers = [
  { name: 'steady', share: 70 },
  { name: 'leader cancels', share: 8 },
  { name: 'mentor silent', share: 6 },
  { name: 'pauses', share: 5 },
  { name: 'leaves', share: 4 },
  { name: 'mentor declines', share: 4 },
  { name: 'leader declines', share: 3 },
] as const
export type Temper = (typeof tempers)[number]['name']

export interface LivingPair {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly temper: Temper
  readonly place: number
  phase: 'mentor' | 'leader' | 'meets' | 'paused' | 'over'
  since: number
  sessions: readonly PairSession[]
}

/** Two people who open their mails, decide, meet, move, forget and end: through the same use cases as their pages, a step each working day. */
export function startHalfYear(time: VirtualTime, seed: number) {
  const chance = seededChance(seed)
  const draw = (pair: LivingPair, use: string) => chance.share(pair.place, `${use} ${time.now().getTime()}`)

  /** Behind the link that takes one decision: a real one, since it is used up. */
  const byMatchLink = async (pair: LivingPair, side: Side): Promise<Actor> => {
    const order = { purpose: 'match', personId: personOf(pair, side), subjectId: pair.pairId }
    const endsAt = new Date(time.now().getTime() + day)
    const token = await time.run(issueMailedLink, { ...order, endsAt })
    return (await time.run(recogniseLink, { token, purpose: 'match' }))!.actor
  }

  /** Behind the link to the pair's pages, which stays good. */
  const byPairLink = (pair: LivingPair, side: Side): Actor => ({
    kind: 'link',
    organisationId: time.organisationId,
    linkId: pair.pairId,
    purpose: 'pair',
    personId: personOf(pair, side),
    accountId: null,
    subjectId: pair.pairId,
  })

  const decide = async (pair: LivingPair, side: Side): Promise<void> => {
    const actor = await byMatchLink(pair, side)
    const page = await time.run(readDecision, undefined, actor)
    if (page.view !== 'decide') return
    if (pair.temper === (side === 'mentor' ? 'mentor declines' : 'leader declines')) {
      await time.run(sayNo, { reason: 'time' }, actor)
      pair.phase = 'over'
      return
    }
    const times = [...page.suggested, ...page.times].slice(0, side === 'mentor' ? 2 : 1)
    const { mark } = await time.run(readAgreementToSign, { pairId: pair.pairId, programmeId })
    const yes = { initials: side, agreement: mark, language: 'en', times, timeZone: 'Europe/London' }
    const done = await time.run(acceptAndBook, { ...yes, initials: side === 'mentor' ? 'AH' : 'JB' }, actor)
    pair.phase = side === 'mentor' ? 'leader' : 'meets'
    pair.since = time.now().getTime()
    if (done.outcome !== 'accepted' || !done.sessionId) return
    await time.run(keepRhythm, { sessionId: done.sessionId }, byPairLink(pair, 'mentee'))
    await look(pair)
  }

  let programmeId = ''
  const look = async (pair: LivingPair): Promise<void> => {
    pair.sessions = await time.run(listSessionsOfPair, { pairId: pair.pairId })
  }

  const sayWhatHappened = async (pair: LivingPair, from: number, to: number): Promise<void> => {
    const ended = pair.sessions.filter(
      ({ state, endsAt }) => state === 'booked' && endsAt.getTime() > from && endsAt.getTime() <= to,
    )
    for (const { sessionId } of ended) {
      const silent = pair.temper === 'mentor silent' && draw(pair, 'silent') < 0.7
      const met = draw(pair, 'met') < 0.95
      const log = {
        sessionId,
        happened: met ? 'met' : 'not',
        balance: met ? 2 : null,
        action: '',
        door: '',
      } as const
      if (!silent) await time.run(logSession, log, byPairLink(pair, 'mentor'))
      if (draw(pair, 'leader logs') < 0.3) await time.run(logSession, log, byPairLink(pair, 'mentee'))
    }
  }

  const changePlans = async (pair: LivingPair): Promise<void> => {
    const now = time.now().getTime()
    const next = pair.sessions.find(({ state, startsAt }) => state === 'booked' && startsAt.getTime() > now)
    if (!next || next.startsAt.getTime() - now > 1.5 * day) return
    const cancels = pair.temper === 'leader cancels' ? 0.45 : 0.02
    if (draw(pair, 'cancels') < cancels)
      await time.run(cancelHour, { sessionId: next.sessionId }, byPairLink(pair, 'mentee'))
    else if (draw(pair, 'moves') < 0.05)
      await time
        .run(
          moveHour,
          { sessionId: next.sessionId, startsAt: new Date(next.startsAt.getTime() + day) },
          byPairLink(pair, 'mentor'),
        )
        .catch(ignoreTaken)
    else return
    await look(pair)
  }

  const step = async (pair: LivingPair, from: number): Promise<void> => {
    const now = time.now().getTime()
    if (pair.phase === 'over') return
    if (pair.phase === 'mentor' || pair.phase === 'leader') {
      if (draw(pair, 'opens') < 0.5) await decide(pair, pair.phase === 'mentor' ? 'mentor' : 'mentee')
      return
    }
    const weeks = (now - pair.since) / (7 * day)
    if (pair.phase === 'paused') {
      if (weeks < 13) return
      pair.phase = 'meets'
      await look(pair)
    }
    await sayWhatHappened(pair, from, now)
    if (pair.temper === 'pauses' && weeks >= 10 && weeks < 10.3) {
      await time.run(
        askChange,
        { pairId: null, kind: 'pause', length: 'two-weeks' },
        byPairLink(pair, 'mentor'),
      )
      pair.phase = 'paused'
    } else if (pair.temper === 'leaves' && weeks >= 14) {
      await time.run(askChange, { pairId: null, kind: 'end' }, byPairLink(pair, 'mentee'))
      pair.phase = 'over'
    } else await changePlans(pair)
  }

  return {
    temperOf: (place: number): Temper => chance.weighted(tempers, place, 'temper').name,
    /** Lives through the given days, a noon each. */
    async live(pairs: readonly LivingPair[], days: number, programme: string): Promise<void> {
      programmeId = programme
      for (let count = 0; count < days; count += 1) {
        const from = time.now().getTime()
        await time.passTo(new Date(from + day))
        const states = new Map(
          (await time.run(listProgrammePairs, { programmeId })).map(({ pairId, state }) => [pairId, state]),
        )
        await inLanes(pairs, lanes, async (pair) => {
          const state = states.get(pair.pairId)
          if (state === 'closed' || state === 'exited') pair.phase = 'over'
          await step(pair, from)
        })
      }
    },
  }
}

function personOf(pair: LivingPair, side: Side): string {
  return side === 'mentor' ? pair.mentorId : pair.menteeId
}

/** The next day may be taken by the pair's own rhythm: then they leave the hour where it is. */
function ignoreTaken(error: unknown): void {
  if ((error as { code?: string }).code !== 'sessions.failure.taken') throw error
}
