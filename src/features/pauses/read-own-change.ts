import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { dayOf, pauseEnd } from './change.rules.ts'
import type { ChangeKind } from './pauses.contract.ts'
import { listOpenChanges } from './pauses.store.ts'

export interface OwnChange {
  readonly programme: string
  readonly view: 'running' | 'paused' | 'over' | 'not-yet'
  readonly other: string
  readonly untilOn: string | null
  /** What this person has just asked for and can take back. Of the other one's wish nothing is said. */
  readonly asked: ChangeKind | null
  readonly days: {
    readonly tomorrow: string
    readonly twoWeeks: string
    readonly month: string
    readonly last: string
  }
}

/** What one of the two may change, and what they have just changed. */
export async function readOwnChange(work: Work): Promise<OwnChange> {
  const { pair, side } = await findOwnPair(work)
  const { name: programme } = await readProgramme(work, { programmeId: pair.programmeId })
  const { timeZone } = await readOrganisation(work)
  const [named] = await namePeople(work, [pair])
  const other = side === 'mentor' ? named?.menteePerson : named?.mentorPerson
  const open = await listOpenChanges(work.db, work.organisationId, pair.pairId)
  const today = dayOf(work.now, timeZone)
  const view = viewOf(pair.state)
  const lives = view === 'running' || view === 'paused'
  return {
    programme,
    view,
    other: lives ? (other?.fullName ?? '') : '',
    untilOn: lives ? (open.find(({ state }) => state === 'in-force')?.untilOn ?? null) : null,
    asked: lives
      ? (open.find(({ state, askedBy }) => state === 'asked' && askedBy === side)?.kind ?? null)
      : null,
    days: daysFrom(today),
  }
}

function viewOf(state: string): OwnChange['view'] {
  if (state === 'accepted' || state === 'active') return 'running'
  if (state === 'paused') return 'paused'
  return state === 'proposed' ? 'not-yet' : 'over'
}

export function daysFrom(today: string): OwnChange['days'] {
  const day = Temporal.PlainDate.from(today)
  return {
    tomorrow: day.add({ days: 1 }).toString(),
    twoWeeks: pauseEnd('two-weeks', undefined, today).untilOn!,
    month: pauseEnd('month', undefined, today).untilOn!,
    last: day.add({ years: 1 }).toString(),
  }
}
