import type { Design, QuestionKey } from './design.contract.ts'
import { costOf } from './programme-cost.rules.ts'

/** What the sum needs, and the question that asks for it. */
export const caseFigures = {
  rhythm: 'rhythm',
  team: 'team',
  pairs: 'team',
  rate: 'team',
  people: 'turnover',
  leavers: 'turnover',
  leavingCost: 'turnover',
} as const satisfies Record<string, QuestionKey>
export type CaseFigure = keyof typeof caseFigures

/** Hours are hours of work, amounts are in the organisation's own currency. */
export interface CaseCost {
  readonly pairs: number
  readonly hoursAPair: number
  readonly teamHours: number
  readonly rate: number
  readonly pairCost: number
  readonly teamCost: number
  readonly otherCosts: number
  readonly total: number
}

export interface BreakEven {
  readonly people: number
  readonly leavers: number
  readonly leavingCost: number
  /** So many of those who would leave have to stay before the programme is paid for. */
  readonly stays: number
  /** Were as many of the programme's own mentors to leave as of the group, over its months. */
  readonly amongMentors: number
  readonly verdict: 'free' | 'pays-if' | 'beyond-mentors' | 'not-by-staying'
}

export interface BusinessCase {
  readonly cost: CaseCost | null
  readonly breakEven: BreakEven | null
  /** One other thing that would pay for it, and how many of it. */
  readonly gain: { readonly what: string; readonly worth: number; readonly needed: number } | null
  readonly course: {
    readonly price: number
    readonly hours: number
    readonly total: number
    readonly difference: number
  } | null
  readonly missing: readonly CaseFigure[]
}

/** What the programme costs and what would have to happen before it has paid for itself. Nothing is predicted, no figure of anybody else is used. */
export function reckonCase(design: Design): BusinessCase {
  const cost = costs(design)
  const { sums } = design
  return {
    cost,
    breakEven: cost && breakEven(design, cost),
    gain:
      cost && sums?.gain && sums.gainWorth
        ? { what: sums.gain, worth: sums.gainWorth, needed: Math.ceil(cost.total / sums.gainWorth) }
        : null,
    course: cost && course(design, cost),
    missing: missingFigures(design),
  }
}

function missingFigures({ rhythm, team, turnover }: Design): CaseFigure[] {
  const known: Record<CaseFigure, unknown> = {
    rhythm,
    team,
    pairs: team?.pairs,
    rate: team?.hourlyCost,
    people: turnover?.people,
    leavers: turnover?.leavers,
    leavingCost: turnover?.leavingCost,
  }
  const missing = (Object.keys(caseFigures) as CaseFigure[]).filter(
    (figure) => (known[figure] ?? null) === null,
  )
  // Whoever has not said a word about the team need not hear three times that it is missing.
  return team ? missing : missing.filter((figure) => figure !== 'pairs' && figure !== 'rate')
}

function costs(design: Design): CaseCost | null {
  const reckoned = costOf(design)
  const pairs = design.team?.pairs
  const rate = design.team?.hourlyCost ?? null
  if (!reckoned || !pairs || rate === null) return null
  const { hoursAPair, teamHours } = reckoned
  const pairCost = pairs * hoursAPair * rate
  const teamCost = teamHours * rate
  const otherCosts = design.sums?.otherCosts ?? 0
  const total = pairCost + teamCost + otherCosts
  return { pairs, hoursAPair, teamHours, rate, pairCost, teamCost, otherCosts, total }
}

function breakEven({ turnover, rhythm }: Design, { total, pairs }: CaseCost): BreakEven | null {
  const { people, leavers = null, leavingCost } = turnover ?? {}
  if (!rhythm || !people || leavers === null || !leavingCost) return null
  const stays = Math.ceil(total / leavingCost)
  const exactly = (Math.min(pairs, people) * leavers * rhythm.months) / (people * 12)
  const verdict =
    stays === 0 ? 'free' : stays > leavers ? 'not-by-staying' : stays > exactly ? 'beyond-mentors' : 'pays-if'
  return { people, leavers, leavingCost, stays, amongMentors: Math.round(exactly * 10) / 10, verdict }
}

function course({ sums }: Design, { pairs, rate, total: programme }: CaseCost): BusinessCase['course'] {
  if (!sums || sums.coursePrice === null) return null
  const hours = sums.courseHours ?? 0
  const total = pairs * (sums.coursePrice + hours * rate)
  return { price: sums.coursePrice, hours, total, difference: programme - total }
}
