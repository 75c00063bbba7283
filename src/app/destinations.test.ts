import { describe, expect, test } from 'vitest'
import { roles } from '#contract/actor.ts'
import { findingRoles } from '#features/destinations/destinations.policy.ts'
import { placesFor } from '#features/destinations/destinations.rules.ts'
import { pageAt } from './page-at.ts'
import { pages } from './pages.ts'

const programmeId = '01890000-0000-7000-8000-000000000001'

/** Pages one comes to from another: one thing of a list, a step of a task, or the way here. */
const partOfAnother: ReadonlySet<string> = new Set([
  'find',
  'programmes',
  'account/role',
  'account/confirm',
  'programmes/:programmeId/interest/conversations',
  'programmes/:programmeId/match/ask',
  'programmes/:programmeId/match/approval',
  'programmes/:programmeId/training/people',
])

/** Of those who may find things, without the ones that name one thing of many. */
function workbenchPages(): string[] {
  return pages
    .filter(({ access, frame }) => frame === 'workbench' && typeof access !== 'string')
    .filter(({ access }) => findingRoles.some((role) => access.includes(role)))
    .map(({ path }) => path)
    .filter((path) => !/:(?!programmeId)/.test(path))
}

describe('the places one can go to', () => {
  test('are pages the role may open, one and all', () => {
    for (const role of roles)
      for (const { href } of placesFor(role, programmeId)) {
        const access = pageAt(href)?.route.access
        const opens = access === 'anyone' || access === 'signed-in' || (access && access.includes(role))
        expect(opens, `${href} as ${role}`).toBe(true)
      }
  })

  test('leave out no page of the workbench that stands for itself', () => {
    const offered = new Set(
      findingRoles.flatMap((role) =>
        placesFor(role, programmeId).map(({ href }) => pageAt(href)?.route.path),
      ),
    )
    expect(workbenchPages().filter((path) => !offered.has(path) && !partOfAnother.has(path))).toEqual([])
  })
})
