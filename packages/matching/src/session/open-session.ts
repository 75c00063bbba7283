import type { Instance } from '../instance.ts'
import { limitsOf } from '../limits.ts'
import { createStopWatch } from '../network/stop-watch.ts'
import { sortByWeight } from '../network/sort-by-weight.ts'
import type { PriceProof, Side, Solution, SolvedTier, SolveSpec } from '../solve-spec.ts'
import { solveChain } from '../tier-chain.ts'
import { lumpingFor, surveyPrices } from './lump.ts'
import { HELD, LOCKED, type Session, type SessionSide, type SessionTier } from './session.ts'
import { noteStanding, STANDING } from './standing.ts'

/** What a session cannot start from. */
export interface NoSession {
  readonly kind: 'no-session'
  readonly reason: 'not-optimal' | 'quotas'
}

/**
 * Opens an optimal result for changes. Tiers and floor stay as they are (a pair below the floor is then a last resort that coverage alone
 * can force); the tie-break ends with the first change, since later results depend on what stood before. O(E); with a floor one
 * solve more. About 25 bytes an edge.
 */
export function openSession(instance: Instance, spec: SolveSpec, solution: Solution): Session | NoSession {
  if (solution.status !== 'optimal') return { kind: 'no-session', reason: 'not-optimal' }
  if ((spec.quotas ?? []).length > 0) return { kind: 'no-session', reason: 'quotas' }
  const tiers = sessionTiers(solution)
  const stayTier = tiers.findIndex((tier) => tier.kind === 'stay')
  let highest = 0
  for (const score of instance.score) highest = Math.max(highest, Math.abs(score))
  const lumping = lumpingFor(tiers)
  const totalTier = tiers.findIndex((tier) => tier.kind === 'total')
  const session: Session = {
    depth: tiers.length,
    tiers,
    lumping,
    reach: Math.ceil(highest * 0.12) * lumping.units[totalTier]!,
    highestScore: highest,
    stayTier,
    totalTier,
    gradedTiers: tiers.flatMap(({ kind }, t) => (kind === 'below' || kind === 'leximin' ? [t] : [])),
    left: sessionSide(instance, spec, 'left', tiers),
    right: sessionSide(instance, spec, 'right', tiers),
    edges: sessionEdges(instance),
    scope: instance.scope,
    mode: { kind: 'best' },
    owed: null,
    flipped: new Set(),
    history: [],
    kept: 0,
  }
  const { held, u, v } = startOf(instance, spec, solution, tiers)
  tiers.forEach((_, t) => {
    for (let i = 0; i < instance.left.length; i++) session.left.price[i * tiers.length + t] = u[t]![i]!
    for (let j = 0; j < instance.right.length; j++) session.right.price[j * tiers.length + t] = v[t]![j]!
  })
  surveyPrices(session, session.left)
  surveyPrices(session, session.right)
  for (let e = 0; e < held.length; e++) {
    if (held[e] === 0) continue
    session.edges.state[e]! |= HELD | (instance.locked[e] === 1 ? LOCKED : 0)
    session.left.held[session.edges.row[e]!]!.push(e)
    session.right.held[instance.col[e]!]!.push(e)
  }
  for (const side of [session.left, session.right])
    for (let person = 0; person < side.ids.length; person++) noteStanding(session, side, person)
  return session
}

/** The solver's tiers without tie-break, the floor as a tier of its own, and always a stay tier before the total. */
function sessionTiers(solution: Solution): SessionTier[] {
  const tiers = solution.tiers.flatMap((tier): SessionTier[] => {
    if (tier.kind === 'tie-break' || tier.kind === 'stay') return []
    if (tier.kind === 'floor')
      return solution.floor === null ? [] : [{ kind: 'below', score: solution.floor }]
    return [tier]
  })
  const total = tiers.findIndex((tier) => tier.kind === 'total')
  if (total === -1) return [...tiers, { kind: 'stay' }, { kind: 'total' }]
  return [...tiers.slice(0, total), { kind: 'stay' }, ...tiers.slice(total)]
}

