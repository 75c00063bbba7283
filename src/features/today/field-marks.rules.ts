import type { BalanceWord, MomentumWord } from '#features/momentum/momentum.contract.ts'

/** Up to so many pairs every one has a mark of its own; beyond that a mark stands for several, so that the field stays a picture. */
export const drawnOneByOne = 400
const marksAtMost = 250
const steps = [5, 10, 25, 50, 100, 250, 500, 1000]

/** For how many pairs one mark stands. */
export function pairsAMark(pairs: number): number {
  if (pairs <= drawnOneByOne) return 1
  return steps.find((step) => pairs / step <= marksAtMost) ?? steps.at(-1)!
}

interface Counted {
  readonly momentum: MomentumWord
  readonly balance: BalanceWord
  readonly pairs: number
}

/** Marks of some pairs in one state: as many as round up, shared among the balances by the largest remainder, so that the picture keeps the proportions. */
export function marksOf(counts: readonly Counted[], each: number): Pick<Counted, 'momentum' | 'balance'>[] {
  const marks: Pick<Counted, 'momentum' | 'balance'>[] = []
  for (const [momentum, all] of Map.groupBy(counts, (count) => count.momentum)) {
    const wanted = Math.ceil(all.reduce((sum, { pairs }) => sum + pairs, 0) / each)
    const whole = all.map(({ pairs }) => Math.floor(pairs / each))
    const left = wanted - whole.reduce((sum, one) => sum + one, 0)
    const byRest = all.map((_, at) => at).toSorted((a, b) => (all[b]!.pairs % each) - (all[a]!.pairs % each))
    const more = new Set(byRest.slice(0, left))
    for (const [at, { balance }] of all.entries())
      for (let mark = 0; mark < whole[at]! + (more.has(at) ? 1 : 0); mark += 1)
        marks.push({ momentum, balance })
  }
  return marks
}

/** How a balance is drawn where no single pair is meant: the middle of its range. */
export const shareDrawn: Readonly<Record<BalanceWord, number | null>> = {
  'as-designed': 0.7,
  'evening-out': 0.43,
  drifted: 0.2,
  'one-way': 0.95,
  unknown: null,
}
