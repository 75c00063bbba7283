import type { FastifyReply, FastifyRequest } from 'fastify'
import { data, matchRoutes } from 'react-router'
import { mayEnter, type Actor } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import type { CookieJar, PageContext, Problem } from '#platform/pages/page-context.ts'
import type { PageRoute } from '#platform/pages/page-route.ts'
import type { Settings } from '#platform/settings/settings.ts'
import { speak, type Say } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { recogniseSession, type Recognised } from '#features/accounts/recognise-session.ts'
import { organisationOfToken } from '#features/accounts/token.rules.ts'
import { pages } from './pages.ts'
import { refuseEntry } from './refuse-entry.ts'
import { pageMessages } from './web/page.messages.ts'

const nobody: Actor = { kind: 'nobody' }
const routeTable = pages.map((route) => ({ path: `/${route.path}`, handle: route }))

/** The page list's entry for an address. Data requests of the client router end in `.data`. */
export function pageAt(pathname: string): PageRoute | undefined {
  const plain = pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')
  return matchRoutes(routeTable, plain)?.[0]?.route.handle
}

interface GateOptions {
  readonly settings: Settings
  readonly machinery: Machinery
  readonly production: boolean
}

/** Says who asks, opens the gate only to those the page list names, and gives the page what it may use. */
export function createContextFor({ settings, machinery }: GateOptions) {
  return async (request: FastifyRequest, reply: FastifyReply, nonce: string): Promise<PageContext> => {
    const route = pageAt(new URL(request.originalUrl, 'http://localhost').pathname)
    const recognised = await recognise(machinery, request)
    const actor = recognised?.actor ?? nobody
    const language = chooseLanguage(request.cookies['language'], request.headers['accept-language'], recognised?.language ?? 'en')
    const say = speak(language, catalogueOf(language))
    const refusal = route && !mayEnter(actor, route.access) ? refuseEntry(actor, route.access, say, request.originalUrl) : null
    const callerOf = (submission?: string) => {
      if (actor.kind !== 'account') throw new Error('Nobody is signed in, so there is no organisation to work in.')
      return { organisationId: actor.organisationId, actor, submission }
    }
    const publicUrl = (settings.UPSTREAM_URL ?? `${request.protocol}://${request.host}`).replace(/\/$/, '')
    return {
      actor,
      organisationName: recognised?.organisationName ?? null,
      nonce,
      language,
      say,
      scripts: route?.scripts ?? true,
      frame: route?.frame ?? 'none',
      publicUrl,
      remoteAddress: request.ip,
      now: machinery.clock.now(),
      cookies: cookieJar(reply, publicUrl.startsWith('https:')),
      refusal,
      run: (useCase, input, submission) =>
        runUseCase(machinery, callerOf(submission), useCase, input).catch((error: unknown) => {
          throw error instanceof Failure ? failurePage(error, say, language) : error
        }),
      attempt: (useCase, input, submission) =>
        runUseCase(machinery, callerOf(submission), useCase, input).then(
          (outcome) => ({ ok: true as const, outcome }),
          (error: unknown) => ({ ok: false as const, problem: problemOf(error, say) }),
        ),
      runIn: (organisationId, useCase, input) => runUseCase(machinery, { organisationId, actor }, useCase, input),
      lookUp: (read, input) => machinery.database.transaction().execute((transaction) => read(asTransaction(transaction), input)),
    }
  }
}

function problemOf(error: unknown, say: Say): Problem {
  if (!(error instanceof Failure)) throw error
  return { code: error.code, status: error.status, sentence: say(error.words, error.values) }
}

/** Thrown by a loader, drawn by the error page. */
function failurePage(error: Failure, say: Say, language: string): unknown {
  const title = say(error.kind === 'not-found' ? pageMessages.notFound : error.kind === 'forbidden' ? pageMessages.notYours : pageMessages.cannot)
  return data({ title, detail: say(error.words, error.values), language }, { status: error.status })
}

/** Who the session cookie belongs to now, if anybody. */
export async function recognise(machinery: Machinery, request: FastifyRequest): Promise<Recognised | null> {
  const token = request.cookies['__Host-upstream'] ?? request.cookies['upstream']
  const organisationId = token ? organisationOfToken(token) : null
  if (!token || !organisationId) return null
  return runUseCase(machinery, { organisationId, actor: nobody }, recogniseSession, { token })
}

/** Over TLS the session cookie is host-bound; on plain loopback browsers would drop such a cookie, so it has a plain name there. */
function cookieJar(reply: FastifyReply, secure: boolean): CookieJar {
  const nameOf = (name: string) => (name === 'session' ? (secure ? '__Host-upstream' : 'upstream') : name)
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return {
    set: (name, value, maxAge) => void reply.setCookie(nameOf(name), value, { ...options, maxAge }),
    clear: (name) => void reply.clearCookie(nameOf(name), options),
  }
}
