import type { FastifyInstance } from 'fastify'
import { isSigned } from '../tokens/sign-message.ts'

const path = '/api/v1/incoming-mails'
const mostOctets = 1_048_576

export interface IncomingMails {
  /** Shared with whoever hands messages over. */
  readonly secret: string
  readonly now: () => Date
  readonly take: (raw: Uint8Array) => Promise<void>
}

/**
 * Takes messages of the programme mailbox from a mail server that pushes them: the raw message as `message/rfc822`, signed in
 * `X-Upstream-Signature: t=<seconds>,v1=<HMAC-SHA256 of "t.body" in hex>`. Without a secret there is no such address.
 */
export async function mountIncomingMails(
  app: FastifyInstance,
  { secret, now, take }: IncomingMails,
): Promise<void> {
  await app.register(async (part) => {
    part.removeAllContentTypeParsers()
    part.addContentTypeParser(
      'message/rfc822',
      { parseAs: 'buffer', bodyLimit: mostOctets },
      (_request, body, done) => done(null, body),
    )
    part.post(path, { bodyLimit: mostOctets }, async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const signature = request.headers['x-upstream-signature']
      if (!isSigned(body, typeof signature === 'string' ? signature : '', { secret, now: now() }))
        return reply.code(401).send({ title: 'The signature does not fit. Nothing was changed.' })
      await take(body)
      return reply.code(202).send({ taken: true })
    })
  })
}
