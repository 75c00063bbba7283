import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { closingFailures, type StillUsing } from './closings.contract.ts'
import { findFollowUp, saveFollowUp } from './follow-ups.store.ts'

/** One question, months later. */
export async function answerFollowUp(
  work: Work,
  { using, inTouch }: { using: StillUsing; inTouch: boolean | null },
): Promise<void> {
  const { pair, side } = await findOwnPair(work)
  const asked = await findFollowUp(work.db, work.organisationId, pair.pairId, side)
  if (!asked) throw new Failure(closingFailures.notOpen)
  await saveFollowUp(
    work.db,
    work.organisationId,
    { pairId: pair.pairId, side, months: asked.months },
    { using, inTouch, on: work.now.toISOString().slice(0, 10) },
  )
  work.record({ action: 'follow-up.answered', subject: ['pair', pair.pairId] })
}

export async function readFollowUp(
  work: Work,
): Promise<{ programme: string; months: number | null; using: StillUsing | null }> {
  const { pair, side } = await findOwnPair(work)
  const { name: programme } = await readProgramme(work, { programmeId: pair.programmeId })
  const asked = await findFollowUp(work.db, work.organisationId, pair.pairId, side)
  return { programme, months: asked?.months ?? null, using: asked?.using ?? null }
}
