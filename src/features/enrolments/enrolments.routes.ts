import { apiRoute, type ApiRoute } from '#platform/http/api-route.ts'
import { describeEnrolments } from './describe-enrolments.ts'
import { enrolPeople } from './enrol-people.ts'
import { enrolmentEndpoints } from './enrolment-endpoints.contract.ts'

export const enrolmentRoutes: readonly ApiRoute[] = [
  apiRoute(enrolmentEndpoints.list, describeEnrolments),
  apiRoute(enrolmentEndpoints.bulk, enrolPeople),
]
