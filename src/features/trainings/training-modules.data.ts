/** Short readings before the first hour, in the order they are offered. */
export const moduleKeys = [
  'listening',
  'feedback',
  'structure',
  'leading',
  'boundaries',
  'etiquette',
  'confidentiality',
] as const
export type ModuleKey = (typeof moduleKeys)[number]

export const optionKeys = ['a', 'b', 'c'] as const
export type OptionKey = (typeof optionKeys)[number]

export interface TrainingModule {
  readonly for: 'mentor' | 'mentee' | 'both'
  /** The right answer to each of its questions. */
  readonly right: readonly OptionKey[]
}

export const trainingModules: Readonly<Record<ModuleKey, TrainingModule>> = {
  listening: { for: 'mentee', right: ['b', 'a'] },
  feedback: { for: 'mentee', right: ['c', 'b'] },
  structure: { for: 'mentee', right: ['a', 'c'] },
  leading: { for: 'mentor', right: ['b', 'a', 'c'] },
  boundaries: { for: 'mentor', right: ['c', 'a'] },
  etiquette: { for: 'both', right: ['a', 'b'] },
  confidentiality: { for: 'both', right: ['b', 'c', 'a'] },
}
