import { createCertificate, type Certificate, solveInstance } from '@upstream/matching'
import { expect, test } from 'vitest'
import { type Random, random, type RawCase, rawCase, sha256 } from '../fuzz/random-instances.ts'
import { checkCertificate } from '../src/check-certificate.ts'
import { pack } from './fixtures.ts'

type Draft = { -readonly [member in keyof Certificate]: Certificate[member] }
interface Case {
  readonly draft: Draft
  readonly files: { edges: string; capacities: string }
  readonly raw: RawCase
  readonly pick: Random
}
/** Changes the draft or its files into something untrue; false where this case gives no room for it. */
type Lie = (lie: Case) => boolean | void

const any = <T>(list: readonly T[], pick: Random): T => list[pick(list.length)]!
const change = <T>(list: readonly T[], at: number, to: (entry: T) => T) =>
  list.map((entry, k) => (k === at ? to(entry) : entry))

/** Rewrites a file and lets the certificate claim that it was made from the new one. */
function rewrite(
  { draft, files }: Case,
  name: 'edges' | 'capacities',
  from: string | RegExp,
  to: (line: string) => string,
) {
  const file = files[name].replace(from, to)
  if (file === files[name]) return false
  files[name] = file
  draft.input = { ...draft.input, [name]: sha256(file) } as Draft['input']
  return true
}

const lies: Record<string, Lie> = {
  'a pair left out': ({ draft, pick }) => {
    draft.pairs = draft.pairs.toSpliced(pick(draft.pairs.length), 1)
  },
  'the partners of two pairs swapped': ({ draft }) => {
    const [[a, b], [c, d]] = draft.pairs as [[string, string], [string, string]]
    draft.pairs = [[a, d], [c, b], ...draft.pairs.slice(2)]
    return b !== d && a !== c
  },
  'the value raised': ({ draft, pick }) => {
    draft.value = change(draft.value, pick(draft.value.length), (value) => String(BigInt(value) + 1n))
  },
  'value and bound raised together': ({ draft, pick }) => {
    const tier = pick(draft.value.length)
    draft.value = change(draft.value, tier, (value) => String(BigInt(value) + 1n))
    draft.bound = change(draft.bound, tier, (bound) => String(BigInt(bound) + 1n))
  },
  'the bound lowered': ({ draft, pick }) => {
    draft.bound = change(draft.bound, pick(draft.bound.length), (bound) => String(BigInt(bound) - 1n))
  },
  'a price so high that it proves less': ({ draft, raw, pick }) => {
    const i = pick(raw.instance.left.length)
    const count = raw.instance.left.length
    const prices = raw.instance.left.map((_, k) => (k === i ? 1_000_000 : 0))
    draft.proofs = change(draft.proofs, draft.proofs.length - 1, (proof) => ({
      ...proof,
      u: change(proof.u!, 0, () => pack(prices)),
    }))
    return count > 0 && raw.instance.leftMax[i]! > 0
  },
  'prices of another tier': ({ draft }) => {
    const last = draft.proofs.at(-1)!
    draft.proofs = change(draft.proofs, draft.proofs.length - 1, (proof) => ({
      ...proof,
      tiers: proof.tiers!.toReversed(),
    }))
    return last.tiers!.length > 1
  },
  'a list of prices cut off': ({ draft }) => {
    draft.proofs = change(draft.proofs, 0, (proof) => ({
      ...proof,
      v: change(proof.v!, 0, (text) => btoa(atob(text).slice(0, -1))),
    }))
  },
  'a proof left out': ({ draft }) => {
    draft.proofs = draft.proofs.slice(0, -1)
  },
  'a score off by one': (lie) => {
    const [a, b] = any(lie.draft.pairs, lie.pick)
    return rewrite(lie, 'edges', new RegExp(`^${a},${b},.*$`, 'm'), (line) =>
      line.replace(/-?\d+$/, (score) => String(Number(score) + 1)),
    )
  },
  'an edge of the result that the file does not have': (lie) => {
    const [a, b] = any(lie.draft.pairs, lie.pick)
    return rewrite(lie, 'edges', new RegExp(`^${a},${b},.*\n?`, 'm'), () => '')
  },
  'a place less than somebody needs': (lie) => {
    const [a] = any(lie.draft.pairs, lie.pick)
    return rewrite(lie, 'capacities', new RegExp(`^${a},left,.*$`, 'm'), () => `${a},left,0,0`)
  },
  'a lower limit that is not met': (lie) => {
    const [a] = any(lie.draft.pairs, lie.pick)
    return rewrite(lie, 'capacities', new RegExp(`^${a},left,.*$`, 'm'), () => `${a},left,5,9`)
  },
  'another file': ({ draft, pick }) => {
    draft.input = { ...draft.input, [any(['edges', 'capacities'], pick)]: sha256('other') } as Draft['input']
  },
  'a wider scope': ({ draft }) => {
    draft.scope = 'all-pairs'
  },
  'a person more': ({ draft }) => {
    draft.left += 1
  },
  'the last two tiers the other way round': ({ draft }) => {
    const [total, last] = draft.tiers.slice(-2)
    draft.tiers = [...draft.tiers.slice(0, -2), last!, total!]
    return draft.value.at(-1) !== draft.value.at(-2)
  },
  'another seed': ({ draft }) => {
    draft.tiers = change(draft.tiers, draft.tiers.length - 1, (tier) => ({ ...tier, seed: tier.seed! + 1 }))
  },
  'an unmatched person kept quiet': ({ draft, pick }) => {
    if (draft.unmatched.length === 0) return false
    const rest = draft.unmatched.toSpliced(pick(draft.unmatched.length), 1)
    draft.unmatched = rest.filter((entry) => typeof entry.hall !== 'number')
  },
  'a Hall set with a partner less': ({ draft }) => {
    const at = draft.unmatched.findIndex(({ hall }) => typeof hall === 'object' && hall.partners.length > 0)
    draft.unmatched = change(draft.unmatched, at, (entry) => {
      const hall = entry.hall as { people: string[]; partners: string[]; places: number }
      return { ...entry, hall: { ...hall, partners: hall.partners.slice(1) } }
    })
    return at >= 0
  },
  'a Hall set with a place less': ({ draft }) => {
    const at = draft.unmatched.findIndex(({ hall }) => typeof hall === 'object')
    draft.unmatched = change(draft.unmatched, at, (entry) => {
      const hall = entry.hall as { people: string[]; partners: string[]; places: number }
      return { ...entry, hall: { ...hall, places: hall.places - 1 } }
    })
    return at >= 0
  },
  'a higher floor': ({ draft }) => {
    const floor = draft.tiers.findIndex((tier) => tier.kind === 'floor')
    const raised = (value: string) => String(Number(value) + 1)
    draft.value = change(draft.value, floor, raised)
    draft.bound = change(draft.bound, floor, raised)
    draft.proofs = draft.proofs.map((proof) =>
      proof.for === 'coverage' ? proof : { ...proof, atLeast: (proof.atLeast ?? 0) + 1 },
    )
    return floor >= 0
  },
  'possible pairs called impossible': ({ draft, raw }) => {
    const claim = { people: [raw.instance.left[0]!], partners: [], places: 0 }
    Object.assign(draft, { status: 'infeasible', value: [], bound: [], pairs: [], unmatched: [] })
    draft.proofs = [{ for: 'infeasible', side: 'left', ...claim }]
  },
  'a multiplier for a quota nobody asked for': ({ draft }) => {
    draft.proofs = change(draft.proofs, draft.proofs.length - 1, (proof) => ({
      ...proof,
      lambda: { mixed: '1' },
    }))
  },
}

