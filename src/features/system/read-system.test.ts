import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { readSystem } from './read-system.ts'
import { warningsOf } from './warnings.rules.ts'

const now = new Date('2026-06-01T09:00:00Z')
const well = {
  mailServer: true,
  publicUrl: 'https://mentoring.example.org',
  mails: { waiting: 3, held: 0, failed: 0 },
  jobs: { waiting: 2, running: 1, failed: 0 },
  administrators: 2,
  lastBackupAt: new Date('2026-05-31T02:00:00Z'),
}

describe('the state of the installation', () => {
  test('is seen by an administrator, with the database that really runs', async ({ world }) => {
    const input = { mailServer: false, publicUrl: 'http://127.0.0.1:3000' }
    const system = await world.run(readSystem, input, { actor: world.actor('administrator') })
    expect(system.database).toMatchObject({ isServer: false })
    expect(system.database.version).toMatch(/^\d+/)
    expect(system.jobs.failed).toBe(0)
    expect(system.warnings).toContain('no-mail-server')
  })

  test('is closed to every other role', async ({ world }) => {
    for (const role of ['coordinator', 'sponsor', 'case-handler', 'participant'] as const)
      await expect(
        world.run(readSystem, { mailServer: true, publicUrl: '' }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ code: 'system.failure.notYours' })
  })

  test('warns of nothing when nothing needs anybody', () => {
    expect(warningsOf(well, now)).toEqual([])
  })

  test('warns of a backup that is older than a week', () => {
    expect(warningsOf({ ...well, lastBackupAt: new Date('2026-05-24T02:00:00Z') }, now)).toEqual([
      'old-backup',
    ])
  })

  test('puts what is lost first and what could be better last', () => {
    const troubled = {
      ...well,
      mailServer: false,
      publicUrl: 'http://x',
      administrators: 1,
      lastBackupAt: null,
      jobs: { ...well.jobs, failed: 2 },
    }
    expect(warningsOf(troubled, now)).toEqual([
      'jobs-failed',
      'no-backup',
      'no-mail-server',
      'plain-address',
      'one-administrator',
    ])
  })
})
