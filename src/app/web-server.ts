import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import underPressure from '@fastify/under-pressure'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify'
import type { ServerBuild } from 'react-router'
import type { Log } from '#platform/log/log.ts'
import { guardAddresses, unreadableAddress } from '#platform/http/guard-addresses.ts'
import { guardWrites } from '#platform/http/guard-writes.ts'
import { mountApi } from '#platform/http/mount-api.ts'
import { mountIncomingMails } from '#platform/http/mount-incoming-mails.ts'
import { takeIncomingMail } from '#features/mails/take-incoming-mail.ts'
import { describeApi } from '#platform/http/open-api.ts'
import { mountHealth } from '#platform/http/mount-health.ts'
import { servePages } from '#platform/pages/page-server.ts'
import { reportPageErrorsTo } from '#platform/pages/page-errors.ts'
import type { Settings } from '#platform/settings/settings.ts'
import { believes } from '#platform/settings/trusted-proxies.rules.ts'
import { apiRoutes } from './api.ts'
import { mountFeeds } from './mount-feeds.ts'
import { calendarReplyListeners } from './calendar-reply-listeners.ts'
import type { Installation } from './installation.ts'
import { createContextFor } from './page-gate.ts'
import { recognise } from './recognise-visitor.ts'

const closedPage = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

const root = join(import.meta.dirname, '..', '..')

export interface WebServerOptions {
  readonly settings: Settings
  readonly installation: Installation
  readonly log: Log
  readonly production: boolean
  /** Where the pages come from in development; production reads the build. */
  readonly pageBuild?: () => Promise<ServerBuild>
}

export async function createWebServer({
  settings,
  installation,
  log,
  production,
  pageBuild,
}: WebServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: believes(settings.UPSTREAM_TRUST_PROXY),
    bodyLimit: 1_048_576,
    forceCloseConnections: true,
    genReqId: () => crypto.randomUUID(),
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (_error, _request, reply: FastifyReply) =>
      void reply.code(400).headers(closedPage).type('text/plain; charset=utf-8').send(unreadableAddress),
  })
  reportPageErrorsTo(log)
  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern, never the address itself: addresses may carry tokens and ids.
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    // Pages bring a policy of their own; whatever else is answered is no page and may load and frame nothing.
    for (const [name, value] of Object.entries(closedPage))
      if (!reply.hasHeader(name)) reply.header(name, value)
  })
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status === 500) log.error({ requestId: request.id, error }, 'request failed')
    const sentence =
      status === 500
        ? `Something went wrong on our side. What you had saved before is safe. Reference: ${request.id}`
        : `${error.message}. Nothing was changed.`
    return reply.code(status).type('text/plain; charset=utf-8').send(sentence)
  })
  // The default of no referrer at all makes browsers send forms with an opaque origin, which the write guard refuses.
  await app.register(helmet, {
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: settings.UPSTREAM_URL?.startsWith('https:') ?? false,
  })
  await app.register(cookie)
  await app.register(compress)
  // Beyond what the machine can do, new requests are turned away at once, so that the accepted ones are answered in time.
  await app.register(underPressure, {
    maxEventLoopDelay: 2000,
    retryAfter: 5,
    message: 'Too much is asked of this server at once. Nothing was changed; try again in a few seconds.',
  })
  guardAddresses(app)
  guardWrites(app)
  mountHealth(app, installation.machinery.database)
  mountFeeds(app, installation.machinery)
  await mountApi(app, {
    routes: apiRoutes,
    machinery: installation.machinery,
    recognise: async (request) =>
      (await recognise(installation.machinery, request))?.actor ?? { kind: 'nobody' },
  })
  if (settings.UPSTREAM_INCOMING_SECRET) {
    const { machinery } = installation
    await mountIncomingMails(app, {
      secret: settings.UPSTREAM_INCOMING_SECRET,
      now: () => machinery.clock.now(),
      take: (raw) => takeIncomingMail({ machinery, listeners: calendarReplyListeners }, raw),
    })
  }
  app.get('/api/openapi.json', async () => describeApi(apiRoutes.map(({ endpoint }) => endpoint)))
  await app.register(fastifyStatic, { root: join(root, 'public'), wildcard: false, maxAge: '1h' })
  if (production) {
    const assets = join(root, 'build', 'client', 'assets')
    await app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      decorateReply: false,
      immutable: true,
      maxAge: '365d',
    })
  }
  await servePages(app, {
    production,
    build: pageBuild ?? (await importBuild()),
    contextFor: createContextFor({
      settings,
      machinery: installation.machinery,
      cases: installation.cases,
      production,
    }),
  })
  return app
}

async function importBuild(): Promise<ServerBuild> {
  const file = join(root, 'build', 'server', 'index.js')
  if (!existsSync(file))
    throw new Error('The pages are not built yet. Run `npm start`, which builds what is stale.')
  return (await import(file)) as ServerBuild
}
