import type { Role } from '#contract/actor.ts'

const minute = 60_000
const hour = 60 * minute

/** Limits after NIST SP 800-63B-4: at most a day in all and an hour without use; less for those who see more. */
export function sessionLimits(role: Role): { whole: number; idle: number } {
  return role === 'administrator' || role === 'case-handler'
    ? { whole: 12 * hour, idle: 15 * minute }
    : { whole: 24 * hour, idle: hour }
}

export function isSessionOver(
  session: { role: Role; seenAt: Date; endsAt: Date; endedAt: Date | null },
  now: Date,
): boolean {
  if (session.endedAt || now >= session.endsAt) return true
  return now.getTime() - session.seenAt.getTime() >= sessionLimits(session.role).idle
}

/** The role somebody with several starts in: the one with work waiting most often. */
export function startingRole(roles: readonly Role[]): Role {
  const order: readonly Role[] = ['coordinator', 'administrator', 'sponsor', 'case-handler', 'participant']
  return order.find((role) => roles.includes(role)) ?? 'participant'
}
