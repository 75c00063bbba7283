import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { modulesFor, type Side } from './training-gate.rules.ts'
import type { ModuleKey } from './training-modules.data.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { listModulesOn } from './trainings.reads.ts'
import { listDone, listSettings, listWaivers } from './trainings.store.ts'

export interface OwnTraining {
  readonly programmeId: string
  readonly programme: string
  readonly personId: string
  readonly side: Side
  readonly otherName: string
  readonly modules: readonly {
    readonly module: ModuleKey
    readonly state: 'open' | 'done' | 'waived'
    /** What the programme wrote instead of the product's text. */
    readonly ownText: string | null
  }[]
}

const withTraining = new Set<string>(['accepted', 'active', 'paused'])

/** The readings of whoever follows the link of a pair. What the other one has read is not among it. */
export async function readOwnTraining(work: Work): Promise<OwnTraining> {
  const { pair, side } = await findOwnPair(work)
  if (work.actor.kind !== 'link' || work.actor.purpose !== 'pair') throw new Failure(failures.notFound)
  if (!withTraining.has(pair.state)) throw new Failure(failures.notFound)
  const { programmeId } = pair
  const personId = side === 'mentor' ? pair.mentorId : pair.menteeId
  const [named] = await namePeople(work, [pair])
  const { name } = await readProgramme(work, { programmeId })
  const on = await listModulesOn(work, { programmeId })
  const settings = await listSettings(work.db, work.organisationId, programmeId)
  const done = await listDone(work.db, work.organisationId, programmeId, [personId])
  const waived = await listWaivers(work.db, work.organisationId, programmeId, [personId])
  const other = side === 'mentor' ? named?.menteePerson : named?.mentorPerson
  return {
    programmeId,
    programme: name,
    personId,
    side,
    otherName: other?.fullName ?? '',
    modules: modulesFor(side, on).map((module) => {
      const is = (one: { module: ModuleKey }) => one.module === module
      const state = done.some(is) ? 'done' : waived.some(is) ? 'waived' : 'open'
      return { module, state, ownText: settings.find(is)?.ownText ?? null }
    }),
  }
}
