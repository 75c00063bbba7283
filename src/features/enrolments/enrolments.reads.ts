import type { Work } from '#platform/database/work.ts'
import { listReportingLines } from '#features/people/people.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import { readAnswers } from './enrolment-answers.store.ts'
import { readColleagues } from './enrolment-colleagues.store.ts'
import { readStyles } from './enrolment-styles.store.ts'
import { findSettings } from './enrolment-settings.store.ts'
import { findEnrolmentOf, listEnrolmentRows } from './enrolments.store.ts'
import type { Enrolment, EnrolmentAnswers } from './enrolments.contract.ts'
import type { EnrolledPool, PoolPerson } from './match-pool.contract.ts'
import { noColleagues } from './own-colleagues.contract.ts'
import { isComplete } from './own-style.contract.ts'
import { countEnrolments, listEnrolledIds } from './programme-figures.store.ts'
import { listPoolPeople, type PoolPersonRow } from './pool-people.store.ts'
import { acquaintedPairs, mutualPairs, type Naming } from './relations.rules.ts'
import { standardShortPercent } from './supply.rules.ts'

export async function listEnrolments(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<Enrolment[]> {
  await readProgramme(work, { programmeId })
  return listEnrolmentRows(work.db, work.organisationId, programmeId)
}

/** Those of the given people who take part in a programme. */
export function listEnrolledAmong(
  work: Work,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] },
): Promise<string[]> {
  return listEnrolledIds(work.db, work.organisationId, programmeId, personIds)
}

/** Everybody a programme has asked, whatever they said; and those who take part. For counting. */
export function countEnrolled(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ asked: number; enrolled: number }> {
  return countEnrolments(work.db, work.organisationId, programmeId)
}

/** One person's enrolment in one programme; whether the asker may know of it is for the caller to decide. */
export function findEnrolment(
  work: Work,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<Enrolment | undefined> {
  return findEnrolmentOf(work.db, work.organisationId, programmeId, personId)
}

/** Everything a match run needs of one programme. Who left the organisation, declined or left the programme is not in it. */
export async function readMatchPool(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<EnrolledPool> {
  const enrolled = (await listEnrolments(work, { programmeId })).filter(({ state }) => state === 'enrolled')
  const ids = enrolled.map(({ enrolmentId }) => enrolmentId)
  const [everybody, answers, styles, catalogue, named, { reporting, matrix }] = await Promise.all([
    listPoolPeople(
      work.db,
      work.organisationId,
      enrolled.map(({ personId }) => personId),
    ),
    readAnswers(work.db, work.organisationId, ids),
    readStyles(work.db, work.organisationId, ids),
    listCatalogue(work),
    readColleagues(work.db, work.organisationId, ids),
    listReportingLines(work),
  ])
  const topics = new Map(catalogue.map((topic) => [topic.topicId, topic]))
  const byPerson = new Map(everybody.map((person) => [person.personId, person]))
  const today = work.now.toISOString().slice(0, 10)
  const people = enrolled.flatMap((enrolment) => {
    const person = byPerson.get(enrolment.personId)
    const said = answers.get(enrolment.enrolmentId)
    if (!person || !said || !person.present || (person.leftOn !== null && person.leftOn <= today)) return []
    const style = styles.get(enrolment.enrolmentId)
    const described = style && isComplete(style) ? { style } : {}
    return [{ ...poolPerson(person, enrolment, said, topics), ...described }]
  })
  const taking = new Set(people.map(({ personId }) => personId))
  const naming = namingOf(
    enrolled.filter(({ personId }) => taking.has(personId)),
    named,
  )
  const toLine = ({ personId, managerPersonId }: { personId: string; managerPersonId: string }) =>
    [personId, managerPersonId] as const
  return {
    people,
    reportingLines: reporting.map(toLine),
    matrixLines: matrix.map(toLine),
    acquainted: acquaintedPairs(naming),
    wishedByBoth: mutualPairs(naming),
  }
}

/** Who named whom leaves this slice only as pairs that do not say it. */
function namingOf(
  enrolled: readonly Enrolment[],
  named: ReadonlyMap<string, Pick<Naming, 'known' | 'wished'>>,
): Naming[] {
  return enrolled.map(({ enrolmentId, personId, mentorPlaces, menteePlaces }) => ({
    personId,
    mentorPlaces,
    menteePlaces,
    ...(named.get(enrolmentId) ?? noColleagues),
  }))
}

type Topics = ReadonlyMap<string, { readonly name: string; readonly sensitive: boolean }>

function poolPerson(
  person: PoolPersonRow,
  enrolment: Enrolment,
  { offers, wants, notWith, consents }: EnrolmentAnswers,
  topics: Topics,
): PoolPerson {
  const named = (topicId: string) => {
    const topic = topics.get(topicId)
    return { topicId, topic: topic?.name ?? '', sensitive: topic?.sensitive ?? false }
  }
  return {
    personId: person.personId,
    fullName: person.fullName,
    department: person.department,
    location: person.location,
    region: person.region,
    country: person.country,
    level: person.level,
    jobTitle: person.jobTitle,
    languages: enrolment.languages.length > 0 ? enrolment.languages : person.languages,
    timeZone: person.timeZone,
    mentorPlaces: enrolment.mentorPlaces,
    menteePlaces: enrolment.menteePlaces,
    saysPlaces: enrolment.source === 'own',
    offers: offers.map(({ topicId, evidence }) => ({
      ...named(topicId),
      evidence: evidence === '' ? null : evidence,
    })),
    wants: wants.map(named),
    hours: enrolment.weeklyHours,
    interests: enrolment.interests.length > 0 ? enrolment.interests : person.interests,
    groups: Object.fromEntries(consents.map(({ field, value }) => [field, value])),
    notWith,
    answeredOn: enrolment.answeredAt?.toISOString().slice(0, 10) ?? null,
  }
}

/** From how many per cent more wanted than offered on a topic counts as short in a programme. */
export async function readShortPercent(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<number> {
  return (await findSettings(work.db, work.organisationId, programmeId))?.shortPercent ?? standardShortPercent
}
