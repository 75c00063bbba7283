import type { Work } from '#platform/database/work.ts'
import { balanceWords, momentumWords } from '#features/momentum/momentum.contract.ts'
import type { Round } from '#features/momentum/read-round.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'

/** Every pair as a mark, with its names, and the counts that say it all. */
export async function nameField(work: Work, { counts, drawn }: Round) {
  const personIds = [...new Set(drawn.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))]
  const people = new Map(
    (await listPersonsByIds(work, { personIds })).map((person) => [person.personId, person]),
  )
  const sum = (of: (count: Round['counts'][number]) => boolean) =>
    counts.filter(of).reduce((total, { pairs }) => total + pairs, 0)
  return {
    states: momentumWords.map((momentum) => ({
      momentum,
      pairs: sum((count) => count.momentum === momentum),
    })),
    balances: balanceWords.map((balance) => ({
      balance,
      pairs: sum((count) => count.balance === balance && count.momentum !== 'closed'),
    })),
    marks: drawn.map(({ pairId, mentorId, menteeId, momentum, balance, share, nextAt }) => ({
      pairId,
      mentor: people.get(mentorId)?.fullName ?? '',
      mentee: people.get(menteeId)?.fullName ?? '',
      region: people.get(menteeId)?.region ?? null,
      momentum,
      balance,
      share,
      booked: nextAt !== null && nextAt > work.now,
    })),
  }
}
export type Field = Awaited<ReturnType<typeof nameField>>
