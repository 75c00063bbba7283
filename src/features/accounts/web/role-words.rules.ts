import type { Role } from '#contract/actor.ts'
import type { Message } from '#words/define-messages.ts'
import { accountMessages as words } from '../accounts.messages.ts'

export const roleWords: Readonly<Record<Role, { readonly name: Message; readonly note: Message }>> = {
  administrator: { name: words.roleAdministrator, note: words.roleAdministratorNote },
  coordinator: { name: words.roleCoordinator, note: words.roleCoordinatorNote },
  sponsor: { name: words.roleSponsor, note: words.roleSponsorNote },
  'case-handler': { name: words.roleCaseHandler, note: words.roleCaseHandlerNote },
  participant: { name: words.roleParticipant, note: words.roleParticipantNote },
}
