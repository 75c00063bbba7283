import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import type { Side } from './pair.rules.ts'
import { savePairState } from './pairs.store.ts'

/** Ends a match whose last place went to somebody else a moment before, on nobody's account. The caller has locked the pair. */
export async function closeWithoutPlace(
  work: Work,
  { pairId, side }: { pairId: string; side: Side },
): Promise<void> {
  await useMailedLink(work)
  await savePairState(work.db, work.organisationId, pairId, 'exited', work.now)
  work.record({ action: 'match.no-place', subject: ['pair', pairId], detail: { side } })
}
