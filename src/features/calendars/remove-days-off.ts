import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { daysOffFailures as failures } from './days-off.contract.ts'
import { deleteDaysOff, listDaysOff } from './days-off.store.ts'
import { fitSeriesOfOwner } from './fit-series-of-owner.ts'
import { readDaysOwner } from './read-days-owner.ts'

/** Takes days off the list; hours a series left out on them come back. Somebody else's days are as unknown as made-up ones. */
export async function removeDaysOff(
  work: Work,
  { programmeId, daysOffId }: { programmeId?: string | undefined; daysOffId: string },
): Promise<{ back: number }> {
  const { of, today, subject } = await readDaysOwner(work, { programmeId })
  const known = await listDaysOff(work.db, work.organisationId, of, today)
  const days = known.find((one) => one.daysOffId === daysOffId)
  if (!days) throw new Failure(failures.daysGone)
  await deleteDaysOff(work.db, work.organisationId, daysOffId)
  work.record({ action: 'days-off.removed', subject: [...subject] })
  const { back } = await fitSeriesOfOwner(work, { of, days })
  return { back }
}
