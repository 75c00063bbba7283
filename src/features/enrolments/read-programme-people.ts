import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import { ineligibleFor, openEligibility, type Ineligible } from './eligibility.rules.ts'
import { enrolmentFailures as failures, type Enrolment, type Side } from './enrolments.contract.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { readAnswers } from './enrolment-answers.store.ts'
import { listEnrolmentRows } from './enrolments.store.ts'
import { readShortPercent } from './enrolments.reads.ts'
import { matchesShow, type PeopleShow, type PersonStatus } from './people-filter.rules.ts'
import { listPoolPeople, type PoolPersonRow } from './pool-people.store.ts'
import { balanceTopics, isShort } from './supply.rules.ts'

export interface ProgrammePerson {
  readonly personId: string
  readonly fullName: string
  readonly jobTitle: string | null
  readonly department: string | null
  readonly region: string | null
  readonly level: number | null
  readonly status: PersonStatus
  readonly sides: readonly Side[]
  /** Why neither side is possible; the rule of the side they would rather fall under. */
  readonly out: Ineligible | null
  readonly offers: readonly string[]
  readonly wants: readonly string[]
}

export const rowsAPage = 25

export interface PeopleQuestion {
  readonly programmeId: string
  readonly show: PeopleShow
  readonly search: string
  readonly page: number
}

/** The people of a programme as the coordinator sees them: who may, who was asked, who said what. Never who they avoid. */
export async function readProgrammePeople(work: Work, { programmeId, show, search, page }: PeopleQuestion) {
  if (!mayEnrolOthers(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  const rules = design.eligibility ?? openEligibility
  const today = work.now.toISOString().slice(0, 10)
  const enrolments = new Map(
    (await listEnrolmentRows(work.db, work.organisationId, programmeId)).map((row) => [row.personId, row]),
  )
  const everybody = (await listPoolPeople(work.db, work.organisationId)).filter(
    ({ present, leftOn }) => present && (leftOn === null || leftOn > today),
  )
  const topics = await listCatalogue(work)
  const enrolled = [...enrolments.values()].filter(({ state }) => state === 'enrolled')
  const answers = await readAnswers(
    work.db,
    work.organisationId,
    enrolled.map(({ enrolmentId }) => enrolmentId),
  )
  const nameOf = new Map(topics.map(({ topicId, name }) => [topicId, name]))
  const people = everybody.map((person) => {
    const enrolment = enrolments.get(person.personId)
    const said = enrolment && answers.get(enrolment.enrolmentId)
    return {
      ...standing(person, enrolment, (side) => ineligibleFor(side, person, rules, today)),
      offers: (said?.offers ?? []).flatMap(({ topicId }) => nameOf.get(topicId) ?? []),
      wants: (said?.wants ?? []).flatMap((topicId) => nameOf.get(topicId) ?? []),
    }
  })
  const byName = new Intl.Collator('en', { sensitivity: 'base' })
  const shown = people
    .filter((person) => matchesShow(person, show, search))
    .toSorted((a, b) => byName.compare(a.fullName, b.fullName) || (a.personId < b.personId ? -1 : 1))
  const says = enrolled.map(({ enrolmentId, mentorPlaces, menteePlaces }) => {
    const { offers, wants } = answers.get(enrolmentId)!
    return { mentorPlaces, menteePlaces, offers: offers.map(({ topicId }) => topicId), wants }
  })
  const shortPercent = await readShortPercent(work, { programmeId })
  return {
    programme,
    counts: countsOf(people, enrolled),
    outBy: countRules(people),
    shortPercent,
    topics: balanceTopics(says, design.topics?.topicIds ?? []).map((topic) => ({
      ...topic,
      short: isShort(topic, shortPercent),
      name: nameOf.get(topic.topicId) ?? '',
    })),
    rows: shown.slice((page - 1) * rowsAPage, page * rowsAPage),
    found: shown.length,
    fileAnswers: everybody.filter(({ participation }) => participation !== null && participation !== 'none')
      .length,
  }
}

function standing(
  person: PoolPersonRow,
  enrolment: Enrolment | undefined,
  ruleFor: (side: Side) => Ineligible | undefined,
): Omit<ProgrammePerson, 'offers' | 'wants'> {
  const mentorRule = ruleFor('mentor')
  const menteeRule = ruleFor('mentee')
  const may = [...(mentorRule ? [] : ['mentor' as const]), ...(menteeRule ? [] : ['mentee' as const])]
  const taken =
    enrolment?.state === 'enrolled'
      ? [
          ...(enrolment.mentorPlaces > 0 ? ['mentor' as const] : []),
          ...(enrolment.menteePlaces > 0 ? ['mentee' as const] : []),
        ]
      : []
  const { personId, fullName, jobTitle, department, region, level } = person
  return {
    personId,
    fullName,
    jobTitle,
    department,
    region,
    level,
    status: enrolment?.state ?? (may.length > 0 ? 'not-asked' : 'out'),
    sides: taken.length > 0 ? taken : may,
    out:
      may.length > 0
        ? null
        : ((menteeRule === 'too-junior' ? mentorRule : (menteeRule ?? mentorRule)) ?? null),
  }
}

function countsOf(
  people: readonly Omit<ProgrammePerson, 'offers' | 'wants'>[],
  enrolled: readonly Enrolment[],
) {
  const count = (status: PersonStatus) => people.filter((person) => person.status === status).length
  const eligible = people.filter(({ out, status }) => out === null || status !== 'out')
  return {
    people: people.length,
    eligible: eligible.length,
    eligibleMentors: people.filter(({ out, sides }) => out === null && sides.includes('mentor')).length,
    eligibleMentees: people.filter(({ out, sides }) => out === null && sides.includes('mentee')).length,
    asked: people.filter(({ status }) => status !== 'not-asked' && status !== 'out').length,
    invited: count('invited'),
    enrolled: enrolled.length,
    mentors: enrolled.filter(({ mentorPlaces }) => mentorPlaces > 0).length,
    mentees: enrolled.filter(({ menteePlaces }) => menteePlaces > 0).length,
    declined: count('declined'),
    left: count('left'),
    notAsked: count('not-asked'),
    out: count('out'),
  }
}

function countRules(
  people: readonly Pick<ProgrammePerson, 'out' | 'status'>[],
): { rule: Ineligible; people: number }[] {
  const rules = new Map<Ineligible, number>()
  for (const { out, status } of people) if (status === 'out' && out) rules.set(out, (rules.get(out) ?? 0) + 1)
  return [...rules].map(([rule, people]) => ({ rule, people })).toSorted((a, b) => b.people - a.people)
}
