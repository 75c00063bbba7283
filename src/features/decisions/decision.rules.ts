import { matchView, type MatchView, type PairProgress, type Side } from '#features/pairs/pair.rules.ts'

/** Where the first call stands, for programmes that put one before the decision. */
export interface FirstCall {
  /** Sides that said yes to the call. */
  readonly wanted: readonly Side[]
  readonly session: { readonly state: string; readonly endsAt: Date } | null
}

/** What the page of one of the two shows: a decision, the question about a first call, or what was decided. */
export type DecisionView = MatchView | 'call' | 'call-asked' | 'call-booked'

export function decisionView(
  pair: PairProgress,
  side: Side,
  call: FirstCall | null,
  now: Date,
): DecisionView {
  const plain = matchView(pair, side)
  if (!call || pair.state !== 'proposed' || !pair.announced || pair[side] !== null) return plain
  const { wanted, session } = call
  if (side === 'mentee' && !wanted.includes('mentor')) return 'not-yet'
  if (!wanted.includes(side)) return 'call'
  if (!wanted.includes('mentee')) return 'call-asked'
  if (session?.state === 'booked' && session.endsAt > now) return 'call-booked'
  // A call that was cancelled or did not take place is not a reason to keep anybody from deciding.
  return 'decide'
}

/** The first of two to say yes offers times; whoever completes the pair chooses one, and it is booked. */
export function chooses(
  view: DecisionView,
  pair: PairProgress,
  side: Side,
  call: FirstCall | null,
): 'offer' | 'book' {
  const other: Side = side === 'mentor' ? 'mentee' : 'mentor'
  const otherWent = view === 'call' ? (call?.wanted.includes(other) ?? false) : pair[other] === 'yes'
  return otherWent ? 'book' : 'offer'
}
