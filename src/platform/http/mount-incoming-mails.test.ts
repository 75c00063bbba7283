import Fastify from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signMessage } from '../tokens/sign-message.ts'
import { mountIncomingMails } from './mount-incoming-mails.ts'

const secret = 'a secret of at least 24 characters'
const now = new Date('2026-06-01T09:00:00Z')
const seconds = now.getTime() / 1000
const raw = Buffer.from('Subject: x\r\n\r\nhello')
let taken: string[] = []
let app = Fastify()

beforeEach(async () => {
  taken = []
  app = Fastify()
  await mountIncomingMails(app, {
    secret,
    now: () => now,
    take: async (message) => void taken.push(Buffer.from(message).toString()),
  })
})
afterEach(() => app.close())

const hand = (body: Buffer, headers: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/incoming-mails',
    headers: { 'content-type': 'message/rfc822', ...headers },
    body,
  })

describe('a message pushed by the mail server', () => {
  test('is taken when it is signed with the shared secret', async () => {
    const answer = await hand(raw, { 'x-upstream-signature': signMessage(raw, secret, seconds) })
    expect(answer.statusCode).toBe(202)
    expect(taken).toEqual([raw.toString()])
  })

  test('is refused unsigned, wrongly signed, changed, old, of another kind or too long', async () => {
    const signature = signMessage(raw, secret, seconds)
    const refused = [
      await hand(raw, {}),
      await hand(raw, { 'x-upstream-signature': signMessage(raw, 'another secret', seconds) }),
      await hand(Buffer.from(`${raw.toString()}!`), { 'x-upstream-signature': signature }),
      await hand(raw, { 'x-upstream-signature': signMessage(raw, secret, seconds - 301) }),
      await hand(raw, { 'x-upstream-signature': `t=${seconds},v1=` }),
    ]
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401])
    const other = await hand(raw, { 'x-upstream-signature': signature, 'content-type': 'application/json' })
    expect(other.statusCode).toBe(415)
    const long = Buffer.alloc(1_048_577, 'x')
    expect(
      (await hand(long, { 'x-upstream-signature': signMessage(long, secret, seconds) })).statusCode,
    ).toBe(413)
    expect(taken).toEqual([])
  })
})
