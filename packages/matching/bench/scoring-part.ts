import type { Row, Sizes } from './table.ts'
import { seconds } from './peer-parts.ts'
import { run } from './score.bench.ts'

/** Finding candidates with all hard rules, on one core. */
export function scoringRows({ rounds, shrink }: Sizes): Row[] {
  return [20_000, 100_000].map((full) => {
    const size = Math.ceil(full / shrink)
    const { score, peakMb, rate } = run({ size, rounds: Math.min(rounds, 3) })
    return {
      what: `scoring, ${size} x ${size}, best 50 of each`,
      engine: `${seconds(score)}, ${peakMb.toFixed(0)} MB`,
      other: '-',
      ratio: `${rate.toFixed(0)} M pairs/s a core`,
      target: '>= 500 M pairs/s a core',
    }
  })
}
