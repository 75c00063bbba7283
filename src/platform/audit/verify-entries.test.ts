import { describe, expect } from 'vitest'
import { sql } from 'kysely'
import { connect } from '#platform/database/connect.ts'
import { asTransaction, type AuditFact, type Work } from '#platform/database/work.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { systemChance, systemClock } from '#platform/clock/clock.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test as productTest } from '#testing/product-test.ts'
import { verifyEntries, type AuditHead, type AuditVerdict } from './verify-entries.ts'

interface Trail {
  verify(known?: AuditHead): Promise<AuditVerdict>
  append(of: readonly AuditFact[]): Promise<void>
  /** What somebody does who owns the database. */
  tamper(statement: string): Promise<void>
}

const facts: readonly AuditFact[] = Array.from({ length: 40 }, (_one, at) => ({
  action: at % 2 ? 'pair.opened' : 'person.read',
  subject: ['thing', `number ${at}`],
  detail: { b: at, a: 'text', c: null, d: true },
}))

async function act(work: Work, of: readonly AuditFact[]): Promise<void> {
  for (const fact of of) work.record(fact)
}

const test = productTest.extend<{ trail: Trail }>({
  trail: async ({ pool, jobs, address }, use) => {
    const machinery = committingMachinery({ pool, jobs })
    const organisationId = systemChance.newId(systemClock.now())
    const caller = { organisationId, actor: { kind: 'system' } } as const
    for (let from = 0; from < facts.length; from += 10)
      await runUseCase(machinery, caller, act, facts.slice(from, from + 10))
    const owner = connect(address, 'owner', 1)
    const inside = <Outcome>(database: typeof pool, run: (transaction: typeof pool) => Promise<Outcome>) =>
      database.transaction().execute(async (transaction) => {
        await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
        return run(transaction)
      })
    await use({
      append: (of) => runUseCase(machinery, caller, act, of),
      verify: (known) =>
        inside(pool, (transaction) => verifyEntries(asTransaction(transaction), organisationId, known)),
      tamper: (statement) =>
        inside(owner, async (transaction) => void (await sql.raw(statement).execute(transaction))),
    })
    await owner.destroy()
  },
})

describe('the audit trail', () => {
  test('of honest work is whole, and so is a longer one that began with a head kept earlier', async ({
    trail,
  }) => {
    const verdict = await trail.verify()
    expect(verdict).toMatchObject({ ok: true, head: { number: 40 } })
    expect(await trail.verify((verdict as { head: AuditHead }).head)).toEqual(verdict)
  })

  test('shows any edit of any column, and names the entry', async ({ trail }) => {
    const edits = [
      "action = 'pair.closed'",
      "subject_id = 'another'",
      "detail = '{}'",
      "at = at - interval '1 hour'",
      "actor_kind = 'account'",
      "hash = 'x'",
    ]
    for (const [at, edit] of edits.entries()) {
      await trail.tamper(`create table kept as select * from audit_entries where number = ${at + 5}`)
      await trail.tamper(`update audit_entries set ${edit} where number = ${at + 5}`)
      expect(await trail.verify(), edit).toEqual({ ok: false, number: at + 5, fault: 'changed' })
      await trail.tamper(
        `delete from audit_entries where number = ${at + 5}; insert into audit_entries select * from kept; drop table kept`,
      )
    }
    expect(await trail.verify()).toMatchObject({ ok: true })
  })

  test('shows an entry that was taken out', async ({ trail }) => {
    await trail.tamper('delete from audit_entries where number = 17')
    expect(await trail.verify()).toEqual({ ok: false, number: 17, fault: 'missing' })
  })

  test('shows two entries that changed places', async ({ trail }) => {
    await trail.tamper(
      'update audit_entries set number = case number when 8 then -9 else -8 end where number in (8, 9); update audit_entries set number = -number where number < 0',
    )
    expect(await trail.verify()).toEqual({ ok: false, number: 8, fault: 'changed' })
  })

  test('shows a cut end, and with a head kept elsewhere also when the head was cut with it', async ({
    trail,
  }) => {
    const { head } = (await trail.verify()) as { head: AuditHead }
    await trail.tamper('delete from audit_entries where number > 30')
    expect(await trail.verify()).toEqual({ ok: false, number: 31, fault: 'end-missing' })
    await trail.tamper(
      'update audit_heads h set number = 30, hash = e.hash from audit_entries e where e.organisation_id = h.organisation_id and e.number = 30',
    )
    expect(await trail.verify()).toMatchObject({ ok: true })
    expect(await trail.verify(head)).toEqual({ ok: false, number: 31, fault: 'end-missing' })
  })

  test('written anew from the start is found by a head kept elsewhere, and by nothing else', async ({
    trail,
  }) => {
    const { head } = (await trail.verify()) as { head: AuditHead }
    await trail.tamper('delete from audit_entries; delete from audit_heads')
    await trail.append(facts.map((fact) => ({ ...fact, action: 'pair.closed' })))
    expect(await trail.verify()).toMatchObject({ ok: true })
    expect(await trail.verify(head)).toEqual({ ok: false, number: 40, fault: 'rewritten' })
  })
})
