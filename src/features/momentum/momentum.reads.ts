import type { Addressed } from '#features/mails/outlook.rules.ts'
import { findReceiver } from '#features/calendars/find-receiver.ts'
import { followMails } from '#features/mails/foresee-mails.ts'
import type { Work } from '#platform/database/work.ts'
import {
  countPeopleWhoMet,
  countReadingsByRegion,
  findReading,
  type PairReading,
  type ReadingCount,
} from './pair-readings.store.ts'
import { findHelp, type HelpAction } from './help-actions.store.ts'

export type { PairReading } from './pair-readings.store.ts'

/** How one pair is doing, as last worked out; whether the asker may know is the caller's to decide. */
export async function findPairReading(
  work: Work,
  { pairId }: { pairId: string },
): Promise<PairReading | undefined> {
  return findReading(work.db, work.organisationId, pairId)
}

export async function findSentHelp(
  work: Work,
  { actionId }: { actionId: string },
): Promise<(HelpAction & { outlook: Addressed[] }) | undefined> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(actionId)
  const action = isId ? await findHelp(work.db, work.organisationId, actionId) : undefined
  return action && { ...action, outlook: await followMails(work, { groupId: action.actionId, findReceiver }) }
}

/** People of a programme, each once, in pairs that have held an hour, and three. For counting. */
export function countMet(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ metOnce: number; metThrice: number }> {
  return countPeopleWhoMet(work.db, work.organisationId, programmeId)
}

/** How the pairs of a programme are doing, counted by the leader's region. For coordinators. */
export async function countByRegion(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<(ReadingCount & { readonly region: string | null })[]> {
  return countReadingsByRegion(work.db, work.organisationId, programmeId)
}
