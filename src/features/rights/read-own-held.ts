import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { collectHeld } from '#platform/personal-data/find-rows.ts'
import { readOwnClosing } from '#features/closings/read-own-closing.ts'
import { readGoals } from '#features/goals/read-goals.ts'
import { readNotes } from '#features/notes/read-notes.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { listKnownPairs } from './list-known-pairs.ts'
import type { Held } from './read-held.ts'
import { rightsFailures as failures } from './rights.contract.ts'
import { listOpenRequests } from './rights.store.ts'

export interface OwnHeld extends Held {
  /** What they wrote in this pair, opened with their own keys. */
  readonly ownWords: readonly string[]
  readonly programme: string
  readonly dueOn: string | null
}

/** Everything held about the person of a link, with what they themselves wrote and sealed in this pair. Nothing of the other one's. */
export async function readOwnHeld(work: Work): Promise<OwnHeld> {
  const { pair, side } = await findOwnPair(work)
  const { organisationId, db, now, actor } = work
  const personId = side === 'mentor' ? pair.mentorId : pair.menteeId
  const person = await findPersonById(work, { personId })
  if (!person || actor.kind !== 'link' || actor.personId !== personId) throw new Failure(failures.notFound)
  const request = (await listOpenRequests(db, organisationId)).find((one) => one.personId === personId)
  const closing = await readOwnClosing(work)
  return {
    name: person.fullName,
    heldOn: now,
    tables: await collectHeld(db, { organisationId, personId }, await listKnownPairs(work, { personId })),
    ownWords: pair.state === 'proposed' ? [] : await ownWordsOf(work, side, closing.saved),
    programme: closing.programme,
    dueOn: request?.dueOn ?? null,
  }
}

async function ownWordsOf(
  work: Work,
  side: 'mentor' | 'mentee',
  { commitment, thanks }: { commitment: string; thanks: string },
): Promise<string[]> {
  const { notes } = await readNotes(work)
  const { goals, lines } = await readGoals(work)
  return [
    ...notes.filter(({ mine }) => mine).map(({ text }) => text),
    ...goals.filter(({ writtenBy }) => writtenBy === side).map(({ text }) => text),
    ...lines.filter(({ mine }) => mine).map(({ text }) => text),
    commitment,
    thanks,
  ].filter(Boolean)
}
