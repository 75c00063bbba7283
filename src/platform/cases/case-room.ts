import type { RouterContextProvider } from 'react-router'
import { page, type Attempt, type CaseDoor } from '#platform/pages/page-context.ts'
import type { CaseUseCase } from './case-work.ts'

/** What a page of the case room may do beside what every page may. */
export interface CaseRoom {
  /** Runs a use case as the signed-in account. A failure becomes the matching state page. */
  run<Input, Outcome>(useCase: CaseUseCase<Input, Outcome>, input: Input): Promise<Outcome>
  /** The same for actions: a failure comes back as a problem. */
  attempt<Input, Outcome>(useCase: CaseUseCase<Input, Outcome>, input: Input): Promise<Attempt<Outcome>>
  /** As somebody nobody knows, even when somebody is signed in: whoever asks for help is not written down. */
  attemptUnknown<Input, Outcome>(
    organisationId: string,
    useCase: CaseUseCase<Input, Outcome>,
    input: Input,
  ): Promise<Attempt<Outcome>>
}

export function asCaseDoor(room: CaseRoom): CaseDoor {
  return room as unknown as CaseDoor
}

/** Opens the door every page carries. Only the slice of concerns may import this; `npm run check` holds it. */
export function caseRoom(context: Readonly<RouterContextProvider>): CaseRoom {
  return page(context).caseDoor as unknown as CaseRoom
}
