import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { daysOffFailures as failures } from './days-off.contract.ts'
import { mostStretches, problemOfDays, type Days, type DaysProblem } from './days-off.rules.ts'
import { insertDaysOff, listDaysOff } from './days-off.store.ts'
import { readDaysOwner } from './read-days-owner.ts'

const refused: Readonly<Record<DaysProblem, (typeof failures)[keyof typeof failures]>> = {
  problemOrder: failures.daysOrder,
  problemLong: failures.daysLong,
  problemOver: failures.daysOver,
  problemKnown: failures.daysKnown,
}

/** Enters days on which nobody is expected to meet: one's own, or a programme's. No reason is asked, and booked hours stay as they are. */
export async function addDaysOff(
  work: Work,
  { programmeId, first, last }: Days & { programmeId?: string | undefined },
): Promise<void> {
  const { of, today, subject } = await readDaysOwner(work, { programmeId })
  const known = await listDaysOff(work.db, work.organisationId, of, today)
  const problem = problemOfDays({ first, last }, today, known)
  if (problem) throw new Failure(refused[problem])
  if (known.length >= mostStretches) throw new Failure(failures.daysFull)
  await insertDaysOff(work.db, work.organisationId, { daysOffId: work.newId(), of, first, last }, work.now)
  work.record({ action: 'days-off.added', subject: [...subject] })
}
