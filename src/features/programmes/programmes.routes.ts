import { apiRoute, type ApiRoute } from '#platform/http/api-route.ts'
import { createProgramme } from './create-programme.ts'
import { describeBrief, describeProgramme, describeProgrammes } from './describe-programmes.ts'
import { programmeEndpoints } from './programme-endpoints.contract.ts'

export const programmeRoutes: readonly ApiRoute[] = [
  apiRoute(programmeEndpoints.list, describeProgrammes),
  apiRoute(programmeEndpoints.create, createProgramme),
  apiRoute(programmeEndpoints.read, describeProgramme),
  apiRoute(programmeEndpoints.brief, describeBrief),
]
