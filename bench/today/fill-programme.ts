import { sql } from 'kysely'
import { openInstallation } from '#app/installation.ts'
import { runUseCase, type Caller } from '#platform/database/run-use-case.ts'
import { connect } from '#platform/database/connect.ts'
import type { Work } from '#platform/database/work.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { insertAccount } from '#features/accounts/accounts.store.ts'
import { startSession } from '#features/accounts/start-session.ts'
import { openAgreement } from '#features/agreements/open-agreement.ts'
import { inventCourse } from '#features/demo/demo-course.rules.ts'
import { loadDemoPeople } from '#features/demo/load-demo-people.ts'
import { seededChance } from '#features/demo/seeded-chance.rules.ts'
import { enrolPeople } from '#features/enrolments/enrol-people.ts'
import { refreshProgramme } from '#features/momentum/refresh-programme.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { takeOverPairs } from '#features/pairs/take-over-pairs.ts'
import { listPeopleOutside } from '#features/people/people-outside.reads.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { moveProgramme } from '#features/programmes/move-programme.ts'
import { takeOverCourse } from '#features/sessions/take-over-course.ts'

const day = 86_400_000
/** So many pairs are invented one by one; the rest are copies of them with other people. */
const atOnce = 500

export interface Filled {
  readonly programmeId: string
  readonly pairIds: readonly string[]
  readonly hours: number
  /** Cookie of a coordinator who is signed in. */
  readonly cookie: string
  /** Working out anew how every pair is doing, in seconds. */
  readonly readAnew: number
}

/** An organisation with one programme in its ninth week, in a data folder of its own. */
export async function fillProgramme(folder: string, pairs: number): Promise<Filled> {
  const settings = readSettings({ ...process.env, UPSTREAM_DATA: folder, UPSTREAM_LOG: 'error', PORT: '0' })
  const installation = await openInstallation(settings)
  try {
    const { machinery } = installation
    const organisationId = machinery.chance.newId(machinery.clock.now())
    const caller: Caller = { organisationId, actor: { kind: 'system' } }
    const organisation = { name: 'Halvard & Wren', language: 'en', timeZone: 'Europe/London' }
    await runUseCase(machinery, caller, createOrganisation, organisation)
    await loadDemoPeople(machinery, caller, { seed: 7, people: Math.ceil(pairs * 3.2) + 60 })
    const { programmeId, personIds } = await runUseCase(machinery, caller, startProgramme, pairs)
    const invented = Math.min(pairs, atOnce)
    await runUseCase(machinery, caller, fillSome, { programmeId, personIds, pairs: invented })
    const owner = connect(installation.address, 'owner', 1)
    for (const statement of [
      ...copies({ times: Math.ceil(pairs / invented) - 1, invented, personIds }),
      ...besides(organisationId, programmeId),
      sql`vacuum analyze`,
    ])
      await statement.execute(owner)
    const counted = sql<{ hours: number }>`select count(*) as hours from pair_sessions`
    const { hours } = (await counted.execute(owner)).rows[0]!
    const ids = sql<{ id: string }>`select pair_id as id from pairs order by pair_id`
    const pairIds = (await ids.execute(owner)).rows.map(({ id }) => id)
    const before = performance.now()
    await refreshProgramme(machinery, caller, { programmeId })
    const readAnew = (performance.now() - before) / 1000
    // A server does the same by itself within a minute of so many new rows.
    await sql`vacuum analyze`.execute(owner)
    await owner.destroy()
    const { token } = await runUseCase(machinery, caller, signIn, undefined)
    return { programmeId, pairIds, hours, cookie: `upstream=${token}`, readAnew }
  } finally {
    await installation.close()
  }
}

async function startProgramme(work: Work, pairs: number) {
  const { programmeId } = await createProgramme(work, { name: 'Wider View', startingPoint: 'digital-skills' })
  const people = (await listPeopleOutside(work)).slice(0, pairs * 2)
  const personIds = people.map(({ personId }) => personId)
  for (const side of ['mentor', 'mentee'] as const)
    await enrolPeople(work, {
      programmeId,
      side,
      personIds: personIds.filter((_, place) => (place % 2 === 0) === (side === 'mentor')),
    })
  for (const to of ['approved', 'open', 'launched'] as const) await moveProgramme(work, { programmeId, to })
  return { programmeId, personIds }
}

/** Most pairs are well; of the troubled ones there are as many in each hundred as in the demo. */
async function fillSome(
  work: Work,
  { programmeId, personIds, pairs }: { programmeId: string; personIds: readonly string[]; pairs: number },
): Promise<void> {
  const chance = seededChance(7)
  const launchedAt = new Date(work.now.getTime() - 59 * day)
  const courses = Array.from({ length: pairs }, (_, place) =>
    inventCourse(place % 120, { launchedAt, now: work.now, chance }),
  )
  const { pairIds } = await takeOverPairs(work, {
    programmeId,
    runId: work.newId(),
    pairs: courses.map(({ state, acceptedAt }, place) => ({
      mentorId: personIds[place * 2]!,
      menteeId: personIds[place * 2 + 1]!,
      why: {
        topics: [{ topic: `Topic ${place % 24}`, rank: 1, evidence: null }],
        topicsBack: [],
        languages: [],
        interests: [],
        sharedHours: null,
      },
      state,
      acceptedAt,
    })),
  })
  for (const [place, pairId] of pairIds.entries()) {
    const { hours } = courses[place]!
    if (hours.length > 0) await takeOverCourse(work, { pairId, programmeId, hours })
    if (place === 0) await openAgreement(work, { pairId, programmeId })
  }
}

