import type { UseCase } from '#platform/database/work.ts'
import { noteAnswer } from './note-answer.ts'

/**
 * A use case called by somebody behind a mailed link, who thereby has answered, whatever they decided. In the same transaction, under the
 * same name: a submission key belongs to it. What an assistant does says nothing about the one they help.
 */
export function asAnswer<Input, Outcome>(useCase: UseCase<Input, Outcome>): UseCase<Input, Outcome> {
  const answering: UseCase<Input, Outcome> = async (work, input) => {
    const outcome = await useCase(work, input)
    const { actor } = work
    if (actor.kind === 'link' && actor.personId && actor.purpose !== 'assist')
      await noteAnswer(work, { personId: actor.personId })
    return outcome
  }
  return Object.defineProperty(answering, 'name', { value: useCase.name })
}
