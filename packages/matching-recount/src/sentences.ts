import type { Names } from './refusal.ts'

/** What the checker's codes mean, in words; `left`, `right` and `quota` are names. */
const sentences: Readonly<Record<string, (names: Names) => string>> = {
  'pair-illegal': ({ left, right, rule }) => `${left} and ${right} must not be a pair: ${rule}.`,
  'pair-order': ({ left, right }) => `The pair of ${left} and ${right} stands twice or out of order.`,
  'lock-missing': ({ left, right }) => `The locked pair of ${left} and ${right} is not there.`,
  capacity: ({ left, right, count, least, most }) =>
    `${left ?? right} has ${count} pairs instead of ${least} to ${most}.`,
  quota: ({ quota, tagged }) => `${tagged} pairs count for the quota "${quota}".`,
  tiers: () => 'The floor stands twice, or behind the total.',
  'prices-malformed': () => 'There are too few or too many prices, or one is too large to add exactly.',
  'proof-malformed': () =>
    'A proof has a scale or multiplier out of range, or prices a limit that is not there.',
  'proof-missing': () => 'The proof of the coverage is missing.',
  'proof-edges': () => 'A proof leaves out edges that it has to look at.',
  'bound-unproven': () => 'The optimum is proven on weaker coverage than there is.',
  'floor-unproven': ({ reach }) => `Nothing proves that the floor cannot be ${reach}.`,
}

export const sentenceOf = (code: string, names: Names): string => sentences[code]?.(names) ?? `${code}.`
