import type { Design } from '#features/programmes/design.contract.ts'
import type { ReadinessVerdict } from '#features/programmes/readiness.rules.ts'

/** What must stand before pairs are told: it has priority, people can be matched, a leader backs it, time is there, somebody runs it. */
export const launchGates = ['priority', 'match', 'support', 'resources', 'team'] as const
export type LaunchGate = (typeof launchGates)[number]

export type Missing =
  | 'need'
  | 'criteria'
  | 'readiness'
  | 'not-yet'
  | 'topics'
  | 'mentors'
  | 'mentees'
  | 'approval'
  | 'rhythm'
  | 'protection'
  | 'dates'
  | 'team'
  | 'sender'
  | 'contact'

export interface LaunchFacts {
  readonly design: Design
  readonly verdict: ReadinessVerdict
  /** Somebody took the launch on by name, knowing the reasons against it. */
  readonly isOverridden: boolean
  readonly isApproved: boolean
  readonly mentors: number
  readonly mentees: number
}

export interface GateState {
  readonly gate: LaunchGate
  readonly missing: readonly Missing[]
}

export function checkGates({
  design,
  verdict,
  isOverridden,
  isApproved,
  mentors,
  mentees,
}: LaunchFacts): GateState[] {
  const lacks = (...checks: readonly (readonly [Missing, boolean])[]): Missing[] =>
    checks.filter(([, fine]) => !fine).map(([missing]) => missing)
  return [
    {
      gate: 'priority',
      missing: lacks(
        ['need', design.need !== undefined],
        ['criteria', design.criteria !== undefined],
        ['readiness', verdict !== 'unknown'],
        ['not-yet', verdict !== 'not-yet' || isOverridden],
      ),
    },
    {
      gate: 'match',
      missing: lacks(
        ['topics', (design.topics?.topicIds.length ?? 0) > 0],
        ['mentors', mentors > 0],
        ['mentees', mentees > 0],
      ),
    },
    { gate: 'support', missing: lacks(['approval', isApproved]) },
    {
      gate: 'resources',
      missing: lacks(
        ['rhythm', design.rhythm !== undefined],
        ['protection', design.protection !== undefined],
        ['dates', design.dates !== undefined],
      ),
    },
    {
      gate: 'team',
      missing: lacks(
        ['team', design.team !== undefined],
        ['sender', design.sender !== undefined],
        ['contact', (design.protection?.supportContact ?? '') !== ''],
      ),
    },
  ]
}

export function mayPass(gates: readonly GateState[]): boolean {
  return gates.every(({ missing }) => missing.length === 0)
}
