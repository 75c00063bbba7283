import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { roles } from '#contract/actor.ts'
import { apiRoutes } from '#app/api.ts'
import { pages } from '#app/pages.ts'
import { canary, makeElsewhere, type Elsewhere } from './elsewhere.ts'
import { startProduct, type RunningProduct } from './start-product.ts'
import { masked, signedIn, visitor, type Answer, type Form, type Visitor } from './visitor.ts'

const madeUp = '01890000-0000-7000-8000-00000000dead'

let product: RunningProduct
let elsewhere: Elsewhere
let theirs: Readonly<Record<string, string>>
const ours: Record<string, Visitor> = {}

beforeAll(async () => {
  product = await startProduct({ demo: true })
  elsewhere = await makeElsewhere(product.folder)
  theirs = {
    ...elsewhere.ids,
    pair: `${elsewhere.ids['personId']}.${elsewhere.ids['menteeId']}`,
    side: 'mentor',
    question: 'need',
  }
  for (const role of roles) ours[role] = await signedIn(product, role)
})
afterAll(async () => {
  try {
    await elsewhere.close()
  } finally {
    await product.stop()
  }
})

const named = pages.filter(({ path }) => /:\w+Id\b/.test(path))
const addressOf = (path: string, ids: Readonly<Record<string, string>>) =>
  `/${path.replaceAll(/:(\w+)/g, (_all, name: string) => ids[name] ?? madeUp)}`
/** Ids nobody has, as unlike each other as the real ones: what is typed comes back, and must not differ by its shape. */
function invented(): Record<string, string> {
  const ids = Object.fromEntries(
    Object.entries(theirs).map(([name, value], at) => [
      name,
      name.endsWith('Id') ? `${madeUp.slice(0, -2)}${10 + at}` : value,
    ]),
  )
  return { ...ids, pair: `${ids['personId']}.${ids['menteeId']}` }
}

/** Everything an act may name at once; each page takes from it what it knows. */
function everything(ids: Readonly<Record<string, string>>): Form {
  const [personId, menteeId, runId, topicId] = ['personId', 'menteeId', 'runId', 'topicId'].map(
    (name) => ids[name]!,
  )
  return {
    accountId: ids['accountId']!,
    roles: 'coordinator',
    person: personId!,
    personId: personId!,
    mentorId: personId!,
    menteeId: menteeId!,
    runId: runId!,
    topicIds: topicId!,
    pair: ids['pair']!,
    seen: '0',
    reason: 'other',
    name: 'A name',
    family: 'work',
    choice: 'leave',
    initials: 'AB',
    decision: 'approve',
    need: 'A need',
    startingPoint: 'digital-skills',
    confirmed: 'yes',
    to: 'closed',
    people: 'a@b.example',
  }
}
const acts: readonly Form[] = [
  { intent: 'disable' },
  { intent: 'enable' },
  { intent: 'roles' },
  { intent: 'withdraw' },
  { intent: 'release' },
  { intent: 'open' },
  { intent: 'test' },
  { intent: 'undo' },
  { intent: 'adopt' },
  { intent: 'discard' },
  { intent: 'cancel' },
  { do: 'launch' },
  { do: 'enrol-mentor' },
  { do: 'invite' },
  { do: 'apply' },
  { do: 'cancel' },
  { kind: 'forbid', reason: 'other' },
  { kind: 'lock' },
  { kind: 'hold' },
  { kind: 'note', text: 'A note' },
  { kind: 'solve' },
  {},
]

async function bothWays(
  ask: (ids: Readonly<Record<string, string>>) => Promise<Answer>,
  what: string,
): Promise<void> {
  const [foreign, unknown] = [await ask(theirs), await ask(invented())]
  expect(foreign.body, what).not.toContain(canary)
  expect(masked(foreign), what).toBe(masked(unknown))
}

