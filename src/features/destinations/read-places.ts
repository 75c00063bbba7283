import type { Work } from '#platform/database/work.ts'
import type { Role } from '#contract/actor.ts'
import { mayRunProgrammes } from '#features/programmes/programmes.policy.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { placesFor, type Place } from './destinations.rules.ts'

export interface Places {
  readonly role: Role
  readonly places: readonly Place[]
  readonly programmes: readonly { readonly programmeId: string; readonly name: string }[]
}

/** Where whoever asks may go: pages and actions of their role, those of one programme, and every programme they run. */
export async function readPlaces(
  work: Work,
  { programmeId }: { programmeId: string | null },
): Promise<Places> {
  const role = work.actor.kind === 'account' ? work.actor.role : 'participant'
  const all = mayRunProgrammes(work.actor) ? await listProgrammes(work) : []
  // Without one named, or with one that is not there, the newest that still runs.
  const shown =
    all.find((one) => one.programmeId === programmeId) ??
    all.find(({ state }) => state !== 'closed') ??
    all[0]
  return {
    role,
    places: placesFor(role, shown?.programmeId ?? null),
    programmes: all.map((one) => ({ programmeId: one.programmeId, name: one.name })),
  }
}
