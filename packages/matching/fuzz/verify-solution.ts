/** What must hold of every answer of the solver, checked from the contract alone: limits, locks, floor, duality, Hall sets. */
import type { Instance } from '../src/instance.ts'
import type { HallSet, PriceProof, Solution, SolvedTier, SolveSpec } from '../src/solve-spec.ts'
import { compare, rowOf } from './brute-force.ts'

/** Everything that is wrong, as sentences; empty when the answer is right. For small instances. */
export function faultsOf(instance: Instance, spec: SolveSpec, solution: Solution): string[] {
  const faults: string[] = []
  const fail = (condition: boolean, text: string) => {
    if (condition) faults.push(text)
  }
  const chosen = new Set(solution.edges)
  const count = (side: 'left' | 'right', person: number) =>
    [...chosen].filter((e) => (side === 'left' ? rowOf(instance, e) : instance.col[e]) === person).length
  instance.left.forEach((id, i) => {
    const k = count('left', i)
    fail(
      k < Math.max(instance.leftMin[i]!, spec.required ? 1 : 0) || k > instance.leftMax[i]!,
      `${id} has ${k} pairs`,
    )
    fail(
      unmatched(solution, 'left', i) !== (k === 0 && instance.leftMax[i]! > 0),
      `${id} is wrongly named (un)matched`,
    )
  })
  instance.right.forEach((id, j) => {
    const k = count('right', j)
    fail(k < instance.rightMin[j]! || k > instance.rightMax[j]!, `${id} has ${k} pairs`)
    fail(
      unmatched(solution, 'right', j) !== (k === 0 && instance.rightMax[j]! > 0),
      `${id} is wrongly named (un)matched`,
    )
  })
  fail(chosen.size !== solution.edges.length, 'an edge is chosen twice')
  instance.locked.forEach((isLocked, e) =>
    fail(isLocked === 1 && !chosen.has(e), `locked edge ${e} is missing`),
  )
  for (const e of chosen)
    fail(
      solution.floor !== null && instance.locked[e] === 0 && instance.score[e]! < solution.floor,
      'below the floor',
    )
  for (const proof of solution.proofs) {
    if (proof.for === 'floor-count') {
      fail(!isTrueHall(instance, spec, proof.hall, proof.atLeast, false), 'a floor count is wrong')
      continue
    }
    const bound = dualBound(instance, spec, solution.tiers, proof)
    const value = proof.tiers.map((t) => Number(solution.value[t]))
    if (proof.for === 'floor')
      fail(compare(bound, value) >= 0, `the floor proof shows ${bound.join()} against ${value.join()}`)
    else fail(compare(bound, value) < 0, `a bound ${bound.join()} below the value ${value.join()}`)
    if (proof.for === 'optimum') {
      const stated = proof.tiers.map((t) => Number(solution.bound[t]))
      fail(
        solution.status === 'optimal' && compare(bound, value) !== 0,
        `called optimal at ${value.join()}, bound ${bound.join()}`,
      )
      fail(
        solution.floor === null && compare(bound, stated) !== 0,
        `states the bound ${stated.join()}, prices show ${bound.join()}`,
      )
    }
  }
  for (const { hall } of solution.unmatched)
    fail(hall !== null && !isTrueHall(instance, spec, hall, null, true), 'a Hall set is wrong')
  return faults
}

function unmatched(solution: Solution, side: 'left' | 'right', person: number): boolean {
  return solution.unmatched.some((entry) => entry.side === side && entry.person === person)
}

