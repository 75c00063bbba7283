import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import { gateOf, openModules, type TrainingGate } from './training-gate.rules.ts'
import { moduleKeys, type ModuleKey } from './training-modules.data.ts'
import { trainingFailures } from './trainings.contract.ts'
import { listDone, listSettings, listWaivers } from './trainings.store.ts'

/** The readings a programme has switched on; all of them unless it said otherwise. */
export async function listModulesOn(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<ModuleKey[]> {
  const settings = await listSettings(work.db, work.organisationId, programmeId)
  return moduleKeys.filter((key) => settings.find(({ module }) => module === key)?.isOn ?? true)
}

/** What each side still has to read before the two may hold their first session. Whether the asker may know is for the caller to decide. */
export async function readTrainingGate(work: Work, { pairId }: { pairId: string }): Promise<TrainingGate> {
  const pair = await findPairById(work, { pairId })
  if (!pair) throw new Failure(trainingFailures.notFound)
  return (await listTrainingGates(work, { programmeId: pair.programmeId, pairs: [pair] }))[0]!
}

/** The same for many pairs of one programme, in their order. */
export async function listTrainingGates(
  work: Work,
  { programmeId, pairs }: { programmeId: string; pairs: readonly Pick<Pair, 'mentorId' | 'menteeId'>[] },
): Promise<TrainingGate[]> {
  const on = await listModulesOn(work, { programmeId })
  const personIds = [...new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))]
  const settled = [
    ...(await listDone(work.db, work.organisationId, programmeId, personIds)),
    ...(await listWaivers(work.db, work.organisationId, programmeId, personIds)),
  ]
  const byPerson = Map.groupBy(settled, ({ personId }) => personId)
  const openOf = (side: 'mentor' | 'mentee', personId: string) =>
    openModules(side, personId, on, byPerson.get(personId) ?? [])
  return pairs.map(({ mentorId, menteeId }) => gateOf(openOf('mentor', mentorId), openOf('mentee', menteeId)))
}

export interface NamedWaiver {
  readonly personId: string
  readonly module: ModuleKey
  readonly reason: string
  /** Who stands by it, or null when the account is gone. */
  readonly by: string | null
  readonly at: Date
}

/** Who let whom skip what, and why; for a pair's sheet. */
export async function listNamedWaivers(
  work: Work,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] },
): Promise<NamedWaiver[]> {
  const waivers = await listWaivers(work.db, work.organisationId, programmeId, personIds)
  const named: NamedWaiver[] = []
  for (const { personId, module, reason, waivedBy, waivedAt } of waivers) {
    const by = waivedBy ? ((await findActiveAccount(work, waivedBy))?.name ?? null) : null
    named.push({ personId, module, reason, by, at: waivedAt })
  }
  return named
}
