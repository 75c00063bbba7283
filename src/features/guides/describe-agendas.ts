import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { agendaKinds, type AgendaKind } from './agendas.data.ts'
import { originalAgenda, plannedMinutes, type TemplatePart } from './agendas.rules.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { mayEditGuides } from './guides.policy.ts'
import { listProgrammeAgendas } from './programme-agendas.store.ts'

export interface DescribedAgenda {
  readonly kind: AgendaKind
  readonly parts: readonly TemplatePart[]
  readonly minutes: number
  /** Empty while the programme follows the product's plan. */
  readonly mark: string
}

/** Every plan of a programme, as its coordinator edits it. */
export async function describeAgendas(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programme: string; sessionMinutes: number; agendas: DescribedAgenda[] }> {
  if (!mayEditGuides(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  const own = await listProgrammeAgendas(work.db, work.organisationId, programmeId)
  const agendas = agendaKinds.map((kind) => {
    const saved = own.find((one) => one.kind === kind)
    const parts = saved?.parts ?? originalAgenda(kind)
    return { kind, parts, minutes: plannedMinutes(parts), mark: saved?.changedAt.toISOString() ?? '' }
  })
  return { programme: programme.name, sessionMinutes: design.rhythm?.minutes ?? 60, agendas }
}
