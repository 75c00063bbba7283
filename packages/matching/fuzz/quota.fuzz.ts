import { randomSource } from '../bench/sparse-family.ts'
import { solveInstance } from '../src/solve-instance.ts'
import type { Quota, SolveSpec } from '../src/solve-spec.ts'
import { feasibleSets, members, rowOf } from './brute-force.ts'
import { smallCase } from './small-instances.ts'

export interface QuotaTally {
  optimal: number
  binding: number
  gap: number
  impossible: number
}

/** Solves `count` random small instances under one or two quotas and compares each with all sets of pairs. Throws on the first fault. */
export function run(count: number, seed: number): QuotaTally {
  const tally = { optimal: 0, binding: 0, gap: 0, impossible: 0 }
  for (let k = 0; k < count; k++) {
    const fault = faultOfQuotas(seed + k, tally)
    if (fault !== null) throw new Error(`quotas ${seed + k}: ${fault}`)
  }
  return tally
}

function faultOfQuotas(seed: number, tally: QuotaTally): string | null {
  const { instance } = smallCase(seed)
  const random = randomSource(seed ^ 0x1234567)
  const quotas = Array.from(
    { length: 1 + (random(3) === 0 ? 1 : 0) },
    (_, q): Quota & { atLeast?: number; atMost?: number } => ({
      name: `q${q}`,
      tagged: Uint8Array.from(instance.col, () => random(2)),
      ...(random(2) === 0 ? { atLeast: random(4) } : { atMost: random(3) }),
    }),
  )
  const isCovering = random(2) === 0
  const spec: SolveSpec = {
    tiers: [...(isCovering ? [{ kind: 'coverage', side: 'left' } as const] : []), { kind: 'total' }],
    quotas,
  }
  const outcome = solveInstance(instance, spec)
  const cover = (set: number) => (isCovering ? new Set(members(set).map((e) => rowOf(instance, e))).size : 0)
  const sets = feasibleSets(instance, false)
  const covered = Math.max(...sets.map(cover))
  const points = (set: number) => members(set).reduce((sum, e) => sum + instance.score[e]!, 0)
  const meets = (set: number) =>
    quotas.every((quota) => {
      const tagged = members(set).filter((e) => quota.tagged[e] === 1).length
      return tagged >= (quota.atLeast ?? 0) && tagged <= (quota.atMost ?? Infinity)
    })
  const allowed = sets.filter((set) => cover(set) === covered && meets(set)).map(points)
  if (outcome.kind === 'quota-impossible') {
    tally.impossible++
    return outcome.possible !== null && allowed.length > 0 ? `${outcome.name} called impossible` : null
  }
  if (outcome.kind !== 'solved') return null
  if (allowed.length === 0) return 'solved, yet no set of pairs meets the quotas'
  const best = Math.max(...allowed)
  const [value, bound] = [Number(outcome.value.at(-1)), Number(outcome.bound.at(-1))]
  const chosen = outcome.edges.reduce((set, e) => set | (1 << e), 0)
  if (!meets(chosen) || points(chosen) !== value || cover(chosen) !== covered)
    return 'the chosen pairs are not what is said'
  if (value > best || bound < best) return `value ${value}, bound ${bound}, best ${best}`
  if (outcome.status === 'optimal' && value !== best) return `called optimal at ${value}, best ${best}`
  if (outcome.status === 'optimal') tally.optimal++
  else tally.gap++
  if (outcome.proofs.some((proof) => proof.for === 'optimum' && proof.lambda.some((lambda) => lambda !== 0)))
    tally.binding++
  return null
}
