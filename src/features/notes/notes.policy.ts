import type { Actor } from '#contract/actor.ts'

/** Only one of the two, by the link that was made for them: no role, no assistant, and nobody who stands in for them. */
export function mayEnterRoom(actor: Actor): boolean {
  return actor.kind === 'link' && actor.purpose === 'pair' && actor.standIn !== true
}
