import type { Work } from '#platform/database/work.ts'
import { balanceWords, momentumWords } from '#features/momentum/momentum.contract.ts'
import { countByRegion } from '#features/momentum/momentum.reads.ts'
import type { Round } from '#features/momentum/read-round.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { marksOf, pairsAMark, shareDrawn } from './field-marks.rules.ts'

export interface FieldMark {
  /** The one pair it stands for; nothing where it stands for several. */
  readonly pair: { readonly pairId: string; readonly mentor: string; readonly mentee: string } | null
  readonly region: string | null
  readonly momentum: Round['counts'][number]['momentum']
  readonly balance: Round['counts'][number]['balance']
  readonly share: number | null
  readonly booked: boolean
}

interface Asked {
  readonly programmeId: string
  readonly round: Round
  readonly grouped: boolean
}

/** Every pair as a mark, with its names, and the counts that say it all; of very many pairs a mark stands for several. */
export async function nameField(work: Work, asked: Asked) {
  const { counts, drawn } = asked.round
  const sum = (of: (count: Round['counts'][number]) => boolean) =>
    counts.filter(of).reduce((total, { pairs }) => total + pairs, 0)
  const each = drawn ? 1 : pairsAMark(sum(({ momentum }) => momentum !== 'closed'))
  const regions = asked.grouped ? await countByRegion(work, asked) : []
  return {
    each,
    states: momentumWords.map((momentum) => ({
      momentum,
      pairs: sum((count) => count.momentum === momentum),
    })),
    balances: balanceWords.map((balance) => ({
      balance,
      pairs: sum((count) => count.balance === balance && count.momentum !== 'closed'),
    })),
    regions: [...Map.groupBy(regions, ({ region }) => region)].map(([region, of]) => ({
      region,
      pairs: of.reduce((total, { pairs }) => total + pairs, 0),
    })),
    marks: drawn
      ? await pairMarks(work, drawn)
      : asked.grouped
        ? [...Map.groupBy(regions, ({ region }) => region)].flatMap(([region, of]) =>
            crowdMarks(of, each).map((mark) => ({ ...mark, region })),
          )
        : crowdMarks(
            counts.filter(({ momentum }) => momentum !== 'closed'),
            each,
          ),
  }
}
export type Field = Awaited<ReturnType<typeof nameField>>

async function pairMarks(work: Work, drawn: NonNullable<Round['drawn']>): Promise<FieldMark[]> {
  const personIds = [...new Set(drawn.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))]
  const people = new Map(
    (await listPersonsByIds(work, { personIds })).map((person) => [person.personId, person]),
  )
  return drawn.map(({ pairId, mentorId, menteeId, momentum, balance, share, nextAt }) => ({
    pair: {
      pairId,
      mentor: people.get(mentorId)?.fullName ?? '',
      mentee: people.get(menteeId)?.fullName ?? '',
    },
    region: people.get(menteeId)?.region ?? null,
    momentum,
    balance,
    share,
    booked: nextAt !== null && nextAt > work.now,
  }))
}

function crowdMarks(counts: Round['counts'], each: number): FieldMark[] {
  return marksOf(counts, each).map((mark) => ({
    ...mark,
    pair: null,
    region: null,
    share: shareDrawn[mark.balance],
    booked: false,
  }))
}
