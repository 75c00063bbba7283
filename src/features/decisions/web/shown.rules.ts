import type { DecisionPage } from '../read-decision.ts'
import type { Refused } from './refused.rules.ts'

/** What the page shows: where the two stand, and the moment it was read at. */
export type Shown = DecisionPage & { readonly now: Date; readonly full: boolean; readonly kept: boolean }

export interface YesFormProps {
  readonly decision: Shown
  readonly refused: Refused | undefined
}
