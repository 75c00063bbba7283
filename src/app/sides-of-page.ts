import type { Actor } from '#contract/actor.ts'
import type { Work } from '#platform/database/work.ts'
import { usualWords, type SideWords } from '#words/side-words.ts'
import { findSurveyProgramme } from '#features/interest/interest.reads.ts'
import { findInterviewProgramme } from '#features/interviews/interviews.reads.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { findBriefProgramme } from '#features/programmes/briefs.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import type { PageMatch } from './page-at.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** How the programme a page speaks of calls its two sides: the one its address names, or the one its link was made for. */
export async function readSidesOfPage(
  work: Work,
  { match, actor }: { match: PageMatch | undefined; actor: Actor },
): Promise<SideWords> {
  const programmeId = match ? await findProgrammeOfPage(work, match, actor) : null
  return programmeId ? readSides(work, { programmeId }) : usualWords
}

async function findProgrammeOfPage(
  work: Work,
  { route, params }: PageMatch,
  actor: Actor,
): Promise<string | null> {
  const [programmeId, briefId] = [params['programmeId'] ?? '', params['briefId'] ?? '']
  if (uuid.test(programmeId)) return programmeId
  if (uuid.test(briefId)) return findBriefProgramme(work, { briefId })
  if (route.path.startsWith('interest/')) return findSurveyProgramme(work, { token: params['token'] ?? '' })
  if (actor.kind !== 'link' || !actor.subjectId) return null
  const { purpose, subjectId } = actor
  if (purpose === 'enrol') return subjectId
  if (purpose === 'interview') return findInterviewProgramme(work, { interviewId: subjectId })
  if (purpose === 'brief') return findBriefProgramme(work, { briefId: subjectId })
  if (purpose !== 'pair' && purpose !== 'match') return null
  return (await findPairById(work, { pairId: subjectId }))?.programmeId ?? null
}
