import { accountMessages as words } from '../accounts.messages.ts'
import type { PasswordProblem } from '../password.rules.ts'

const messages = {
  short: words.passwordShort,
  long: words.passwordLong,
  common: words.passwordCommon,
  personal: words.passwordPersonal,
} as const

/** The id of the message that says what is wrong with a password and what to do. */
export function passwordProblem(problem: PasswordProblem): string {
  return messages[problem].id
}
