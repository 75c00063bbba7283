import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { mayEnter, type Actor } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { speak } from '#words/speak.ts'
import type { UseCase } from '#platform/database/work.ts'
import type { ApiRoute } from './api-route.ts'
import { receiveFile, streamedTypes } from './receive-file.ts'

interface ApiOptions {
  readonly routes: readonly ApiRoute[]
  readonly machinery: Machinery
  readonly recognise: (request: FastifyRequest) => Promise<Actor>
}

const sayEnglish = speak('en', {})

/** Mounts the REST API below /api/v1. Problems are RFC 9457 bodies; a foreign id and a made-up id answer alike. */
export async function mountApi(
  app: FastifyInstance,
  { routes, machinery, recognise }: ApiOptions,
): Promise<void> {
  const received = async (
    { receive }: Extract<ApiRoute, { receive: unknown }>,
    request: FastifyRequest,
    caller: { organisationId: string; actor: Actor; submission: string | undefined },
    input: object,
  ) => {
    const file = await receiveFile(request.body, request.headers['content-type'] ?? '')
    if (!file) throw new NoFile()
    const { submission = '', ...who } = caller
    const run = <Input, Outcome>(useCase: UseCase<Input, Outcome>, given: Input, key?: string) =>
      runUseCase(machinery, { ...who, submission: key }, useCase, given)
    return receive(run, { ...input, file, submission })
  }
  await app.register(
    async (api) => {
      api.setErrorHandler((error, request, reply) => sendProblem(reply, request, error))
      api.addContentTypeParser([...streamedTypes], (_request, payload, done) => done(null, payload))
      for (const route of routes) {
        const { endpoint } = route
        api.route({
          method: endpoint.method,
          url: endpoint.path,
          handler: async (request, reply) => {
            const actor = await recognise(request)
            if (actor.kind !== 'account')
              return problem(reply, 401, 'not-signed-in', 'Sign in first, then ask again.')
            if (!mayEnter(actor, endpoint.access))
              return problem(reply, 403, 'forbidden', 'Your role may not do this.')
            const submission = request.headers['idempotency-key']
            if (endpoint.method === 'POST' && !z.uuid().safeParse(submission).success) {
              return problem(
                reply,
                422,
                'idempotency-key',
                'Send a uuid as Idempotency-Key, so that a second try is not a second act.',
              )
            }
            if ('receive' in route !== request.body instanceof Readable)
              return problem(reply, 415, 'body', bodyWords(endpoint))
            if (!('receive' in route) && !isText(request.body))
              return problem(
                reply,
                422,
                'invalid',
                'A text holds U+0000 or half a character. Nothing was changed.',
              )
            const input = {
              ...(endpoint.params?.parse(request.params) as object | undefined),
              ...(endpoint.query?.parse(request.query) as object | undefined),
              ...(endpoint.body?.parse(request.body) as object | undefined),
            }
            const caller = {
              organisationId: actor.organisationId,
              actor,
              submission: typeof submission === 'string' ? submission : undefined,
            }
            const outcome =
              'receive' in route
                ? await received(route, request, caller, input)
                : await runUseCase(machinery, caller, route.useCase, input as never)
            reply.header('cache-control', 'no-store')
            // Parsing the answer drops every field the contract does not name.
            return reply.code(endpoint.method === 'POST' ? 201 : 200).send(endpoint.answer.parse(outcome))
          },
        })
      }
    },
    { prefix: '/api/v1' },
  )
}

/** A form without a file in it. */
class NoFile extends Error {
  readonly statusCode = 422
}

function bodyWords({ file }: ApiRoute['endpoint']): string {
  return file
    ? `Send the file itself as ${file.types.join(' or ')}, or as the last part of a multipart/form-data form. Nothing was changed.`
    : 'Send JSON; no file is taken here. Nothing was changed.'
}

/** JSON can write characters that are none and that no database keeps. */
function isText(body: unknown): boolean {
  let whole = true
  JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) whole = false
    return value
  })
  return whole
}

function sendProblem(reply: FastifyReply, request: FastifyRequest, error: unknown): FastifyReply {
  if (error instanceof Failure)
    return problem(reply, error.status, error.code, sayEnglish(error.words, error.values))
  if (error instanceof z.ZodError) {
    const wrong = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    return problem(reply, 422, 'invalid', `Not understood: ${wrong}. Nothing was changed.`)
  }
  const status = (error as { statusCode?: number }).statusCode
  if (status && status < 500)
    return problem(reply, status, 'invalid', 'The request could not be read. Nothing was changed.')
  request.log.error({ requestId: request.id, error }, 'api failed')
  return problem(reply, 500, 'broken', `Something went wrong on our side. Reference: ${request.id}`)
}

function problem(reply: FastifyReply, status: number, code: string, detail: string): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: `urn:upstream:${code}`, title: code, status, detail })
}
