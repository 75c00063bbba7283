export const programmeStates = ['designing', 'approved', 'open', 'launched', 'closed'] as const
/** designing: being set up; approved: the sponsor said yes; open: people are asked and enrol; launched: pairs know; closed: ended. */
export type ProgrammeState = (typeof programmeStates)[number]

/** One step on, or any number back: a programme returns to an earlier stage when the need changes. */
export function canMove(from: ProgrammeState, to: ProgrammeState): boolean {
  const [here, there] = [programmeStates.indexOf(from), programmeStates.indexOf(to)]
  return there < here || there === here + 1
}
