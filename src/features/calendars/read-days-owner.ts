import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { mayEnterProgrammeDays, ownPersonId } from './calendars.policy.ts'
import { daysOffFailures as failures } from './days-off.contract.ts'
import { dayIn } from './days-off.rules.ts'

export interface DaysOwner {
  readonly of: { readonly personId: string } | { readonly programmeId: string }
  /** The programme's name, for the head of the page. */
  readonly programme: string
  readonly timeZone: string
  /** The day it is where the owner is. */
  readonly today: string
  readonly subject: readonly ['person' | 'programme', string]
}

/** Whose days are asked for: with a programme, its own, for coordinators; without one, those of whoever comes through their pair link. */
export async function readDaysOwner(
  work: Work,
  { programmeId }: { programmeId?: string | undefined },
): Promise<DaysOwner> {
  const { timeZone: house } = await readOrganisation(work)
  if (programmeId !== undefined) {
    if (!mayEnterProgrammeDays(work.actor)) throw new Failure(failures.notYoursDays)
    const { name } = await readProgramme(work, { programmeId })
    const today = dayIn(house, work.now)
    return {
      of: { programmeId },
      programme: name,
      timeZone: house,
      today,
      subject: ['programme', programmeId],
    }
  }
  const { pair } = await findOwnPair(work)
  const personId = ownPersonId(work.actor)
  const { name } = await readProgramme(work, pair)
  const timeZone = (await findPersonById(work, { personId }))?.timeZone ?? house
  const today = dayIn(timeZone, work.now)
  return { of: { personId }, programme: name, timeZone, today, subject: ['person', personId] }
}
