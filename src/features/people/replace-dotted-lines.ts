import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { erasedNumber } from './erased-number.rules.ts'
import { findErased } from './find-erased.ts'
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
  const erased = await findErased(
    work,
    lines.flatMap(({ employeeId, managerId }) => [employeeId, managerId ?? '']),
  )
  // Lines through somebody who was erased stay as the erasure left them.
  const known = lines.map((line) => ({
    ...line,
    employeeId: numberIn(erased, line.employeeId),
    managerId: line.managerId === null ? null : numberIn(erased, line.managerId),
  }))
  const { kept, faults } = checkDottedLines(known, await listManagersByNumber(work.db, work.organisationId))
  await replaceMatrixLines(work.db, work.organisationId, kept)
  work.record({
    action: 'dotted-lines.replaced',
    subject: ['organisation', work.organisationId],
    detail: { kept: kept.length, faults: faults.length },
  })
  const asWritten = new Map(lines.map((line) => [line.line, line]))
  return {
    kept: kept.length,
    faults: faults.map(({ line, fault }) => ({ ...(asWritten.get(line.line) ?? line), fault })),
  }
}

function numberIn(erased: ReadonlyMap<string, string>, number: string): string {
  const personId = erased.get(number)
  return personId === undefined ? number : erasedNumber(personId)
}
