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
