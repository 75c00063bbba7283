import type { FastifyReply, FastifyRequest } from 'fastify'
import { data } from 'react-router'
import { Failure } from '#contract/failure.ts'
import { asCaseDoor, type CaseRoom } from '#platform/cases/case-room.ts'
import { runCaseUseCase, type CaseMachinery } from '#platform/cases/run-case-use-case.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import { createOutgoing } from '#platform/outgoing/create-outgoing.ts'
import type { Attempt, CookieJar, PageContext, Problem } from '#platform/pages/page-context.ts'
import type { Settings } from '#platform/settings/settings.ts'
import { speak, type Say } from '#words/speak.ts'
import { catalogueOf, chooseLanguage, languages, testLanguages } from '#words/words.ts'
import { asAnswer } from '#features/mailed-links/as-answer.ts'
import { pageAt } from './page-at.ts'
import { recogniseVisitor } from './recognise-visitor.ts'
import { noSuchPage, refuseEntry } from './refuse-entry.ts'
import { pageMessages } from './web/page.messages.ts'

interface GateOptions {
  readonly settings: Settings
  readonly machinery: Machinery
  readonly cases: CaseMachinery
  readonly production: boolean
}

/** Says who asks, opens the gate only to those the page list names, and gives the page what it may use. */
export function createContextFor({ settings, machinery, cases }: GateOptions) {
  const outgoing = createOutgoing({ allowed: settings.UPSTREAM_ALLOWED_HOSTS })
  const spoken = settings.UPSTREAM_TEST_LANGUAGES ? [...languages, ...testLanguages] : languages
  return async (request: FastifyRequest, reply: FastifyReply, nonce: string): Promise<PageContext> => {
    const asked = new URL(request.originalUrl, 'http://localhost')
    const match = pageAt(asked.pathname)
    const route = match?.route
    const visitor = await recogniseVisitor(machinery, request, match)
    const { actor } = visitor
    const language = chooseLanguage(
      request.cookies['language'] ?? visitor.chosenLanguage ?? undefined,
      request.headers['accept-language'],
      visitor.language ?? 'en',
      spoken,
    )
    const say = speak(language, catalogueOf(language), visitor.timeZone, visitor.sides)
    // What the page list does not name is closed, even if the router knew a page for it.
    const refusal = match ? refuseEntry(visitor, match, say, asked) : noSuchPage(say)
    const callerOf = (submission?: string) => {
      if (actor.kind !== 'account' && actor.kind !== 'link')
        throw new Error('Nobody is known here, so there is no organisation to work in.')
      return { organisationId: actor.organisationId, actor, submission }
    }
    const asPage = (error: unknown) => (error instanceof Failure ? failurePage(error, say) : error)
    const caseRoom: CaseRoom = {
      run: (useCase, input) =>
        runCaseUseCase(cases, callerOf(), useCase, input).catch((error: unknown) => {
          throw asPage(error)
        }),
      attempt: (useCase, input) => outcomeOf(runCaseUseCase(cases, callerOf(), useCase, input), say),
      attemptUnknown: (organisationId, useCase, input) =>
        outcomeOf(runCaseUseCase(cases, { organisationId, actor: { kind: 'nobody' } }, useCase, input), say),
    }
    const publicUrl = (settings.UPSTREAM_URL ?? `${request.protocol}://${request.host}`).replace(/\/$/, '')
    return {
      actor,
      organisationName: visitor.organisationName,
      nonce,
      language,
      timeZone: visitor.timeZone,
      sides: visitor.sides,
      say,
      scripts: route ? (route.scripts ?? true) : false,
      helper: route?.helper ?? false,
      // Only for those who may enter: nobody else makes the server take more than a form.
      takesFile: refusal === null && (route?.takesFile ?? false),
      frame: route?.frame ?? 'none',
      linkFor: visitor.linkFor
        ? { name: visitor.linkFor, notYou: `/l/${match?.params['token'] ?? ''}/not-you` }
        : null,
      publicUrl,
      outgoing,
      mailServer: settings.UPSTREAM_SMTP_URL !== undefined,
      remoteAddress: request.ip,
      now: machinery.clock.now(),
      cookies: cookieJar(reply, publicUrl.startsWith('https:')),
      refusal,
      run: (useCase, input, submission) =>
        runUseCase(machinery, callerOf(submission), useCase, input).catch((error: unknown) => {
          throw asPage(error)
        }),
      attempt: (useCase, input, submission) =>
        outcomeOf(
          runUseCase(
            machinery,
            callerOf(submission),
            actor.kind === 'link' ? asAnswer(useCase) : useCase,
            input,
          ),
          say,
        ),
      runIn: (organisationId, useCase, input) =>
        runUseCase(machinery, { organisationId, actor }, useCase, input),
      settle: (running) => outcomeOf(running, say),
      caseDoor: asCaseDoor(caseRoom),
      lookUp: (read, input) =>
        machinery.database.transaction().execute((transaction) => read(asTransaction(transaction), input)),
    }
  }
}

async function outcomeOf<Outcome>(running: Promise<Outcome>, say: Say): Promise<Attempt<Outcome>> {
  try {
    return { ok: true, outcome: await running }
  } catch (error) {
    return { ok: false, problem: problemOf(error, say) }
  }
}

function problemOf(error: unknown, say: Say): Problem {
  if (!(error instanceof Failure)) throw error
  return { code: error.code, status: error.status, sentence: say(error.words, error.values) }
}

/** Thrown by a loader, drawn by the error page. */
function failurePage(error: Failure, say: Say): unknown {
  const title = say(
    error.kind === 'not-found'
      ? pageMessages.notFound
      : error.kind === 'forbidden'
        ? pageMessages.notYours
        : pageMessages.cannot,
  )
  return data({ title, detail: say(error.words, error.values) }, { status: error.status })
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
