import type { Role } from '#contract/actor.ts'
import type { Message } from '#words/define-messages.ts'
import { destinationMessages as words } from '../destinations.messages.ts'

/** What the field takes from this role. */
export function labelFor(role: Role): Message {
  if (role === 'coordinator') return words.label
  return role === 'administrator' ? words.labelPeople : words.labelPages
}
