import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { organisationOfToken } from '#platform/tokens/tokens.ts'
import { readFeed } from '#features/calendars/read-feed.ts'

const window = 10 * 60_000
/** A calendar asks once an hour or once a quarter; guessing asks thousands of times. */
const mostReads = 60
const mostMisses = 120

/** Private calendar addresses. Whatever opens nothing answers alike: made up, revoked, left, shut out. */
export function mountFeeds(app: FastifyInstance, machinery: Machinery): void {
  const reads = countIn(machinery)
  const misses = countIn(machinery)
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const token = /^([\w-]{1,200})\.ics$/.exec(request.params.file)?.[1] ?? ''
    const organisationId = organisationOfToken(token)
    reply.header('cache-control', 'private, no-cache').header('referrer-policy', 'no-referrer')
    if (misses.of(request.ip) >= mostMisses || reads.of(token) >= mostReads)
      return reply.code(429).header('retry-after', '600').type('text/plain; charset=utf-8').send(tooOften)
    reads.add(token)
    const calendar = organisationId
      ? await runUseCase(machinery, { organisationId, actor: { kind: 'nobody' } }, readFeed, { token })
      : null
    if (calendar === null) {
      misses.add(request.ip)
      return reply.code(404).type('text/plain; charset=utf-8').send(unknown)
    }
    const etag = `"${createHash('sha256').update(calendar).digest('base64url').slice(0, 32)}"`
    reply.header('etag', etag).type('text/calendar; charset=utf-8')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.header('content-disposition', 'inline; filename="sessions.ics"').send(calendar)
  })
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
