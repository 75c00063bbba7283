import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '#contract/actor.ts'
import { mayFollowLink } from './mails.policy.ts'

const actor = (role: Role, roles: readonly Role[] = [role]): Actor => ({
  kind: 'account',
  organisationId: 'o',
  accountId: 'a',
  personId: null,
  role,
  roles,
  sessionId: 's',
})
const mail = (purpose: string, accountId: string | null = null) => ({ accountId, link: { purpose } })

describe('the link of a mail that could not leave', () => {
  test('may be followed by a coordinator where it opens a decision about a pair', () => {
    expect(mayFollowLink(actor('coordinator'), mail('match'))).toBe(true)
  })

  test('is closed to a coordinator where it opens private answers or an account', () => {
    expect(mayFollowLink(actor('coordinator'), mail('enrol'))).toBe(false)
    expect(mayFollowLink(actor('coordinator'), mail('join', 'somebody'))).toBe(false)
    expect(mayFollowLink(actor('administrator'), mail('enrol'))).toBe(true)
  })

  test('is closed to every other role', () => {
    for (const role of ['participant', 'sponsor', 'case-handler'] as const)
      expect(mayFollowLink(actor(role, [role, 'administrator']), mail('match'))).toBe(false)
  })
})
