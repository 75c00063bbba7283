import type { Answer, Design } from './design.contract.ts'

export interface ProgrammeCost {
  readonly sessions: number
  /** Hours of both people together, over the whole programme. */
  readonly hoursAPair: number
  readonly teamHours: number
  /** In the organisation's own currency; absent when no hourly cost was given. */
  readonly costAPair: number | null
  readonly teamCost: number | null
  /** Everybody's hours and what they cost, once the number of pairs is known. */
  readonly hoursInAll: number | null
  readonly costInAll: number | null
}

export const weeksAMonth = 52 / 12
const sessionsAMonth = { weekly: weeksAMonth, fortnightly: weeksAMonth / 2, monthly: 1, own: 1 } as const

/** Sessions of one pair over the whole programme. */
export function sessionsOf({ months, cadence }: Answer<'rhythm'>): number {
  return Math.round(months * sessionsAMonth[cadence])
}

/** What it asks of people's time, from the rhythm and the team; no saving is assumed anywhere. */
export function costOf({ rhythm, team }: Design): ProgrammeCost | null {
  if (!rhythm || !team) return null
  const sessions = sessionsOf(rhythm)
  const hoursAPair = Math.round((sessions * rhythm.minutes * 2) / 60)
  const teamHours = Math.round(team.hoursPerWeek * rhythm.months * weeksAMonth)
  const hoursInAll = team.pairs ? team.pairs * hoursAPair + teamHours : null
  const cost = (hours: number) => (team.hourlyCost === null ? null : hours * team.hourlyCost)
  return {
    sessions,
    hoursAPair,
    teamHours,
    costAPair: cost(hoursAPair),
    teamCost: cost(teamHours),
    hoursInAll,
    costInAll: hoursInAll === null ? null : cost(hoursInAll),
  }
}
