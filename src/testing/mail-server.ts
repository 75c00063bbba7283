import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import { SMTPServer } from 'smtp-server'
import PostalMime, { type Email } from 'postal-mime'

export interface MailServer<Letter = Email> {
  readonly url: string
  readonly letters: Letter[]
  close(): Promise<void>
}

export type Mood = 'accepts' | 'busy' | 'refuses'

/** A real mail server that is in the given mood. Thousands of letters need not all be read whole. */
export async function startMailServer(mood: () => Mood): Promise<MailServer>
export async function startMailServer<Letter>(
  mood: () => Mood,
  read: (letter: Buffer) => Letter,
): Promise<MailServer<Letter>>
export async function startMailServer(
  mood: () => Mood,
  read: (letter: Buffer) => unknown = (letter) => PostalMime.parse(letter),
): Promise<MailServer<unknown>> {
  const letters: unknown[] = []
  const server = new SMTPServer({
    authOptional: true,
    // Senders keep their line open for a while; a test does not wait for that.
    closeTimeout: 50,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(answer(mood())),
    onData: (stream, _session, done) => {
      void keepLetter(stream, async (letter) => void letters.push(await read(letter)), done)
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function keepLetter(
  stream: AsyncIterable<Buffer>,
  keep: (letter: Buffer) => Promise<void>,
  done: () => void,
): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  await keep(Buffer.concat(parts))
  done()
}

function answer(mood: Mood): Error | null {
  if (mood === 'accepts') return null
  return Object.assign(new Error('not now'), { responseCode: mood === 'busy' ? 451 : 550 })
}

/** Takes a whole letter and then falls silent, or cuts the line, before it says whether it took it. */
export async function startTroubledServer(
  trouble: 'cuts after the letter' | 'hangs',
): Promise<Omit<MailServer, 'letters'> & { taken: string[] }> {
  const taken: string[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {})
    let inLetter = false
    let letter = ''
    if (trouble === 'cuts after the letter') socket.write('220 here\r\n')
    socket.on('data', (part) => {
      const text = part.toString()
      if (inLetter) {
        letter += text
        if (!letter.endsWith('\r\n.\r\n')) return
        taken.push(letter)
        return void socket.destroy()
      }
      if (/^DATA/i.test(text)) {
        inLetter = true
        return void socket.write('354 go on\r\n')
      }
      socket.write('250 fine\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
