import { actorId } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { saveChoice } from './alert-choices.store.ts'
import { momentumFailures } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'

export interface Choice {
  readonly programmeId: string
  readonly matter: string
  readonly choice: 'later' | 'keep'
  readonly untilOn: string | null
  readonly note: string | null
}

/** Puts something that asks for the coordinator off until a day, or keeps it as it is with a reason in the coordinator's name. */
export async function chooseOnAlert(
  work: Work,
  { programmeId, matter, choice, untilOn, note }: Choice,
): Promise<void> {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  await readProgramme(work, { programmeId })
  if (choice === 'later' && (untilOn === null || untilOn <= work.now.toISOString().slice(0, 10)))
    throw new Failure(momentumFailures.dayPassed)
  await saveChoice(work.db, work.organisationId, programmeId, {
    matter,
    choice,
    untilOn: choice === 'later' ? untilOn : null,
    note,
    chosenBy: actorId(work.actor) ?? 'system',
    chosenAt: work.now,
  })
  work.record({
    action: choice === 'later' ? 'alert.put-off' : 'alert.kept',
    subject: ['programme', programmeId],
    detail: { matter: matter.slice(0, 60), until: untilOn },
  })
}
