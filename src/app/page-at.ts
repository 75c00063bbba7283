import { matchRoutes } from 'react-router'
import type { PageRoute } from '#platform/pages/page-route.ts'
import { pages } from './pages.ts'

interface TableRow {
  readonly path: string
  readonly handle: PageRoute
}

const table: readonly TableRow[] = pages.map((route) => ({ path: `/${route.path}`, handle: route }))
/** The router prepares every row it is given anew at each look: most of a short answer's time went there. */
const byShape = Map.groupBy(table, ({ path }) => shapeOf(path))
const plain = /^(\/[\w-]+)+\/?$/

/** Its first word and how many words there are. */
function shapeOf(path: string): string {
  const words = path.split('/').filter(Boolean)
  return `${words[0]?.startsWith(':') ? ':' : (words[0]?.toLowerCase() ?? '')} ${words.length}`
}

/** The rows that can fit an address. */
function rowsFor(path: string): readonly TableRow[] {
  // Escapes, double strokes and what else the router reads in ways of its own go through the whole table.
  if (!plain.test(path)) return table
  const shape = shapeOf(path)
  return [shape, shape.replace(/^\S*/, ':')].flatMap((one) => byShape.get(one) ?? [])
}

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
  const path = pagePath(pathname)
  const match = matchRoutes([...rowsFor(path)], path)?.[0]
  return match && { route: match.route.handle, params: match.params }
}
