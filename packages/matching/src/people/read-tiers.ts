import * as json from './json-reading.ts'
import type { Reading } from './json-reading.ts'
import { type Rules, tierNames } from './rules.ts'

/** Reads the member `tiers`: at least one, none twice, only coverage before the floor and something after it. */
export function readTiers(reading: Reading, value: unknown, defaults: Rules['tiers']): Rules['tiers'] {
  if (value === undefined) return defaults
  const tiers = json.readList(reading, 'tiers', value, (at, tier) =>
    json.readChoice(reading, at, tier ?? null, tierNames, 'total'),
  )
  if (tiers.length === 0) json.refuse(reading, 'tiers', 'must name at least one tier.')
  if (new Set(tiers).size < tiers.length) json.refuse(reading, 'tiers', 'must not name one tier twice.')
  const floor = tiers.indexOf('floor')
  if (floor >= 0 && tiers.slice(0, floor).some((tier) => !tier.startsWith('coverage-'))) {
    json.refuse(reading, 'tiers', 'only coverage may stand before the floor.')
  }
  if (floor >= 0 && floor === tiers.length - 1)
    json.refuse(reading, 'tiers', 'another tier must stand after the floor.')
  return tiers
}
