import type { Instance } from '../instance.ts'
import { limitsOf } from '../limits.ts'
import { priceBound, valueOf } from '../price-bound.ts'
import type { Solution, SolveSpec, TierSpec } from '../solve-spec.ts'
import { explainUnmatched } from '../unmatched.ts'
import { payOwed } from './owed-moves.ts'
import { BANNED, HELD, LOCKED, wasHeld, type Session, type SessionSide } from './session.ts'

/** A session as an ordinary solved instance: who takes part now, in canonical order, the spec that was met, and the proof. O(E log E). */
export function sessionResult(session: Session): { instance: Instance; spec: SolveSpec; solution: Solution } {
  payOwed(session)
  const left = presentPeople(session.left)
  const right = presentPeople(session.right)
  const { instance, held } = presentInstance(session, left, right)
  const isFewest = session.mode.kind === 'fewest-changes'
  const tiers = session.tiers.filter((tier) => tier.kind !== 'stay' || isFewest)
  const stayBonus = session.mode.kind === 'balanced' ? session.mode.bonus : 0
  const weighing = { instance, stayBonus, scale: 1, surcharge: null }
  const from = tiers.map((tier) => session.tiers.indexOf(tier))
  const prices = (side: SessionSide, order: readonly number[]) =>
    from.map((t) => Float64Array.from(order, (person) => side.price[person * session.depth + t]!))
  const [u, v] = [prices(session.left, left), prices(session.right, right)]
  const value = valueOf(weighing, held, tiers)
  const bound = priceBound(weighing, limitsOf(instance, false), null, tiers, u, v)
  const solution: Solution = {
    kind: 'solved',
    status: value.every((number, t) => number === bound[t]) ? 'optimal' : 'gap',
    edges: heldInOrder(instance, held),
    tiers,
    value,
    bound,
    proofs: [{ for: 'optimum', atLeast: null, tiers: tiers.map((_, t) => t), u, v, scale: 1, lambda: [] }],
    floor: null,
    unmatched: explainUnmatched(instance, held),
    quotas: [],
  }
  return { instance, spec: { tiers: specTiers(session), stayBonus }, solution }
}

function specTiers(session: Session): TierSpec[] {
  const levels = session.tiers.filter((tier) => tier.kind === 'leximin').length
  return session.tiers.flatMap((tier, t): TierSpec[] => {
    if (tier.kind === 'below') return []
    if (tier.kind === 'stay') return session.mode.kind === 'fewest-changes' ? [tier] : []
    if (tier.kind !== 'leximin') return [tier]
    return session.tiers[t - 1]?.kind === 'leximin' ? [] : [{ kind: 'leximin', levels }]
  })
}

function presentPeople(side: SessionSide): number[] {
  const people = side.ids.flatMap((_, person) => (side.gone[person] === 1 ? [] : [person]))
  return people.sort((a, b) => (side.ids[a]! < side.ids[b]! ? -1 : 1))
}

function presentInstance(session: Session, left: readonly number[], right: readonly number[]) {
  const { edges } = session
  const leftAt = placeOf(left, session.left.ids.length)
  const rightAt = placeOf(right, session.right.ids.length)
  const list: number[] = []
  for (let e = 0; e < edges.count; e++) if ((edges.state[e]! & BANNED) === 0) list.push(e)
  const { row, col, score } = edges
  list.sort(
    (a, b) =>
      leftAt[row[a]!]! - leftAt[row[b]!]! || score[b]! - score[a]! || rightAt[col[a]!]! - rightAt[col[b]!]!,
  )
  const rowPtr = new Int32Array(left.length + 1)
  for (const e of list) rowPtr[leftAt[row[e]!]! + 1]!++
  for (let i = 0; i < left.length; i++) rowPtr[i + 1]! += rowPtr[i]!
  const flag = (is: (edge: number) => boolean) => Uint8Array.from(list, (e) => (is(e) ? 1 : 0))
  const limits = (side: SessionSide, order: readonly number[], values: Int32Array) =>
    Int32Array.from(order, (person) => values[person]!)
  const instance: Instance = {
    left: left.map((person) => session.left.ids[person]!),
    right: right.map((person) => session.right.ids[person]!),
    leftMin: limits(session.left, left, session.left.min),
    leftMax: limits(session.left, left, session.left.max),
    rightMin: limits(session.right, right, session.right.min),
    rightMax: limits(session.right, right, session.right.max),
    rowPtr,
    col: Int32Array.from(list, (e) => rightAt[col[e]!]!),
    score: Int32Array.from(list, (e) => score[e]!),
    locked: flag((e) => (edges.state[e]! & LOCKED) !== 0),
    current: flag((e) => wasHeld(session, e)),
    scope: session.scope,
  }
  return { instance, held: flag((e) => (edges.state[e]! & HELD) !== 0) }
}

function placeOf(order: readonly number[], size: number): Int32Array {
  const place = new Int32Array(size)
  order.forEach((person, k) => (place[person] = k))
  return place
}

function heldInOrder({ left, rowPtr, col }: Instance, held: Uint8Array): Int32Array {
  const list: number[] = []
  for (let i = 0; i < left.length; i++) {
    const row: number[] = []
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) if (held[e] === 1) row.push(e)
    list.push(...row.sort((a, b) => col[a]! - col[b]!))
  }
  return Int32Array.from(list)
}
