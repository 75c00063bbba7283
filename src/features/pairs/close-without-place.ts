import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import type { Side } from './pair.rules.ts'
import { savePairState, type Pair } from './pairs.store.ts'
import { tellPlaces } from './tell-places.ts'

/** Ends a match whose last place went to somebody else a moment before, on nobody's account. The caller has locked the pair. */
export async function closeWithoutPlace(
  work: Work,
  { pair, side }: { pair: Pick<Pair, 'pairId' | 'programmeId'>; side: Side },
): Promise<void> {
  await useMailedLink(work)
  await savePairState(work.db, work.organisationId, pair.pairId, 'exited', work.now)
  await tellPlaces(work, pair)
  work.record({ action: 'match.no-place', subject: ['pair', pair.pairId], detail: { side } })
}
