import { bounding, compare } from './bound.ts'
import type { Certificate, Proof } from './certificate.ts'
import { countClaims } from './counting.ts'
import { checkLevels, checkQuotas } from './demands.ts'
import type { Chosen } from './pairs.ts'
import { unpack, weigher } from './prices.ts'
import { type Fail, type Problem, Refusal } from './problem.ts'

/** The value of the pairs, one number a tier. */
function valueOf(
  problem: Problem,
  tiers: Certificate['tiers'],
  chosen: readonly Chosen[],
  highest: number,
): bigint[] {
  const least = chosen.reduce((low, pair) => (pair.locked ? low : Math.min(low, pair.score)), Infinity)
  return tiers.map((tier) => {
    if (tier.kind === 'coverage')
      return BigInt(new Set(chosen.map((pair) => (tier.side === 'left' ? pair.i : pair.j))).size)
    if (tier.kind === 'floor') return BigInt(least < Infinity ? least : highest)
    const weigh = weigher(problem, tier)
    return chosen.reduce((sum, { i, j, score }) => sum + BigInt(weigh(i, j, score)), 0n)
  })
}

/** Reads the prices of a proof that has to speak of these tiers. */
function pricing(problem: Problem, c: Certificate, proof: Proof, tiers: readonly number[]) {
  const { lambda = {}, scale = 1, atLeast = null } = proof
  const multipliers = problem.quotas.map((quota) => Number(lambda[quota.name] ?? 0))
  const known = Object.keys(lambda).every((name) => problem.quotas.some((quota) => quota.name === name))
  // Sums of weights have to stay exact in a double.
  const largest = multipliers.reduce((sum, by) => sum + Math.abs(by), scale * (2 ** 31 + problem.stayBonus))
  const whole = [...multipliers, scale, atLeast ?? 0, problem.stayBonus].every(Number.isSafeInteger)
  if (!known || !whole || scale < 1 || !(largest <= 2 ** 51))
    throw new Refusal(
      'proof-malformed',
      `The "${proof.for}" proof has a scale, multiplier or limit out of range.`,
    )
  if (
    proof.tiers?.join() !== tiers.join() ||
    proof.u?.length !== tiers.length ||
    proof.v?.length !== tiers.length
  )
    throw new Refusal(
      'proof-tiers',
      `The "${proof.for}" proof does not speak of the tiers it has to speak of.`,
    )
  const u = proof.u.map((text) => unpack(text, problem.left.ids.length))
  const v = proof.v.map((text) => unpack(text, problem.right.ids.length))
  return bounding(problem, {
    tiers: tiers.map((t) => c.tiers[t]!),
    u,
    v,
    atLeast: atLeast ?? -Infinity,
    scale,
    lambda: multipliers,
  })
}

/**
 * Goes once over all edges and works out value and bound. The tiers above a floor are bounded on all edges, the floor
 * by the edges on which they would suffer, and the rest on the edges that reach the floor.
 */
export function judge(problem: Problem, c: Certificate, chosen: readonly Chosen[], fail: Fail) {
  const f = c.tiers.findIndex((tier) => tier.kind === 'floor')
  const above = c.tiers.map((_, t) => t).slice(0, Math.max(f, 0))
  const rest = c.tiers.map((_, t) => t).filter((t) => t !== f)
  const proofs = new Map(c.proofs.map((proof) => [proof.for, proof]))
  const allowed = f < 0 ? ['optimum'] : ['coverage', 'floor', 'optimum']
  if (proofs.size !== c.proofs.length || [...proofs.keys()].some((name) => !allowed.includes(name)))
    fail('proof-unexpected', 'There are proofs nobody asked for.')
  const [coverage, floor, optimum] = [proofs.get('coverage'), proofs.get('floor'), proofs.get('optimum')]
  if (!optimum || (f > 0 && !coverage))
    throw new Refusal('proof-missing', 'The proof of the optimum or the coverage is missing.')
  const best = pricing(problem, c, optimum, rest)
  const most = f > 0 ? pricing(problem, c, coverage!, above) : null
  const worse = floor && !floor.people ? pricing(problem, c, floor, above) : null
  const levelled = problem.tiers?.includes('leximin') ?? c.tiers.some((tier) => tier.kind === 'leximin')
  const scores = levelled ? new Set<number>() : null
  const reach = floor ? (floor.atLeast ?? NaN) : Infinity
  if (floor && !Number.isSafeInteger(reach))
    throw new Refusal('proof-malformed', 'The floor proof has no least score.')
  let [highest, below] = [-Infinity, -Infinity]
  const columns = problem.right.ids.length
  problem.eachEdge((i, j, score) => {
    const locked = problem.locked.size > 0 && problem.locked.has(i * columns + j)
    best.edge(i, j, score, locked)
    most?.edge(i, j, score, locked)
    worse?.edge(i, j, score, locked)
    if (locked) return
    if (score > highest) highest = score
    if (score > below && score < reach) below = score
    scores?.add(score)
  })
  const value = valueOf(problem, c.tiers, chosen, highest === -Infinity ? 0 : highest)
  const start = f < 0 ? -Infinity : Number(value[f])
  // After changes the levels still begin at the floor, although no edge is out of the question.
  const lowest = c.tiers.find((tier) => tier.kind === 'below')?.score ?? start
  if (scores)
    checkLevels(
      problem,
      c,
      [...scores].filter((score) => score >= lowest),
      fail,
    )
  const quotas = checkQuotas(problem, c, chosen, value, fail)
  const { bound, exact } = best.total(quotas)
  if ((optimum.atLeast ?? -Infinity) > start || (most && (coverage!.atLeast ?? null) !== null))
    fail('proof-edges', 'A proof leaves out edges that it has to look at.')
  if (f < 0) return { value, bound, exact }
  const before = most?.total(quotas).bound ?? []
  if (compare(bound.slice(0, f), before) > 0)
    fail('bound-unproven', 'The optimum is proven on weaker coverage than there is.')
  const claim = {
    side: 'left',
    people: [],
    partners: [],
    places: 0,
    least: 0,
    ...floor,
    atLeast: reach,
  } as const
  const holds = worse
    ? compare(worse.total(quotas).bound, value.slice(0, f)) < 0
    : !floor || countClaims(problem, [claim])[0] === null
  if (!holds) fail('floor-unproven', `Nothing proves that the floor cannot be ${reach}.`)
  return {
    value,
    bound: [...before, below === -Infinity ? value[f]! : BigInt(below), ...bound.slice(f)],
    exact,
  }
}
