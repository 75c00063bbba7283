import type { cadences } from '#features/programmes/design.contract.ts'

type Cadence = (typeof cadences)[number]

const days: Readonly<Record<Cadence, number>> = { weekly: 7, fortnightly: 14, monthly: 30, own: 30 }

/** Days of one agreed rhythm. Nothing agreed is weekly; a pair that goes by its own rhythm is measured by a month. */
export function daysOf(cadence: Cadence | undefined): number {
  return cadence ? days[cadence] : 7
}
