import type { Instance } from './instance.ts'
import type { InputProblem, Quota, QuotaLimit, SolveSpec, TierSpec } from './solve-spec.ts'

/** What is wrong with the tiers, the bonus and the quotas. O(E). */
export function checkSpec(instance: Instance, spec: SolveSpec): InputProblem[] {
  return [
    ...checkTiers(spec.tiers),
    ...checkBonus(instance, spec),
    ...(spec.quotas ?? []).flatMap((quota) => checkQuota(instance, spec, quota)),
    ...checkNames(spec.quotas ?? []),
    ...checkRequired(instance, spec),
  ]
}

function problem(rule: InputProblem['rule'], message: string, people: string[] = []): InputProblem {
  return { rule, people, message }
}

function checkTiers(tiers: readonly TierSpec[]): InputProblem[] {
  const problems: InputProblem[] = []
  if (tiers.length === 0) problems.push(problem('tier', 'at least one tier is needed'))
  const names = tiers.map((tier) => (tier.kind === 'coverage' ? `coverage of ${tier.side}` : tier.kind))
  names.forEach((name, t) => {
    if (names.indexOf(name) !== t) problems.push(problem('tier', `${name} stands twice`))
  })
  tiers.forEach((tier, t) => {
    if (tier.kind === 'floor' && tiers.slice(0, t).some((before) => before.kind !== 'coverage')) {
      problems.push(problem('tier', 'only coverage may stand before the floor'))
    }
    if (tier.kind === 'floor' && t === tiers.length - 1)
      problems.push(problem('tier', 'a tier must stand after the floor'))
    if (tier.kind === 'tie-break' && t < tiers.length - 1)
      problems.push(problem('tier', 'the tie-break must be the last tier'))
    if (tier.kind === 'tie-break' && !isWithin(tier.seed, 0, 2 ** 31 - 1))
      problems.push(problem('tier', `seed ${tier.seed} is not an integer 0..2147483647`))
    if (tier.kind === 'leximin' && !isWithin(tier.levels, 1, 50))
      problems.push(problem('tier', `leximin levels ${tier.levels} is not an integer 1..50`))
  })
  return problems
}

function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

function checkBonus(instance: Instance, spec: SolveSpec): InputProblem[] {
  const bonus = spec.stayBonus ?? 0
  if (!isWithin(bonus, 0, 2 ** 31 - 1))
    return [problem('stay-bonus', `the stay bonus ${bonus} is not a whole number of points`)]
  const { score, current, rowPtr, col, left, right } = instance
  if (bonus === 0 || current === undefined) return []
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      if (current[e] !== 1 || score[e]! + bonus < 2 ** 31) continue
      const people = [left[i]!, right[col[e]!]!]
      return [
        problem(
          'stay-bonus',
          `score and stay bonus of ${people.join(', ')} add up to more than 2147483647`,
          people,
        ),
      ]
    }
  }
  return []
}

function checkQuota(instance: Instance, spec: SolveSpec, quota: Quota): InputProblem[] {
  const { name, tagged } = quota
  const problems: InputProblem[] = []
  if (tagged.length !== instance.col.length)
    problems.push(problem('quota', `quota ${name} tags ${tagged.length} edges of ${instance.col.length}`))
  if (!spec.tiers.some((tier) => tier.kind === 'total'))
    problems.push(problem('quota', `quota ${name} needs the tier total`))
  const hasCoverage = spec.tiers.some((tier) => tier.kind === 'coverage')
  for (const limit of [quota.atLeast ?? null, quota.atMost ?? null]) {
    if (limit === null) continue
    if (!isLimit(limit))
      problems.push(
        problem('quota', `quota ${name}: ${limit} is neither a whole number of pairs nor a share 0%..100%`),
      )
    else if (typeof limit === 'string' && !hasCoverage)
      problems.push(problem('quota', `quota ${name}: a share needs a coverage tier`))
  }
  const { atLeast, atMost } = quota
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost) {
    problems.push(problem('quota', `quota ${name} asks for at least ${atLeast} and at most ${atMost}`))
  }
  return problems
}

function isLimit(limit: QuotaLimit): boolean {
  if (typeof limit === 'number') return isWithin(limit, 0, 2 ** 31 - 1)
  return /^\d{1,3}%$/.test(limit) && Number.parseInt(limit, 10) <= 100
}

function checkNames(quotas: readonly Quota[]): InputProblem[] {
  const names = quotas.map((quota) => quota.name)
  return names
    .filter((name, k) => names.indexOf(name) !== k)
    .map((name) => problem('quota', `two quotas are called ${name}`))
}

function checkRequired(instance: Instance, spec: SolveSpec): InputProblem[] {
  if (spec.required !== true) return []
  return instance.left
    .filter((_, i) => instance.leftMax[i] === 0)
    .map((id) => problem('capacity', `${id} must have a pair and may have none`, [id]))
}
