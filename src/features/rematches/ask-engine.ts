import type { Work } from '#platform/database/work.ts'
import { readPartnerProposals, type Proposal } from '#features/match-runs/read-partner-proposals.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { isFixed, isOpen } from './need.rules.ts'
import { listWaiting } from './rematches.store.ts'

/**
 * Proposals for somebody as things stand now. Offers that are about to leave hold their places, except the one that is being checked.
 */
export async function askEngine(
  work: Work,
  {
    programmeId,
    personId,
    side,
    except = null,
    directs,
  }: { programmeId: string; personId: string; side: Side; except?: string | null; directs?: number },
): Promise<Proposal[]> {
  const pairs = await listProgrammePairs(work, { programmeId })
  const waiting = (await listWaiting(work.db, work.organisationId, programmeId)).filter(
    ({ offerId }) => offerId !== except,
  )
  return readPartnerProposals(work, {
    programmeId,
    personId,
    side,
    fixed: [...pairs.filter(isFixed), ...waiting],
    open: pairs.filter(isOpen),
    resting: [],
    ...(directs === undefined ? {} : { directs }),
  })
}

/** The name of a proposal in a form. */
export function nameOf({ kind, pair }: Pick<Proposal, 'kind' | 'pair'>): string {
  return `${kind}.${pair.mentorId}.${pair.menteeId}`
}
