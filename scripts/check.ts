import { runSteps, type Step } from './run-steps.ts'

const typescript = ['src', 'packages', 'scripts', 'e2e', 'bench']

/** The fast gate: every step is a promise of docs/architecture.md that a machine can hold. */
export const checkSteps: readonly Step[] = [
  { name: 'route types', command: ['react-router', 'typegen'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', ...typescript] },
  { name: 'borders', command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'packages'] },
  { name: 'format', command: ['oxfmt', '--check', ...typescript] },
  { name: 'unused code', command: ['knip'] },
  { name: 'structure', command: ['vitest', 'run', '--project', 'structure'] },
]

if (import.meta.main) process.exitCode = await runSteps(checkSteps)
