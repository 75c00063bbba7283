import type { ApiRoute } from '#platform/http/api-route.ts'

/** Every operation of the REST API. */
export const apiRoutes: readonly ApiRoute[] = []
