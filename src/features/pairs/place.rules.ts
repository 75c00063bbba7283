import type { PairState, Side } from './pair.rules.ts'

interface Counted {
  readonly pairId: string
  readonly state: PairState
  readonly mentorSaidYes: boolean
}

/**
 * Places somebody has given away beside this pair. While a mentor decides, a place also counts as taken by a match the mentor has said
 * yes to and the leader is being asked about; for the last yes only real pairs count, so that two who wait do not block each other.
 */
export function placesTaken(pairs: readonly Counted[], pairId: string, decides: Side): number {
  return pairs.filter(
    (pair) =>
      pair.pairId !== pairId && (pair.state !== 'proposed' || (decides === 'mentor' && pair.mentorSaidYes)),
  ).length
}
