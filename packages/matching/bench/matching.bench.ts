import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { checkerRows, declineRows } from './own-parts.ts'
import { denseRows, growthRows, quotaRows, scarceRows, sparseRows } from './peer-parts.ts'
import { scoringRows } from './scoring-part.ts'
import { folder } from './solvers.ts'
import type { Row, Sizes } from './table.ts'

const parts: Readonly<Record<string, (sizes: Sizes) => Row[]>> = {
  sparse: sparseRows,
  dense: denseRows,
  scarce: scarceRows,
  quota: quotaRows,
  decline: declineRows,
  checker: checkerRows,
  scoring: scoringRows,
  growth: growthRows,
}

/**
 * Measures the engine and its peers in the same run on the same files and prints a Markdown table of CPU times (medians after one
 * warm-up, each solver in a process of its own). `--part sparse,dense` runs some parts, `--rounds 5`, `--shrink 10`,
 * `--plot growth.svg`.
 */
export async function main(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      part: { type: 'string', default: Object.keys(parts).join() },
      rounds: { type: 'string', default: '5' },
      shrink: { type: 'string', default: '1' },
      plot: { type: 'string' },
    },
  })
  const wanted = values.part.split(',')
  const unknown = wanted.find((part) => !Object.hasOwn(parts, part))
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`)
  const sizes = { rounds: Number(values.rounds), shrink: Number(values.shrink), plot: values.plot }
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${sizes.rounds} rounds\n`,
  )
  console.log('| what | engine | other | ratio | target |\n|---|---|---|---|---|')
  try {
    for (const part of wanted)
      for (const { what, engine, other, ratio, target } of parts[part]!(sizes))
        console.log(`| ${what} | ${engine} | ${other} | ${ratio} | ${target} |`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
