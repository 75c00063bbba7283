import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import type { UseCase } from '#platform/database/work.ts'

/** An endpoint and the use case behind it. The input is made of params, query and body, in this order. */
export interface ApiRoute {
  readonly endpoint: Endpoint
  readonly useCase: UseCase<never, unknown>
}

type Part<Schema> = Schema extends z.ZodType
  ? z.infer<Schema> extends undefined
    ? unknown
    : z.infer<Schema>
  : unknown

export function apiRoute<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  endpoint: Endpoint<Params, Query, Body, Answer>,
  useCase: UseCase<Part<Params> & Part<Query> & Part<Body>, z.input<Answer>>,
): ApiRoute {
  return { endpoint: endpoint as unknown as Endpoint, useCase: useCase as UseCase<never, unknown> }
}