/** The invented pairs again and again, each time with the next people. */
function copies({
  times,
  invented,
  personIds,
}: {
  times: number
  invented: number
  personIds: readonly string[]
}) {
  if (times === 0) return []
  const anew = (column: string) => sql`md5(${sql.ref(column)}::text || turn.n)::uuid`
  const turns = sql`generate_series(1, ${sql.lit(times)}) as turn(n)`
  const person = (of: 1 | 2) =>
    sql`(${personIds}::uuid[])[2 * (${sql.lit(invented)} * turn.n + place - 1) + ${sql.lit(of)}]`
  return [
    sql`create temporary table invented as select *, row_number() over (order by pair_id) as place from pairs`,
    sql`insert into pairs (organisation_id, pair_id, programme_id, run_id, mentor_id, mentee_id, state, why, announcement_id, created_at, changed_at)
      select organisation_id, ${anew('pair_id')}, programme_id, run_id, ${person(1)}, ${person(2)}, state, why, announcement_id, created_at, changed_at
      from invented cross join ${turns}`,
    sql`insert into pair_answers (organisation_id, pair_id, side, answer, initials, reason, answered_at)
      select organisation_id, ${anew('pair_id')}, side, answer, initials, reason, answered_at from pair_answers cross join ${turns}`,
    sql`create temporary table invented_sessions as select * from pair_sessions`,
    sql`insert into pair_sessions (organisation_id, session_id, pair_id, programme_id, kind, uid, sequence, starts_at, ends_at, time_zone, state, cancelled_by, moves, created_at, changed_at)
      select organisation_id, ${anew('session_id')}, ${anew('pair_id')}, programme_id, kind, uid || turn.n, sequence, starts_at, ends_at, time_zone, state, cancelled_by, moves, created_at, changed_at
      from invented_sessions cross join ${turns}`,
    sql`insert into session_events (organisation_id, event_id, session_id, pair_id, kind, caused_by, from_at, to_at, at)
      select organisation_id, ${anew('event_id')}, ${anew('session_id')}, ${anew('pair_id')}, kind, caused_by, from_at, to_at, at
      from session_events cross join ${turns}`,
    sql`insert into session_answers (organisation_id, session_id, pair_id, side, happened, balance, answered_at)
      select organisation_id, ${anew('session_id')}, ${anew('pair_id')}, side, happened, balance, answered_at
      from session_answers cross join ${turns}`,
  ]
}

/** What else Today counts: two goals a pair, two answers of the survey, two of a pulse. Written at once; their words are never read here. */
function besides(organisationId: string, programmeId: string) {
  const pair = sql`from pairs cross join generate_series(1, 2) as turn(n) where pairs.programme_id = ${programmeId}`
  const state = sql`(array['not-started', 'moving', 'moving', 'reached'])[1 + floor(random() * 4)::int]`
  const objective = sql`(array['new-skills', 'retention', 'inclusion'])[1 + floor(random() * 3)::int]`
  const stop = sql`2 + floor(random() * 4)::int`
  const side = sql`(array['mentor', 'mentee'])[turn.n]`
  return [
    sql`insert into pair_goals (organisation_id, goal_id, pair_id, programme_id, whose, objective, state, sealed, written_by, written_at, changed_at)
      select ${organisationId}, gen_random_uuid(), pair_id, ${programmeId}, ${side}, ${objective}, ${state}, decode(repeat('00', 200), 'hex'), ${side}, now(), now() ${pair}`,
    sql`insert into interest_answers (organisation_id, answer_id, programme_id, side, interest, channel, answered_on)
      select ${organisationId}, gen_random_uuid(), ${programmeId}, ${side}, 'yes', 'link', current_date - 90 ${pair}`,
    sql`insert into pulse_rounds (organisation_id, round_id, programme_id, week, opens_on, closes_on)
      select ${organisationId}, gen_random_uuid(), ${programmeId}, week, current_date - 60 + week, current_date - 46 + week from unnest(array[4, 12]) as week`,
    sql`insert into pulse_answers (organisation_id, answer_id, round_id, side, worth, speak, heard)
      select ${organisationId}, gen_random_uuid(), round_id, ${side}, ${stop}, ${stop}, ${stop}
      from pulse_rounds cross join pairs cross join generate_series(1, 2) as turn(n)`,
  ]
}

async function signIn(work: Work): Promise<{ token: string }> {
  const account = {
    accountId: work.newId(),
    personId: null,
    name: 'Halima Bell',
    address: 'halima.bell@example.org',
    passwordHash: null,
    roles: ['coordinator'] as const,
    state: 'active' as const,
    language: null,
  }
  await insertAccount(work.db, work.organisationId, account, work.now)
  return startSession(work, { account, device: 'bench' })
}
