import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'help_actions'>(db)

export interface HelpAction {
  readonly actionId: string
  readonly programmeId: string
  readonly pairId: string | null
  readonly matter: string
  readonly help: string
  readonly mails: number
  /** The account, or `by-itself`. */
  readonly sentBy: string
  readonly sentAt: Date
  readonly undoneAt: Date | null
}

export async function insertHelp(db: Transaction, organisationId: string, action: HelpAction): Promise<void> {
  await own(db)
    .insertInto('help_actions')
    .values({
      organisation_id: organisationId,
      action_id: action.actionId,
      programme_id: action.programmeId,
      pair_id: action.pairId,
      matter: action.matter,
      help: action.help,
      mails: action.mails,
      sent_by: action.sentBy,
      sent_at: action.sentAt,
      undone_at: action.undoneAt,
    })
    .execute()
}

function select(db: Transaction, organisationId: string) {
  return own(db)
    .selectFrom('help_actions')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('sent_at')
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toAction(row: Row): HelpAction {
  return {
    actionId: row.action_id,
    programmeId: row.programme_id,
    pairId: row.pair_id,
    matter: row.matter,
    help: row.help,
    mails: row.mails,
    sentBy: row.sent_by,
    sentAt: row.sent_at,
    undoneAt: row.undone_at,
  }
}

export async function findHelp(
  db: Transaction,
  organisationId: string,
  actionId: string,
): Promise<HelpAction | undefined> {
  const row = await select(db, organisationId).where('action_id', '=', actionId).executeTakeFirst()
  return row && toAction(row)
}

export async function listHelpOfPair(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<HelpAction[]> {
  return (await select(db, organisationId).where('pair_id', '=', pairId).execute()).map(toAction)
}

export async function markUndone(
  db: Transaction,
  organisationId: string,
  actionId: string,
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('help_actions')
    .set({ undone_at: now })
    .where('organisation_id', '=', organisationId)
    .where('action_id', '=', actionId)
    .execute()
}
