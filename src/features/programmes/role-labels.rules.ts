import type { Say } from '#words/speak.ts'
import type { Design } from './design.contract.ts'
import { everyProgramme } from './starting-points.data.ts'
import { suggestionWords } from './suggestion-words.messages.ts'

export type RoleLabels = Design['labels']

/** How a programme calls one of its two sides, as values of a sentence; the usual word needs no `label`. */
export function roleLabel(
  say: Say,
  labels: RoleLabels | undefined,
  side: 'mentor' | 'mentee',
): { own: 'yes' | 'no'; label: string } {
  const field = `${side}Label` as const
  const label = labels?.[field].trim() ?? ''
  const usual = [everyProgramme.labels?.[field], say(suggestionWords[`every.${field}`]!), '']
  return { own: usual.some((word) => word === label) ? 'no' : 'yes', label }
}
