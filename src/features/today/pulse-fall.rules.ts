import type { PulseResult } from '#features/pulses/pulses.reads.ts'

/** The greatest fall of a statement from one shown round to the next, where both are large enough to be compared: ten answers. */
export function pulseFallOf(
  rounds: readonly PulseResult[],
  least: number,
): { from: number; to: number; closedOn: string } | null {
  const [newest, before] = rounds
  if (!newest?.total || !before?.total || Math.min(newest.total.answers, before.total.answers) < 10)
    return null
  const falls = (['worth', 'speak', 'heard'] as const).flatMap((item) => {
    const [to, from] = [newest.total!.items[item], before.total!.items[item]]
    return to && from ? [{ from: from.mean, to: to.mean, closedOn: newest.closesOn }] : []
  })
  const worst = falls.toSorted((a, b) => b.from - b.to - (a.from - a.to))[0]
  return worst && worst.from - worst.to >= least ? worst : null
}
