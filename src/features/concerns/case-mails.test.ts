import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { startMailServer } from '#testing/mail-server.ts'
import { test } from '#testing/case-test.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { runCaseUseCase } from '#platform/cases/run-case-use-case.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { createPost } from '#platform/mail/post.ts'
import { insertAccount } from '#features/accounts/accounts.store.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { answerCase } from './answer-case.ts'
import { concernJobs, queueRounds } from './concerns.jobs.ts'
import { listCases } from './list-cases.ts'
import { raiseConcern } from './raise-concern.ts'

const signal = new AbortController().signal

async function addHandler(work: Work, { name }: { name: string }): Promise<string> {
  const accountId = work.newId()
  const account = {
    accountId,
    personId: null,
    name,
    address: `${name.toLowerCase()}@halvard.example`,
    passwordHash: null,
    roles: ['case-handler' as const],
    state: 'active' as const,
    language: null,
  }
  await insertAccount(work.db, work.organisationId, account, work.now)
  work.record({ action: 'account.created', subject: ['account', accountId] })
  return accountId
}

describe('mails about a case', () => {
  test('leave from the room itself, say nothing of what it is about, and leave no trace anywhere else', async ({
    pool,
    jobs,
    caseMachinery,
  }) => {
    const mailbox = await startMailServer(() => 'accepts')
    let now = new Date('2026-06-01T09:00:00Z')
    const clock = { now: () => now }
    const machinery = committingMachinery({ pool, jobs }, clock)
    const cases = { ...caseMachinery, clock }
    const organisationId = systemChance.newId(now)
    const caller = { organisationId, actor: { kind: 'system' } } as const
    await runUseCase(machinery, caller, createOrganisation, {
      name: 'Halvard',
      language: 'en',
      timeZone: 'UTC',
    })
    const ines = await runUseCase(machinery, caller, addHandler, { name: 'Ines' })
    const ruth = await runUseCase(machinery, caller, addHandler, { name: 'Ruth' })
    const outside = () => runUseCase(machinery, caller, countOutside, undefined)
    await queueRounds(machinery)
    const before = await outside()
    const facts = {
      need: 'serious',
      reach: 'named',
      name: 'Amira',
      address: 'amira@home.example',
      language: 'en',
      timeZone: 'UTC',
    } as const
    await runCaseUseCase(cases, { ...caller, actor: { kind: 'nobody' } }, raiseConcern, {
      facts,
      what: 'Quillfeather',
      firstHandlerId: ines,
      secondHandlerId: ruth,
      keptOut: [],
      draft: crypto.randomUUID(),
      machine: 'here',
    })
    const post = createPost({ url: mailbox.url, from: 'Programme <programme@halvard.example>' })
    const [round] = concernJobs({ machinery, cases, post, publicUrl: 'https://up.example' })
    await round!.handle({ organisationId: '' }, { signal })
    const handler = {
      organisationId,
      actor: {
        kind: 'account',
        organisationId,
        accountId: ines,
        personId: null,
        role: 'case-handler',
        roles: ['case-handler'],
      },
    } as const
    const { cases: listed } = await runCaseUseCase(cases, handler, listCases, undefined)
    await runCaseUseCase(cases, handler, answerCase, {
      caseId: listed[0]!.caseId,
      kind: 'acknowledgement',
      text: 'Quillfeather again',
      submission: undefined,
    })
    now = new Date('2026-06-01T09:05:00Z')
    await round!.handle({ organisationId: '' }, { signal })
    await round!.handle({ organisationId: '' }, { signal })
    const { letters } = mailbox
    expect(letters.map(({ to }) => to?.[0]?.address)).toEqual(['ines@halvard.example', 'amira@home.example'])
    expect(letters.map(({ subject }) => subject)).toEqual([
      '1 item needs an answer by 3 Jun, 09:00',
      'A message is waiting for you',
    ])
    for (const { subject, text, html, headers } of letters)
      expect(JSON.stringify([subject, text, html, headers])).not.toMatch(
        /quillfeather|concern|serious|report|case-/i,
      )
    expect(await outside()).toEqual(before)
    await mailbox.close()
  })
})

/** Everything others could read: the trail, the outbox, answers kept for a second press, jobs. */
async function countOutside(work: Work): Promise<unknown[]> {
  const db = tables<'audit_entries' | 'outgoing_mails' | 'submissions'>(work.db)
  const kept = []
  for (const table of ['audit_entries', 'outgoing_mails', 'submissions'] as const)
    kept.push((await db.selectFrom(table).select('organisation_id').execute()).length)
  const { rows } = await sql`select distinct name from jobs.job order by name`.execute(db)
  return [...kept, rows]
}
