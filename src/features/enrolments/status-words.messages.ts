import type { Message } from '#words/define-messages.ts'
import type { Ineligible } from './eligibility.rules.ts'
import type { Side } from './enrolments.contract.ts'
import { enrolmentMessages as words } from './enrolments.messages.ts'
import type { PersonStatus } from './people-filter.rules.ts'

export const statusWords: Readonly<Record<Exclude<PersonStatus, 'out'>, Message>> = {
  'not-asked': words.statusNotAsked,
  invited: words.statusInvited,
  enrolled: words.statusEnrolled,
  declined: words.statusDeclined,
  left: words.statusLeft,
}

export const ruleWords: Readonly<Record<Ineligible, Message>> = {
  left: words.ruleLeft,
  'no-level': words.ruleNoLevel,
  'too-senior': words.ruleTooSenior,
  'too-junior': words.ruleTooJunior,
  'too-new': words.ruleTooNew,
  'other-department': words.ruleOtherDepartment,
}

export const sideWords: Readonly<Record<Side, Message>> = {
  mentor: words.sideMentor,
  mentee: words.sideMentee,
}
