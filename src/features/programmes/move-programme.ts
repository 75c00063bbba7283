import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { lockedQuestions } from './design.rules.ts'
import { canMove, type ProgrammeState } from './programme-state.rules.ts'
import { programmeFailures as failures } from './programmes.contract.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { readProgramme } from './programmes.reads.ts'
import { lockAnswers, saveProgrammeState } from './programmes.store.ts'

/** Moves a programme one step on or any number back. Launching locks what was promised; whoever may launch has checked the gates. */
export async function moveProgramme(
  work: Work,
  { programmeId, to }: { programmeId: string; to: ProgrammeState },
): Promise<{ state: ProgrammeState }> {
  if (!mayRunProgrammes(work.actor)) throw new Failure(failures.notYours)
  const programme = await readProgramme(work, { programmeId })
  if (!canMove(programme.state, to)) throw new Failure(failures.cannotMove)
  await saveProgrammeState(work.db, work.organisationId, programmeId, to, work.now)
  if (to === 'launched') await lockAnswers(work.db, work.organisationId, programmeId, lockedQuestions)
  work.record({
    action: 'programme.moved',
    subject: ['programme', programmeId],
    detail: { from: programme.state, to },
  })
  return { state: to }
}
