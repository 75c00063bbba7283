import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { closingFailures } from './closings.contract.ts'
import { findClosing, type Closing } from './closings.store.ts'

/** The closing of the pair behind a link, once there is one; and on which side its owner stands. */
export async function findOwnClosing(work: Work): Promise<{ pair: Pair; side: Side; closing: Closing }> {
  const { pair, side } = await findOwnPair(work)
  const closing = await findClosing(work.db, work.organisationId, pair.pairId)
  if (!closing) throw new Failure(closingFailures.notOpen)
  return { pair, side, closing }
}
