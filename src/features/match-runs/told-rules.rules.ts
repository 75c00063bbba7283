/** Rules that may be named when somebody asks why a partner is not allowed. Bans are not: they may come from the people themselves. */
export const toldRules = [
  'reporting-chain',
  'level-gap',
  'language',
  'shared-hours',
  'past-pair',
  'both-teach',
] as const
