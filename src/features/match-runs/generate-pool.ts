import { createHash } from 'node:crypto'
import type { MatchPool, PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import { generateOrganisation, type GeneratedPerson } from '#features/demo/generate-organisation.ts'

/** Topics one does not offer lightly; choosing one is a reason to look twice. */
const sensitiveTopics = new Set(['Mental health at work', 'Life as a newcomer'])

/** The demo organisation as a match run reads it: for tests and measurements, without a database. */
export function generatePool(size: { readonly seed: number; readonly people: number }): MatchPool {
  const generated = [...generateOrganisation(size)].filter(({ leftOn }) => leftOn === null)
  const present = new Set(generated.map(({ employeeId }) => employeeId))
  return {
    people: generated.filter(({ participation }) => participation !== 'none').map(toPoolPerson),
    reportingLines: generated.flatMap(({ employeeId, managerId }) =>
      managerId !== null && present.has(managerId)
        ? [[personIdOf(employeeId), personIdOf(managerId)] as const]
        : [],
    ),
    matrixLines: [],
    pastPairs: [],
  }
}

export function personIdOf(employeeId: string): string {
  return uuidOf(`person ${employeeId}`)
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function toPoolPerson(person: GeneratedPerson): PoolPerson {
  const mentors = person.participation === 'mentor' || person.participation === 'both'
  const learns = person.participation === 'mentee' || person.participation === 'both'
  const topic = (name: string) => ({
    topicId: uuidOf(`topic ${name}`),
    topic: name,
    sensitive: sensitiveTopics.has(name),
  })
  return {
    personId: personIdOf(person.employeeId),
    fullName: person.fullName,
    department: person.department,
    location: person.location,
    region: person.region,
    country: person.country,
    level: person.level,
    jobTitle: person.jobTitle,
    languages: person.languages,
    timeZone: person.timeZone,
    mentorPlaces: mentors ? person.capacity : 0,
    menteePlaces: learns ? 1 : 0,
    saysPlaces: true,
    offers: person.offers.map(({ topic: name, evidence }) => ({ ...topic(name), evidence })),
    wants: person.wants.map(({ topic: name }) => topic(name)),
    hours: person.weeklyHours.map(({ day, from, to }) => `${day} ${from}-${to}`),
    interests: person.interests,
    groups: Object.fromEntries(person.consentedGroups.map((name) => [name, 'yes'])),
    notWith: person.notWith.map(personIdOf),
    answeredOn: '2026-05-12',
  }
}
