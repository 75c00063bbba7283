// Solving.
export { createCertificate } from './certificate.ts'
export type { Certificate, CertificateHeader, CertificateInput } from './certificate.ts'
export type { Instance } from './instance.ts'
export { objectiveSpec } from './objectives.ts'
export { solveInstance } from './solve-instance.ts'
export type {
  BadInput,
  CountProof,
  HallSet,
  Infeasible,
  InputProblem,
  NothingYet,
  Objective,
  Phase,
  PriceProof,
  Progress,
  Quota,
  QuotaImpossible,
  QuotaLimit,
  QuotaResult,
  Side,
  Solution,
  SolvedTier,
  SolveOutcome,
  SolvePorts,
  SolveSpec,
  TierSpec,
  Unmatched,
} from './solve-spec.ts'

// People: rules, scores, candidates, explanations.
