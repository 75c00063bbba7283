import type { Answer } from '#features/programmes/design.contract.ts'
import type { Side } from './enrolments.contract.ts'

/** Why somebody cannot take a side. The first rule that speaks is the one shown. */
export type Ineligible = 'left' | 'no-level' | 'too-senior' | 'too-junior' | 'too-new' | 'other-department'

export interface EligibilityFacts {
  readonly level: number | null
  readonly department: string | null
  readonly hiredOn: string | null
  readonly leftOn: string | null
  readonly present: boolean
}

export type EligibilityRules = Answer<'eligibility'>

/** The rule that keeps a person off a side, or none. Age is no rule and is not known here. */
export function ineligibleFor(
  side: Side,
  person: EligibilityFacts,
  rules: EligibilityRules,
  today: string,
): Ineligible | undefined {
  if (!person.present || (person.leftOn !== null && person.leftOn <= today)) return 'left'
  if (person.level === null) return 'no-level'
  if (side === 'mentor' && rules.mentorLevelTo !== null && person.level > rules.mentorLevelTo)
    return 'too-senior'
  if (side === 'mentee' && rules.menteeLevelFrom !== null && person.level < rules.menteeLevelFrom)
    return 'too-junior'
  if (
    rules.minimumMonths > 0 &&
    person.hiredOn !== null &&
    person.hiredOn > monthsBefore(today, rules.minimumMonths)
  )
    return 'too-new'
  if (rules.departments.length > 0 && !rules.departments.includes(person.department ?? ''))
    return 'other-department'
  return undefined
}

export function sidesOf(person: EligibilityFacts, rules: EligibilityRules, today: string): Side[] {
  return (['mentor', 'mentee'] as const).filter(
    (side) => ineligibleFor(side, person, rules, today) === undefined,
  )
}

function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(Date.UTC(year!, month! - 1 - months, date!)).toISOString().slice(0, 10)
}

/** A new programme without a word on levels: anybody may be on either side, and the level gap of each pair decides. */
export const openEligibility: EligibilityRules = {
  mentorLevelTo: null,
  menteeLevelFrom: null,
  levelGap: 1,
  minimumMonths: 0,
  departments: [],
}
