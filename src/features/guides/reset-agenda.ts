import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { AgendaKind } from './agendas.data.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { mayEditGuides } from './guides.policy.ts'
import { deleteAgenda } from './programme-agendas.store.ts'

/** Back to the plan the product brings. */
export async function resetAgenda(
  work: Work,
  { programmeId, kind, seen }: { programmeId: string; kind: AgendaKind; seen: string },
): Promise<void> {
  if (!mayEditGuides(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  if (seen !== '') {
    const gone = await deleteAgenda(work.db, work.organisationId, programmeId, kind, new Date(seen))
    if (!gone) throw new Failure(failures.changedMeanwhile)
  }
  work.record({ action: 'agenda.reset', subject: ['programme', programmeId], detail: { kind } })
}
