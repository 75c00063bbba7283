import { z } from 'zod'
import { id } from '#contract/ids.ts'

/** The side that has too few partners: leaders without a mentor ask mentors for one more place, and the other way round. */
export type AskSide = 'mentee' | 'mentor'

const several = z
  .union([id.transform((one) => [one]), z.array(id)])
  .pipe(z.array(id).min(1, 'match-runs.askProblemNobody').max(200))

export const askForm = z.object({
  person: z.preprocess((value) => value ?? [], several),
  subject: z.string().trim().min(1, 'match-runs.askProblemSubject').max(150, 'match-runs.askProblemSubject'),
  text: z.string().trim().min(1, 'match-runs.askProblemText').max(3000, 'match-runs.askProblemText'),
})

export interface PlaceAsk {
  readonly programmeId: string
  readonly side: AskSide
  readonly personIds: readonly string[]
  readonly subject: string
  readonly text: string
}
