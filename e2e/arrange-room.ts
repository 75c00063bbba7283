import { tables, type Work } from '#platform/database/work.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { openInstallation } from '#app/installation.ts'
import type { Actor } from '#contract/actor.ts'
import { openAgreement } from '#features/agreements/open-agreement.ts'
import { signAgreement } from '#features/agreements/sign-agreement.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { startSeries } from '#features/sessions/start-series.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import type { RunningProduct } from './start-product.ts'

const day = 86_400_000

/** Two people of the demo who have met every week for a while, made by the product's own use cases with a clock that was set back. */
export interface ArrangedRoom {
  readonly organisationId: string
  readonly programmeId: string
  readonly pairId: string
  /** The hours of the pair, the first first. */
  sessions(): Promise<PairSession[]>
  by(side: Side): Actor
  /** A fresh link of one of the two to a page of the pair, or of somebody who stands in for them. */
  link(side: Side, page?: string, standIn?: boolean): Promise<string>
  run<Input, Outcome>(
    useCase: (work: Work, input: Input) => Promise<Outcome>,
    input: Input,
    options?: { actor?: Actor; now?: Date },
  ): Promise<Outcome>
  close(): Promise<void>
}

export async function arrangeRoom(
  product: Pick<RunningProduct, 'folder'>,
  {
    weeks = 9,
    names = ['Amira Haddad', 'Jonas Berg'],
  }: { weeks?: number; names?: readonly [string, string] } = {},
): Promise<ArrangedRoom> {
  const installation = await openInstallation(readSettings({ UPSTREAM_DATA: product.folder }))
  const { machinery } = installation
  const [organisationId] = await machinery.database
    .transaction()
    .execute((transaction) => listOrganisations(asTransaction(transaction)))
  const run: ArrangedRoom['run'] = (useCase, input, { actor = { kind: 'system' } as const, now } = {}) =>
    runUseCase(
      now ? { ...machinery, clock: { now: () => now } } : machinery,
      { organisationId: organisationId!, actor },
      useCase,
      input,
    )
  const began = new Date(Date.now() - weeks * 7 * day - 3_600_000)
  const made = await run(makePair, { names }, { now: began })
  const people = { mentor: made.mentorId, mentee: made.menteeId } as const
  const by = (side: Side): Actor => ({
    kind: 'link',
    organisationId: organisationId!,
    linkId: made.pairId,
    purpose: 'pair',
    personId: people[side],
    accountId: null,
    subjectId: made.pairId,
  })
  await run(openAgreement, made, { now: began })
  for (const side of ['mentor', 'mentee'] as const)
    await run(signAgreement, { ...made, side, version: 1, initials: 'XY', language: 'en' }, { now: began })
  await run(
    startSeries,
    {
      pairId: made.pairId,
      startsAt: new Date(began.getTime() + day / 24 / 2),
      timeZone: 'Europe/London',
      minutes: 25,
      cadence: 'weekly',
      untilAt: new Date(began.getTime() + 26 * 7 * day),
    },
    { now: began, actor: by('mentor') },
  )
  return {
    organisationId: organisationId!,
    programmeId: made.programmeId,
    pairId: made.pairId,
    sessions: () => run(listSessionsOfPair, made),
    by,
    run,
    link: async (side, page = '', standIn = false) => {
      const order = { purpose: 'pair', personId: people[side], subjectId: made.pairId, standIn }
      const token = await run(issueMailedLink, { ...order, endsAt: new Date(Date.now() + 30 * day) })
      return `/l/${token}/pair${page && `/${page}`}`
    },
    close: () => installation.close(),
  }
}

interface MadePair {
  readonly programmeId: string
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
}

/** Two of the demo's people under other names, as a pair that has said yes. */
async function makePair(work: Work, { names }: { names: readonly [string, string] }): Promise<MadePair> {
  work.upkeep()
  const { organisationId: organisation_id, now } = work
  const db = tables<'people' | 'programmes' | 'pairs' | 'pair_answers'>(work.db)
  const people = await db
    .selectFrom('people')
    .select('person_id')
    .where('organisation_id', '=', organisation_id)
    .where('email', 'is not', null)
    .orderBy('person_id', 'desc')
    .limit(2)
    .execute()
  const { programme_id } = await db
    .selectFrom('programmes')
    .select('programme_id')
    .where('organisation_id', '=', organisation_id)
    .executeTakeFirstOrThrow()
  const [mentorId, menteeId] = people.map((row) => row.person_id) as [string, string]
  for (const [personId, full_name, time_zone] of [
    [mentorId, names[0], 'Europe/London'],
    [menteeId, names[1], 'Europe/Oslo'],
  ] as const)
    await db
      .updateTable('people')
      .set({ full_name, time_zone, ...(personId === menteeId ? { location: 'Oslo' } : {}) })
      .where('organisation_id', '=', organisation_id)
      .where('person_id', '=', personId)
      .execute()
  const pairId = work.newId()
  const why = {
    topics: [{ topic: 'AI tools', rank: 1, evidence: null }],
    topicsBack: [{ topic: 'Budgets' }],
    languages: [],
    interests: [],
    sharedHours: 3,
  }
  await db
    .insertInto('pairs')
    .values({
      organisation_id,
      pair_id: pairId,
      programme_id,
      run_id: work.newId(),
      mentor_id: mentorId,
      mentee_id: menteeId,
      state: 'accepted',
      why: JSON.stringify(why),
      created_at: now,
      changed_at: now,
    })
    .execute()
  await db
    .insertInto('pair_answers')
    .values(
      (['mentor', 'mentee'] as const).map((side) => ({
        organisation_id,
        pair_id: pairId,
        side,
        answer: 'yes',
        initials: 'XY',
        answered_at: now,
      })),
    )
    .execute()
  return { programmeId: programme_id, pairId, mentorId, menteeId }
}
