import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { tidyOrganisation } from './tidy-organisation.ts'
import { nextNight } from './upkeep.rules.ts'

const day = 86_400_000
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

async function arrange(world: World): Promise<void> {
  const { organisationId: organisation_id, database, clock } = world
  const now = clock.now()
  const imports = (['rows', 'applied'] as const).map((state, at) => ({
    organisation_id,
    import_id: idOf(at),
    state,
    file_name: 'people.csv',
    created_at: now,
    changed_at: now,
  }))
  await database.insertInto('people_imports').values(imports).execute()
  await database
    .insertInto('people_import_rows')
    .values({ organisation_id, import_id: idOf(0), number: 1, line: 2, cells: '["Amira"]' })
    .execute()
  await database
    .insertInto('accounts')
    .values({
      organisation_id,
      account_id: idOf(0),
      name: 'Hanna',
      address: 'h@example.org',
      roles: ['coordinator'],
      state: 'active',
      created_at: now,
    })
    .execute()
  const session = (number: number, ended_at: Date | null) => ({
    organisation_id,
    session_id: idOf(number),
    account_id: idOf(0),
    token_digest: `session ${number}`,
    role: 'coordinator',
    device: 'test',
    created_at: now,
    seen_at: now,
    ends_at: new Date(now.getTime() + 365 * day),
    ended_at,
  })
  await database
    .insertInto('sessions')
    .values([session(1, now), session(2, null)])
    .execute()
  const link = (number: number, ends_at: Date, used_at: Date | null) => ({
    organisation_id,
    link_id: idOf(number),
    purpose: 'match',
    token_digest: `link ${number}`,
    created_at: now,
    ends_at,
    used_at,
  })
  const far = new Date(now.getTime() + 365 * day)
  await database
    .insertInto('mailed_links')
    .values([link(1, far, now), link(2, now, null), link(3, far, null)])
    .execute()
  await database
    .insertInto('submissions')
    .values({ organisation_id, key: idOf(9), use_case: 'anything', outcome: null, at: now })
    .execute()
}

async function kept(world: World) {
  const { database } = world
  const imports = await database.selectFrom('people_imports').select('state').orderBy('import_id').execute()
  const rows = await database.selectFrom('people_import_rows').select('number').execute()
  const sessions = await database.selectFrom('sessions').select('token_digest').execute()
  const links = await database
    .selectFrom('mailed_links')
    .select('token_digest')
    .orderBy('token_digest')
    .execute()
  const submissions = await database.selectFrom('submissions').select('key').execute()
  return {
    imports: imports.map(({ state }) => state),
    rows: rows.length,
    sessions: sessions.map(({ token_digest }) => token_digest).toSorted(),
    links: links.map(({ token_digest }) => token_digest),
    submissions: submissions.length,
  }
}

const system = { actor: { kind: 'system' } } as const

describe('the night', () => {
  test('leaves everything alone that may still be needed', async ({ world }) => {
    await arrange(world)
    world.clock.advance(6 * day)
    const before = await kept(world)
    await world.run(tidyOrganisation, undefined, system)
    expect(await kept(world)).toEqual(before)
  })

  test('gives up unfinished imports with their rows, ended sessions and old outcomes after a week', async ({
    world,
  }) => {
    await arrange(world)
    world.clock.advance(8 * day)
    await world.run(tidyOrganisation, undefined, system)
    expect(await kept(world)).toEqual({
      imports: ['cancelled', 'applied'],
      rows: 0,
      sessions: ['session 2'],
      links: ['link 1', 'link 2', 'link 3'],
      submissions: 0,
    })
  })

  test('deletes used and ended links after ninety days, and never one that still works', async ({
    world,
  }) => {
    await arrange(world)
    world.clock.advance(91 * day)
    await world.run(tidyOrganisation, undefined, system)
    expect((await kept(world)).links).toEqual(['link 3'])
  })

  test('comes at three, today or tomorrow', () => {
    expect(nextNight(new Date('2026-06-01T02:59:00Z'))).toEqual(new Date('2026-06-01T03:00:00Z'))
    expect(nextNight(new Date('2026-06-01T03:00:00Z'))).toEqual(new Date('2026-06-02T03:00:00Z'))
  })
})
