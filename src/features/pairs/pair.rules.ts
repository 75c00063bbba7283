export const pairStates = ['proposed', 'accepted', 'active', 'paused', 'closed', 'exited'] as const
/** accepted: both said yes; closed: ended as planned; exited: ended early, nobody's fault. */
export type PairState = (typeof pairStates)[number]

export type Side = 'mentor' | 'mentee'
export type Answer = 'yes' | 'no'

export interface PairProgress {
  readonly state: PairState
  readonly announced: boolean
  readonly mentor: Answer | null
  readonly mentee: Answer | null
}

/** Where a pair stands, as its coordinator sees it. */
export type PairStep =
  | 'unannounced'
  | 'mentor-asked'
  | 'leader-asked'
  | 'mentor-declined'
  | 'leader-declined'
  | Exclude<PairState, 'proposed'>

export function pairStep({ state, announced, mentor, mentee }: PairProgress): PairStep {
  if (mentor === 'no') return 'mentor-declined'
  if (mentee === 'no') return 'leader-declined'
  if (state !== 'proposed') return state
  if (!announced) return 'unannounced'
  return mentor === 'yes' ? 'leader-asked' : 'mentor-asked'
}

/** What one of the two is shown. A refusal of the other side looks like any other end: a better fit is being looked for. */
export type MatchView = 'decide' | 'waiting' | 'both' | 'declined' | 'over' | 'not-yet'

export function matchView(pair: PairProgress, side: Side): MatchView {
  const own = pair[side]
  if (own === 'no') return 'declined'
  if (pair.state === 'exited' || pair.state === 'closed') return 'over'
  if (pair.state !== 'proposed') return 'both'
  if (own === 'yes') return 'waiting'
  if (!pair.announced) return 'not-yet'
  // A leader is asked only once the mentor has said yes.
  return side === 'mentee' && pair.mentor !== 'yes' ? 'not-yet' : 'decide'
}

const ways: Readonly<Record<PairState, readonly PairState[]>> = {
  proposed: ['accepted', 'exited'],
  accepted: ['active', 'paused', 'closed', 'exited'],
  // Back to accepted only when the one hour that was held turns out not to have been logged.
  active: ['accepted', 'paused', 'closed', 'exited'],
  paused: ['active', 'accepted', 'closed', 'exited'],
  closed: [],
  exited: [],
}

/** A pair that has ended stays ended; the two may be matched again as a new pair. */
export function canMovePair(from: PairState, to: PairState): boolean {
  return ways[from].includes(to)
}
