import { ImapFlow } from 'imapflow'

/** What is read at most of one message; calendars and bounces are far smaller. */
const mostOctets = 1_048_576
/** Our own mark, so that what people have read or not read in the mailbox stays as it is. */
const mark = '$UpstreamTaken'

export interface Mailbox {
  /** Such as imaps://user:password@mail.example.org. */
  readonly url: string
  /** How long the mail server may stay silent, in milliseconds. */
  readonly patience?: number
}

/**
 * Hands over every message that has not been handed over yet, oldest first. A message whose handling throws keeps no mark and comes
 * again next time. Nothing is moved, deleted or marked as read.
 */
export async function readMailbox(
  { url, patience = 20_000 }: Mailbox,
  handle: (raw: Uint8Array) => Promise<void>,
): Promise<{ taken: number }> {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'imaps:'
  const client = new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  client.on('error', () => {})
  let taken = 0
  await client.connect()
  try {
    const lock = await client.getMailboxLock('INBOX')
    try {
      const found = (await client.search({ unKeyword: mark }, { uid: true })) || []
      for (const uid of found) {
        const message = await client.fetchOne(
          String(uid),
          { source: { maxLength: mostOctets } },
          { uid: true },
        )
        if (message && message.source) await handle(message.source)
        await client.messageFlagsAdd(String(uid), [mark], { uid: true })
        taken += 1
      }
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
  return { taken }
}

/** Reads the mailbox again and again until it is stopped; a mail server that is away is asked again at the next turn. */
export function watchMailbox(
  mailbox: Mailbox & { readonly every: number },
  handle: (raw: Uint8Array) => Promise<void>,
  report: (error: unknown) => void,
): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const turn = async () => {
    try {
      await readMailbox(mailbox, handle)
    } catch (error) {
      report(error)
    }
    if (stopped) return
    timer = setTimeout(() => {
      running = turn()
    }, mailbox.every)
  }
  let running = turn()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      return running
    },
  }
}
