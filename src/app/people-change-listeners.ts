import { tellActsToday } from '#features/today/tell-acts-today.ts'
import { flagPairsBreakingRules } from '#features/pairs/flag-pairs-breaking-rules.ts'
import type { PeopleChangeListener } from '#features/people/people.reads.ts'

const flag: PeopleChangeListener = async (work) => {
  await flagPairsBreakingRules(work)
  await tellActsToday(work)
}

/** Slices that must act in the same transaction when an import makes people leave or move. */
export const peopleChangeListeners: readonly PeopleChangeListener[] = [flag]
