import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { connect } from '#platform/database/connect.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { test } from '#testing/case-test.ts'
import { verifyCaseLog } from './verify-case-log.ts'
import { caseTables, type CaseWork } from './case-work.ts'
import { runCaseUseCase } from './run-case-use-case.ts'

const caseId = '01890000-0000-7000-8000-00000000ca5e'
const listed = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`

describe('the case room', () => {
  test('is closed to every other role: none may so much as name its tables', async ({ address }) => {
    const owner = connect(address, 'owner', 1)
    const { rows: rooms } = await sql
      .raw<{ relname: string }>(`${listed} and (relname = 'cases' or relname like 'case\\_%')`)
      .execute(owner)
    expect(rooms.length).toBeGreaterThanOrEqual(7)
    for (const role of ['upstream_app', 'upstream_jobs'] as const) {
      const database = connect(address, role, 1)
      for (const { relname } of rooms) {
        const count = sql`select count(*) from ${sql.table(relname)}`.execute(database)
        await expect(count, `${relname} as ${role}`).rejects.toMatchObject({ code: '42501' })
      }
      await database.destroy()
    }
    await owner.destroy()
  })

  test('has a role that reads nothing else but what an organisation is called', async ({ address }) => {
    const room = connect(address, 'upstream_cases', 1)
    const { rows } = await sql
      .raw<{ relname: string }>(
        `${listed} and has_table_privilege('upstream_cases', oid, 'select') and relname <> 'cases' and relname not like 'case\\_%'`,
      )
      .execute(room)
    expect(rows).toEqual([{ relname: 'organisations' }])
    await expect(sql`select count(*) from jobs.job`.execute(room)).rejects.toMatchObject({ code: '42501' })
    await room.destroy()
  })

  test('does not compile into the stores of other slices', () => {
    const steal = (work: Work) =>
      // @ts-expect-error a case table is no table of the rest of the product
      tables<'cases'>(work.db)
    expect(steal).toBeTypeOf('function')
  })

  test('writes its own log, chained, and refuses work that leaves no line in it', async ({ room }) => {
    const act = async (work: CaseWork) => work.record({ action: 'case.opened', caseId })
    for (let round = 0; round < 3; round += 1) await room.run(act, undefined)
    const verify = (work: CaseWork) => verifyCaseLog(work.db, work.organisationId)
    expect(await room.run(verify, undefined)).toMatchObject({ ok: true, head: { number: 3 } })
    const silent = async (work: CaseWork) => {
      await caseTables<'case_tries'>(work.db)
        .insertInto('case_tries')
        .values({ organisation_id: work.organisationId, digest: 'x', tries: 1, last_at: work.now })
        .execute()
    }
    await expect(room.run(silent, undefined)).rejects.toThrow('without a line in its log')
  })

  test('shows an edit of its log', async ({ caseMachinery, address }) => {
    const organisationId = caseMachinery.chance.newId(caseMachinery.clock.now())
    const caller = { organisationId, actor: { kind: 'nobody' } } as const
    for (const action of ['case.raised', 'case.opened', 'case.closed'])
      await runCaseUseCase(caseMachinery, caller, async (work) => work.record({ action, caseId }), undefined)
    const owner = connect(address, 'owner', 1)
    await owner.transaction().execute(async (transaction) => {
      await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
      await sql`update case_log_entries set action = 'case.raised' where number = 2`.execute(transaction)
    })
    await owner.destroy()
    const verify = (work: CaseWork) => verifyCaseLog(work.db, work.organisationId)
    expect(await runCaseUseCase(caseMachinery, caller, verify, undefined)).toEqual({
      ok: false,
      number: 2,
      fault: 'changed',
    })
  })
})
