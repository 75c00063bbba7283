import { tables, type Transaction } from '#platform/database/work.ts'
import type { PulseAnswer } from './pulses.contract.ts'
import type { PulseRow } from './pulse-totals.rules.ts'

type Own = 'pulse_rounds' | 'pulse_marks' | 'pulse_answers'
const own = (db: Transaction) => tables<Own>(db)

export interface PulseRound {
  readonly roundId: string
  readonly programmeId: string
  readonly week: number
  readonly opensOn: string
  readonly closesOn: string
}

function toRound(row: {
  round_id: string
  programme_id: string
  week: number
  opens_on: string
  closes_on: string
}): PulseRound {
  return {
    roundId: row.round_id,
    programmeId: row.programme_id,
    week: row.week,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
  }
}

const columns = ['round_id', 'programme_id', 'week', 'opens_on', 'closes_on'] as const

export async function findRound(
  db: Transaction,
  organisationId: string,
  roundId: string,
): Promise<PulseRound | undefined> {
  const row = await own(db)
    .selectFrom('pulse_rounds')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  return row && toRound(row)
}

/** The newest first. */
export async function listRounds(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<PulseRound[]> {
  const rows = await own(db)
    .selectFrom('pulse_rounds')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('week', 'desc')
    .execute()
  return rows.map(toRound)
}

/** False when this week's round is there already. */
export async function insertRound(
  db: Transaction,
  organisationId: string,
  round: PulseRound,
): Promise<boolean> {
  const row = await own(db)
    .insertInto('pulse_rounds')
    .values({
      organisation_id: organisationId,
      round_id: round.roundId,
      programme_id: round.programmeId,
      week: round.week,
      opens_on: round.opensOn,
      closes_on: round.closesOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('round_id')
    .executeTakeFirst()
  return row !== undefined
}

/** That somebody has answered, never what: false when they had before. */
export async function markAnswered(
  db: Transaction,
  organisationId: string,
  roundId: string,
  personId: string,
): Promise<boolean> {
  const row = await own(db)
    .insertInto('pulse_marks')
    .values({ organisation_id: organisationId, round_id: roundId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function hasAnswered(
  db: Transaction,
  organisationId: string,
  roundId: string,
  personId: string,
): Promise<boolean> {
  const row = await own(db)
    .selectFrom('pulse_marks')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** `answerId` is drawn at random: an id in order of time would tell who answered when. */
export async function insertAnswer(
  db: Transaction,
  organisationId: string,
  roundId: string,
  answer: PulseRow & { answerId: string },
): Promise<void> {
  await own(db)
    .insertInto('pulse_answers')
    .values({
      organisation_id: organisationId,
      answer_id: answer.answerId,
      round_id: roundId,
      side: answer.side,
      worth: answer.worth,
      speak: answer.speak,
      heard: answer.heard,
    })
    .execute()
}

/** Counted where they lie: of ten thousand answers there are not two hundred and fifty that differ. */
export async function listAnswers(
  db: Transaction,
  organisationId: string,
  roundId: string,
): Promise<PulseRow[]> {
  const rows = await own(db)
    .selectFrom('pulse_answers')
    .select(({ fn }) => ['side', 'worth', 'speak', 'heard', fn.countAll<number>().as('answers')])
    .where('organisation_id', '=', organisationId)
    .where('round_id', '=', roundId)
    .groupBy(['side', 'worth', 'speak', 'heard'])
    .orderBy('side')
    .orderBy('worth')
    .orderBy('speak')
    .orderBy('heard')
    .execute()
  return rows.map(({ answers, side, worth, speak, heard }) => ({
    ...({ worth, speak, heard } as PulseAnswer),
    side: side === 'mentor' ? 'mentor' : 'mentee',
    times: answers,
  }))
}
