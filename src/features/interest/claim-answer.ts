import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { countAnswer, deleteFloods } from './floods.store.ts'
import { interestFailures as failures } from './interest.contract.ts'

/** A whole site may stand behind one address, so this stops a script and not a floor. */
export const answersADay = 400

/** Lets one machine answer a survey only so often a day. The digest changes with survey and day and leads back to nobody. */
export async function claimAnswer(
  work: Work,
  { token, machine }: { token: string; machine: string },
): Promise<void> {
  const today = work.now.toISOString().slice(0, 10)
  const key = digest(`survey ${token} ${today} ${machine}`)
  if ((await countAnswer(work.db, work.organisationId, key, today)) > answersADay)
    throw new Failure(failures.tooMany)
}

export async function forgetFloods(work: Work): Promise<void> {
  work.upkeep()
  await deleteFloods(work.db, work.organisationId, work.now.toISOString().slice(0, 10))
}
