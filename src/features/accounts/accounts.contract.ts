import { z } from 'zod'
import { roles } from '#contract/actor.ts'
import { defineFailures } from '#contract/failure.ts'
import { accountMessages as words } from './accounts.messages.ts'

export const accountFailures = defineFailures('accounts', {
  setupCode: [
    'forbidden',
    'This setup code does not fit. It is printed when the server starts, and only the newest one works. Nothing was set up. Copy it again from there.',
  ],
  setUpAlready: ['conflict', 'This installation is set up already. Nothing was changed. Sign in instead.'],
  password: ['invalid', 'This password is too easy to guess here. Nothing was saved. Choose another.'],
  notSignedIn: [
    'not-signed-in',
    'Address and password do not fit together. Nothing was changed. Try again, or have a link mailed to you.',
  ],
  tooSoon: [
    'too-many',
    'There were several tries for this sign-in. Wait {seconds, plural, one {# second} other {# seconds}}, or have a link mailed to you: that works at once.',
  ],
  busy: [
    'unavailable',
    'Too many people are signing in at this moment. Nothing was changed. Try again in a few seconds.',
  ],
  linkOver: ['not-found', 'This account cannot sign in any more. Nothing was changed. Ask an administrator.'],
  notYourRole: ['forbidden', 'This role is not one of yours. Nothing was changed.'],
  notFound: ['not-found', 'There is no such account here. Nothing was changed.'],
  sessionNotFound: ['not-found', 'This session has ended already or is not yours. Nothing was changed.'],
  notAllowed: ['forbidden', 'Your role may not do this. Nothing was changed. Ask an administrator.'],
  addressTaken: [
    'conflict',
    'Somebody with this address has an account already. Nothing was changed. Change their roles instead.',
  ],
  lastAdministrator: [
    'conflict',
    'This is the last administrator, and an installation needs one. Nothing was changed. Make somebody else administrator first.',
  ],
  wrongPassword: ['invalid', 'The present password does not fit. Nothing was changed.'],
})

const address = z
  .string()
  .trim()
  .max(320, words.addressWrong.id)
  .regex(/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/, words.addressWrong.id)
const name = (missing: string) => z.string().trim().min(1, missing).max(200, words.nameLong.id)
const password = z.string().min(1, words.passwordMissing.id).max(4000, words.passwordLong.id)

export const setUpForm = z.object({
  code: z.string().trim().min(1, words.codeMissing.id).max(100, words.codeMissing.id),
  organisation: name(words.organisationMissing.id),
  language: z.enum(['en', 'de'], words.languageMissing.id),
  timeZone: z.string().refine(isTimeZone, words.timeZoneMissing.id),
  name: name(words.nameMissing.id),
  address,
  password,
})

export const passwordForm = z.object({ address, password, to: z.string().max(2000).optional() })
export const confirmForm = z.object({ password, to: z.string().max(2000).optional() })
export const linkRequestForm = z.object({ address, to: z.string().max(2000).optional() })
export const roleForm = z.object({ role: z.enum(roles, words.roleMissing.id) })
export const languageForm = z.object({
  language: z.enum(['en', 'de'], words.languageMissing.id),
  to: z.string().max(2000).optional(),
})
export const newPasswordForm = z.object({ present: z.string().max(4000).default(''), password })
export const joinForm = z.object({ password: z.string().max(4000).default('') })
export const endSessionForm = z.object({ sessionId: z.uuid() })

const rolesField = z
  .union([z.string(), z.array(z.string())], words.rolesMissing.id)
  .transform((value) => [value].flat())
  .pipe(z.array(z.enum(roles)).min(1, words.rolesMissing.id))

export const invitationForm = z.object({ name: name(words.nameMissing.id), address, roles: rolesField })
export const rolesForm = z.object({ accountId: z.uuid(), roles: rolesField })
export const accountForm = z.object({ accountId: z.uuid() })

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
