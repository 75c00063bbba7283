import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { namePeople } from './name-people.ts'
import { matchView, type MatchView, type Side } from './pair.rules.ts'
import { pairFailures, type PairReasons } from './pairs.contract.ts'
import { findPair, type Pair } from './pairs.store.ts'

export interface Match {
  readonly side: Side
  readonly view: MatchView
  readonly programme: string
  readonly mentorName: string
  readonly menteeName: string
  /** Department and place of the other one. */
  readonly otherPlace: string
  /** Only once both have said yes. */
  readonly otherAddress: string | null
  readonly why: PairReasons
  readonly sameDepartment: boolean
  readonly sameCountry: boolean
}

/** The pair a link is about, and on which side its owner stands. A stranger's link is as unknown as a made-up one. */
export async function findOwnPair(work: Work): Promise<{ pair: Pair; side: Side }> {
  const { actor } = work
  const pair =
    actor.kind === 'link' && actor.subjectId
      ? await findPair(work.db, work.organisationId, actor.subjectId)
      : undefined
  if (actor.kind !== 'link' || !pair) throw new Failure(pairFailures.notFound)
  if (actor.personId === pair.mentorId) return { pair, side: 'mentor' }
  if (actor.personId === pair.menteeId) return { pair, side: 'mentee' }
  throw new Failure(pairFailures.notFound)
}

/** What one of the two may know of the match. Nothing of the other's answer but a yes. `asked`: the caller knows that it is this one's turn. */
export async function readMatch(work: Work, { asked }: { asked: boolean }): Promise<Match> {
  const { pair, side } = await findOwnPair(work)
  const view = matchView(pair, side)
  const [[named], { name }] = await Promise.all([namePeople(work, [pair]), readProgramme(work, pair)])
  const [mentor, mentee] = [named?.mentorPerson, named?.menteePerson]
  const other = side === 'mentor' ? mentee : mentor
  // Once it is over, or before it is time, even the name of the other one is nobody's business.
  const open = asked || view === 'decide' || view === 'waiting' || view === 'both'
  return {
    side,
    view,
    programme: name,
    mentorName: open || side === 'mentor' ? (mentor?.fullName ?? '') : '',
    menteeName: open || side === 'mentee' ? (mentee?.fullName ?? '') : '',
    otherPlace: open ? [other?.department, other?.location].filter(Boolean).join(', ') : '',
    otherAddress: view === 'both' ? (other?.email ?? null) : null,
    why: open ? pair.why : { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null },
    sameDepartment: sameOrUnknown(mentor?.department, mentee?.department),
    sameCountry: sameOrUnknown(mentor?.country, mentee?.country),
  }
}

/** A difference is only said when both are known. */
function sameOrUnknown(one: string | null | undefined, other: string | null | undefined): boolean {
  return !one || !other || one === other
}
