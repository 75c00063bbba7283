import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { emptyCopy } from '#testing/empty-copy.ts'
import { test } from '#testing/product-test.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { connect } from '#platform/database/connect.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { tables, type UseCase, type Work } from '#platform/database/work.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { findErased } from '#features/people/find-erased.ts'
import { listPeople } from '#features/people/list-people.ts'
import { askErasure } from '#features/rights/ask-erasure.ts'
import { confirmErasure } from '#features/rights/confirm-erasure.ts'
import { erasePerson } from '#features/rights/erase-person.ts'
import { eraseListed, keepErasedList } from './erased-people.ts'

async function addPeople(work: Work): Promise<void> {
  const person = (employee_id: string, full_name: string, email: string) => ({
    organisation_id: work.organisationId,
    person_id: work.newId(),
    employee_id,
    full_name,
    email,
    created_at: work.now,
    changed_at: work.now,
  })
  await tables<'people'>(work.db)
    .insertInto('people')
    .values([person('E1', 'Zofia Kanarek', 'zofia@firm.example'), person('E2', 'Bo Lind', 'bo@firm.example')])
    .execute()
  work.upkeep()
}

describe('a backup from before an erasure', () => {
  test('brings nobody back who is on the list outside the database, and no file does later', async ({
    address,
    pool,
    jobs,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'upstream-erased-'))
    const [file, list] = [join(folder, 'all.backup'), join(folder, 'erased.list')]
    let now = new Date('2026-06-01T09:00:00Z')
    const machinery = committingMachinery({ pool, jobs }, { now: () => now })
    const organisationId = systemChance.newId(now)
    const actorOf = (role: 'coordinator' | 'administrator'): Actor => ({
      kind: 'account',
      organisationId,
      accountId: systemChance.newId(now),
      personId: null,
      role,
      roles: [role],
    })
    const as = <Input, Outcome>(actor: Actor, useCase: UseCase<Input, Outcome>, input: Input) =>
      runUseCase(machinery, { organisationId, actor }, useCase, input)
    await as({ kind: 'system' }, createOrganisation, { name: 'Halvard', language: 'en', timeZone: 'UTC' })
    await as({ kind: 'system' }, addPeople, undefined)
    const { people } = await as(actorOf('coordinator'), listPeople, { presence: 'here' })
    const { personId, fullName: name } = people.find(({ fullName }) => fullName === 'Zofia Kanarek')!
    const key = randomBytes(32)
    await writeBackup(address, file, key, now)

    await keepErasedList(machinery, list)
    expect(await eraseListed(machinery, list)).toBe(null)
    await as(actorOf('administrator'), askErasure, { personId })
    await as(actorOf('administrator'), confirmErasure, { personId, name })
    now = new Date('2026-06-02T10:00:00Z')
    await as({ kind: 'system' }, erasePerson, { personId })
    await keepErasedList(machinery, list)

    const copy = await emptyCopy(address)
    await restoreBackup(copy, file, key)
    const database = connect(copy, 'upstream_app', 2)
    try {
      const restored = { ...machinery, database }
      const named = async (work: Work) =>
        (await tables<'people'>(work.db).selectFrom('people').select('full_name').execute()).map(
          ({ full_name }) => full_name,
        )
      const look = <Outcome>(useCase: UseCase<undefined, Outcome>) =>
        runUseCase(restored, { organisationId, actor: { kind: 'system' } }, useCase, undefined)
      expect(await look(named)).toContain('Zofia Kanarek')
      expect(await eraseListed(restored, list)).toBe(1)
      expect(await look(named)).not.toContain('Zofia Kanarek')
      expect(await look(named)).toContain('Bo Lind')
      const known = await look((work) => findErased(work, ['zofia@firm.example', 'bo@firm.example']))
      expect([...known]).toEqual([['zofia@firm.example', personId]])
      expect(await eraseListed(restored, list)).toBe(0)
    } finally {
      await database.destroy()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
