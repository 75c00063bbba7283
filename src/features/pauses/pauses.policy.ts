import type { Actor } from '#contract/actor.ts'
import type { Side } from '#features/pairs/pair.rules.ts'

export type Asker = Side | 'programme'

/** On whose behalf somebody may change a pair; nobody else may, and an assistant may not. */
export function askerOf(
  actor: Actor,
  pair: { readonly mentorId: string; readonly menteeId: string },
): Asker | null {
  if (actor.kind === 'system') return 'programme'
  if (actor.kind === 'account') return actor.role === 'coordinator' ? 'programme' : null
  if (actor.kind !== 'link' || actor.purpose !== 'pair') return null
  if (actor.personId === pair.mentorId) return 'mentor'
  return actor.personId === pair.menteeId ? 'mentee' : null
}
