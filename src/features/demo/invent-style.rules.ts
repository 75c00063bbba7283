import { styleTraits, type WorkingStyle } from '#features/enrolments/own-style.contract.ts'
import type { Chance } from './seeded-chance.rules.ts'

/** How somebody of the demo describes themselves, as six in ten do; they were asked once, and the switch is off again. */
export function inventStyle(place: number, chance: Chance): WorkingStyle | undefined {
  if (chance.share(place, 'describes-style') >= 0.6) return undefined
  return Object.fromEntries(
    styleTraits.map((trait) => [trait, 25 * chance.below(5, place, `style/${trait}`)]),
  ) as unknown as WorkingStyle
}
