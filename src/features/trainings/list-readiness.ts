import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { ModuleKey } from './training-modules.data.ts'
import { trainingFailures as failures } from './trainings.contract.ts'
import { mayRunTrainings } from './trainings.policy.ts'
import { listNamedWaivers, listTrainingGates, type NamedWaiver } from './trainings.reads.ts'

export interface PersonReadiness {
  readonly personId: string
  readonly name: string
  readonly side: 'mentor' | 'mentee'
  readonly open: readonly ModuleKey[]
  readonly waivers: readonly NamedWaiver[]
}

const meeting = new Set<string>(['accepted', 'active', 'paused'])

/** Everybody in a pair that meets, with what they still have to read and what somebody let them skip; open ones first. */
export async function listReadiness(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programme: string; people: PersonReadiness[] }> {
  if (!mayRunTrainings(work.actor)) throw new Failure(failures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const pairs = (await listProgrammePairs(work, { programmeId })).filter(({ state }) => meeting.has(state))
  const gates = await listTrainingGates(work, { programmeId, pairs })
  const named = await namePeople(work, pairs)
  const people = new Map<string, PersonReadiness>()
  for (const [at, pair] of named.entries())
    for (const side of ['mentor', 'mentee'] as const) {
      const personId = side === 'mentor' ? pair.mentorId : pair.menteeId
      const person = side === 'mentor' ? pair.mentorPerson : pair.menteePerson
      people.set(`${personId} ${side}`, {
        personId,
        name: person?.fullName ?? '',
        side,
        open: gates[at]![side],
        waivers: [],
      })
    }
  const personIds = [...new Set([...people.values()].map(({ personId }) => personId))]
  const waivers = await listNamedWaivers(work, { programmeId, personIds })
  return {
    programme: name,
    people: [...people.values()]
      .map((one) => ({ ...one, waivers: waivers.filter(({ personId }) => personId === one.personId) }))
      .toSorted((a, b) => b.open.length - a.open.length || a.name.localeCompare(b.name)),
  }
}
