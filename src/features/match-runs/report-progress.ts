import type { Work } from '#platform/database/work.ts'
import { findProgress, saveProgress, type RunProgress, type RunWish } from './run-progress.store.ts'

/** Tells people how far a run is, and brings back what they wish meanwhile. */
export async function reportProgress(
  work: Work,
  { runId, progress }: { runId: string; progress: Omit<RunProgress, 'wish'> | null },
): Promise<RunWish> {
  if (progress) {
    await saveProgress(work.db, work.organisationId, runId, progress, work.now)
    work.upkeep()
  }
  return (await findProgress(work.db, work.organisationId, runId))?.wish ?? 'none'
}
