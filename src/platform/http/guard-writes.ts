import type { FastifyInstance } from 'fastify'

/** Refuses writes another site's page makes a browser send. Cookies are SameSite as well; this is the second wall. */
export function guardWrites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return
    const site = request.headers['sec-fetch-site']
    const origin = request.headers.origin
    const foreign =
      (typeof site === 'string' && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && !sameHost(origin, request.host))
    if (foreign)
      return reply
        .code(403)
        .type('text/plain; charset=utf-8')
        .send('This form was sent from another site. Nothing was changed. Open the page here and try again.')
  })
}

function sameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
