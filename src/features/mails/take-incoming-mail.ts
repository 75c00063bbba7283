import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { readIncoming } from './incoming-mail.rules.ts'
import { takeIncoming, type CalendarReplyListener } from './take-incoming.ts'

/** One message from the mailbox or the webhook, offered to each organisation until one knows what it is about. Safe to repeat. */
export async function takeIncomingMail(
  { machinery, listeners }: { machinery: Machinery; listeners: readonly CalendarReplyListener[] },
  raw: Uint8Array,
): Promise<void> {
  const incoming = await readIncoming(raw)
  if (!incoming) return
  for (const organisationId of await listOrganisations(asTransaction(machinery.database))) {
    const caller = { organisationId, actor: { kind: 'system' } } as const
    if (await runUseCase(machinery, caller, takeIncoming, { incoming, listeners })) return
  }
}
