import type { Objective, SolveSpec, TierSpec } from './solve-spec.ts'

const COVER_LEFT: TierSpec = { kind: 'coverage', side: 'left' }
const COVER_RIGHT: TierSpec = { kind: 'coverage', side: 'right' }
const TOTAL: TierSpec = { kind: 'total' }

/** The tiers of a named objective for raw instances. A floor keeps the coverage of both sides. */
export function objectiveSpec(objective: Objective, required = false): SolveSpec {
  switch (objective) {
    case 'total':
      return { tiers: [TOTAL], required }
    case 'cover-left-then-total':
      return { tiers: [COVER_LEFT, TOTAL], required }
    case 'cover-both-then-total':
      return { tiers: [COVER_LEFT, COVER_RIGHT, TOTAL], required }
    case 'floor-then-total':
      return { tiers: [COVER_LEFT, COVER_RIGHT, { kind: 'floor' }, TOTAL], required }
  }
}
