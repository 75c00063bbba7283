import type { MatrixCell } from '../count-matrix.tsx'
import type { CurvePoint } from '../plot-scale.ts'

export const scale = (...values: number[]) => values.map((at) => ({ at, text: String(at) }))
export const curve = (loss: number, doubt: number): CurvePoint[] =>
  Array.from({ length: 13 }, (_, at) => ({
    at,
    value: 100 - (at * loss) / 12,
    low: 100 - (at * (loss + doubt)) / 12,
    high: Math.min(100, 100 - (at * (loss - doubt)) / 12),
  }))

export const departments = ['Finance', 'Operations', 'Marketing', 'Technology', 'People']
export const counts = [
  [0, 7, 12, 9, 5],
  [7, 0, 8, 14, -1],
  [12, 8, 0, 11, 6],
  [9, 14, 11, 0, -2],
  [5, -1, 6, -2, 0],
]

export function matrixCell(count: number): MatrixCell {
  if (count === 0) return { same: 'the same department' }
  if (count === -1) return { hidden: 'small', label: 'Hidden, fewer than 5' }
  if (count === -2) return { hidden: 'protecting', label: 'Hidden to protect a small group' }
  return { count, text: count }
}

export const goals = [
  { key: 'ai', label: 'AI tools', counts: [18, 91, 19] },
  { key: 'social', label: 'Social media', counts: [14, 71, 13] },
  { key: 'customers', label: 'Younger customers', counts: [12, 60, 8] },
]
