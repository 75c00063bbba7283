import type { Design } from './design.contract.ts'

export interface ProgrammeCost {
  readonly sessions: number
  /** Hours of both people together, over the whole programme. */
  readonly hoursAPair: number
  readonly teamHours: number
  /** In the organisation's own currency; absent when no hourly cost was given. */
  readonly costAPair: number | null
  readonly teamCost: number | null
}

const weeksAMonth = 52 / 12
const sessionsAMonth = { weekly: weeksAMonth, fortnightly: weeksAMonth / 2, monthly: 1, own: 1 } as const

/** What it asks of people's time, from the rhythm and the team; no saving is assumed anywhere. */
export function costOf({ rhythm, team }: Design): ProgrammeCost | null {
  if (!rhythm || !team) return null
  const sessions = Math.round(rhythm.months * sessionsAMonth[rhythm.cadence])
  const hoursAPair = Math.round((sessions * rhythm.minutes * 2) / 60)
  const teamHours = Math.round(team.hoursPerWeek * rhythm.months * weeksAMonth)
  return {
    sessions,
    hoursAPair,
    teamHours,
    costAPair: team.hourlyCost === null ? null : hoursAPair * team.hourlyCost,
    teamCost: team.hourlyCost === null ? null : teamHours * team.hourlyCost,
  }
}
