import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { AgendaKind } from './agendas.data.ts'
import type { TemplatePart } from './agendas.rules.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { mayEditGuides } from './guides.policy.ts'
import { insertAgenda, replaceAgenda } from './programme-agendas.store.ts'

/** Makes a plan the programme's own. `seen` is the version the coordinator looked at; of two who save at once the second is told. */
export async function saveAgenda(
  work: Work,
  {
    programmeId,
    kind,
    parts,
    seen,
  }: { programmeId: string; kind: AgendaKind; parts: readonly TemplatePart[]; seen: string },
): Promise<{ mark: string }> {
  if (!mayEditGuides(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const agenda = { kind, parts, changedAt: work.now }
  const saved =
    seen === ''
      ? await insertAgenda(work.db, work.organisationId, programmeId, agenda)
      : await replaceAgenda(work.db, work.organisationId, programmeId, agenda, new Date(seen))
  if (!saved) throw new Failure(failures.changedMeanwhile)
  work.record({ action: 'agenda.saved', subject: ['programme', programmeId], detail: { kind } })
  return { mark: work.now.toISOString() }
}
