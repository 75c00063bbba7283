import { createHash } from 'node:crypto'
import { readRules, type Rules } from '@upstream/matching'
import { listProblems } from './list-problems.ts'
import { readInput } from './read-input.ts'
import { Sentence } from './sentence.ts'

export interface RulesFile {
  readonly sha256: string | null
  readonly rules: Rules
}

/** The rules of a file, or the usual ones; every member that is wrong is named. */
export function readRulesFile(file: string | undefined): RulesFile {
  const bytes = file === undefined ? null : readInput(file)
  const outcome = readRules(bytes === null ? {} : parse(file!, bytes))
  if (outcome.ok)
    return {
      sha256: bytes === null ? null : createHash('sha256').update(bytes).digest('hex'),
      rules: outcome.value,
    }
  throw listProblems(file ?? 'The usual rules', outcome.problems)
}

function parse(file: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new Sentence(
      `${file} is not JSON: ${(error as Error).message}. See docs/matching/rules-and-scores.md for the members.`,
    )
  }
}
