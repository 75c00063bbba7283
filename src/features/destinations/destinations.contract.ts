import { z } from 'zod'
import type { SideWords } from '#words/side-words.ts'

/** Sent in a body, never in an address: what is typed here is mostly somebody's name. */
export const findForm = z.object({ text: z.string().trim().max(100, 'destinations.tooLong').default('') })

export interface FoundPerson {
  readonly personId: string
  readonly name: string
  /** Tells two of the same name apart. */
  readonly note: string
}

export interface FoundPair {
  readonly pairId: string
  readonly programmeId: string
  readonly mentor: string
  readonly mentee: string
  readonly programme: string
  /** How its programme calls the two. */
  readonly sides: SideWords
}

export interface Found {
  /** What was asked for, so that a late answer is not taken for another question’s. */
  readonly text: string
  readonly people: readonly FoundPerson[]
  readonly pairs: readonly FoundPair[]
}

/** At most so many of a kind: whoever sees more types another letter. */
export const mostFound = 8
