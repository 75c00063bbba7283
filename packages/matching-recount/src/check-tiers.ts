import type { Certificate } from './certificate.ts'
import type { Instance } from './instance.ts'
import type { Fail } from './refusal.ts'

/**
 * Whether the tiers are those of the rules, in their order. A quota, or a change to a floored result, may end the list before
 * the tie-break; such a change puts `below` in the floor's place.
 */
export function checkTiers(instance: Instance, { tiers }: Certificate, fail: Fail): void {
  const place = (kind: string) => (kind === 'below' ? 'floor' : kind)
  const told = tiers.map(({ kind, side, seed }) =>
    kind === 'leximin' ? kind : JSON.stringify({ kind: place(kind), side, seed }),
  )
  const below = tiers.find((tier) => tier.kind === 'below')
  const found = told.filter((tier, t) => tier !== 'leximin' || told[t - 1] !== tier)
  // Where no free edge reaches the floor there is no level; `checkLevels` sees to that.
  const asked = (instance.tiers ?? found).filter((tier) => tier !== 'leximin' || found.includes(tier))
  const short = instance.quotas.length > 0 || below ? asked.slice(0, -1) : asked
  if (found.join() !== asked.join() && found.join() !== short.join())
    fail('tiers', 'The tiers are not those of the rules file, in its order.')
  const kinds = tiers.map((tier) => (tier.kind === 'coverage' ? `coverage ${tier.side}` : place(tier.kind)))
  const known = /^(coverage (left|right)|floor|leximin|stay|total|tie-break)$/
  if (kinds.some((kind, t) => !known.test(kind) || (kind !== 'leximin' && kinds.indexOf(kind) !== t)))
    fail('tiers', 'A tier is unknown or stands twice.')
  if (kinds.includes('total') && kinds.indexOf('floor') > kinds.indexOf('total'))
    fail('tiers', 'The floor stands behind the total.')
  if (below && !Number.isSafeInteger(below.score))
    fail('tiers', 'The tier "below" names no score that is a whole number.')
}

/** Whether the levels are the lowest scores of free edges from the floor on, rising and without a gap. */
export function checkLevels(
  instance: Instance,
  { tiers }: Certificate,
  value: readonly bigint[],
  fail: Fail,
): void {
  const told = tiers.filter((tier) => tier.kind === 'leximin').map((tier) => tier.level)
  if (told.length === 0 && !instance.tiers?.includes('leximin')) return
  // After changes the levels still begin at the floor, although no edge is out of the question.
  const below = tiers.find((tier) => tier.kind === 'below')
  const floor = value[tiers.findIndex((tier) => tier.kind === 'floor')] ?? below?.score ?? -Infinity
  const known = new Set<number>()
  const columns = instance.right.ids.length
  for (let j = 0; j < columns; j++) {
    const { from, to, partners, scores } = instance.rowOf(j)
    for (let k = from; k < to; k++)
      if (scores[k]! >= floor && !instance.locked.has(partners[k]! * columns + j)) known.add(scores[k]!)
  }
  const count = Number.isFinite(instance.leximinLevels) ? instance.leximinLevels : told.length
  const levels = [...known].sort((a, b) => a - b).slice(0, count)
  if (told.join() !== levels.join()) fail('leximin-levels', `The levels have to be ${levels.join(', ')}.`)
}
