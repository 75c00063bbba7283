import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rounds } from './rounds.ts'

const here = import.meta.dirname
export const folder = mkdtempSync(join(tmpdir(), 'matching-bench-'))

/** Figures of a run, or the sentence that says why there are none. */
export type Measured = Rounds | string

function measure(command: string, args: readonly string[]): Measured {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  const line = stdout?.trim().split('\n').at(-1) ?? ''
  if (status === 0 && line.startsWith('{')) return JSON.parse(line) as Rounds
  return (
    (stderr ?? '')
      .trim()
      .split('\n')
      .findLast((text) => text.includes('Error')) ?? `${command} ended with ${status}`
  )
}

/** A solver in a Node process of its own; the names are those of node-rounds.ts. */
export const inNode = (solver: string, file: string, rounds: number): Measured =>
  measure(process.execPath, [join(here, 'peers', 'node-rounds.ts'), solver, file, String(rounds)])

const hasScipy = spawnSync('python3', ['-c', 'import scipy']).status === 0

export const inScipy = (file: string, rounds: number): Measured =>
  hasScipy
    ? measure('python3', [join(here, 'peers', 'scipy_rounds.py'), file, String(rounds)])
    : 'skipped: python3 has no scipy (Debian: python3-scipy)'

let lemon: string | null = null

/** Compiled once a run; the header is found where g++ looks. */
export function inLemon(file: string, rounds: number): Measured {
  if (lemon === null) {
    const program = join(folder, 'lemon_rounds')
    const compiled = spawnSync('g++', [
      '-O3',
      '-DNDEBUG',
      '-march=native',
      '-o',
      program,
      join(here, 'peers', 'lemon_rounds.cpp'),
    ])
    lemon = compiled.status === 0 ? program : ''
  }
  return lemon === ''
    ? 'skipped: no g++ with LEMON (Debian: g++, liblemon-dev)'
    : measure(lemon, [file, String(rounds)])
}
