import type { PeopleSet, Prices, Tier } from '@upstream/matching-checker'
import type { Instance } from './instance.ts'
import { Refusal } from './refusal.ts'

interface NamedSet {
  readonly people: readonly string[]
  readonly partners: readonly string[]
  readonly places: number
}

export interface Proof extends Partial<NamedSet> {
  readonly for: string
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
    readonly hall?: NamedSet | number | null
  }[]
}

/** The prices of a proof that has to speak of these tiers. */
export function pricesOf(instance: Instance, proof: Proof, tiers: readonly number[]): Prices {
  const { lambda = {}, scale = 1, atLeast, u, v } = proof
  if (proof.tiers?.join() !== tiers.join() || u?.length !== tiers.length || v?.length !== tiers.length)
    throw new Refusal(
      'proof-tiers',
      `The "${proof.for}" proof does not speak of the tiers it has to speak of.`,
    )
  const known = Object.keys(lambda).every((name) => instance.quotas.some((quota) => quota.name === name))
  if (!known || !Number.isSafeInteger(atLeast ?? 0))
    throw new Refusal('proof-malformed', `The "${proof.for}" proof has a multiplier or limit out of range.`)
  return {
    left: unpack(u, instance.left.ids.length),
    right: unpack(v, instance.right.ids.length),
    atLeast: atLeast ?? -Infinity,
    scale,
    lambda: instance.quotas.map(({ name }) => Number(lambda[name] ?? 0)),
  }
}

/** Zigzag LEB128 varints in base64, one text a tier; the prices of one person side by side, NaN beyond exact arithmetic. */
function unpack(texts: readonly string[], count: number): Float64Array {
  const depth = texts.length
  const prices = new Float64Array(count * depth)
  texts.forEach((text, t) => {
    const bytes = atob(text)
    let [at, value, unit] = [t, 0, 1]
    for (let k = 0; k < bytes.length; k++) {
      const byte = bytes.charCodeAt(k)
      value += (byte & 127) * unit
      unit *= 128
      if (byte > 127) continue
      const half = Math.floor(value / 2)
      prices[at] = value >= 2 ** 51 ? NaN : value === 2 * half ? half : -half - 1
      at += depth
      value = 0
      unit = 1
    }
    if (unit !== 1 || at !== t + prices.length)
      throw new Refusal('prices-malformed', `A list does not hold ${count} prices.`)
  })
  return prices
}

/** A set of people by their numbers, each needing `least` pairs on the edges with a score of `atLeast` or more; strangers are NaN. */
export function peopleSet(
  instance: Instance,
  named: NamedSet & { readonly side: 'left' | 'right' },
  least: number,
  atLeast: number,
): PeopleSet {
  const { side, places } = named
  const [mine, theirs] = [instance[side], instance[side === 'left' ? 'right' : 'left']]
  return {
    side,
    people: named.people.map((id) => mine.at.get(id) ?? NaN),
    partners: named.partners.map((id) => theirs.at.get(id) ?? NaN),
    places,
    least,
    atLeast,
  }
}
