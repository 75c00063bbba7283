import type { CaseWork } from '#platform/cases/case-work.ts'
import { openText, type DataKey } from '#platform/sealing/seal.ts'
import { listMessages } from './case-messages.store.ts'
import type { CaseKind } from './concerns.contract.ts'

export interface ThreadLine {
  readonly messageId: string
  readonly at: Date
  readonly author: 'person' | 'handler'
  readonly accountId: string | null
  readonly kind: CaseKind
  readonly text: string
}

/** Everything said in a case, oldest first. */
export async function listThread(work: CaseWork, caseId: string, dataKey: DataKey): Promise<ThreadLine[]> {
  const lines = await listMessages(work.db, work.organisationId, caseId)
  return lines.map(({ sealed, ...line }) => ({
    ...line,
    text: openText(dataKey, sealed, `case-message ${line.messageId}`),
  }))
}
