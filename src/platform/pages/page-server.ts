import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { pageContext, type PageContext } from './page-context.ts'
import { readPageBody } from './read-page-body.ts'

export interface PageServerOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  readonly production: boolean
  /** Builds the context of one request; cookies it collects are sent with the reply. */
  readonly contextFor: (request: FastifyRequest, reply: FastifyReply, nonce: string) => Promise<PageContext>
}

/** Serves the pages inside Fastify: web Request in, web Response out, bodies streamed both ways. */
export async function servePages(app: FastifyInstance, options: PageServerOptions): Promise<void> {
  const handle = createRequestHandler(options.build, options.production ? 'production' : 'development')
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    pages.all('/*', async (request, reply) => {
      const nonce = randomBytes(16).toString('base64')
      const context = new RouterContextProvider()
      const ours = await options.contextFor(request, reply, nonce)
      context.set(pageContext, ours)
      reply.header('content-security-policy', contentSecurityPolicy(nonce, ours, options.production))
      if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store')
      const writes = request.method !== 'GET' && request.method !== 'HEAD'
      if (!writes || ours.takesFile) return reply.send(await handle(webRequest(request, reply), context))
      const body = await readPageBody(request)
      if (!body.ok) return reply.code(body.status).type('text/plain; charset=utf-8').send(body.sentence)
      return reply.send(await handle(webRequest(request, reply, body.bytes), context))
    })
  })
}

/** A form's bytes, read already; without them the body streams, as a file does. */
function webRequest(request: FastifyRequest, reply: FastifyReply, form?: Uint8Array<ArrayBuffer>): Request {
  const url = new URL(request.originalUrl, `${request.protocol}://${request.host}`)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  const init: RequestInit & { duplex?: 'half' } = { method: request.method, headers, signal: gone.signal }
  if (form) {
    init.body = form
    // A form without a field may be sent without a body, and then says no kind.
    if (form.length === 0) headers.set('content-type', 'application/x-www-form-urlencoded')
  } else if (request.method !== 'GET' && request.method !== 'HEAD' && request.body instanceof Readable) {
    init.body = Readable.toWeb(request.body) as ReadableStream
    init.duplex = 'half'
  }
  return new Request(url, init)
}

function contentSecurityPolicy(
  nonce: string,
  { scripts, helper }: Pick<PageContext, 'scripts' | 'helper'>,
  production: boolean,
): string {
  const style = production ? "'self'" : `'self' 'nonce-${nonce}'`
  const nothing = helper ? `'nonce-${nonce}'` : "'none'"
  const script = scripts ? `'nonce-${nonce}' 'strict-dynamic'` : nothing
  const connect = production ? "'self'" : "'self' ws:"
  return (
    `default-src 'none'; script-src ${script}; style-src ${style}; img-src 'self' data:; font-src 'self'; connect-src ${connect}; ` +
    "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  )
}
