import type { Work } from '#platform/database/work.ts'
import { findAssistantOfPerson } from '#features/bookings/bookings.reads.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { helpFor, type HelpKind } from './help.rules.ts'
import type { AlertKind } from './momentum.contract.ts'

/** What suits an alert of these pairs. An assistant is asked about one pair at a time, and only where the leader lets one book. */
export async function findHelps(
  work: Work,
  { kind, pairs }: { kind: AlertKind; pairs: readonly Pick<Pair, 'menteeId'>[] },
): Promise<readonly HelpKind[]> {
  const helps = helpFor[kind]
  if (!helps.includes('ask-assistant')) return helps
  const [only, ...others] = pairs
  const assistant =
    only && others.length === 0 ? await findAssistantOfPerson(work, { personId: only.menteeId }) : undefined
  return assistant ? helps : helps.filter((help) => help !== 'ask-assistant')
}
