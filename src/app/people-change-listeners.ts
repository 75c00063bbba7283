import type { PeopleChangeListener } from '#features/people/people.reads.ts'

/** Slices that must act in the same transaction when an import makes people leave or move. */
export const peopleChangeListeners: readonly PeopleChangeListener[] = []
