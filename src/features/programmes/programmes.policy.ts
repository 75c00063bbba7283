import type { Actor } from '#contract/actor.ts'

export function mayRunProgrammes(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'coordinator')
}

export function mayReadBriefs(actor: Actor): boolean {
  return mayRunProgrammes(actor) || (actor.kind === 'account' && actor.role === 'sponsor')
}
