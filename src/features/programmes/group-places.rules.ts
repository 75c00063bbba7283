import type { Answer, Design } from './design.contract.ts'

type Mode = Answer<'format'>['mode']

interface Places {
  readonly mentor: number
  readonly mentee: number
}

/** How many partners each may have where people sit in groups: a panel stays a table, an open group fills a room. */
const groupPlaces: Partial<Record<Mode, Places>> = {
  panel: { mentor: 2, mentee: 4 },
  'open-group': { mentor: 5, mentee: 5 },
}

/** One place is what a pair needs, not a limit somebody set; a group begins with the places of its kind. */
export function placesInMode(mode: Mode, asked: Places): Places {
  const group = groupPlaces[mode]
  return {
    mentor: asked.mentor === 1 ? (group?.mentor ?? 1) : asked.mentor,
    mentee: asked.mentee === 1 ? (group?.mentee ?? 1) : asked.mentee,
  }
}

/** The most partners the design lets one person have at a time. */
export function mostPlaces({ format, protection }: Design): Places {
  return placesInMode(format?.mode ?? 'one-to-one', {
    mentor: protection?.mentorPlaces ?? 1,
    mentee: protection?.menteePlaces ?? 1,
  })
}
