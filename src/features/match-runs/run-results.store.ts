import { z } from 'zod'
import { tables, type Transaction } from '#platform/database/work.ts'
import {
  pairDetail,
  pairFlags,
  pairTerms,
  unmatchedDetail,
  type ResultPair,
  type ResultUnmatched,
} from './match-result.contract.ts'

const db = (transaction: Transaction) => tables<'match_run_pairs' | 'match_run_unmatched'>(transaction)
const side = z.enum(['mentor', 'mentee'])

/** A few thousand rows a statement stay far below the limit of bound values. */
const batch = 1000

export async function insertResult(
  transaction: Transaction,
  organisationId: string,
  runId: string,
  { pairs, unmatched }: { pairs: readonly ResultPair[]; unmatched: readonly ResultUnmatched[] },
): Promise<void> {
  const pairRows = pairs.map((pair) => ({
    organisation_id: organisationId,
    run_id: runId,
    mentor_id: pair.mentorId,
    mentee_id: pair.menteeId,
    score: pair.score,
    terms: JSON.stringify(pair.terms),
    flags: [...pair.flags],
    detail: JSON.stringify(pair.detail),
  }))
  for (let at = 0; at < pairRows.length; at += batch) {
    await db(transaction)
      .insertInto('match_run_pairs')
      .values(pairRows.slice(at, at + batch))
      .execute()
  }
  const unmatchedRows = unmatched.map((person) => ({
    organisation_id: organisationId,
    run_id: runId,
    side: person.side,
    person_id: person.personId,
    detail: JSON.stringify(person.detail),
  }))
  for (let at = 0; at < unmatchedRows.length; at += batch) {
    await db(transaction)
      .insertInto('match_run_unmatched')
      .values(unmatchedRows.slice(at, at + batch))
      .execute()
  }
}

export async function listPairs(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<ResultPair[]> {
  const rows = await db(transaction)
    .selectFrom('match_run_pairs')
    .select(['mentor_id', 'mentee_id', 'score', 'terms', 'flags', 'detail'])
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .orderBy('mentor_id')
    .orderBy('mentee_id')
    .execute()
  return rows.map(toPair)
}

export async function findPair(
  transaction: Transaction,
  organisationId: string,
  runId: string,
  [mentorId, menteeId]: readonly [string, string],
): Promise<ResultPair | undefined> {
  const row = await db(transaction)
    .selectFrom('match_run_pairs')
    .select(['mentor_id', 'mentee_id', 'score', 'terms', 'flags', 'detail'])
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .where('mentor_id', '=', mentorId)
    .where('mentee_id', '=', menteeId)
    .executeTakeFirst()
  return row && toPair(row)
}

function toPair(row: {
  mentor_id: string
  mentee_id: string
  score: number
  terms: unknown
  flags: string[]
  detail: unknown
}): ResultPair {
  return {
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    score: row.score,
    terms: pairTerms.parse(row.terms),
    flags: pairFlags.parse(row.flags),
    detail: pairDetail.parse(row.detail),
  }
}

export async function listUnmatched(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<ResultUnmatched[]> {
  const rows = await db(transaction)
    .selectFrom('match_run_unmatched')
    .select(['side', 'person_id', 'detail'])
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .orderBy('side')
    .orderBy('person_id')
    .execute()
  return rows.map((row) => ({
    side: side.parse(row.side),
    personId: row.person_id,
    detail: unmatchedDetail.parse(row.detail),
  }))
}
