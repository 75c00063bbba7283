import type { Work } from '#platform/database/work.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'

/** Questions whether they met that have not left: nobody is asked what is known. The group of such mails is the session's id. */
export async function withdrawQuestions(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  await withdrawMails(work, { groupId: sessionId })
}
