/**
 * Checks a matching certificate (docs/matching/certificate.md) from the files it speaks of: hashes, rules, scores and limits are worked
 * out again here, and `@upstream/matching-checker` judges what pairs and prices prove. Nothing of the engine is used.
 */
import {
  choose,
  type Couples,
  countPlaces,
  type Fail as Tell,
  type Proofs,
  prove,
  type Tier,
} from '@upstream/matching-checker'
import { type Certificate, peopleSet, pricesOf } from './certificate.ts'
import { checkPairsFile } from './check-pairs-file.ts'
import { checkLevels, checkTiers } from './check-tiers.ts'
import { checkUnmatched } from './check-unmatched.ts'
import type { Instance } from './instance.ts'
import { type CheckInput, readInstance, textOf, bytesOf } from './read-instance.ts'
import { type CheckError, type Fail, Refusal } from './refusal.ts'
import { sentenceOf } from './sentences.ts'

export type { CheckInput } from './read-instance.ts'
export type { CheckError } from './refusal.ts'

/** What is proven: one number a tier, as decimal strings. The gap is 0 everywhere when the pairs are optimal. */
export interface Proven {
  readonly ok: true
  readonly status: Certificate['status']
  readonly scope: string
  /** Day of the run and seed, where the certificate names them: they are its claim, no file confirms them. */
  readonly asOf?: string
  readonly seed?: number
  readonly pairs: number
  readonly tiers: readonly Tier[]
  readonly value: readonly string[]
  readonly bound: readonly string[]
  readonly gap: readonly string[]
}

export type CheckResult = Proven | { readonly ok: false; readonly errors: readonly CheckError[] }

const MOST_ERRORS = 100
/** Thrown by the checker after it has said what is wrong. */
class Said extends Error {}

/** O(edges) for raw instances, O(mentors x mentees) for people. Never throws, whatever the files hold. */
export function checkCertificate(input: CheckInput): CheckResult {
  const errors: CheckError[] = []
  const fail: Fail = (code, sentence, names = {}) => {
    if (errors.length < MOST_ERRORS) errors.push({ code, sentence, ...names })
  }
  try {
    const c = JSON.parse(textOf(input.certificate)) as Certificate
    if (c.format !== 'matchcert/1')
      throw new Refusal('format', 'This is no certificate of the format matchcert/1.')
    const proven = judge(c, readInstance(c, input, fail), input, fail)
    if (errors.length === 0) return proven
  } catch (error) {
    if (error instanceof Refusal) errors.push(error.error)
    else if (!(error instanceof Said))
      fail('unreadable', `A file or the certificate cannot be read: ${String(error)}.`)
  }
  return { ok: false, errors }
}

/** What is proven, once the files are read; the files of pairs excepted, O(edges) for each proof. */
export function judge(c: Certificate, instance: Instance, input: CheckInput, fail: Fail): Proven {
  checkTiers(instance, c, fail)
  const proven = {
    ok: true,
    status: c.status,
    scope: c.scope,
    ...(c.input.asOf && { asOf: c.input.asOf }),
    ...(c.input.seed !== undefined && { seed: c.input.seed }),
    pairs: c.pairs.length,
    tiers: c.tiers,
  } as const
  if (c.status === 'infeasible') {
    const { side = 'left', people = [], partners = [], places = NaN } = c.proofs[0]!
    const [isShort] = countPlaces(instance, [
      peopleSet(instance, { side, people, partners, places }, 0, -Infinity),
    ])
    if (!isShort || [c.pairs, c.value, c.bound, c.unmatched].some((list) => list.length > 0))
      fail('infeasible-unproven', 'Nothing proves that it is impossible, or there are pairs or values.')
    return { ...proven, value: [], bound: [], gap: [] }
  }
  const tell = telling(instance, fail)
  const chosen = choose(instance, numbersOf(c, instance, fail), tell)
  const { value, bound, exact, quotas } = prove(instance, c.tiers, chosen, proofsOf(c, instance, fail), tell)
  checkLevels(instance, c, value, fail)
  if (c.value.join() !== value.join())
    fail('value', `The value is ${value.join(', ')}, not ${c.value.join(', ')}.`)
  if (c.bound.join() !== bound.join())
    fail('bound', `The prices prove ${bound.join(', ')}, not ${c.bound.join(', ')}.`)
  if (!['optimal', 'gap', 'stopped'].includes(c.status)) fail('status', `There is no status "${c.status}".`)
  if (c.status === 'optimal' && (value.join() !== bound.join() || !exact))
    fail(
      'not-optimal',
      `It is called optimal, but the bound is ${bound.join(', ')} and the value ${value.join(', ')}.`,
    )
  const stated = instance.quotas.map(({ name }, q) => ({ name, ...quotas[q]! }))
  const told = (c.quotas ?? []).map(({ name, tagged, atLeast, atMost }) => ({
    name,
    tagged,
    atLeast,
    atMost,
  }))
  if (JSON.stringify(stated) !== JSON.stringify(told))
    fail('quota-differs', 'The quotas are not those of the rules file, or not stated as they are.')
  checkUnmatched(instance, c, chosen.used, fail)
  if (input.pairs !== undefined)
    checkPairsFile(instance, chosen, bytesOf(input.pairs), c.input.kind === 'people', fail)
  const gap = bound.map((most, t) => most - value[t]!)
  return { ...proven, value: value.map(String), bound: bound.map(String), gap: gap.map(String) }
}

