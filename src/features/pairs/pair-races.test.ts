import { describe, expect } from 'vitest'
import { sql } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test as productTest } from '#testing/product-test.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { takeUpMail } from '#features/mails/take-up-mail.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { acceptMatch } from './accept-match.ts'
import { announcePairs } from './announce-pairs.ts'
import { createPairs } from './create-pairs.ts'
import { declineMatch } from './decline-match.ts'
import { undoAnnouncement } from './undo-announcement.ts'

const why = { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null }
const start = new Date('2026-06-01T09:00:00Z')

interface Scene {
  readonly machinery: Machinery
  readonly caller: { readonly organisationId: string; readonly actor: { readonly kind: 'system' } }
  readonly programmeId: string
  readonly at: (minutes: number) => void
  readonly mentorLink: () => Promise<Actor>
  readonly rows: (
    table: 'pair_answers' | 'pairs' | 'outgoing_mails' | 'announcements' | 'submissions',
  ) => Promise<readonly Record<string, unknown>[]>
}

/** Real transactions that really meet: an organisation of its own, with one pair of which nobody has heard. */
const test = productTest.extend<{ scene: Scene }>({
  scene: async ({ pool, jobs }, use) => {
    let now = start
    const machinery = committingMachinery({ pool, jobs }, { now: () => now })
    const organisationId = systemChance.newId(now)
    const caller = { organisationId, actor: { kind: 'system' } } as const
    await runUseCase(machinery, caller, createOrganisation, {
      name: 'Halvard',
      language: 'en',
      timeZone: 'UTC',
    })
    const { programmeId, mentorId, pairId } = await runUseCase(machinery, caller, pairUp, undefined)
    await use({
      machinery,
      caller,
      programmeId,
      at: (minutes) => void (now = new Date(start.getTime() + minutes * 60_000)),
      mentorLink: () => runUseCase(machinery, caller, linkFor, { mentorId, pairId }),
      rows: (table) =>
        pool.transaction().execute(async (transaction) => {
          await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
          return transaction.selectFrom(table).selectAll().execute()
        }),
    })
  },
})

async function pairUp(work: Work) {
  const [mentorId, menteeId] = [work.newId(), work.newId()]
  for (const [personId, name] of [
    [mentorId, 'Amira'],
    [menteeId, 'Jonas'],
  ] as const) {
    const row = {
      organisation_id: work.organisationId,
      person_id: personId,
      employee_id: name,
      full_name: name,
      email: `${name}@example.org`,
      created_at: work.now,
      changed_at: work.now,
    }
    await tables<'people'>(work.db).insertInto('people').values(row).execute()
  }
  const { programmeId } = await createProgramme(work, {
    name: 'Rising Voices',
    startingPoint: 'digital-skills',
  })
  await createPairs(work, { programmeId, runId: work.newId(), pairs: [{ mentorId, menteeId, why }] })
  const pair = await tables<'pairs'>(work.db)
    .selectFrom('pairs')
    .select('pair_id')
    .where('organisation_id', '=', work.organisationId)
    .executeTakeFirstOrThrow()
  return { programmeId, mentorId, pairId: pair.pair_id }
}

async function linkFor(
  work: Work,
  { mentorId, pairId }: { mentorId: string; pairId: string },
): Promise<Actor> {
  const endsAt = new Date(work.now.getTime() + 9e8)
  await issueMailedLink(work, { purpose: 'match', personId: mentorId, subjectId: pairId, endsAt })
  const { link_id } = await tables<'mailed_links'>(work.db)
    .selectFrom('mailed_links')
    .select('link_id')
    .where('organisation_id', '=', work.organisationId)
    .orderBy('link_id', 'desc')
    .executeTakeFirstOrThrow()
  return {
    kind: 'link',
    organisationId: work.organisationId,
    linkId: link_id,
    purpose: 'match',
    personId: mentorId,
    accountId: null,
    subjectId: pairId,
  }
}

const outcomes = async (running: readonly Promise<unknown>[]) => {
  const settled = await Promise.allSettled(running)
  return {
    won: settled.filter(({ status }) => status === 'fulfilled').length,
    lost: settled.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { status?: number }).status ?? String(one.reason)] : [],
    ),
  }
}

