import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { organisationOfToken } from '#platform/tokens/tokens.ts'
import { readFeed } from '#features/calendars/read-feed.ts'

const window = 10 * 60_000
/** A calendar asks once an hour or once a quarter; guessing asks thousands of times. */
const mostReads = 60
const mostMisses = 120

/**
 * Private calendar addresses. Whatever opens nothing answers alike: made up, misspelt, revoked, left, shut out. Guessing is turned away by
 * where it comes from, which never closes a real address: many calendars are read by one service.
 */
export function mountFeeds(app: FastifyInstance, machinery: Machinery): void {
  const reads = countIn(machinery)
  const misses = countIn(machinery)
  app.get<{ Params: { '*': string } }>('/calendar/*', async (request, reply) => {
    const token = /^([\w-]+)\.ics$/.exec(request.params['*'])?.[1] ?? ''
    const organisationId = organisationOfToken(token)
    reply.header('cache-control', 'private, no-cache').header('referrer-policy', 'no-referrer')
    const turnAway = () =>
      reply.code(429).header('retry-after', '600').type('text/plain; charset=utf-8').send(tooOften)
    if (reads.of(token) >= mostReads) return turnAway()
    const calendar = organisationId
      ? await runUseCase(machinery, { organisationId, actor: { kind: 'nobody' } }, readFeed, { token })
      : null
    if (calendar === null) {
      misses.add(request.ip)
      if (misses.of(request.ip) > mostMisses) return turnAway()
      return reply.code(404).type('text/plain; charset=utf-8').send(unknown)
    }
    reads.add(token)
    const etag = `"${createHash('sha256').update(calendar).digest('base64url').slice(0, 32)}"`
    reply.header('etag', etag).type('text/calendar; charset=utf-8')
    if (isHeld(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.header('content-disposition', 'inline; filename="sessions.ics"').send(calendar)
  })
}

/** The reader holds the newest already. Whoever packs answers on the way marks the sign as weak; it means the same here. */
function isHeld(held: string | undefined, etag: string): boolean {
  const signs = held?.split(',').map((sign) => sign.trim().replace(/^W\//, '')) ?? []
  return signs.includes(etag) || signs.includes('*')
}

const unknown = 'There is no calendar at this address. It may have been renewed or ended.'
const tooOften = 'This was asked too often. Nothing is lost; try again in ten minutes.'

/** How often something happened lately. */
function countIn({ clock }: Machinery) {
  let counts = new Map<string, number>()
  let began = clock.now().getTime()
  const turn = () => {
    const now = clock.now().getTime()
    if (now - began >= window) [counts, began] = [new Map(), now]
    return counts
  }
  return {
    of: (key: string) => turn().get(key) ?? 0,
    add: (key: string) => void turn().set(key, (counts.get(key) ?? 0) + 1),
  }
}
