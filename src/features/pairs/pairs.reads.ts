import type { Work } from '#platform/database/work.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { listExited, type ExitedPair } from './exited-pairs.store.ts'
import { listEnded, type EndedPair } from './pair-expiry.store.ts'
import { findKept, type Kept } from './kept-pairs.store.ts'
import {
  countAlone,
  countPairs,
  listFlagged,
  listLivingAmong,
  listLivingOfProgramme,
  type LivingPair,
  type PairFigures,
} from './pair-figures.store.ts'
import { listAsked, type PairStanding } from './pair-standings.store.ts'
import { listLivingOf } from './pairs-of-people.store.ts'
import { listEndedPairs, listExitedPeople } from './past-pairs.store.ts'
import { listLivingPairsOfPerson } from './person-pairs.store.ts'
import type { Side } from './pair.rules.ts'
import { placesTaken } from './place.rules.ts'
import { findPair, listPairsByIds, listPairsOf, listPairsOfProgramme, type Pair } from './pairs.store.ts'

export type { EndedPair } from './pair-expiry.store.ts'
export type { ExitedPair } from './exited-pairs.store.ts'
export type { Kept } from './kept-pairs.store.ts'
export type { PairStanding } from './pair-standings.store.ts'
export type { Pair } from './pairs.store.ts'

/** A pair as it stands; whether the asker may know of it is for the caller to decide. */
export async function findPairById(work: Work, { pairId }: { pairId: string }): Promise<Pair | undefined> {
  return findPair(work.db, work.organisationId, pairId)
}

/** Every pair a person is or was part of, in any programme. */
export function listPairsOfPerson(work: Work, { personId }: { personId: string }): Promise<Pair[]> {
  return listPairsOf(work.db, work.organisationId, personId)
}

export async function listProgrammePairs(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<Pair[]> {
  return listPairsOfProgramme(work.db, work.organisationId, programmeId)
}

export async function listSomePairs(
  work: Work,
  { pairIds }: { pairIds: readonly string[] },
): Promise<Pair[]> {
  return listPairsByIds(work.db, work.organisationId, pairIds)
}

/** Who was a pair before, or was asked to be one and said no, in any programme: the two are not proposed to each other again. */
export async function listPastPairs(work: Work): Promise<(readonly [mentorId: string, menteeId: string])[]> {
  return listEndedPairs(work.db, work.organisationId)
}

/** Everybody of a programme whose pair did not last, both sides alike, so that nobody can tell who said no. */
export async function listStartingAnew(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<string[]> {
  return listExitedPeople(work.db, work.organisationId, programmeId)
}

/** Who was asked when and has not yet answered on both sides. For coordinators. */
export async function listAskedStandings(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<PairStanding[]> {
  return listAsked(work.db, work.organisationId, programmeId)
}

/** Ids and states of the pairs of a programme that live. For counting. */
export async function listLivingPairsOfProgramme(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<LivingPair[]> {
  return listLivingOfProgramme(work.db, work.organisationId, programmeId)
}

/** Pairs that were told, those that said yes, and the people in them. For counting. */
export function countToldPairs(work: Work, { programmeId }: { programmeId: string }): Promise<PairFigures> {
  return countPairs(work.db, work.organisationId, programmeId)
}

/** What asks for a coordinator among the pairs of a programme: people without a partner, and pairs that break a rule. */
export async function readPairNeeds(
  work: Work,
  { programmeId, named }: { programmeId: string; named: readonly string[] },
) {
  const { db, organisationId } = work
  return {
    /** Without those who are named by themselves. */
    alone: await countAlone(db, organisationId, programmeId, named),
    flagged: await listFlagged(db, organisationId, programmeId),
  }
}

/** Living pairs of a programme that any of these people are in. For counting. */
export async function listLivingPairsAmong(
  work: Work,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] },
): Promise<{ mentorId: string; menteeId: string }[]> {
  return listLivingAmong(work.db, work.organisationId, programmeId, personIds)
}

/** Pairs of any programme that have not ended and that one of these people is in, with both names. For coordinators. */
export async function listLivingPairsOfPeople(
  work: Work,
  { personIds }: { personIds: readonly string[] },
): Promise<{ pairId: string; programmeId: string; mentor: string; mentee: string }[]> {
  const living = await listLivingOf(work.db, work.organisationId, personIds)
  const ids = [...new Set(living.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))]
  const people = await listPersonsByIds(work, { personIds: ids })
  const names = new Map(people.map(({ personId, fullName }) => [personId, fullName]))
  return living.map(({ pairId, programmeId, mentorId, menteeId }) => ({
    pairId,
    programmeId,
    mentor: names.get(mentorId) ?? '',
    mentee: names.get(menteeId) ?? '',
  }))
}

/** Why a pair stays although it breaks a rule, and who said so. For coordinators. */
export async function findKeptReason(work: Work, { pairId }: { pairId: string }): Promise<Kept | undefined> {
  return findKept(work.db, work.organisationId, pairId)
}

/** How many places somebody has given away beside the given pair, as counted for whoever decides now. */
export async function countPlacesTaken(
  work: Work,
  of: { programmeId: string; personId: string; side: Side; pairId: string; decides: Side },
): Promise<number> {
  return placesTaken(await listLivingPairsOfPerson(work.db, work.organisationId, of), of.pairId, of.decides)
}

/** Pairs of a programme that are over, and since when. */
export async function listEndedPairsOf(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<EndedPair[]> {
  return listEnded(work.db, work.organisationId, programmeId)
}

/** Pairs of a programme that ended early, and what each side had answered. For coordinators. */
export async function listExitedPairsOf(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<ExitedPair[]> {
  return listExited(work.db, work.organisationId, programmeId)
}
