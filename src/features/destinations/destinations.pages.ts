import type { PageRoute } from '#platform/pages/page-route.ts'
import { findingRoles } from './destinations.policy.ts'

export const destinationPages: readonly PageRoute[] = [
  { path: 'find', file: 'destinations/web/find-page.tsx', access: findingRoles, frame: 'workbench' },
]
