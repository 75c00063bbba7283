import type { Actor } from '#contract/actor.ts'
import type { Side } from '#features/pairs/pair.rules.ts'

/** Only leaders have somebody who books for them, and only they themselves say who. */
export function mayNameAssistant(actor: Actor, side: Side): boolean {
  return side === 'mentee' && actor.kind === 'link' && actor.purpose === 'pair'
}