describe('two at once', () => {
  test('of 200 who accept one match a single yes is kept, and the leader is asked once', async ({
    scene,
  }) => {
    const { machinery, caller, programmeId } = scene
    await runUseCase(machinery, caller, announcePairs, { programmeId, day: null })
    const links = await Promise.all([scene.mentorLink(), scene.mentorLink()])
    const { won, lost } = await outcomes(
      Array.from({ length: 200 }, (_one, at) =>
        runUseCase(machinery, { ...caller, actor: links[at % 2]! }, acceptMatch, { initials: 'AH' }),
      ),
    )
    expect(won).toBe(1)
    expect(new Set(lost)).toEqual(new Set([409]))
    expect(await scene.rows('pair_answers')).toHaveLength(1)
    const asked = (await scene.rows('outgoing_mails')).map(({ key }) => String(key).split(':').at(-1))
    expect(asked).toHaveLength(2)
    expect(new Set(asked)).toEqual(new Set(['mentor', 'mentee']))
  })

  test('a yes and a no for one match leave one answer, and the pair agrees with it', async ({ scene }) => {
    const { machinery, caller, programmeId } = scene
    await runUseCase(machinery, caller, announcePairs, { programmeId, day: null })
    const actor = await scene.mentorLink()
    const { won, lost } = await outcomes([
      runUseCase(machinery, { ...caller, actor }, acceptMatch, { initials: 'AH' }),
      runUseCase(machinery, { ...caller, actor }, declineMatch, { reason: 'time' as const }),
    ])
    expect([won, lost]).toEqual([1, [409]])
    const [[answer], [pair]] = [await scene.rows('pair_answers'), await scene.rows('pairs')]
    expect(pair?.['state']).toBe(answer?.['answer'] === 'yes' ? 'proposed' : 'exited')
  })

  test('of ten who announce the same pairs one does, and every mentor is written to once', async ({
    scene,
  }) => {
    const { machinery, caller, programmeId } = scene
    const { won, lost } = await outcomes(
      Array.from({ length: 10 }, () =>
        runUseCase(machinery, caller, announcePairs, { programmeId, day: null }),
      ),
    )
    expect([won, new Set(lost)]).toEqual([1, new Set([409])])
    expect(await scene.rows('outgoing_mails')).toHaveLength(1)
    expect(await scene.rows('announcements')).toHaveLength(1)
  })

  test('the same form sent ten times at once is one announcement, told ten times', async ({ scene }) => {
    const { machinery, caller, programmeId } = scene
    const submission = crypto.randomUUID()
    const told = await Promise.all(
      Array.from({ length: 10 }, () =>
        runUseCase(machinery, { ...caller, submission }, announcePairs, { programmeId, day: null }),
      ),
    )
    expect(new Set(told.map(({ announced }) => announced))).toEqual(new Set([1]))
    expect(await scene.rows('announcements')).toHaveLength(1)
    expect(await scene.rows('submissions')).toHaveLength(1)
  })

  test('undoing an announcement while its mail is taken up either stops the mail or finds it too late', async ({
    scene,
  }) => {
    const { machinery, caller, programmeId } = scene
    for (let turn = 0; turn < 8; turn += 1) {
      scene.at(turn * 60)
      await runUseCase(machinery, caller, announcePairs, { programmeId, day: null })
      const mail = (await scene.rows('outgoing_mails')).find(({ state }) => state === 'waiting')!
      // The worker's clock is ahead of the coordinator's: the mail is due while the announcement can still be undone.
      const ahead = {
        ...machinery,
        clock: { now: () => new Date(start.getTime() + (turn * 60 + 11) * 60_000) },
      }
      const post = { deliver: async () => ({ state: 'taken' as const }) }
      const take = {
        mailId: String(mail['mail_id']),
        post,
        publicUrl: 'http://x',
        findReceiver: async () => ({ address: 'a@example.org' }),
      }
      const [undone, letter] = await Promise.allSettled([
        runUseCase(machinery, caller, undoAnnouncement, { programmeId }),
        runUseCase(ahead, caller, takeUpMail, take),
      ])
      const left = letter.status === 'fulfilled' && letter.value !== null
      expect(undone.status === 'fulfilled').toBe(!left)
      const [pair] = await scene.rows('pairs')
      expect(pair?.['announcement_id'] !== null).toBe(left)
      if (left) return
    }
  })

  test('undoing an announcement while the mentor answers never leaves an answer to a match nobody announced', async ({
    scene,
  }) => {
    const { machinery, caller, programmeId } = scene
    for (let turn = 0; turn < 8; turn += 1) {
      scene.at(turn * 60)
      await runUseCase(machinery, caller, announcePairs, { programmeId, day: null })
      const actor = await scene.mentorLink()
      const { won, lost } = await outcomes([
        runUseCase(machinery, caller, undoAnnouncement, { programmeId }),
        runUseCase(machinery, { ...caller, actor }, acceptMatch, { initials: 'AH' }),
      ])
      expect([won, lost]).toEqual([1, [409]])
      const [pair] = await scene.rows('pairs')
      const answers = await scene.rows('pair_answers')
      expect(answers.length === 1).toBe(pair?.['announcement_id'] !== null)
      if (answers.length === 1) return
    }
  })
})
