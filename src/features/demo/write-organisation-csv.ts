import { stringifyRow } from '#features/people/csv-row.rules.ts'
import {
  employeeIdAt,
  generateOrganisation,
  type GeneratedPerson,
  type OrganisationSize,
} from './generate-organisation.ts'
import { planChart } from './plan-chart.ts'
import { seededChance } from './seeded-chance.rules.ts'

/** The canonical people file, then what enrolment needs. */
export const organisationColumns: readonly string[] =
  'employee_id,full_name,email,manager_id,department,location,region,country,grade,job_title,hired_on,left_on,birth_year,gender,ethnicity,languages,time_zone,skills_offered,skills_wanted,personality,interests,role,offer_evidence,weekly_hours,capacity,consented_groups,not_with'.split(
    ',',
  )

/** One line at a time, so that a file of any length is written in flat memory. */
export function* writeOrganisationCsv(size: OrganisationSize): Generator<string> {
  yield stringifyRow(organisationColumns)
  for (const person of generateOrganisation(size)) yield stringifyRow(cellsOf(person))
}

/** Dotted lines, the second file: about one person in fifty also reports to a manager of another branch. */
export function* writeDottedLinesCsv(size: OrganisationSize): Generator<string> {
  const chance = seededChance(size.seed)
  const plan = planChart(size.people, chance)
  yield stringifyRow(['employee_id', 'manager_id'])
  for (let place = 1; place < size.people; place += 1) {
    if (chance.share(place, 'dotted') >= 0.02) continue
    const other = chance.below(place, place, 'dotted-to')
    const unrelated = plan.isManager(other) && plan.ancestorAt(1, other) !== plan.ancestorAt(1, place)
    if (unrelated) yield stringifyRow([employeeIdAt(place), employeeIdAt(other)])
  }
}

function cellsOf(person: GeneratedPerson): string[] {
  return [
    person.employeeId,
    person.fullName,
    person.email,
    person.managerId ?? '',
    person.department,
    person.location,
    person.region,
    person.country,
    String(person.level),
    person.jobTitle,
    person.hiredOn,
    person.leftOn ?? '',
    String(person.birthYear),
    person.gender,
    '',
    person.languages.join(';'),
    person.timeZone,
    person.offers.map((offer) => offer.topic).join(';'),
    person.wants.map((want) => want.topic).join(';'),
    '',
    person.interests.join(';'),
    person.participation,
    person.offers.map((offer) => offer.evidence).join(';'),
    person.weeklyHours.map((hours) => `${hours.day} ${hours.from}-${hours.to}`).join(';'),
    person.capacity === 0 ? '' : String(person.capacity),
    person.consentedGroups.join(';'),
    person.notWith.join(';'),
  ]
}
