/** Writes matchcert/1 (docs/matching/certificate.md): everything a checker needs besides the input files. */
import type { Instance } from './instance.ts'
import { packPrices } from './pack-prices.ts'
import type {
  CountProof,
  HallSet,
  Infeasible,
  PriceProof,
  QuotaResult,
  Side,
  Solution,
  SolveSpec,
  Unmatched,
} from './solve-spec.ts'

/** The files an instance was read from, as SHA-256 sums in hexadecimal; `asOf` is a day, `YYYY-MM-DD`. */
export type CertificateInput =
  | {
      readonly kind: 'people'
      readonly people: string
      readonly rules: string | null
      readonly asOf: string | null
    }
  | {
      readonly kind: 'edges'
      readonly edges: string
      readonly capacities: string | null
      readonly required: boolean
    }

/** What the engine cannot know: its version, and SHA-256 sums (hexadecimal) of the files the instance was read from. */
export interface CertificateHeader {
  readonly engine: string
  readonly input: CertificateInput
  /** Where the candidates are the best K of each right person. */
  readonly topPerMentee?: number
}

export interface CertificateTier {
  readonly kind: string
  readonly side?: Side
  readonly level?: number
  readonly score?: number
  readonly seed?: number
}

export interface CertificateHall {
  readonly people: readonly string[]
  readonly partners: readonly string[]
  readonly places: number
}

export interface CertificateProof extends Partial<CertificateHall> {
  readonly for: 'coverage' | 'floor' | 'optimum' | 'infeasible'
  readonly side?: Side
  readonly atLeast?: number | null
  readonly tiers?: readonly number[]
  readonly u?: readonly string[]
  readonly v?: readonly string[]
  readonly scale?: number
  readonly lambda?: Readonly<Record<string, string>>
}

/** matchcert/1 as JSON. `value` and `bound`: decimal strings, one a tier; `pairs`: left id, right id in canonical order. */
export interface Certificate extends CertificateHeader {
  readonly format: 'matchcert/1'
  readonly scope: 'all-pairs' | 'candidates'
  readonly left: number
  readonly right: number
  readonly status: 'optimal' | 'gap' | 'stopped' | 'infeasible'
  readonly tiers: readonly CertificateTier[]
  readonly value: readonly string[]
  readonly bound: readonly string[]
  readonly proofs: readonly CertificateProof[]
  readonly quotas: readonly QuotaResult[]
  readonly pairs: readonly (readonly [string, string])[]
  /** `hall` may be the index of an earlier entry with the same set. */
  readonly unmatched: readonly {
    readonly side: Side
    readonly id: string
    readonly hall?: CertificateHall | number
  }[]
}

/** The certificate of a result, ready for `JSON.stringify`. O(people + pairs + size of the Hall sets). */
export function createCertificate(
  instance: Instance,
  spec: SolveSpec,
  outcome: Solution | Infeasible,
  header: CertificateHeader,
): Certificate {
  const frame = {
    format: 'matchcert/1',
    engine: header.engine,
    input: header.input,
    scope: instance.scope,
    ...(header.topPerMentee === undefined ? {} : { topPerMentee: header.topPerMentee }),
    left: instance.left.length,
    right: instance.right.length,
  } as const
  if (outcome.kind === 'infeasible') {
    const proof = { for: 'infeasible', side: outcome.hall.side, ...hallIds(instance, outcome.hall) } as const
    const tiers = spec.tiers.map((tier) => (tier.kind === 'leximin' ? { kind: tier.kind } : tier))
    return {
      ...frame,
      status: 'infeasible',
      tiers,
      value: [],
      bound: [],
      proofs: [proof],
      quotas: [],
      pairs: [],
      unmatched: [],
    }
  }
  return {
    ...frame,
    status: outcome.status,
    tiers: outcome.tiers,
    value: outcome.value.map(String),
    bound: outcome.bound.map(String),
    proofs: outcome.proofs.map((proof) => proofText(instance, outcome, proof)),
    quotas: outcome.quotas,
    pairs: pairIds(instance, outcome.edges),
    unmatched: unmatchedIds(instance, outcome.unmatched),
  }
}

function proofText(instance: Instance, solution: Solution, proof: PriceProof | CountProof): CertificateProof {
  if (proof.for === 'floor-count') {
    return { for: 'floor', atLeast: proof.atLeast, side: proof.hall.side, ...hallIds(instance, proof.hall) }
  }
  const { atLeast, tiers, scale } = proof
  const prices = { atLeast, tiers, u: proof.u.map(packPrices), v: proof.v.map(packPrices) }
  if (proof.for !== 'optimum') return { for: proof.for, ...prices }
  const lambda = Object.fromEntries(
    solution.quotas.map(({ name }, q) => [name, String(proof.lambda[q] ?? 0)]),
  )
  return { for: proof.for, ...prices, scale, lambda }
}

function hallIds(instance: Instance, hall: HallSet): CertificateHall {
  const [own, other] =
    hall.side === 'left' ? [instance.left, instance.right] : [instance.right, instance.left]
  return {
    people: hall.people.map((k) => own[k]!),
    partners: hall.partners.map((k) => other[k]!),
    places: hall.places,
  }
}

/** Ids of edges that stand in the order of left people. */
function pairIds({ left, right, rowPtr, col }: Instance, edges: Int32Array): [string, string][] {
  let i = 0
  return Array.from(edges, (edge) => {
    while (rowPtr[i + 1]! <= edge) i++
    return [left[i]!, right[col[edge]!]!]
  })
}

function unmatchedIds(instance: Instance, unmatched: readonly Unmatched[]): Certificate['unmatched'] {
  const firstWith = new Map<HallSet, number>()
  return unmatched.map(({ side, person, hall }, at) => {
    const id = (side === 'left' ? instance.left : instance.right)[person]!
    if (hall === null) return { side, id }
    const first = firstWith.get(hall)
    if (first !== undefined) return { side, id, hall: first }
    firstWith.set(hall, at)
    return { side, id, hall: hallIds(instance, hall) }
  })
}
