import type { Instance } from './instance.ts'
import type { Side, SolvedTier } from './solve-spec.ts'
import { tieBreakWeights } from './tie-break.ts'

/** What the tiers need beyond the instance to weigh an edge. */
export interface Weighing {
  readonly instance: Instance
  readonly stayBonus: number
  /** Factor on scores and bonus in the `total` tier. */
  readonly scale: number
  /** Added in the `total` tier; null without quotas. One entry an edge. */
  readonly surcharge: Int32Array | null
}

export type EdgeWeight = (edge: number, i: number) => number

/** Integer weight of an edge (with its left person) in a tier. The floor has none: it removes edges instead. */
export function edgeWeight(tier: SolvedTier, weighing: Weighing): EdgeWeight {
  const { score, col, current } = weighing.instance
  switch (tier.kind) {
    case 'coverage':
    case 'floor':
      return () => 0
    case 'below':
      return (edge) => (score[edge]! < tier.score ? -1 : 0)
    case 'leximin':
      return (edge) => (score[edge] === tier.level ? -1 : 0)
    case 'stay':
      return (edge) => current?.[edge] ?? 0
    case 'total': {
      const { stayBonus, scale, surcharge } = weighing
      return (edge) =>
        scale * (score[edge]! + (current?.[edge] === 1 ? stayBonus : 0)) +
        (surcharge === null ? 0 : surcharge[edge]!)
    }
    case 'tie-break': {
      const weight = tieBreakWeights(tier.seed, weighing.instance.left, weighing.instance.right)
      return (edge, i) => weight(i, col[edge]!)
    }
  }
}

/** The side whose first pairs a tier rewards. */
export function rewardedSide(tier: SolvedTier): Side | null {
  return tier.kind === 'coverage' ? tier.side : null
}

/** Whether the weights of a tier are the scores themselves, so that the instance's arrays can be used as they are. */
export function weighsScores(tier: SolvedTier, weighing: Weighing): boolean {
  const bonus = weighing.stayBonus > 0 && weighing.instance.current !== undefined
  return tier.kind === 'total' && weighing.scale === 1 && weighing.surcharge === null && !bonus
}
