import type { Work } from '#platform/database/work.ts'
import { listReportingLines } from '#features/people/people.reads.ts'
import { listKeptRules } from './kept-pairs.store.ts'
import { namePeople, type NamedPair } from './name-people.ts'
import { saveBrokenRule } from './broken-rules.store.ts'
import { listLivingPairs } from './pairs.store.ts'
import { linesAbove, onOneChain } from './reporting-chain.rules.ts'

/**
 * Called by the people import in its own transaction: pairs whose people have left, or have come onto one reporting line at any
 * depth, are flagged there and then; a flag falls when the reason is gone. What to do is a person's decision.
 */
export async function flagPairsBreakingRules(work: Work): Promise<{ flagged: number }> {
  const pairs = await namePeople(work, await listLivingPairs(work.db, work.organisationId))
  if (pairs.length === 0) return { flagged: 0 }
  const { reporting, matrix } = await listReportingLines(work)
  const above = linesAbove([...reporting, ...matrix])
  const today = work.now.toISOString().slice(0, 10)
  const kept = await listKeptRules(work.db, work.organisationId)
  let flagged = 0
  for (const pair of pairs) {
    const rule = hasLeft(pair, today)
      ? 'left'
      : onOneChain(pair.mentorId, pair.menteeId, above)
        ? 'chain'
        : null
    // Somebody has looked at this very rule and said why the pair stays.
    const broken = rule === kept.get(pair.pairId) ? null : rule
    if (broken) flagged += 1
    if (broken === pair.brokenRule) continue
    await saveBrokenRule(work.db, work.organisationId, pair.pairId, broken, work.now)
    work.record({
      action: broken ? 'pair.flagged' : 'pair.unflagged',
      subject: ['pair', pair.pairId],
      detail: { rule: broken },
    })
  }
  return { flagged }
}

function hasLeft({ mentorPerson, menteePerson }: NamedPair, today: string): boolean {
  return [mentorPerson, menteePerson].some(
    (person) => !person || person.presence !== 'named' || (person.leftOn !== null && person.leftOn < today),
  )
}
