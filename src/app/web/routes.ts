import { layout, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes'
import type { PageRoute } from '#platform/pages/page-route.ts'
import { pages } from '#app/pages.ts'

function entry({ path, file }: PageRoute): RouteConfigEntry {
  const id = path === '' ? 'start' : path.replaceAll(/[/:]+/g, '-')
  return route(path, file.startsWith('.') ? file : `../../features/${file}`, { id })
}

export default [
  ...pages.filter(({ frame }) => frame !== 'workbench').map(entry),
  layout('workbench-frame.tsx', pages.filter(({ frame }) => frame === 'workbench').map(entry)),
] satisfies RouteConfig
