import type { Actor } from '#contract/actor.ts'

interface Assigned {
  readonly firstHandlerId: string
  readonly secondHandlerId: string | null
}

/** The account, when it acts as a case handler. */
export function handlerOf(actor: Actor): string | null {
  return actor.kind === 'account' && actor.role === 'case-handler' ? actor.accountId : null
}

/** Its two handlers and nobody else; whoever is kept out is neither, and is refused a second time should they ever become one. */
export function mayOpenCase(
  accountId: string,
  { firstHandlerId, secondHandlerId }: Assigned,
  keptOut: readonly string[],
): boolean {
  return (accountId === firstHandlerId || accountId === secondHandlerId) && !keptOut.includes(accountId)
}

export function maySetHelp(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'administrator')
}
