import type { Work } from '#platform/database/work.ts'
import { readPartnerProposals, type Proposal } from '#features/match-runs/read-partner-proposals.ts'
import { listRestingMentors } from '#features/momentum/list-resting-mentors.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { isFixed, isOpen } from './need.rules.ts'
import { listWaiting } from './rematches.store.ts'

/**
 * Proposals for somebody as things stand now. Offers that are about to leave hold their places, except the one that is being checked.
 * A pair that breaks a rule has to end, so it holds none; a mentor over the programme's cap rests.
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
  const { ending, ...taken } = await takenPlaces(work, { programmeId, except })
  const proposals = await readPartnerProposals(work, {
    programmeId,
    personId,
    side,
    ...taken,
    ...(directs === undefined ? {} : { directs }),
  })
  return proposals.filter(
    ({ pair }) =>
      !ending.some(({ mentorId, menteeId }) => mentorId === pair.mentorId && menteeId === pair.menteeId),
  )
}

/** Who holds a place now: pairs that stay, offers about to leave, pairs nobody has been told of; and who is not asked at present. */
export async function takenPlaces(
  work: Work,
  { programmeId, except = null }: { programmeId: string; except?: string | null },
) {
  const pairs = await listProgrammePairs(work, { programmeId })
  const waiting = (await listWaiting(work.db, work.organisationId, programmeId)).filter(
    ({ offerId }) => offerId !== except,
  )
  const ending = pairs.filter((pair) => isFixed(pair) && pair.brokenRule !== null)
  return {
    ending,
    fixed: [...pairs.filter((pair) => isFixed(pair) && !ending.includes(pair)), ...waiting],
    open: pairs.filter(isOpen),
    resting: await listRestingMentors(work, { programmeId }),
  }
}

/** The name of a proposal in a form. */
export function nameOf({ kind, pair }: Pick<Proposal, 'kind' | 'pair'>): string {
  return `${kind}.${pair.mentorId}.${pair.menteeId}`
}
