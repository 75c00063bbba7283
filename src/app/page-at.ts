import { matchRoutes } from 'react-router'
import type { PageRoute } from '#platform/pages/page-route.ts'
import { pages } from './pages.ts'

const routeTable = pages.map((route) => ({ path: `/${route.path}`, handle: route }))

export interface PageMatch {
  readonly route: PageRoute
  readonly params: Readonly<Record<string, string | undefined>>
}

/**
 * The page a data request of the client router is for; other paths stay as they are. Exactly as the router reads it: an address the two
 * read differently would pass the gate as one page and open another.
 */
export function pagePath(pathname: string): string {
  return pathname.endsWith('/_.data') ? pathname.slice(0, -'_.data'.length) : pathname.replace(/\.data$/, '')
}

/** The page list's entry for an address, and what the address names. */
export function pageAt(pathname: string): PageMatch | undefined {
  const match = matchRoutes(routeTable, pagePath(pathname))?.[0]
  return match && { route: match.route.handle, params: match.params }
}
