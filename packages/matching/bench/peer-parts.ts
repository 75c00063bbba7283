import { join } from 'node:path'
import { denseScores } from './dense-family.ts'
import { plotGrowth } from './growth-plot.ts'
import { writeDense, writeSparse } from './instance-file.ts'
import type { Row, Sizes } from './table.ts'
import { median, type Rounds } from './rounds.ts'
import { locallyScarce, withoutPlaces } from './scarce-family.ts'
import { folder, inLemon, inNode, inScipy, type Measured } from './solvers.ts'
import { type Family, sparseInstance } from './sparse-family.ts'

const degree = 50
const file = (name: string) => join(folder, name)

export function describe(measured: Measured): string {
  return typeof measured === 'string'
    ? measured
    : `${seconds(median(measured.cpu))}, ${measured.peakMb.toFixed(0)} MB`
}

export const seconds = (amount: number) =>
  amount < 1 ? `${(amount * 1000).toFixed(amount < 0.01 ? 2 : 0)} ms` : `${amount.toFixed(2)} s`

/** A line that sets the engine against a peer; both must have found the same total. */
function against(
  what: string,
  engine: Measured,
  name: string,
  peer: Measured,
  target: string,
  withMemory = false,
): Row {
  const other = `${name}: ${describe(peer)}`
  if (typeof engine === 'string' || typeof peer === 'string')
    return { what, engine: describe(engine), other, ratio: '-', target }
  if (engine.value !== peer.value)
    return {
      what,
      engine: describe(engine),
      other,
      ratio: `totals differ: ${engine.value}, ${peer.value}`,
      target,
    }
  const faster = `${(median(peer.cpu) / median(engine.cpu)).toFixed(2)}x`
  const memory = withMemory ? `, memory ${(engine.peakMb / peer.peakMb).toFixed(2)}x` : ''
  return { what, engine: describe(engine), other, ratio: faster + memory, target }
}

export function sparseRows({ rounds, shrink }: Sizes): Row[] {
  return (['S', 'U'] as const).flatMap((family) =>
    [10_000, 100_000].flatMap((full) => {
      const n = Math.ceil(full / shrink)
      const data = file(`sparse-${family}-${n}`)
      writeSparse(data, sparseInstance(family, n, degree, 1))
      const what = `sparse ${family}, ${n} x ${n}, ${degree} candidates, full matching`
      const engine = inNode('engine', data, rounds)
      const isLarge = full === 100_000
      return [
        against(
          what,
          engine,
          'scipy min_weight_full_bipartite_matching',
          inScipy(data, rounds),
          isLarge ? '>= 4x, memory <= 0.8x' : '>= 1x',
          true,
        ),
        ...(isLarge
          ? [against(what, engine, 'LEMON network simplex', inLemon(data, rounds), '>= 5x', true)]
          : []),
      ]
    }),
  )
}

export function denseRows({ rounds, shrink }: Sizes): Row[] {
  return [100, 500, 1000, 5000].flatMap((full) =>
    (['S', 'U'] as const).flatMap((family: Family) => {
      const n = Math.ceil(full / shrink)
      const data = file(`dense-${family}-${n}`)
      writeDense(data, n, denseScores(family, n, 2))
      const what = `dense ${family}, ${n} x ${n}`
      const engine = inNode('engine-dense', data, rounds)
      if (full === 5000)
        return [
          against(
            what,
            engine,
            'scipy linear_sum_assignment',
            inScipy(data, rounds),
            '>= 3x, memory <= 0.5x',
            true,
          ),
        ]
      const old =
        full === 500
          ? [against(what, engine, 'munkres-js', inNode('munkres-js', data, rounds), '>= 80x')]
          : []
      return [against(what, engine, 'munkres', inNode('munkres', data, rounds), '>= 1x'), ...old]
    }),
  )
}

export function scarceRows({ rounds, shrink }: Sizes): Row[] {
  const n = Math.ceil(100_000 / shrink)
  const full = sparseInstance('S', n, degree, 1)
  const balanced = file('balanced')
  writeSparse(balanced, full)
  const base = inNode('engine-covering', balanced, rounds)
  const families = {
    'a fifth of the right side missing': withoutPlaces(full, 5),
    'a fifth missing in turn on either side': locallyScarce(n, degree),
  }
  return Object.entries(families).map(([name, instance]) => {
    const data = file(name.replaceAll(' ', '-'))
    writeSparse(data, instance)
    const scarce = inNode('engine-covering', data, rounds)
    const ratio =
      typeof base === 'string' || typeof scarce === 'string'
        ? '-'
        : `${(median(scarce.cpu) / median(base.cpu)).toFixed(2)}x the time`
    return {
      what: `cover both, then total, ${n} x ${n}: ${name}`,
      engine: describe(scarce),
      other: `balanced: ${describe(base)}`,
      ratio,
      target: '<= 1x the time',
    }
  })
}

export function quotaRows({ rounds, shrink }: Sizes): Row[] {
  const n = Math.ceil(2000 / shrink)
  const data = file('quota')
  writeSparse(data, sparseInstance('S', n, degree, 1))
  // HiGHS needs a minute or so for one round.
  return [
    against(
      `quota: half of ${n} pairs from three tenths of the edges`,
      inNode('engine-quota', data, rounds),
      'HiGHS MIP (one round)',
      inNode('highs-quota', data, 1),
      '>= 20x, gap 0',
    ),
  ]
}

export function growthRows({ rounds, shrink, plot }: Sizes): Row[] {
  const times = new Map<number, Rounds>()
  const rows = [1000, 3000, 10_000, 30_000, 100_000, 300_000].map((full) => {
    const n = Math.ceil(full / shrink)
    const data = file(`growth-${n}`)
    writeSparse(data, sparseInstance('S', n, degree, 1))
    const measured = inNode('engine', data, rounds)
    if (typeof measured !== 'string') times.set(full, measured)
    const tenth = times.get(full / 10)
    const ratio =
      typeof measured === 'string' || !tenth
        ? '-'
        : `${(median(measured.cpu) / median(tenth.cpu)).toFixed(1)}x the time`
    const other = tenth ? `a tenth of the people: ${describe(tenth)}` : '-'
    return {
      what: `growth, ${n} x ${n}, ${degree} candidates`,
      engine: describe(measured),
      other,
      ratio,
      target: tenth ? '<= 12x the time' : '-',
    }
  })
  if (plot !== undefined) plotGrowth(plot, times)
  return rows
}
