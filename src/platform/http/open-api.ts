import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { failureStatus } from '#contract/failure.ts'

type Json = Record<string, unknown>

/** The REST API as OpenAPI 3.1, made from the same values the server obeys. */
export function describeApi(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeOperation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Upstream',
      version: '1',
      description: 'Ask as a signed-in account. Problems are RFC 9457 bodies.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas: { Problem: problemSchema } },
  }
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', description: 'The code of the failure as a URN.' },
    title: { type: 'string', description: 'The code of the failure.' },
    status: { type: 'integer', description: 'The HTTP status.' },
    detail: { type: 'string', description: 'What happened, what is safe and what to do.' },
  },
}

function describeOperation({
  method,
  path,
  summary,
  access,
  params,
  query,
  body,
  file,
  answer,
  failures = [],
}: Endpoint): Json {
  const responses: Record<string, Json> = {
    [method === 'POST' ? '201' : '200']: {
      description: 'Done.',
      content: { 'application/json': { schema: schemaOf(answer, 'output') } },
    },
    '401': problem('Nobody is signed in.'),
    '403': problem('The role may not do this.'),
    '422': problem('Not understood; nothing was changed.'),
  }
  for (const [status, group] of Map.groupBy(failures, ({ kind }) => failureStatus[kind])) {
    responses[String(status)] = problem(
      group.map(({ words }) => `\`${words.id}\`: ${words.message}`).join(' '),
    )
  }
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/[/:-]+(\w)/g, (_all, letter: string) => letter.toUpperCase())}`,
    summary,
    description: typeof access === 'string' ? `For: ${access}.` : `For: ${access.join(', ')}.`,
    parameters: [
      ...parametersOf(params, 'path'),
      ...parametersOf(query, 'query'),
      ...(method === 'POST' ? [idempotencyKey] : []),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    ...(file
      ? { requestBody: { required: true, description: file.words, content: fileContent(file.types) } }
      : {}),
    responses,
  }
}

function fileContent(types: readonly string[]): Json {
  const bytes = { type: 'string', format: 'binary' }
  return {
    ...Object.fromEntries(types.map((type) => [type, { schema: bytes }])),
    'multipart/form-data': { schema: { type: 'object', required: ['file'], properties: { file: bytes } } },
  }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'A uuid of your choice: the same key again gives the first answer again and does nothing twice.',
  schema: { type: 'string', format: 'uuid' },
}

function problem(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}
