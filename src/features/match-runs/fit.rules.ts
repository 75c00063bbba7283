import type { MatchRules } from './match-rules.contract.ts'

export const fitWords = ['weak', 'fair', 'good', 'strong'] as const
export type FitWord = (typeof fitWords)[number]

/** Fit as people see it: 0..100, never finer, so nobody reads a decision into a hundredth. */
export function fitOf(score: number): number {
  return Math.floor(score / 100)
}

export function fitWord(fit: number, { fair, good, strong }: MatchRules['cutPoints']): FitWord {
  if (fit >= strong) return 'strong'
  if (fit >= good) return 'good'
  return fit >= fair ? 'fair' : 'weak'
}

export interface FitSpread {
  readonly lowest: number
  readonly middle: number
  readonly highest: number
}

/** Null without pairs. Of an even number, the lower of the two in the middle. */
export function fitSpread(fits: readonly number[]): FitSpread | null {
  const sorted = fits.toSorted((a, b) => a - b)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  return lowest === undefined || highest === undefined || middle === undefined
    ? null
    : { lowest, middle, highest }
}
