// Solving.
export { createCertificate } from './certificate.ts'
export type { Certificate, CertificateHeader, CertificateInput } from './certificate.ts'
export type { Instance } from './instance.ts'
export { objectiveSpec } from './objectives.ts'
export { buildRawInstance } from './raw-instance.ts'
export type { RawColumns, RawResult } from './raw-instance.ts'
export { solveDense } from './dense/solve-dense.ts'
export type { DenseInstance, DenseSolution } from './dense/dense-spec.ts'
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

// Changing a solved instance.
export { whyNot, worth } from './session/ask-session.ts'
export type { Cost, WhyNot, Worth } from './session/ask-session.ts'
export { ban, decline, join, leave, lock, undo } from './session/change-session.ts'
export type { Change, ChangeResult, NewPerson, Refusal } from './session/change-session.ts'
export { openSession } from './session/open-session.ts'
export type { NoSession } from './session/open-session.ts'
export { sessionResult } from './session/session-result.ts'
export type { ChangeMode, Session } from './session/session.ts'

// People: rules, scores, candidates, explanations.
export { assembleInstance, buildInstance } from './people/build-instance.ts'
export type { InstanceOptions } from './people/build-instance.ts'
export { collectCandidates } from './people/candidates.ts'
export type { CandidateOptions, CandidateSlice } from './people/candidates.ts'
export { checkLocks } from './people/check-locks.ts'
export { deferredAcceptance } from './people/deferred-acceptance.ts'
export type { StableResult } from './people/deferred-acceptance.ts'
export { blockedBy } from './people/hard-rules.ts'
export type { Block } from './people/hard-rules.ts'
export type { UnknownId } from './people/listed-pairs.ts'
export { pairFacts } from './people/pair-facts.ts'
export type { PairFacts } from './people/pair-facts.ts'
export type { Person, Personality, Role } from './people/person.ts'
export type { Outcome, Problem, ProblemCode } from './people/problem.ts'
export { readPeople, readPerson } from './people/read-person.ts'
export type { PeopleRow } from './people/read-person.ts'
export { readRules } from './people/read-rules.ts'
export { describeReason, reasonsFor, unusedColumns } from './people/reasons.ts'
export type { PairReasons, Reason } from './people/reasons.ts'
export { openRoster } from './people/roster.ts'
export type { PeopleSide, Roster } from './people/roster.ts'
export { defaultRules, hardRules, pairTags, scoreTerms, tierNames, waivableRules } from './people/rules.ts'
export type {
  Ban,
  Capacity,
  HardRule,
  IdPair,
  Mode,
  PairTag,
  QuotaRule,
  Rules,
  ScoreTerm,
  Share,
  TierName,
  WaivableRule,
  Waiver,
} from './people/rules.ts'
export { scorePair } from './people/score-pair.ts'
export type { Score, TermPoints } from './people/score-pair.ts'
export { toSolveSpec } from './people/solve-request.ts'
export { blockingPairs, figuresOf, priceOfStability } from './people/stability.ts'
export type { ResultFigures, StabilityPrice } from './people/stability.ts'
export { whyUnmatched } from './people/why-unmatched.ts'
export type { NetEffect, Relaxation, RuleCut, WhyUnmatched } from './people/why-unmatched.ts'
