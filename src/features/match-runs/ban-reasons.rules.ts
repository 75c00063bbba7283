/** Why two people must not be put together. Shown to coordinators only. */
export const banReasons = ['conflict-of-interest', 'history', 'other'] as const