/** Whether the set's people need more places than there are for them. */
export function isTrueHall(
  instance: Instance,
  spec: SolveSpec,
  hall: HallSet,
  atLeast: number | null,
  needOne: boolean,
): boolean {
  const inside = new Set(hall.people)
  const ends = (e: number): [number, number] => {
    const pair: [number, number] = [rowOf(instance, e), instance.col[e]!]
    return hall.side === 'left' ? pair : [pair[1], pair[0]]
  }
  const usable = Array.from(instance.col, (_, e) => e).filter(
    (e) => instance.locked[e] === 1 || atLeast === null || instance.score[e]! >= atLeast,
  )
  const partners = new Set(usable.filter((e) => inside.has(ends(e)[0])).map((e) => ends(e)[1]))
  const [fewest, most] =
    hall.side === 'left' ? [instance.leftMin, instance.rightMax] : [instance.rightMin, instance.leftMax]
  let places = 0
  for (const partner of partners) {
    const own = usable.filter((e) => ends(e)[1] === partner)
    const out = own.filter((e) => instance.locked[e] === 1 && !inside.has(ends(e)[0])).length
    places += Math.min(most[partner]! - out, own.filter((e) => inside.has(ends(e)[0])).length)
  }
  let need = 0
  for (const person of inside) {
    const locks = usable.filter((e) => instance.locked[e] === 1 && ends(e)[0] === person).length
    const least = hall.side === 'left' && spec.required ? Math.max(1, fewest[person]!) : fewest[person]!
    need += Math.max(least, locks, needOne ? 1 : 0)
  }
  const isSame =
    partners.size === hall.partners.length && hall.partners.every((partner) => partners.has(partner))
  return isSame && places === hall.places && need > places
}

/** The documented dual bound, tuple by tuple, over every k and every edge. */
function dualBound(
  instance: Instance,
  spec: SolveSpec,
  tiers: readonly SolvedTier[],
  proof: PriceProof,
): number[] {
  const kinds = proof.tiers.map((t) => tiers[t]!)
  const total = kinds.map(() => 0)
  const addTuple = (tuple: readonly number[]) => tuple.forEach((value, t) => (total[t]! += value))
  const largest = (tuples: number[][]) => tuples.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  const person = (side: 'left' | 'right', p: number, min: number, max: number) => {
    const prices = side === 'left' ? proof.u : proof.v
    const tuples = Array.from({ length: max - min + 1 }, (_, step) =>
      kinds.map(
        (tier, t) =>
          (tier.kind === 'coverage' && tier.side === side ? Math.min(min + step, 1) : 0) +
          (min + step) * prices[t]![p]!,
      ),
    )
    addTuple(largest(tuples))
  }
  instance.left.forEach((_, i) =>
    person('left', i, Math.max(instance.leftMin[i]!, spec.required ? 1 : 0), instance.leftMax[i]!),
  )
  instance.right.forEach((_, j) => person('right', j, instance.rightMin[j]!, instance.rightMax[j]!))
  for (let e = 0; e < instance.col.length; e++) {
    if (instance.locked[e] === 0 && proof.atLeast !== null && instance.score[e]! < proof.atLeast) continue
    const i = rowOf(instance, e)
    const j = instance.col[e]!
    const spare = kinds.map((tier, t) => weight(instance, spec, tier, e) - proof.u[t]![i]! - proof.v[t]![j]!)
    addTuple(instance.locked[e] === 1 ? spare : largest([spare, spare.map(() => 0)]))
  }
  return total
}

function weight(instance: Instance, spec: SolveSpec, tier: SolvedTier, e: number): number {
  const isCurrent = instance.current?.[e] === 1
  switch (tier.kind) {
    case 'coverage':
    case 'floor':
      return 0
    case 'below':
      return instance.score[e]! < tier.score ? -1 : 0
    case 'leximin':
      return instance.score[e] === tier.level ? -1 : 0
    case 'stay':
      return isCurrent ? 1 : 0
    case 'total':
      return instance.score[e]! + (isCurrent ? (spec.stayBonus ?? 0) : 0)
    case 'tie-break': {
      let h = 0x811c9dc5
      const text = `${tier.seed}\0${instance.left[rowOf(instance, e)]}\0${instance.right[instance.col[e]!]}`
      for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0
      return (h ^ (h >>> 20)) & 0xfffff
    }
  }
}
