import type { Work } from '#platform/database/work.ts'
import { findSurvey } from './interest.store.ts'

/** The programme a survey asks for; null for a made-up token. */
export async function findSurveyProgramme(work: Work, { token }: { token: string }): Promise<string | null> {
  return (await findSurvey(work.db, work.organisationId, { token }))?.programmeId ?? null
}
