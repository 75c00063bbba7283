import { type Tier } from './prices.ts'

interface PeopleSet {
  readonly people: readonly string[]
  readonly partners: readonly string[]
  readonly places: number
}

export interface Proof extends Partial<PeopleSet> {
  readonly for: 'coverage' | 'floor' | 'optimum' | 'infeasible'
  readonly side?: 'left' | 'right'
  readonly atLeast?: number | null
  readonly tiers?: readonly number[]
  readonly u?: readonly string[]
  readonly v?: readonly string[]
  readonly scale?: number
  readonly lambda?: Readonly<Record<string, string>>
}

/** The members of docs/matching/certificate.md as they are read; nothing in them is believed. */
export interface Certificate {
  readonly format: string
  readonly input: {
    readonly kind: string
    readonly asOf?: string | null
    readonly seed?: number
    readonly required?: boolean
  } & Readonly<Record<string, unknown>>
  readonly scope: string
  readonly topPerMentee?: number
  readonly left: number
  readonly right: number
  readonly status: 'optimal' | 'gap' | 'stopped' | 'infeasible'
  readonly tiers: readonly Tier[]
  readonly value: readonly string[]
  readonly bound: readonly string[]
  readonly proofs: readonly Proof[]
  readonly quotas?: readonly {
    readonly name: string
    readonly tagged: number
    readonly atLeast: number | null
    readonly atMost: number | null
  }[]
  readonly pairs: readonly (readonly [string, string])[]
  readonly unmatched: readonly {
    readonly side: 'left' | 'right'
    readonly id: string
    readonly hall?: PeopleSet | number | null
  }[]
}
