import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import type { UseCase } from '#platform/database/work.ts'
import type { ReceivedFile } from './receive-file.ts'

/** An endpoint and the use case behind it. The input is made of params, query and body, in this order. */
interface UseCaseRoute {
  readonly endpoint: Endpoint
  readonly useCase: UseCase<never, unknown>
}

/** Runs one use case in a transaction of its own, as whoever asks. */
export type RunForFile = <Input, Outcome>(
  useCase: UseCase<Input, Outcome>,
  input: Input,
  submission?: string,
) => Promise<Outcome>

type Receive = (
  run: RunForFile,
  input: { readonly file: ReceivedFile; readonly submission: string },
) => Promise<unknown>

/** An endpoint that takes a file in many transactions while it arrives. The input is made of params and query, with the file. */
interface FileRoute {
  readonly endpoint: Endpoint
  readonly receive: Receive
}

export type ApiRoute = UseCaseRoute | FileRoute

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

export function fileRoute<Params extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType>(
  endpoint: Endpoint<Params, Query, z.ZodUndefined, Answer>,
  receive: (
    run: RunForFile,
    input: Part<Params> & Part<Query> & { readonly file: ReceivedFile; readonly submission: string },
  ) => Promise<z.input<Answer>>,
): ApiRoute {
  return { endpoint: endpoint as unknown as Endpoint, receive: receive as Receive }
}
