import { globSync } from 'node:fs'
import { join } from 'node:path'
import { failureStatus, type FailureDefinition } from '#contract/failure.ts'

const root = join(import.meta.dirname, '..', '..')

/** Every failure the product foresees, from the contracts of all slices. */
export async function describeFailures(): Promise<string> {
  const lines = [
    '# Failures',
    '',
    'Made from the contracts by `npm run generate`; do not edit.',
    '',
    '| code | status | says |',
    '|---|---|---|',
  ]
  for (const file of globSync('src/{features,platform}/*/*.contract.ts', { cwd: root }).toSorted()) {
    const module = (await import(join(root, file))) as Record<string, unknown>
    for (const group of Object.values(module)) {
      for (const failure of failuresIn(group)) {
        lines.push(
          `| \`${failure.words.id}\` | ${failureStatus[failure.kind]} | ${failure.words.message.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`,
        )
      }
    }
  }
  return `${lines.join('\n')}\n`
}

function failuresIn(group: unknown): FailureDefinition[] {
  if (typeof group !== 'object' || group === null) return []
  return Object.values(group).filter(
    (value): value is FailureDefinition =>
      typeof value === 'object' && value !== null && 'kind' in value && 'words' in value,
  )
}
