import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { findNewestDraft, findLastNumber } from './match-drafts.store.ts'
import { savePresence } from './match-presences.store.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'
import { forgetAt } from './presence.rules.ts'
import { readOthersHere } from './read-others-here.ts'

export const forgetQueue = 'match-runs.forget-presences'

export interface Here {
  readonly others: readonly string[]
  /** The last entry of the ledger: a page that knows an older one reads anew. */
  readonly seen: number
}

/** Says that this coordinator has the match open, and hears who else has. Kept for minutes and never counted. */
export async function sayHere(work: Work, { programmeId }: { programmeId: string }): Promise<Here> {
  if (!mayRunMatches(work.actor) || work.actor.kind !== 'account') throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const { accountId } = work.actor
  await savePresence(work.db, work.organisationId, { programmeId, accountId }, work.now)
  work.upkeep()
  await work.later(
    forgetQueue,
    {},
    { startAfter: forgetAt(work.now), singletonKey: work.organisationId, singletonSeconds: 30 },
  )
  const draft = await findNewestDraft(work.db, work.organisationId, programmeId)
  return {
    others: await readOthersHere(work, { programmeId }),
    seen: draft ? await findLastNumber(work.db, work.organisationId, draft.draftId) : 0,
  }
}
