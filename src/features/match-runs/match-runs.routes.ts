import { apiRoute, type ApiRoute } from '#platform/http/api-route.ts'
import { approveMatchRun } from './approve-match.ts'
import { listMatchRuns, readMatchRun } from './list-match-runs.ts'
import {
  approveMatchRunEndpoint,
  listMatchRunsEndpoint,
  readMatchRunEndpoint,
  requestMatchRunEndpoint,
} from './match-runs.contract.ts'
import { requestMatchRun } from './request-match-run.ts'

export const matchRunRoutes: readonly ApiRoute[] = [
  apiRoute(listMatchRunsEndpoint, listMatchRuns),
  apiRoute(requestMatchRunEndpoint, requestMatchRun),
  apiRoute(readMatchRunEndpoint, readMatchRun),
  apiRoute(approveMatchRunEndpoint, approveMatchRun),
]
