export const startingPointKeys = [
  'digital-skills',
  'inclusion',
  'younger-customers',
  'flexibility',
  'leadership',
  'change',
  'innovation-project',
  'graduates',
  'retention',
  'erg',
  'junior-panel',
  'own',
] as const
/** Business needs a programme can start from; `own` suggests nothing but the safe settings. */
export type StartingPointKey = (typeof startingPointKeys)[number]

export function isStartingPoint(text: string): text is StartingPointKey {
  return (startingPointKeys as readonly string[]).includes(text)
}
