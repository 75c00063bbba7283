import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { listProgrammePairs, type Pair } from '#features/pairs/pairs.reads.ts'
import { cancelHours } from '#features/pauses/cancel-hours.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
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

/** Each night: plans go out, both are asked to look back, pairs are closed, and the closed are asked once after three and twelve months. */
export async function tendClosings(work: Work): Promise<void> {
  work.upkeep()
  for (const { programmeId } of await listProgrammes(work)) {
    const closings = new Map(
      (await listClosings(work.db, work.organisationId, programmeId)).map((closing) => [
        closing.pairId,
        closing,
      ]),
    )
    for (const pair of await listProgrammePairs(work, { programmeId })) {
      const closing = closings.get(pair.pairId)
      if (closing) await tendOne(work, pair, closing)
      else await openOne(work, pair)
    }
  }
}

async function openOne(work: Work, pair: Pair): Promise<void> {
  const { pairId, programmeId } = pair
  const blank = { pairId, programmeId, openedAt: work.now, askedAt: null, closesAt: null, closedAt: null }
  if (pair.state === 'exited') {
    const met = (await listSessionsOfPair(work, { pairId })).some(({ state }) => state === 'held')
    if (!met) return
    const asked = { askedAt: work.now, closesAt: after(work.now, reflectDays) }
    const written = await insertClosing(work.db, work.organisationId, { ...blank, ...asked, kind: 'early' })
    if (written) await tellClosing(work, { pairId, news: 'reflect', sides: ['mentor', 'mentee'] })
    return
  }
  if (pair.state !== 'accepted' && pair.state !== 'active') return
  const endsOn = (await findAgreementInForce(work, { pairId }))?.content.endsOn
  if (!endsOn || daysBefore(endsOn, planDays) > work.now.toISOString().slice(0, 10)) return
  if (await insertClosing(work.db, work.organisationId, { ...blank, kind: 'planned' }))
    await tellClosing(work, { pairId, news: 'plan', sides: ['mentor', 'mentee'] })
}

async function tendOne(work: Work, pair: Pair, closing: Closing): Promise<void> {
  const { pairId } = pair
  if (closing.closedAt) return followUp(work, closing)
  if (!closing.askedAt) {
    const endsOn = (await findAgreementInForce(work, { pairId }))?.content.endsOn
    const early = pair.state === 'exited'
    if (!early && (!endsOn || endsOn > work.now.toISOString().slice(0, 10))) return
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
