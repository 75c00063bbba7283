import { describe, expect, test } from 'vitest'
import { hasDovecot, startImapServer } from '#testing/imap-server.ts'
import { readMailbox, watchMailbox } from './mailbox.ts'

const message = (subject: string) => new TextEncoder().encode(`Subject: ${subject}\r\n\r\nhello\r\n`)
const subjectOf = (raw: Uint8Array) => /^Subject: (.*)$/m.exec(new TextDecoder().decode(raw))?.[1]?.trim()

// Dovecot is an optional peer: where it is installed (Debian: dovecot-imapd), the mailbox is read from a real server.
describe.runIf(hasDovecot)('the programme mailbox on a real server', () => {
  test('hands every message over once, leaves it unread, and brings back what could not be handled', async () => {
    const server = await startImapServer()
    try {
      const taken: string[] = []
      const take = async (raw: Uint8Array) => {
        const subject = subjectOf(raw) ?? ''
        if (subject === 'two' && !taken.includes('failed')) {
          taken.push('failed')
          throw new Error('The database is away.')
        }
        taken.push(subject)
      }
      for (const subject of ['one', 'two', 'three']) await server.deliver(message(subject))
      await expect(readMailbox(server, take)).rejects.toThrow('The database is away.')
      expect(await readMailbox(server, take)).toEqual({ taken: 2 })
      expect(await readMailbox(server, take)).toEqual({ taken: 0 })
      expect(taken).toEqual(['one', 'failed', 'two', 'three'])
      // S would mean seen; ours is a keyword, which Dovecot names by a small letter.
      expect(await server.flags()).toEqual(['a', 'a', 'a'])
    } finally {
      await server.close()
    }
  })
})

describe('a mailbox that cannot be reached', () => {
  test('is reported and asked again, and does not keep the product from stopping', async () => {
    let told: (() => void) | undefined
    const reported = new Promise<void>((resolve) => (told = resolve))
    const watch = watchMailbox(
      { url: 'imap://a:b@127.0.0.1:1', every: 60_000, patience: 500 },
      async () => {},
      () => told?.(),
    )
    await reported
    await watch.stop()
  })
})
