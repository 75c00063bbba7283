import type { ApiRoute } from '#platform/http/api-route.ts'
import { matchRunRoutes } from '#features/match-runs/match-runs.routes.ts'
import { enrolmentRoutes } from '#features/enrolments/enrolments.routes.ts'
import { programmeRoutes } from '#features/programmes/programmes.routes.ts'
import { topicRoutes } from '#features/topics/topics.routes.ts'
import { peopleRoutes } from '#features/people/people.routes.ts'

/** Every operation of the REST API. */
export const apiRoutes: readonly ApiRoute[] = [
  ...peopleRoutes,
  ...programmeRoutes,
  ...topicRoutes,
  ...enrolmentRoutes,
  ...matchRunRoutes,
]
