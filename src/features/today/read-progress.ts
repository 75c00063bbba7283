import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { countEnrolled } from '#features/enrolments/enrolments.reads.ts'
import { countGoals } from '#features/goals/goals.reads.ts'
import { countInterested } from '#features/interest/count-interested.ts'
import { countMet } from '#features/momentum/momentum.reads.ts'
import { countToldPairs } from '#features/pairs/pairs.reads.ts'
import { programmeFailures } from '#features/programmes/programmes.contract.ts'
import { mayRunProgrammes } from '#features/programmes/programmes.policy.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'

/** How far the people and the goals of a launched programme have come. Counted beside who needs somebody, not after it: of ten thousand pairs each takes a while. */
export async function readProgress(work: Work, { programmeId }: { programmeId: string }) {
  if (!mayRunProgrammes(work.actor)) throw new Failure(programmeFailures.notYours)
  const { state } = await readProgramme(work, { programmeId })
  if (state !== 'launched') return null
  const { asked, enrolled } = await countEnrolled(work, { programmeId })
  const interested = await countInterested(work, { programmeId })
  const pairs = await countToldPairs(work, { programmeId })
  const { metOnce, metThrice } = await countMet(work, { programmeId })
  return {
    told: pairs.told,
    saidYes: pairs.both,
    funnel: [
      { stage: 'asked', people: asked },
      ...(interested === null ? [] : [{ stage: 'interested', people: interested } as const]),
      { stage: 'enrolled', people: enrolled },
      { stage: 'matched', people: pairs.matched },
      { stage: 'accepted', people: pairs.accepted },
      { stage: 'metOnce', people: metOnce },
      { stage: 'metThrice', people: metThrice },
    ] as const,
    goals: await countGoals(work, { programmeId }),
  }
}
export type Progress = NonNullable<Awaited<ReturnType<typeof readProgress>>>