/** Says in words and names what the checker says in codes and numbers. */
function telling(instance: Instance, fail: Fail): Tell {
  return (code, names = {}) => {
    const { left, right, quota } = names
    const named = {
      ...names,
      ...(left !== undefined && { left: instance.left.ids[Number(left)]! }),
      ...(right !== undefined && { right: instance.right.ids[Number(right)]! }),
      ...(quota !== undefined && { quota: instance.quotas[Number(quota)]!.name }),
    }
    fail(code, sentenceOf(code, named), named)
    return new Said()
  }
}

/** The pairs as numbers, without those of people who take no part. */
function numbersOf({ pairs }: Certificate, { left, right }: Instance, fail: Fail): Couples {
  const known = { left: new Int32Array(pairs.length), right: new Int32Array(pairs.length) }
  let count = 0
  for (const [a, b] of pairs) {
    // Most often the next person on the left.
    const [i, j] = [left.ids[count] === a ? count : left.at.get(a), right.at.get(b)]
    if (i === undefined || j === undefined)
      fail('pair-unknown', `${a} and ${b} cannot be a pair: one takes no part.`, { left: a, right: b })
    else [known.left[count], known.right[count++]] = [i, j]
  }
  return { left: known.left.subarray(0, count), right: known.right.subarray(0, count) }
}

/** The proofs that the tiers need: of the optimum, and with a floor of the coverage above it and of what stops it. */
function proofsOf(c: Certificate, instance: Instance, fail: Fail): Proofs {
  const f = c.tiers.findIndex((tier) => tier.kind === 'floor')
  const above = c.tiers.map((_, t) => t).slice(0, Math.max(f, 0))
  const rest = c.tiers.map((_, t) => t).filter((t) => t !== f)
  const proofs = new Map(c.proofs.map((proof) => [proof.for, proof]))
  const [optimum, coverage, floor] = ['optimum', 'coverage', 'floor'].map((name) => proofs.get(name))
  const allowed = f < 0 ? [optimum] : [optimum, coverage, floor]
  if (c.proofs.some((proof) => !allowed.includes(proof)))
    fail('proof-unexpected', 'There are proofs nobody asked for.')
  if (!optimum || (f > 0 && !coverage))
    throw new Refusal('proof-missing', 'The proof of the optimum or the coverage is missing.')
  if (floor && !Number.isSafeInteger(floor.atLeast))
    throw new Refusal('proof-malformed', 'The floor proof has no least score.')
  const { side = 'left', people, partners = [], places = NaN } = floor ?? {}
  return {
    optimum: pricesOf(instance, optimum, rest),
    ...(f > 0 && { coverage: pricesOf(instance, coverage!, above) }),
    ...(floor && {
      floor: people
        ? peopleSet(instance, { side, people, partners, places }, 0, floor.atLeast!)
        : pricesOf(instance, floor, above),
    }),
  }
}
