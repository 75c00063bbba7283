import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { rungOf } from './alerts.rules.ts'
import { bothSides } from './help.rules.ts'
import { momentumFailures, type AlertKind } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'
import { findSettings } from './momentum-settings.store.ts'
import { listOpenAlerts } from './pair-alerts.store.ts'
import { listSilentPairs } from './list-silent-pairs.ts'

export interface HelpedPairs {
  readonly pairs: readonly Pair[]
  readonly sidesOf: (pair: Pair) => readonly Side[]
}

/** Most pairs one press writes to; the rest is left for the next. */
const mostAtOnce = 200

/** The pairs one matter is about: one, or all whose alert of a kind has come to the coordinator. */
export async function findHelpedPairs(
  work: Work,
  { programmeId, kind, which }: { programmeId: string; kind: AlertKind; which: string },
): Promise<HelpedPairs> {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  await readProgramme(work, { programmeId })
  if (kind === 'no-answer') {
    const silent = await listSilentPairs(work, { programmeId })
    const chosen = silent.filter(({ side, pair }) => which === side || which === pair.pairId)
    const sides = new Map(chosen.map(({ pair, side }) => [pair.pairId, side]))
    return { pairs: chosen.map(({ pair }) => pair), sidesOf: ({ pairId }) => [sides.get(pairId) ?? 'mentor'] }
  }
  const sidesOf = () => bothSides
  if (which !== 'all') {
    const pair = isId(which) ? await findPairById(work, { pairId: which }) : undefined
    if (pair?.programmeId !== programmeId) throw new Failure(momentumFailures.notFound)
    return { pairs: [pair], sidesOf }
  }
  const settings = await findSettings(work.db, work.organisationId, programmeId)
  const alerts = (await listOpenAlerts(work.db, work.organisationId, programmeId)).filter(
    (alert) => alert.kind === kind && rungOf(kind, alert.raisedAt, settings, work.now) !== 'pair',
  )
  const pairs: Pair[] = []
  for (const { pairId } of alerts.slice(0, mostAtOnce)) {
    const pair = await findPairById(work, { pairId })
    if (pair) pairs.push(pair)
  }
  return { pairs, sidesOf }
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
