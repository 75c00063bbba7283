import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'
import { pageAt } from './page-at.ts'
import { pages } from './pages.ts'

const whole = pages.map((route) => ({ path: `/${route.path}`, handle: route }))
const read = (path: string) => {
  const match = matchRoutes(whole, path)?.[0]
  return match && { route: match.route.handle, params: match.params }
}
const filled = (path: string) => `/${path.replaceAll(/:[\w-]+/g, '01890000-0000-7000-8000-000000000001')}`

test('an address is read as the router reads it, whatever is done to it', () => {
  const changes: ((path: string) => string)[] = [
    (path) => path,
    (path) => `${path}/`,
    (path) => path.toUpperCase(),
    (path) => `/${path}`,
    (path) => path.replace('/', '//'),
    (path) => `${path}/new`,
    (path) => path.slice(0, path.lastIndexOf('/')),
    (path) => path.replace(/[a-z]/, (letter) => `%${letter.codePointAt(0)!.toString(16)}`),
    (path) => path.replace(/\/([^/]+)\//, '/$1/./'),
    (path) => path.replace(/^\/[^/]+/, '/unknown'),
    (path) => path.replaceAll('-', '%2F'),
  ]
  for (const { path } of pages)
    for (const change of changes) {
      const address = change(filled(path))
      expect([address, pageAt(address)]).toEqual([address, read(address)])
    }
  expect(pages.length).toBeGreaterThan(100)
})
