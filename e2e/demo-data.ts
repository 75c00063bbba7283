import * as accounts from '#features/accounts/demo-accounts.data.ts'
import * as people from '#features/demo/demo-names.data.ts'
import * as places from '#features/demo/demo-places.data.ts'
import * as programme from '#features/demo/demo-programme.data.ts'
import * as resources from '#features/demo/demo-resources.data.ts'
import * as topicsOfPeople from '#features/demo/demo-topics.data.ts'
import * as startingPoints from '#features/programmes/starting-points.data.ts'
import * as topics from '#features/topics/seed-topics.data.ts'

/** Names the demo gives, what a browser says of itself, and languages, which are always called by their own names. */
const names = [
  'Halvard & Wren',
  'Rising Voices 2026',
  'Wider View 2026',
  'Chrome',
  'Linux',
  'English',
  'Deutsch',
]

/** Every text the demo writes into the database: what a page may show without translating it. */
export const demoData: ReadonlySet<string> = textsIn([
  names,
  accounts,
  people,
  places,
  programme,
  resources,
  startingPoints,
  topicsOfPeople,
  topics,
])

function textsIn(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) textsIn(part, into)
  return into
}
