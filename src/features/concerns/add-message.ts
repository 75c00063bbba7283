import type { CaseWork } from '#platform/cases/case-work.ts'
import { sealText, type DataKey } from '#platform/sealing/seal.ts'
import { insertMessage, type StoredMessage } from './case-messages.store.ts'

/** Adds a line to a thread. Says whether it was new: a second press with the same id adds nothing. */
export async function addMessage(
  work: CaseWork,
  caseId: string,
  dataKey: DataKey,
  {
    text,
    submission,
    ...line
  }: Omit<StoredMessage, 'messageId' | 'at' | 'sealed'> & { text: string; submission?: string | undefined },
): Promise<boolean> {
  const messageId = submission ?? work.newId()
  const sealed = sealText(work, dataKey, text, `case-message ${messageId}`)
  return insertMessage(work.db, work.organisationId, caseId, { ...line, messageId, at: work.now, sealed })
}
