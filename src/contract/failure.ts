import type { Message, MessageValues } from '#words/define-messages.ts'

/** The kind decides the HTTP status and the state page; slices only choose a kind. */
export const failureStatus = {
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
} as const
export type FailureKind = keyof typeof failureStatus

/** What went wrong in a way the product foresaw: a sentence for the person, and a code for programs. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: string
  readonly kind: FailureKind
  readonly words: Message
  readonly values: MessageValues

  constructor(definition: FailureDefinition, values: MessageValues = {}, options?: ErrorOptions) {
    super(definition.words.id, options)
    this.code = definition.words.id
    this.kind = definition.kind
    this.words = definition.words
    this.values = values
  }

  get status(): number {
    return failureStatus[this.kind]
  }
}

export interface FailureDefinition {
  readonly kind: FailureKind
  readonly words: Message
}

/** Declares the failures of a slice beside its contract. The sentence says what happened, what is safe and what to do. */
export function defineFailures<Key extends string>(
  slice: string,
  entries: Record<Key, readonly [FailureKind, string]>,
): Record<Key, FailureDefinition> {
  const failures = {} as Record<Key, FailureDefinition>
  for (const key of Object.keys(entries) as Key[]) {
    const [kind, message] = entries[key]
    failures[key] = { kind, words: { id: `${slice}.failure.${key}`, message } }
  }
  return failures
}
