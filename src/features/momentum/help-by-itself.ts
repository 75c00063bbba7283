import type { Work } from '#platform/database/work.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { bothSides, type OwnHelp } from './help.rules.ts'
import { insertHelp } from './help-actions.store.ts'
import { writeHelpMails } from './write-help-mails.ts'

/** Writes to the two once about one occasion, before anybody else is asked. The frequency caps of mails decide when it goes. */
export async function helpByItself(
  work: Work,
  { pair, help, since }: { pair: Pair; help: OwnHelp; since: Date },
): Promise<void> {
  const actionId = work.newId()
  const { mails } = await writeHelpMails(work, {
    pair,
    help,
    sides: bothSides,
    key: `help:${help}:${pair.pairId}:${since.toISOString().slice(0, 10)}`,
    groupId: actionId,
  })
  // What only the two know is nobody's to look up.
  if (mails === 0 || help === 'see-differently') return
  await insertHelp(work.db, work.organisationId, {
    actionId,
    programmeId: pair.programmeId,
    pairId: pair.pairId,
    matter: `${help}:${pair.pairId}`,
    help,
    mails,
    sentBy: 'by-itself',
    sentAt: work.now,
    undoneAt: null,
  })
  work.record({
    action: 'help.sent',
    subject: ['pair', pair.pairId],
    detail: { help, mails, byItself: true },
  })
}
