import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { daysOffFailures as failures } from './days-off.contract.ts'
import { mostStretches, problemOfDays, type Days, type DaysProblem } from './days-off.rules.ts'
import { listDaysOff } from './days-off.store.ts'
import { readDaysOwner, type DaysOwner } from './read-days-owner.ts'

const refused: Readonly<Record<DaysProblem, (typeof failures)[keyof typeof failures]>> = {
  problemOrder: failures.daysOrder,
  problemLong: failures.daysLong,
  problemOver: failures.daysOver,
  problemKnown: failures.daysKnown,
}

/** Whose days these are to be, once nothing stands against them. */
export async function checkNewDays(
  work: Work,
  { programmeId, first, last }: Days & { programmeId?: string | undefined },
): Promise<DaysOwner> {
  const owner = await readDaysOwner(work, { programmeId })
  const known = await listDaysOff(work.db, work.organisationId, owner.of, owner.today)
  const problem = problemOfDays({ first, last }, owner.today, known)
  if (problem) throw new Failure(refused[problem])
  if (known.length >= mostStretches) throw new Failure(failures.daysFull)
  return owner
}
