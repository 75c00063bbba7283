import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Design, QuestionKey } from './design.contract.ts'
import type { AnswerMark } from './design.rules.ts'
import { programmeFailures as failures, type Programme } from './programmes.contract.ts'
import { findProgramme, listAnswers, listProgrammeRows, toDesign } from './programmes.store.ts'

export async function listProgrammes(work: Work): Promise<Programme[]> {
  return listProgrammeRows(work.db, work.organisationId)
}

export async function readProgramme(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<Programme> {
  const programme = isId(programmeId)
    ? await findProgramme(work.db, work.organisationId, programmeId)
    : undefined
  if (!programme) throw new Failure(failures.notFound)
  return programme
}

/** An id from an address may be anything; what is no id at all answers like an id that is not there. */
function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

export interface DesignedProgramme {
  readonly programme: Programme
  readonly design: Design
  readonly marks: readonly AnswerMark[]
  /** Questions whose answer differs from what was agreed at launch. */
  readonly changedAfterLaunch: readonly QuestionKey[]
}

export async function readDesign(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<DesignedProgramme> {
  const [programme, answers] = await Promise.all([
    readProgramme(work, { programmeId }),
    isId(programmeId) ? listAnswers(work.db, work.organisationId, programmeId) : [],
  ])
  return {
    programme,
    design: toDesign(answers),
    marks: answers.map(({ question, answeredAt }) => ({ question, answeredAt })),
    changedAfterLaunch: answers
      .filter(
        ({ answer, lockedAnswer }) =>
          lockedAnswer !== null && JSON.stringify(answer) !== JSON.stringify(lockedAnswer),
      )
      .map(({ question }) => question),
  }
}
