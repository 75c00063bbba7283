import type { Access, Actor, Role } from '#contract/actor.ts'
import type { Refusal } from '#platform/pages/page-context.ts'
import type { Say } from '#words/speak.ts'
import { pageMessages } from './web/page.messages.ts'

const roleWords = {
  administrator: pageMessages.roleAdministrator,
  coordinator: pageMessages.roleCoordinator,
  sponsor: pageMessages.roleSponsor,
  'case-handler': pageMessages.roleCaseHandler,
  participant: pageMessages.roleParticipant,
} as const satisfies Record<Role, unknown>

/** A closed gate: to the sign-in page for the signed-out, a plain sentence for another role. */
export function refuseEntry(actor: Actor, access: Access, say: Say, wanted: string): Refusal {
  if (actor.kind !== 'account') {
    const back = wanted.startsWith('/') && !wanted.startsWith('//') ? `?to=${encodeURIComponent(wanted.split('.data')[0]!)}` : ''
    return { status: 302, location: `/sign-in${back}` }
  }
  const allowed = typeof access === 'string' ? [] : access.map((role) => say(roleWords[role]))
  return {
    status: 403,
    title: say(pageMessages.forbidden),
    detail: say(pageMessages.forbiddenDetail, { roles: allowed.join(', '), role: say(roleWords[actor.role]) }),
  }
}
