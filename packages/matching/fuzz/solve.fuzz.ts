import { solveInstance } from '../src/solve-instance.ts'
import { bruteForce } from './brute-force.ts'
import { smallCase } from './small-instances.ts'
import { faultsOf, isTrueHall } from './verify-solution.ts'

/**
 * Solves `count` random small instances, case k from seed + k, and compares each with a search over all sets of pairs.
 * Throws on the first that differs, naming its seed. Returns how many were solved and how many proven infeasible.
 */
export function run(count: number, seed: number): { solved: number; infeasible: number } {
  let [solved, infeasible] = [0, 0]
  for (let k = 0; k < count; k++) {
    const faults = faultsOfCase(seed + k)
    if (faults.length > 0) throw new Error(`small case ${seed + k}: ${faults.join('; ')}`)
    if (outcomes.get(seed + k) === 'infeasible') infeasible++
    else solved++
    outcomes.clear()
  }
  return { solved, infeasible }
}

const outcomes = new Map<number, string>()

export function faultsOfCase(seed: number): string[] {
  const { instance, spec } = smallCase(seed)
  const outcome = solveInstance(instance, spec)
  outcomes.set(seed, outcome.kind)
  const best = bruteForce(instance, spec)
  if (outcome.kind === 'bad-input')
    return outcome.problems.some(({ rule }) => rule === 'lock-over-capacity') ? [] : [JSON.stringify(outcome)]
  if (outcome.kind === 'infeasible') {
    if (best.value !== null) return ['called infeasible, yet a set of pairs exists']
    return isTrueHall(instance, spec, outcome.hall, null, false)
      ? []
      : ['the count that proves it infeasible is wrong']
  }
  if (outcome.kind !== 'solved') return [`unexpected outcome ${outcome.kind}`]
  if (best.value === null) return ['solved, yet no set of pairs is feasible']
  const value = outcome.tiers.flatMap((tier, t) => (tier.kind === 'floor' ? [0] : [Number(outcome.value[t])]))
  const differs = value.length !== best.value.length || value.some((number, t) => number !== best.value![t])
  return [
    ...(differs ? [`value ${value.join()} instead of ${best.value.join()}`] : []),
    ...(outcome.floor !== best.floor ? [`floor ${outcome.floor} instead of ${best.floor}`] : []),
    ...(outcome.status !== 'optimal' ? [`status ${outcome.status}`] : []),
    ...faultsOf(instance, spec, outcome),
  ]
}
