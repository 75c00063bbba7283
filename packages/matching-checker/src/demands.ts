import type { Certificate } from './certificate.ts'
import type { Chosen } from './pairs.ts'
import type { Fail, Problem } from './problem.ts'

/**
 * Whether the tiers are those of the rules, in their order. A quota, or a change to a floored result, may end the list before
 * the tie-break; such a change puts `below` in the floor's place.
 */
export function checkTiers(problem: Problem, { tiers }: Certificate, fail: Fail): void {
  const place = (kind: string) => (kind === 'below' ? 'floor' : kind)
  const told = tiers.map(({ kind, side, seed }) =>
    kind === 'leximin' ? kind : JSON.stringify({ kind: place(kind), side, seed }),
  )
  const below = tiers.find((tier) => tier.kind === 'below')
  const found = told.filter((tier, t) => tier !== 'leximin' || told[t - 1] !== tier)
  // Where no free edge reaches the floor there is no level; `checkLevels` sees to that.
  const asked = (problem.tiers ?? found).filter((tier) => tier !== 'leximin' || found.includes(tier))
  const short = problem.quotas.length > 0 || below ? asked.slice(0, -1) : asked
  if (found.join() !== asked.join() && found.join() !== short.join())
    fail('tiers', 'The tiers are not those of the rules file, in its order.')
  const kinds = tiers.map((tier) => (tier.kind === 'coverage' ? `coverage ${tier.side}` : place(tier.kind)))
  const known = /^(coverage (left|right)|floor|leximin|stay|total|tie-break)$/
  if (kinds.some((kind, t) => !known.test(kind) || (kind !== 'leximin' && kinds.indexOf(kind) !== t)))
    fail('tiers', 'A tier is unknown or stands twice.')
  // Behind a total that a multiplier has rounded, the bound of a floor would mean nothing.
  if (kinds.includes('total') && kinds.indexOf('floor') > kinds.indexOf('total'))
    fail('tiers', 'The floor stands behind the total.')
  if (below && !Number.isSafeInteger(below.score))
    fail('tiers', 'The tier "below" names no score that is a whole number.')
}

/** Whether the levels are the lowest scores there are, rising and without a gap. */
export function checkLevels(
  problem: Problem,
  { tiers }: Certificate,
  scores: readonly number[],
  fail: Fail,
): void {
  const told = tiers.filter((tier) => tier.kind === 'leximin').map((tier) => tier.level)
  const count = Number.isFinite(problem.leximinLevels) ? problem.leximinLevels : told.length
  const levels = scores.toSorted((a, b) => a - b).slice(0, count)
  if (told.join() !== levels.join()) fail('leximin-levels', `The levels have to be ${levels.join(', ')}.`)
}

/** Counts the tagged pairs and answers the limit that each quota's multiplier prices. */
export function checkQuotas(
  problem: Problem,
  c: Certificate,
  chosen: readonly Chosen[],
  value: readonly bigint[],
  fail: Fail,
) {
  const covered = Number(value[c.tiers.findIndex((tier) => tier.kind === 'coverage')] ?? NaN)
  const count = (limit: number | string | null, round: (x: number) => number) =>
    typeof limit === 'string' ? round((Number(limit.slice(0, -1)) * covered) / 100) : limit
  const found = problem.quotas.map(({ name, atLeast, atMost, tagged }) => ({
    name,
    tagged: chosen.filter(({ i, j }) => tagged(i, j)).length,
    atLeast: count(atLeast, Math.ceil),
    atMost: count(atMost, Math.floor),
  }))
  found.forEach((quota, q) => {
    const { name, tagged, atLeast, atMost } = quota
    if (tagged < (atLeast ?? 0) || tagged > (atMost ?? Infinity))
      fail('quota', `${tagged} pairs count for the quota "${name}".`, { quota: name })
    const told = c.quotas?.[q]
    if (told?.name !== name || told.tagged !== tagged || told.atLeast !== atLeast || told.atMost !== atMost)
      fail('quota-differs', `The quota "${name}" is not stated as it is.`, { quota: name })
  })
  if ((c.quotas ?? []).length !== found.length)
    fail('quota-differs', 'The quotas are not those of the rules file.')
  return found
}
