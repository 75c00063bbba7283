import type { ApiRoute } from '#platform/http/api-route.ts'
import { matchRunRoutes } from '#features/match-runs/match-runs.routes.ts'
import { peopleRoutes } from '#features/people/people.routes.ts'

/** Every operation of the REST API. */
export const apiRoutes: readonly ApiRoute[] = [...peopleRoutes, ...matchRunRoutes]
