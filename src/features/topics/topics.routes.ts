import { apiRoute, type ApiRoute } from '#platform/http/api-route.ts'
import { describeTopics } from './describe-topics.ts'
import { listTopicsEndpoint } from './topic-endpoints.contract.ts'

export const topicRoutes: readonly ApiRoute[] = [apiRoute(listTopicsEndpoint, describeTopics)]
