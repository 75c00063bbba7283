import { readinessStatements, type Answer, type ReadinessStatement } from './design.contract.ts'

/** `not-yet` means: launching now is likelier to hurt than to help. */
export type ReadinessVerdict = 'unknown' | 'ready' | 'careful' | 'not-yet'

export interface Readiness {
  readonly verdict: ReadinessVerdict
  /** What speaks against it, the gravest first. */
  readonly reasons: readonly ReadinessStatement[]
}

/** Without these a junior person can be harmed, whatever else is good. */
const gravest: readonly ReadinessStatement[] = ['speak-up', 'voluntary', 'care']

export function assessReadiness(answers: Answer<'readiness'> | undefined): Readiness {
  if (!answers) return { verdict: 'unknown', reasons: [] }
  const no = readinessStatements.filter((statement) => answers[statement] === 'no')
  const partly = readinessStatements.filter((statement) => answers[statement] === 'partly')
  const reasons = [...no, ...partly]
  const notYet = no.some((statement) => gravest.includes(statement)) || no.length >= 2 || reasons.length >= 4
  return { verdict: notYet ? 'not-yet' : reasons.length > 0 ? 'careful' : 'ready', reasons }
}
