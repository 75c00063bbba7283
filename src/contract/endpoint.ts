import type { z } from 'zod'
import type { Access } from './actor.ts'
import type { FailureDefinition } from './failure.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * One operation of the REST API as one value: the server parses and enforces it, OpenAPI is made from it, tests walk over it.
 * Actions are nouns: approving a match run is `POST /match-runs/:matchRunId/approval`.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: Method
  /** Below `/api/v1`, with `:name` for parameters. */
  readonly path: `/${string}`
  readonly summary: string
  readonly access: Access
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** Takes a file instead of a body: its bytes as they are, or the file of a form. Read as it arrives, whatever its length. */
  readonly file?: { readonly types: readonly string[]; readonly words: string }
  readonly answer: Answer
  readonly failures?: readonly FailureDefinition[]
}

export function endpoint<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodType,
>(definition: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return definition
}
