import type { Work } from '#platform/database/work.ts'
import { listAgreementsInForce } from '#features/agreements/agreements.reads.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { listProgrammePairs, type Pair } from '#features/pairs/pairs.reads.ts'
import { cancelHours } from '#features/pauses/cancel-hours.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { listPairsThatMet, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import {
  after,
  daysBefore,
  followUpMonths,
  isDue,
  isFollowUpDay,
  planDays,
  reflectDays,
} from './closing.rules.ts'
import { insertClosing, listClosings, saveClosing, type Closing } from './closings.store.ts'
import { insertFollowUp } from './follow-ups.store.ts'
import { listReflectionsOf } from './reflections.store.ts'
import { tellClosing } from './tell-closing.ts'

/** What the night needs to know of all pairs of a programme at once. */
interface Standing {
  readonly closings: ReadonlyMap<string, Closing>
  /** The last day in the agreement in force. */
  readonly endsOn: ReadonlyMap<string, string | null>
  readonly met: ReadonlySet<string>
}

/** Each night: plans go out, both are asked to look back, pairs are closed, and the closed are asked once after three and twelve months. */
export async function tendClosings(work: Work): Promise<void> {
  work.upkeep()
  for (const { programmeId } of await listProgrammes(work)) {
    const pairs = await listProgrammePairs(work, { programmeId })
    const standing = await readStanding(work, programmeId, pairs)
    for (const pair of pairs) {
      const closing = standing.closings.get(pair.pairId)
      if (closing) await tendOne(work, pair, closing, standing)
      else await openOne(work, pair, standing)
    }
  }
}

async function readStanding(work: Work, programmeId: string, pairs: readonly Pair[]): Promise<Standing> {
  const all = await listClosings(work.db, work.organisationId, programmeId)
  const closings = new Map(all.map((closing) => [closing.pairId, closing]))
  const among = (fits: (pair: Pair) => boolean) => pairs.filter(fits).map(({ pairId }) => pairId)
  const agreements = await listAgreementsInForce(work, {
    pairIds: among(({ state }) => state === 'accepted' || state === 'active' || state === 'paused'),
  })
  return {
    closings,
    endsOn: new Map([...agreements].map(([pairId, { endsOn }]) => [pairId, endsOn])),
    met: await listPairsThatMet(work, {
      pairIds: among(({ pairId, state }) => state === 'exited' && !closings.has(pairId)),
    }),
  }
}

async function openOne(work: Work, pair: Pair, { endsOn, met }: Standing): Promise<void> {
  const { pairId, programmeId } = pair
  const blank = { pairId, programmeId, openedAt: work.now, askedAt: null, closesAt: null, closedAt: null }
  if (pair.state === 'exited') {
    if (!met.has(pairId)) return
    const asked = { askedAt: work.now, closesAt: after(work.now, reflectDays) }
    const written = await insertClosing(work.db, work.organisationId, { ...blank, ...asked, kind: 'early' })
    if (written) await tellClosing(work, { pairId, news: 'reflect', sides: ['mentor', 'mentee'] })
    return
  }
  if (pair.state !== 'accepted' && pair.state !== 'active') return
  const lastDay = endsOn.get(pairId)
  if (!lastDay || daysBefore(lastDay, planDays) > work.now.toISOString().slice(0, 10)) return
  if (await insertClosing(work.db, work.organisationId, { ...blank, kind: 'planned' }))
    await tellClosing(work, { pairId, news: 'plan', sides: ['mentor', 'mentee'] })
}

async function tendOne(work: Work, pair: Pair, closing: Closing, { endsOn }: Standing): Promise<void> {
  const { pairId } = pair
  if (closing.closedAt) return followUp(work, closing)
  if (!closing.askedAt) {
    const lastDay = endsOn.get(pairId)
    const early = pair.state === 'exited'
    if (!early && (!lastDay || lastDay > work.now.toISOString().slice(0, 10))) return
    await saveClosing(work.db, work.organisationId, pairId, {
      askedAt: work.now,
      closesAt: after(work.now, reflectDays),
    })
    return tellClosing(work, { pairId, news: 'reflect', sides: ['mentor', 'mentee'] })
  }
  const reflections = await listReflectionsOf(work.db, work.organisationId, [pairId])
  const finished = reflections.filter(({ finishedAt }) => finishedAt !== null).length
  if (isDue(closing, finished, work.now)) await close(work, pair, closing)
}

async function close(work: Work, pair: Pair, { pairId }: Closing): Promise<void> {
  if (pair.state === 'accepted' || pair.state === 'active' || pair.state === 'paused') {
    await cancelHours(work, { pairId, untilOn: null })
    await movePair(work, { pairId, to: 'closed' })
  }
  await saveClosing(work.db, work.organisationId, pairId, { closedAt: work.now })
  work.record({ action: 'closing.closed', subject: ['pair', pairId] })
  const met = (await listSessionsOfPair(work, { pairId })).some(({ state }) => state === 'held')
  if (met) await tellClosing(work, { pairId, news: 'record', sides: ['mentor'] })
}

async function followUp(work: Work, { pairId, kind, closedAt }: Closing): Promise<void> {
  // Whoever ended early is not asked again about it.
  if (kind === 'early' || !closedAt) return
  for (const months of followUpMonths) {
    if (!isFollowUpDay(closedAt, months, work.now)) continue
    for (const side of ['mentor', 'mentee'] as const)
      if (await insertFollowUp(work.db, work.organisationId, { pairId, side, months, askedAt: work.now }))
        await tellClosing(work, {
          pairId,
          news: months === 3 ? 'three-months' : 'twelve-months',
          sides: [side],
        })
  }
}
