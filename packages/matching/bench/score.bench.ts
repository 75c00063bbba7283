import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { ScoreFigures } from './score-round.ts'

/**
 * Measures finding the 50 best legal mentors of each mentee, `size` by `size`, with all hard rules: the median of `rounds` rounds,
 * each in a fresh process, so that compiling the code is part of the figure and one round's memory is not another's.
 */
export function run({ size, rounds = 3 }: { readonly size: number; readonly rounds?: number }): ScoreFigures {
  const script = join(import.meta.dirname, 'score-round.ts')
  const all = Array.from({ length: rounds }, () => {
    const line = execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' })
    return JSON.parse(line) as ScoreFigures
  })
  const figures = all.sort((a, b) => a.score - b.score)[Math.floor(rounds / 2)]!
  console.log(
    `score ${size} x ${size}: ${figures.rate.toFixed(0)} M pairs/s, scoring ${figures.score.toFixed(2)} s, ` +
      `preparing ${figures.prepare.toFixed(2)} s, assembling ${figures.assemble.toFixed(2)} s, ` +
      `${figures.candidates} candidates, peak ${figures.peakMb.toFixed(0)} MB`,
  )
  return figures
}

/** `npm run bench -- score [SIZE ...]`. */
export function main(options: readonly string[]): Promise<void> {
  for (const size of options.length > 0 ? options.map(Number) : [2000, 20_000]) run({ size })
  return Promise.resolve()
}
