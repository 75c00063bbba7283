import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { readTopicFinder, type TopicFinder } from '#features/topics/topics.reads.ts'
import { ineligibleFor, openEligibility, type EligibilityRules } from './eligibility.rules.ts'
import {
  enrolmentFailures as failures,
  type Enrolment,
  type EnrolmentAnswers,
} from './enrolments.contract.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { replaceAnswers } from './enrolment-answers.store.ts'
import { replaceColleagues } from './enrolment-colleagues.store.ts'
import { saveStyles } from './enrolment-styles.store.ts'
import { listEnrolmentRows, saveEnrolments } from './enrolments.store.ts'
import type { NamedColleagues } from './own-colleagues.contract.ts'
import type { WorkingStyle } from './own-style.contract.ts'
import { listPoolPeople, type PoolPersonRow } from './pool-people.store.ts'

/** Answers about one person that came beside the people file, by employee id. */
export interface FileAnswers {
  readonly mentorPlaces?: number
  readonly menteePlaces?: number
  readonly purpose?: string
  readonly evidence?: readonly string[]
  readonly weeklyHours?: readonly string[]
  readonly consents?: EnrolmentAnswers['consents']
  readonly notWith?: readonly string[]
  /** By employee id, as everything that names others here. */
  readonly colleagues?: NamedColleagues
  readonly style?: WorkingStyle
}

export interface EnrolledFromFile {
  readonly mentors: number
  readonly mentees: number
  /** The file says they take part, but no side they may take is left. */
  readonly notEligible: number
  /** Already answered for themselves or declined: a file never overrules a person. */
  readonly kept: number
  /** Words no topic of the catalogue answers to, with how often they occur; most frequent first. */
  readonly unknownWords: readonly { readonly words: string; readonly people: number }[]
}

/** Enrols everybody whom the people file gives a side, as far as the rules of the programme let them. */
export async function enrolFromFile(
  work: Work,
  { programmeId, extra = {} }: { programmeId: string; extra?: Readonly<Record<string, FileAnswers>> },
): Promise<EnrolledFromFile> {
  if (!mayEnrolOthers(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  if (programme.state === 'closed') throw new Failure(failures.notOpen)
  const rules = design.eligibility ?? openEligibility
  const people = await listPoolPeople(work.db, work.organisationId)
  const find = await readTopicFinder(work)
  const known = new Map(
    (await listEnrolmentRows(work.db, work.organisationId, programmeId)).map((enrolment) => [
      enrolment.personId,
      enrolment,
    ]),
  )
  const personIdOf = new Map(people.map(({ employeeId, personId }) => [employeeId, personId]))
  const unknown = new Map<string, number>()
  const enrolments: Enrolment[] = []
  const answers = new Map<string, EnrolmentAnswers>()
  const colleagues = new Map<string, NamedColleagues>()
  const styles = new Map<string, WorkingStyle>()
  let notEligible = 0
  let kept = 0
  for (const person of people) {
    if (person.participation === null || person.participation === 'none') continue
    const before = known.get(person.personId)
    if (before && (before.source === 'own' || before.state === 'declined' || before.state === 'left')) {
      kept += 1
      continue
    }
    const said = extra[person.employeeId] ?? {}
    const places = placesOf(person, said, rules, design.protection, work.now)
    if (places.mentorPlaces + places.menteePlaces === 0) {
      notEligible += 1
      continue
    }
    const enrolmentId = before?.enrolmentId ?? work.newId()
    enrolments.push({
      enrolmentId,
      programmeId,
      personId: person.personId,
      state: 'enrolled',
      ...places,
      purpose: said.purpose ?? before?.purpose ?? '',
      languages: person.languages,
      weeklyHours: said.weeklyHours ?? before?.weeklyHours ?? [],
      interests: person.interests,
      source: 'file',
      invitedAt: before?.invitedAt ?? null,
      answeredAt: work.now,
      statementAgreedAt: before?.statementAgreedAt ?? null,
    })
    answers.set(enrolmentId, answersOf(person, said, find, personIdOf, unknown))
    if (said.style) styles.set(enrolmentId, said.style)
    if (said.colleagues) colleagues.set(enrolmentId, colleaguesOf(said.colleagues, personIdOf))
  }
  await saveEnrolments(work.db, work.organisationId, enrolments, work.now)
  await replaceAnswers(work.db, work.organisationId, answers, work.now)
  await replaceColleagues(work.db, work.organisationId, colleagues)
  await saveStyles(work.db, work.organisationId, styles, work.now)
  work.record({
    action: 'enrolments.taken-from-file',
    subject: ['programme', programmeId],
    detail: { enrolled: enrolments.length },
  })
  return {
    mentors: enrolments.filter(({ mentorPlaces }) => mentorPlaces > 0).length,
    mentees: enrolments.filter(({ menteePlaces }) => menteePlaces > 0).length,
    notEligible,
    kept,
    unknownWords: [...unknown]
      .map(([words, people]) => ({ words, people }))
      .toSorted((a, b) => b.people - a.people || (a.words < b.words ? -1 : 1)),
  }
}

function placesOf(
  person: PoolPersonRow,
  said: FileAnswers,
  rules: EligibilityRules,
  protection: { mentorPlaces: number; menteePlaces: number } | undefined,
  now: Date,
): { mentorPlaces: number; menteePlaces: number } {
  const today = now.toISOString().slice(0, 10)
  const may = (side: 'mentor' | 'mentee') =>
    (person.participation === side || person.participation === 'both') &&
    ineligibleFor(side, person, rules, today) === undefined
  return {
    mentorPlaces: may('mentor') ? (said.mentorPlaces ?? protection?.mentorPlaces ?? 1) : 0,
    menteePlaces: may('mentee') ? (said.menteePlaces ?? protection?.menteePlaces ?? 1) : 0,
  }
}

function answersOf(
  person: PoolPersonRow,
  said: FileAnswers,
  find: TopicFinder,
  personIdOf: ReadonlyMap<string, string>,
  unknown: Map<string, number>,
): EnrolmentAnswers {
  const topicOf = (words: string): string | undefined => {
    const topicId = find(words)
    if (topicId === undefined) unknown.set(words, (unknown.get(words) ?? 0) + 1)
    return topicId
  }
  const offers = new Map<string, string>()
  for (const [at, words] of person.offeredTopics.entries()) {
    const topicId = topicOf(words)
    if (topicId && !offers.has(topicId)) offers.set(topicId, said.evidence?.[at] ?? '')
  }
  const wants = new Set(person.wantedTopics.map(topicOf).filter((topicId) => topicId !== undefined))
  return {
    offers: [...offers].map(([topicId, evidence]) => ({ topicId, evidence })),
    wants: [...wants].slice(0, 9),
    notWith: [...new Set(said.notWith ?? [])].flatMap((employeeId) => personIdOf.get(employeeId) ?? []),
    consents: said.consents ?? [],
  }
}

function colleaguesOf(
  { known, wished }: NamedColleagues,
  personIdOf: ReadonlyMap<string, string>,
): NamedColleagues {
  const idsOf = (employeeIds: readonly string[]) =>
    [...new Set(employeeIds)].flatMap((employeeId) => personIdOf.get(employeeId) ?? [])
  return { known: idsOf(known), wished: idsOf(wished) }
}
