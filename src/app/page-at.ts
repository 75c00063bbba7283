import { matchRoutes } from 'react-router'
import type { PageRoute } from '#platform/pages/page-route.ts'
import { pages } from './pages.ts'

const routeTable = pages.map((route) => ({ path: `/${route.path}`, handle: route }))

export interface PageMatch {
  readonly route: PageRoute
  readonly params: Readonly<Record<string, string | undefined>>
}

/** The page list's entry for an address, and what the address names. Data requests of the client router end in `.data`. */
export function pageAt(pathname: string): PageMatch | undefined {
  const plain = pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')
  const match = matchRoutes(routeTable, plain)?.[0]
  return match && { route: match.route.handle, params: match.params }
}