/** Solved cases with at least two pairs; every tier list ends with total and tie-break. */
function solved(count: number): Case[] {
  const cases: Case[] = []
  for (let seed = 1; cases.length < count; seed++) {
    const pick = random(seed)
    const raw = rawCase(pick)
    const tiers = raw.spec.tiers.filter(
      ({ kind }) => kind === 'coverage' || kind === 'floor' || kind === 'leximin',
    )
    const spec = { ...raw.spec, tiers: [...tiers, { kind: 'total' }, { kind: 'tie-break', seed }] as const }
    const outcome = solveInstance(raw.instance, spec)
    if (outcome.kind !== 'solved' || outcome.edges.length < 2) continue
    const { edges, capacities } = raw
    const input = {
      kind: 'edges',
      edges: sha256(edges),
      capacities: sha256(capacities),
      required: spec.required === true,
    } as const
    const draft = createCertificate(raw.instance, spec, outcome, { engine: '0.0.0', input })
    cases.push({ draft: { ...draft }, files: { edges, capacities }, raw, pick })
  }
  return cases
}

const check = ({ draft, files }: Case) => checkCertificate({ certificate: JSON.stringify(draft), ...files })

const cases = solved(200)
const fresh = () => cases.map((one) => ({ ...one, draft: { ...one.draft }, files: { ...one.files } }))

test('what the engine writes is accepted as optimal', () => {
  expect(cases.map((one) => check(one))).toEqual(
    Array.from({ length: 200 }, () => expect.objectContaining({ ok: true, status: 'optimal' })),
  )
})

test.each(Object.entries(lies))('twelve times a planted lie is refused: %s', (_, plant) => {
  const planted = fresh()
    .filter((one) => plant(one) !== false)
    .slice(0, 12)
  expect(planted.length).toBe(12)
  const accepted = planted.filter((one) => check(one).ok)
  expect(accepted).toEqual([])
})
