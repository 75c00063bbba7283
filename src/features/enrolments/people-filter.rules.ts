import type { EnrolmentState, Side } from './enrolments.contract.ts'

export type PersonStatus = EnrolmentState | 'not-asked' | 'out'

export const peopleShows = [
  'all',
  'mentors',
  'mentees',
  'not-asked',
  'invited',
  'declined',
  'left',
  'out',
] as const
export type PeopleShow = (typeof peopleShows)[number]

export function readShow(text: string | null): PeopleShow {
  return peopleShows.find((show) => show === text) ?? 'all'
}

export function matchesShow(
  person: {
    readonly status: PersonStatus
    readonly sides: readonly Side[]
    readonly fullName: string
    readonly department: string | null
  },
  show: PeopleShow,
  search: string,
): boolean {
  const wanted = search.trim().toLocaleLowerCase()
  if (wanted && !`${person.fullName} ${person.department ?? ''}`.toLocaleLowerCase().includes(wanted))
    return false
  switch (show) {
    case 'all':
      return true
    case 'mentors':
      return person.status === 'enrolled' && person.sides.includes('mentor')
    case 'mentees':
      return person.status === 'enrolled' && person.sides.includes('mentee')
    case 'not-asked':
    case 'invited':
    case 'declined':
    case 'left':
    case 'out':
      return person.status === show
  }
}
