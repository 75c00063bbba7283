import { createCertificate, solveInstance } from '@upstream/matching'
import { checkCertificate } from '../src/check-certificate.ts'
import { bestValue } from './brute-force.ts'
import { random, rawCase, sha256 } from './random-instances.ts'

export interface RawTally {
  optimal: number
  infeasible: number
  refusedInput: number
}

/**
 * Solves `count` random small instances, lets the checker judge every certificate and compares the value with the best
 * of all sets of pairs. Throws at the first disagreement, with what is needed to see it again.
 */
export function runRaw(count: number, seed: number): RawTally {
  const tally: RawTally = { optimal: 0, infeasible: 0, refusedInput: 0 }
  for (let k = 0; k < count; k++) {
    const one = rawCase(random(Math.imul(seed, 1_000_003) + k))
    const { edges, capacities, instance, spec } = one
    const fail = (why: string, found: unknown): never => {
      throw new Error(
        `${why} (seed ${seed}, case ${k})\n${edges}\n${capacities}\n${JSON.stringify({ spec, found }, replaceBig, 1)}`,
      )
    }
    const outcome = solveInstance(instance, spec)
    const expected = bestValue(one)
    if (outcome.kind === 'bad-input' && expected === null) {
      tally.refusedInput++
      continue
    }
    if (outcome.kind !== 'solved' && outcome.kind !== 'infeasible') return fail('The engine gave up', outcome)
    const header = {
      engine: '0.0.0',
      input: {
        kind: 'edges',
        edges: sha256(edges),
        capacities: sha256(capacities),
        required: spec.required === true,
      },
    } as const
    const certificate = createCertificate(instance, spec, outcome, header)
    const verdict = checkCertificate({ certificate: JSON.stringify(certificate), edges, capacities })
    if (!verdict.ok) return fail('The checker refuses', { verdict, certificate })
    if ((expected === null) !== (verdict.status === 'infeasible'))
      return fail('Feasible or not', { expected, verdict })
    if (expected !== null && (verdict.status !== 'optimal' || verdict.value.join() !== expected.join()))
      return fail('Another value is best', { expected, verdict })
    tally[verdict.status === 'infeasible' ? 'infeasible' : 'optimal']++
  }
  return tally
}

const replaceBig = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
