import PostalMime, { type Attachment, type Email } from 'postal-mime'

/** What a message in the programme mailbox means to the product. Everything else is left to the people who read it. */
export type Incoming =
  | { readonly kind: 'bounce'; readonly messageId: string; readonly code: string }
  | { readonly kind: 'calendar-reply'; readonly ics: string; readonly from: string }

/** Reads a raw message. Nothing of it is kept but what is returned; a message that cannot be read is ignored. */
export async function readIncoming(raw: Uint8Array): Promise<Incoming | null> {
  const email = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    maxNestingDepth: 20,
    maxHeadersSize: 262_144,
  }).catch(() => null)
  return email && (readBounce(email) ?? readCalendarReply(email))
}

function readCalendarReply(email: Email): Incoming | null {
  const part = email.attachments.find(
    ({ mimeType, method }) => mimeType === 'text/calendar' && (method === 'REPLY' || method === 'COUNTER'),
  )
  const from = email.from?.address
  return part && from ? { kind: 'calendar-reply', ics: textOf(part), from: from.toLowerCase() } : null
}

/** RFC 3464: which of our mails could not be delivered, and whether that is final. */
function readBounce(email: Email): Incoming | null {
  const report = email.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (!report) return null
  const original = email.attachments.find(({ mimeType }) =>
    /^(message\/rfc822|text\/rfc822-headers|message\/global|message\/global-headers)$/.test(mimeType),
  )
  const messageId = /^message-id:\s*(<[^<>\s]+>)/im.exec(original ? textOf(original) : '')?.[1]
  const failed = textOf(report)
    .split(/\r?\n\r?\n/)
    .map(fieldsOf)
    .find((fields) => fields.get('action') === 'failed' && isFinal(fields.get('status') ?? ''))
  return messageId && failed ? { kind: 'bounce', messageId, code: failed.get('status') ?? '' } : null
}

/** Only what says that the address itself takes no mail; a full box, a policy or a too long letter says nothing about it. */
function isFinal(status: string): boolean {
  return /^5\.(0\.0|1\.\d+|2\.1|4\.4)$/.test(status.trim().split(/\s/)[0] ?? '')
}

function fieldsOf(block: string): Map<string, string> {
  const lines = block.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon > 0
        ? [
            [
              line.slice(0, colon).trim().toLowerCase(),
              line
                .slice(colon + 1)
                .trim()
                .toLowerCase(),
            ],
          ]
        : []
    }),
  )
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
