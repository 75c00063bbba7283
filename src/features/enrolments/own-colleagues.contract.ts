import { z } from 'zod'
import { namedPeople } from './own-enrolment.contract.ts'

/** What people are asked beside topics and hours, because it counts in the programme. */
export interface AskedBeside {
  readonly known: boolean
  readonly wishes: boolean
  readonly style: boolean
}

/** While nobody has saved rules, people are asked what the starting rules count. */
export const startingAsked: AskedBeside = { known: true, wishes: true, style: false }

/** People by id, as somebody named them; nobody but them reads it. */
export interface NamedColleagues {
  readonly known: readonly string[]
  /** Counts only where the other named them too. */
  readonly wished: readonly string[]
}

export const noColleagues: NamedColleagues = { known: [], wished: [] }

/** May be left empty as a whole: a mail scanner that sends it says what already stands there. */
export const colleaguesForm = z.object({
  known: namedPeople(40),
  wished: namedPeople(3, 'problemWished'),
})
export type NamesTyped = z.infer<typeof colleaguesForm>
