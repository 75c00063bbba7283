import { countPlaces } from '@upstream/matching-checker'
import { type Certificate, peopleSet } from './certificate.ts'
import type { Instance } from './instance.ts'
import type { Fail } from './refusal.ts'

type Used = Readonly<Record<'left' | 'right', Int32Array>>

/** Whether everybody with room and no pair is named, and each Hall set holds the person and counts up. */
export function checkUnmatched(instance: Instance, { unmatched }: Certificate, used: Used, fail: Fail): void {
  const open = { left: new Set<number>(), right: new Set<number>() }
  for (const side of ['left', 'right'] as const)
    used[side].forEach((pairs, k) => {
      if (pairs === 0 && instance[side].max[k]! > 0) open[side].add(k)
    })
  const sets = unmatched.map(({ side, hall }) =>
    typeof hall === 'object' && hall ? { ...hall, side, members: new Set(hall.people) } : null,
  )
  unmatched.forEach(({ side, id, hall }, k) => {
    if (!open[side].delete(instance[side].at.get(id) ?? NaN))
      fail('unmatched', `${id} is called unmatched, twice or wrongly.`, { side, id })
    const set = sets[typeof hall === 'number' ? hall : k]
    if (hall !== undefined && hall !== null && !(set?.side === side && set.members.has(id)))
      fail('hall', `The Hall set of ${id} leaves ${id} out.`, { id })
  })
  for (const side of ['left', 'right'] as const)
    for (const k of open[side]) {
      const id = instance[side].ids[k]!
      fail('unmatched', `${id} has room and no pair, and is not called unmatched.`, { side, id })
    }
  const own = sets.flatMap((set, k) => (set ? [{ set, id: unmatched[k]!.id }] : []))
  const proven = countPlaces(
    instance,
    own.map(({ set }) => peopleSet(instance, set, 1, -Infinity)),
  )
  own.forEach(({ id }, k) => {
    if (!proven[k]) fail('hall', `The Hall set of ${id} proves nothing: it does not count up.`, { id })
  })
}
