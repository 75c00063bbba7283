import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { replaceMatrixLines } from './matrix-lines.store.ts'
import { peopleFailures } from './people.contract.ts'
import { mayImportPeople } from './people.policy.ts'
import { listManagersByNumber } from './people.store.ts'
import type { DottedLine } from './read-dotted-lines.ts'
import { checkDottedLines, type DottedLineFault } from './reporting-chart.rules.ts'

export interface DottedLinesOutcome {
  readonly kept: number
  readonly faults: readonly (DottedLine & { readonly fault: DottedLineFault })[]
}

/** Puts the lines of the second file in place of those stored before, and names each one that cannot be used. */
export async function replaceDottedLines(
  work: Work,
  { lines }: { lines: readonly DottedLine[] },
): Promise<DottedLinesOutcome> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const { kept, faults } = checkDottedLines(lines, await listManagersByNumber(work.db, work.organisationId))
  await replaceMatrixLines(work.db, work.organisationId, kept)
  work.record({
    action: 'dotted-lines.replaced',
    subject: ['organisation', work.organisationId],
    detail: { kept: kept.length, faults: faults.length },
  })
  return { kept: kept.length, faults: faults.map(({ line, fault }) => ({ ...line, fault })) }
}
