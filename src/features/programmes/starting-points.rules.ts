import type { Answer, QuestionKey } from './design.contract.ts'

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

/** What a starting point suggests for each question, in whole or in part. */
export type Suggestions = { readonly [Key in Exclude<QuestionKey, 'topics'>]?: Partial<Answer<Key>> }

export interface StartingPoint {
  /** Topics of the first catalogue, by name. An organisation that renamed one gets the others. */
  readonly topicNames: readonly string[]
  readonly suggests: Suggestions
}
