import type { Person } from './person.ts'

/** Somebody of whom nothing is known; for tests that state only what they are about. */
export const somebody: Person = {
  id: 'somebody',
  role: 'both',
  managerId: null,
  level: null,
  leftOn: null,
  department: '',
  location: '',
  region: '',
  languages: [],
  timeZone: null,
  offers: [],
  wants: [],
  interests: [],
  personality: null,
}
