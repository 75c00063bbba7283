/** A page that is looked at says so this often. */
export const saysEveryMs = 20_000

const goneAfterMs = 50_000
const forgottenAfterMs = 120_000

/** Who said so after this is still here: one sign may get lost on its way. */
export function hereSince(now: Date): Date {
  return new Date(now.getTime() - goneAfterMs)
}

/** What lies before this is forgotten. */
export function forgottenUntil(now: Date): Date {
  return new Date(now.getTime() - forgottenAfterMs)
}

export function forgetAt(now: Date): Date {
  return new Date(now.getTime() + forgottenAfterMs + goneAfterMs)
}