/** Pairs and prices for the session's tiers: those of the result where its tiers are the same, else those of one more solve. */
function startOf(instance: Instance, spec: SolveSpec, solution: Solution, tiers: readonly SessionTier[]) {
  const proof = solution.proofs.find((one): one is PriceProof => one.for === 'optimum')
  const isSame =
    solution.tiers.every((tier) => tier.kind !== 'floor' && tier.kind !== 'stay') &&
    (spec.stayBonus ?? 0) === 0
  if (isSame && proof !== undefined && solution.tiers.some((tier) => tier.kind === 'total')) {
    const held = instance.locked.slice()
    for (const e of solution.edges) held[e] = 1
    const from = tiers.map((tier) =>
      tier.kind === 'stay' ? -1 : solution.tiers.findIndex((other) => isEqual(tier, other)),
    )
    const pick = (prices: readonly Float64Array[], people: number) =>
      from.map((t) => prices[t] ?? new Float64Array(people))
    return { held, u: pick(proof.u, instance.left.length), v: pick(proof.v, instance.right.length) }
  }
  const weighing = { instance: { ...instance, current: undefined }, stayBonus: 0, scale: 1, surcharge: null }
  const limits = limitsOf(instance, spec.required === true)
  const watch = createStopWatch()
  const chain = solveChain({ weighing, limits, atLeast: null, tiers: tiers, start: null, watch })
  if (chain.kind !== 'solved') throw new Error(`a solved instance turned out ${chain.kind}`)
  return chain
}

function isEqual(a: SessionTier, b: SolvedTier): boolean {
  if (a.kind === 'coverage') return b.kind === 'coverage' && a.side === b.side
  if (a.kind === 'leximin') return b.kind === 'leximin' && a.level === b.level
  return a.kind === b.kind
}

function sessionSide(
  instance: Instance,
  spec: SolveSpec,
  name: Side,
  tiers: readonly SessionTier[],
): SessionSide {
  const limits = limitsOf(instance, spec.required === true)
  const ids = [...(name === 'left' ? instance.left : instance.right)]
  const { rowPtr: basePtr, col: baseNbr, score: baseScore } = instance
  const rows = name === 'left' ? { basePtr, baseEdge: null, baseNbr, baseScore } : columnsOf(instance)
  return {
    name,
    ids,
    at: new Map(ids.map((id, k) => [id, k])),
    min: (name === 'left' ? limits.leftLo : limits.rightLo).slice(),
    max: (name === 'left' ? limits.leftHi : limits.rightHi).slice(),
    price: new Float64Array(ids.length * tiers.length),
    lump: new Float64Array(ids.length),
    held: ids.map(() => []),
    standing: new Int32Array(STANDING * ids.length),
    gone: new Uint8Array(ids.length),
    ...rows,
    later: new Map(),
    rewards: Float64Array.from(tiers, (tier) => (tier.kind === 'coverage' && tier.side === name ? 1 : 0)),
    least: new Float64Array(tiers.length),
  }
}

/** Edges of each right person by falling score. */
function columnsOf({ rowPtr, col, score, left, right }: Instance) {
  const basePtr = new Int32Array(right.length + 1)
  for (let e = 0; e < col.length; e++) basePtr[col[e]! + 1]!++
  for (let j = 0; j < right.length; j++) basePtr[j + 1]! += basePtr[j]!
  const next = basePtr.slice(0, right.length)
  const [baseEdge, baseNbr] = [new Int32Array(col.length), new Int32Array(col.length)]
  for (let i = 0; i < left.length; i++)
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      const at = next[col[e]!]!++
      baseEdge[at] = e
      baseNbr[at] = i
    }
  const baseScore = baseEdge.map((e) => score[e]!)
  sortByWeight(basePtr, baseNbr, baseScore, baseEdge)
  return { basePtr, baseEdge, baseNbr, baseScore }
}

function sessionEdges(instance: Instance): Session['edges'] {
  const row = new Int32Array(instance.col.length)
  for (let i = 0; i < instance.left.length; i++) row.fill(i, instance.rowPtr[i]!, instance.rowPtr[i + 1]!)
  return {
    count: row.length,
    row,
    col: instance.col.slice(),
    score: instance.score.slice(),
    state: new Uint8Array(row.length),
  }
}
