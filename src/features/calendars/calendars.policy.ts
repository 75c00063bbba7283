import type { Actor } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import { calendarFailures } from './calendars.contract.ts'

/** A calendar belongs to one person, who comes through their own link; whoever books in their place connects and reads nothing. */
export function ownPersonId(actor: Actor): string {
  if (actor.kind === 'link' && actor.purpose === 'pair' && !actor.standIn && actor.personId)
    return actor.personId
  throw new Failure(calendarFailures.notYours)
}

/** Holidays of a whole programme are its coordinators' business. */
export function mayEnterProgrammeDays(actor: Actor): boolean {
  return actor.kind === 'account' && actor.role === 'coordinator'
}
