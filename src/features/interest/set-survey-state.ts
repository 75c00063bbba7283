import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { makeToken } from '#platform/tokens/tokens.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { interestFailures as failures } from './interest.contract.ts'
import { mayRunSurveys } from './interest.policy.ts'
import { findSurvey, saveSurvey } from './interest.store.ts'

/** Opens or ends the survey. It keeps its link when it is opened again, so posters stay true. */
export async function setSurveyState(
  work: Work,
  { programmeId, to }: { programmeId: string; to: 'open' | 'closed' },
): Promise<{ token: string }> {
  if (!mayRunSurveys(work.actor)) throw new Failure(failures.notYours)
  const { design } = await readDesign(work, { programmeId })
  if (to === 'open' && (design.topics?.topicIds.length ?? 0) === 0) throw new Failure(failures.needsTopics)
  const known = await findSurvey(work.db, work.organisationId, { programmeId })
  if (!known && to === 'closed') throw new Failure(failures.notFound)
  const token = known?.token ?? makeToken(work.organisationId, work.chance.bytes(24))
  await saveSurvey(work.db, work.organisationId, {
    programmeId,
    token,
    state: to,
    openedAt: known?.openedAt ?? work.now,
    closedAt: to === 'closed' ? work.now : null,
  })
  work.record({ action: `survey.${to}`, subject: ['programme', programmeId] })
  return { token }
}