/** A number for all that the other organisation holds: any change of any row makes another. */
async function contents(): Promise<string> {
  return elsewhere.machinery.database.transaction().execute(async (transaction) => {
    await sql.raw(`set local upstream.organisation = '${elsewhere.organisationId}'`).execute(transaction)
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'organisation_id' and table_name not in ('sessions', 'sign_in_addresses', 'organisation_register')
      order by 1`.execute(transaction)
    const sums = []
    for (const { name } of rows)
      sums.push(
        (
          await sql
            .raw(
              `select '${name}' as name, count(*) as rows, md5(string_agg(t::text, '' order by t::text)) as sum from "${name}" t`,
            )
            .execute(transaction)
        ).rows,
      )
    return JSON.stringify(sums)
  })
}

/** A draft on the table, so that acts on it have something to change. */
async function propose(programmeId: string): Promise<void> {
  const coordinator = ours['coordinator']!
  const { location } = await coordinator.post(`/programmes/${programmeId}/match`, { kind: 'solve' })
  const done = async () => (await coordinator.get(location!)).status === 302
  await expect.poll(done, { timeout: 60_000, interval: 300 }).toBe(true)
}

describe('the wall between two organisations', () => {
  test('has something behind it: its own coordinator reads the canary on every kind of page', async () => {
    const own = visitor(product.url, elsewhere.tokens['coordinator'])
    for (const path of [
      '/people',
      '/people/:personId',
      '/topics/:topicId',
      '/outbox/:mailId',
      '/programmes/:programmeId/design',
      '/programmes/:programmeId/pairs',
      '/access',
    ])
      expect((await own.get(addressOf(path.slice(1), theirs))).body, path).toContain(canary)
  })

  test('lets no page through: a foreign id is answered as a made-up one, as a page and as data, in every role', async () => {
    for (const { path } of named)
      for (const role of roles) {
        await bothWays((ids) => ours[role]!.get(addressOf(path, ids)), `${path} as ${role}`)
        await bothWays((ids) => ours[role]!.data(addressOf(path, ids)), `${path}.data as ${role}`)
      }
  })

  test('shows nothing of the other side on any page that names nothing', async () => {
    for (const { path } of pages.filter(({ path: pattern }) => !pattern.includes(':')))
      for (const role of [...roles, null]) {
        const somebody = role ? ours[role]! : visitor(product.url)
        for (const answer of [await somebody.get(`/${path}`), await somebody.data(`/${path || '_'}`)])
          expect(answer.body, `${path} as ${role}`).not.toContain(canary)
      }
  })

  test('lets no act through: neither in the address nor in a field, and changes no row of the other side', async () => {
    const before = await contents()
    for (const { path, access } of named.filter(({ access: row }) => typeof row === 'object')) {
      const role = (access as readonly string[])[0]!
      for (const act of acts)
        await bothWays(
          (ids) => ours[role]!.post(addressOf(path, ids), { ...everything(ids), ...act }),
          `${path} ${JSON.stringify(act)}`,
        )
    }
    expect(await contents()).toBe(before)
  })

  test('lets no id of the other side into an own page', async () => {
    const before = await contents()
    const own = (await ours['coordinator']!.get('/programmes')).location!.split('/')[2]!
    await propose(own)
    const match = ['match', 'match/runs/:runId', 'people', 'announce', 'design/topics']
    const places: readonly [path: string, role: string][] = [
      ['access', 'administrator'],
      ['account', 'coordinator'],
      ...match.map((path) => [`programmes/:programmeId/${path}`, 'coordinator'] as [string, string]),
    ]
    for (const [path, role] of places)
      for (const act of acts.filter(({ intent, kind }) => intent !== 'undo' && kind !== 'solve'))
        await bothWays(
          (ids) =>
            ours[role]!.post(addressOf(path, { ...ids, programmeId: own }), { ...everything(ids), ...act }),
          `${path} ${JSON.stringify(act)} as ${role}`,
        )
    expect(await contents()).toBe(before)
  })

  test('lets no operation of the API through', async () => {
    const before = await contents()
    for (const { endpoint } of apiRoutes.filter(({ endpoint: { path } }) => path.includes(':'))) {
      const role = (endpoint.access as readonly string[])[0]!
      const call = async (ids: Readonly<Record<string, string>>): Promise<Answer> => {
        const answer = await fetch(new URL(`/api/v1${addressOf(endpoint.path.slice(1), ids)}`, product.url), {
          method: endpoint.method,
          headers: {
            cookie: `upstream=${ours[role]!.cookies.get('upstream')}`,
            'content-type': 'application/json',
            'idempotency-key': crypto.randomUUID(),
          },
          ...(endpoint.method === 'GET'
            ? {}
            : {
                body: JSON.stringify({
                  reason: 'seen',
                  mapping: { employeeId: 0, fullName: 1 },
                  leaversConfirmed: true,
                  dateForms: {},
                  levelWords: {},
                  steps: [],
                }),
              }),
        })
        return { status: answer.status, location: null, body: await answer.text(), headers: answer.headers }
      }
      await bothWays(call, `${endpoint.method} ${endpoint.path}`)
    }
    expect(await contents()).toBe(before)
  })

  test('gives no session of one side anything on the other, whatever its token claims', async () => {
    const token = ours['coordinator']!.cookies.get('upstream')!
    const organisation = Buffer.from(elsewhere.organisationId.replaceAll('-', ''), 'hex')
    const forged = Buffer.concat([organisation, Buffer.from(token, 'base64url').subarray(16)]).toString(
      'base64url',
    )
    expect((await visitor(product.url, forged).get('/people')).status).toBe(302)
    const survey = Buffer.concat([
      Buffer.from(token, 'base64url').subarray(0, 16),
      Buffer.from(elsewhere.surveyToken, 'base64url').subarray(16),
    ])
    expect((await visitor(product.url).get(`/interest/${survey.toString('base64url')}`)).status).toBe(404)
  })
})
