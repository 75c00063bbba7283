import type { AddressInfo, Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

export interface TakenLetter {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  /** Taken, but the line was cut before the client heard it. */
  readonly cut: boolean
  counted: boolean
}

export interface MoodyMailServer {
  readonly url: string
  readonly letters: readonly TakenLetter[]
  readonly counts: { busy: number; hung: number }
  close(): Promise<void>
}

/** A real mail server that accepts most letters, is busy now and then, cuts the line after taking one, or falls silent. */
export async function startMoodyMailServer(): Promise<MoodyMailServer> {
  const letters: TakenLetter[] = []
  const counts = { busy: 0, hung: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      if (Math.random() < 0.06) {
        counts.busy += 1
        return done(Object.assign(new Error('busy'), { responseCode: 451 }))
      }
      done()
    },
    onData: (stream, session, done) => {
      void takeLetter(stream, session, done)
    },
  })
  const takeLetter = async (
    stream: AsyncIterable<Buffer>,
    session: SMTPServerSession,
    done: (error?: Error) => void,
  ) => {
    const parts: Buffer[] = []
    try {
      for await (const part of stream) parts.push(part)
    } catch {
      // The client died in the middle of the letter: nothing was taken.
      return
    }
    const email = await PostalMime.parse(Buffer.concat(parts))
    const mood = Math.random()
    if (mood < 0.02) {
      counts.hung += 1
      return
    }
    if (mood < 0.05) {
      counts.busy += 1
      return done(Object.assign(new Error('busy'), { responseCode: 452 }))
    }
    const cut = mood < 0.1
    letters.push({
      messageId: email.messageId ?? '',
      to: session.envelope.rcptTo.map(({ address }) => address).join(' '),
      subject: email.subject ?? '',
      cut,
      counted: false,
    })
    if (cut) socketOf(session.id)?.destroy()
    else done()
  }
  const socketOf = (id: string) =>
    ([...server.connections] as unknown as { id: string; _socket: Socket }[]).find((one) => one.id === id)
      ?._socket
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    counts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
