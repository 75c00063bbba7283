import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import { briefFailures as failures, type BriefDecision } from './briefs.contract.ts'
import { readBriefFor } from './briefs.reads.ts'
import { saveBriefDecision } from './briefs.store.ts'
import { findProgramme, saveProgrammeState } from './programmes.store.ts'

/** The sponsor's yes or comment. A yes to a programme that is still being designed approves it. */
export async function decideBrief(
  work: Work,
  { briefId, decision }: { briefId: string | null; decision: BriefDecision },
): Promise<{ decision: 'approved' | 'commented' }> {
  const { brief, mayDecide } = await readBriefFor(work, { briefId })
  if (!mayDecide) throw new Failure(failures.notYours)
  const outcome = decision.decision === 'approve' ? 'approved' : 'commented'
  const initials = decision.decision === 'approve' ? decision.initials : null
  const saved = await saveBriefDecision(work.db, work.organisationId, brief.briefId, {
    decision: outcome,
    initials,
    comment: decision.comment || null,
    at: work.now,
  })
  if (!saved) throw new Failure(failures.decided)
  if (work.actor.kind === 'link') await useMailedLink(work)
  const programme = await findProgramme(work.db, work.organisationId, brief.programmeId)
  if (outcome === 'approved' && programme?.state === 'designing')
    await saveProgrammeState(work.db, work.organisationId, brief.programmeId, 'approved', work.now)
  work.record({
    action: `brief.${outcome}`,
    subject: ['brief', brief.briefId],
    detail: { programmeId: brief.programmeId },
  })
  return { decision: outcome }
}
