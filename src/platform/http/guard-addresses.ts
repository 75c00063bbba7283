import type { FastifyInstance } from 'fastify'

export const unreadableAddress =
  'This address cannot be read. Nothing was changed. Go back to the start page.'

/** Refuses addresses that name another host, are no text, or hold the one character a database cannot look for. */
export function guardAddresses(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { originalUrl } = request
    if (!originalUrl.startsWith('//') && !/%00/.test(originalUrl) && URL.canParse(originalUrl, 'http://here'))
      return
    return reply.code(400).type('text/plain; charset=utf-8').send(unreadableAddress)
  })
}
