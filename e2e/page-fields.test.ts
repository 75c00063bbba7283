import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { UNSAFE_decodeViaTurboStream as decode } from 'react-router'
import { roles, type Role } from '#contract/actor.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { openInstallation, type Installation } from '#app/installation.ts'
import { pages } from '#app/pages.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { logSession } from '#features/rooms/log-session.ts'
import { arrangeRoom } from './arrange-room.ts'
import { startProduct, type RunningProduct } from './start-product.ts'
import { signedIn, visitor, type Visitor } from './visitor.ts'

let product: RunningProduct
let installation: Installation
let organisationId: string
let programmeId: string
const ours: Partial<Record<Role, Visitor>> = {}

beforeAll(async () => {
  product = await startProduct({ demo: true })
  installation = await openInstallation(readSettings({ UPSTREAM_DATA: product.folder }))
  for (const role of roles) ours[role] = await signedIn(product, role)
  const token = Buffer.from(ours.coordinator!.cookies.get('upstream')!, 'base64url').toString('hex')
  organisationId = token.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  programmeId = (await ours.coordinator!.get('/programmes')).location!.split('/')[2]!
  await propose()
})
afterAll(async () => {
  try {
    await installation.close()
  } finally {
    await product.stop()
  }
})

const within = <Outcome>(useCase: (work: Work, input: undefined) => Promise<Outcome>) =>
  runUseCase(
    installation.machinery as Machinery,
    { organisationId, actor: { kind: 'system' } },
    useCase,
    undefined,
  )

/** Pairs on the table, approved and announced, so that every page has something to show. */
async function propose(): Promise<void> {
  const coordinator = ours.coordinator!
  const match = `/programmes/${programmeId}/match`
  const { location } = await coordinator.post(match, { kind: 'solve' })
  const done = async () => expect((await coordinator.get(location!)).status).toBe(302)
  await vi.waitFor(done, { timeout: 60_000, interval: 300 })
  const { body } = await coordinator.get(`${match}/approval`)
  const seen = /name="seen"[^>]*value="([^"]*)"/.exec(body)![1]!
  expect((await coordinator.post(`${match}/approval`, { reason: 'Seen.', seen })).status).toBe(302)
  const announced = await coordinator.post(`/programmes/${programmeId}/announce`, { when: 'now' })
  expect(announced.status, announced.body.slice(0, 3000)).toBe(302)
}

/** What was sent for a page, by the names of the fields on the way to each value: `why.topics.topic`. */
async function fieldsSent(somebody: Visitor, path: string): Promise<{ fields: Set<string>; text: string }> {
  const { status, body } = await somebody.data(path)
  const fields = new Set<string>()
  if (status !== 200) return { fields, text: body }
  const stream = new Response(body).body!
  const { value } = await decode(stream, globalThis as unknown as Window)
  walk(value, '', fields)
  return { fields, text: body }
}

function walk(value: unknown, at: string, fields: Set<string>): void {
  if (Array.isArray(value)) return value.forEach((one) => walk(one, at, fields))
  if (value instanceof Map || value instanceof Set || value instanceof Date) return void fields.add(at)
  if (typeof value !== 'object' || value === null) return void fields.add(at)
  for (const [name, inner] of Object.entries(value))
    walk(inner, /^[0-9a-f-]{36}(_|$)/.test(name) ? at : at === '' ? name : `${at}.${name}`, fields)
}

async function anId(
  table: 'people' | 'outgoing_mails' | 'topics' | 'people_imports' | 'programme_briefs' | 'match_runs',
  column: string,
): Promise<string> {
  const rows = await within(async (work) => {
    work.upkeep()
    return tables<typeof table>(work.db)
      .selectFrom(table)
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .limit(1)
      .execute()
  })
  return String(
    (rows[0] as Record<string, unknown> | undefined)?.[column] ?? '01890000-0000-7000-8000-00000000dead',
  )
}

interface PairRow {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
}
const announcedPairs = () =>
  within(async (work): Promise<PairRow[]> => {
    work.upkeep()
    const rows = await tables<'pairs'>(work.db)
      .selectFrom('pairs')
      .select(['pair_id', 'mentor_id', 'mentee_id'])
      .where('organisation_id', '=', organisationId)
      .where('announcement_id', 'is not', null)
      .where('state', '=', 'proposed')
      .orderBy('pair_id')
      .execute()
    return rows.map((row) => ({ pairId: row.pair_id, mentorId: row.mentor_id, menteeId: row.mentee_id }))
  })
const linkOf = (purpose: string, personId: string, subjectId: string) =>
  within((work) =>
    issueMailedLink(work, { purpose, personId, subjectId, endsAt: new Date(work.now.getTime() + 9e7) }),
  )

/** Names that stand for what nobody but its owner may be sent (or nobody at all), wherever they turn up. */
const nobodys =
  /((?<!^has)password|hash|digest|secret|notWith|wished|openness|avoid|consents|initialsOf|declineText|setupCode|sessionToken)/i

describe('the fields a page sends', () => {
  test('hold nothing secret or private on any page a role may open', async () => {
    const ids: Record<string, string> = {
      programmeId,
      personId: await anId('people', 'person_id'),
      mailId: await anId('outgoing_mails', 'mail_id'),
      topicId: await anId('topics', 'topic_id'),
      importId: await anId('people_imports', 'import_id'),
      briefId: await anId('programme_briefs', 'brief_id'),
      runId: await anId('match_runs', 'run_id'),
      question: 'protection',
    }
    const [pair] = await announcedPairs()
    ids['pair'] = `${pair!.mentorId}.${pair!.menteeId}`
    let opened = 0
    for (const { path, access } of pages.filter(({ path: pattern }) => !pattern.includes(':token')))
      for (const role of roles.filter((one) => typeof access === 'string' || access.includes(one))) {
        const address = `/${path.replaceAll(/:(\w+)/g, (_all, name: string) => ids[name]!)}`
        const { fields } = await fieldsSent(ours[role]!, address)
        if (fields.size > 0) opened += 1
        expect(
          [...fields].filter((field) => nobodys.test(field.split('.').slice(2).join('.'))),
          `${path} as ${role}`,
        ).toEqual([])
      }
    expect(opened).toBeGreaterThan(40)
  })
})

const matchFields = [
  'menteeName',
  'mentorName',
  'otherAddress',
  'otherPlace',
  'programme',
  'sameCountry',
  'sameDepartment',
  'side',
  'view',
  'why.interests',
  'why.languages',
  'why.sharedHours',
  'why.topics.evidence',
  'why.topics.rank',
  'why.topics.topic',
  'why.topicsBack.topic',
  'afterCall',
  'agreement',
  'agreement.content.agendaOwner',
  'agreement.content.cadence',
  'agreement.content.endsOn',
  'agreement.content.minutes',
  'agreement.content.offLimits',
  'agreement.content.places',
  'agreement.content.purpose',
  'agreement.mark',
  'agreement.version',
  'canDecline',
  'chooses',
  'full',
  'kept',
  'minutes',
  'next',
  'next.kind',
  'next.minutes',
  'next.sessionId',
  'next.startsAt',
  'now',
  'rhythm',
  'suggested',
  'times',
  'zones.otherName',
  'zones.otherPlace',
  'zones.otherZone',
  'zones.ownZone',
]
const own = (fields: Set<string>) =>
  [...fields]
    .flatMap((field) =>
      field.startsWith('l-token-match.data.') ? [field.slice('l-token-match.data.'.length)] : [],
    )
    .toSorted()

describe('the link of a mentor or a leader', () => {
  test('is sent names, places and shared reasons, and no score, level, state or answer', async () => {
    const pairs = await announcedPairs()
    for (const { pairId, mentorId, menteeId } of pairs.slice(0, 10))
      for (const personId of [mentorId, menteeId]) {
        const { fields } = await fieldsSent(
          visitor(product.url),
          `/l/${await linkOf('match', personId, pairId)}/match`,
        )
        expect(own(fields).filter((field) => !matchFields.includes(field))).toEqual([])
        expect(own(fields)).toContain('view')
      }
  })

  test('tells a leader whose mentor said no exactly what it tells one whose mentor has not answered', async () => {
    const [declined, silent] = await announcedPairs()
    const mentor = visitor(product.url)
    const no = await mentor.post(`/l/${await linkOf('match', declined!.mentorId, declined!.pairId)}/match`, {
      intent: 'decline',
      reason: 'know',
    })
    expect(no.status).toBe(302)
    const views = []
    for (const { menteeId, pairId } of [declined!, silent!]) {
      const { fields, text } = await fieldsSent(
        visitor(product.url),
        `/l/${await linkOf('match', menteeId, pairId)}/match`,
      )
      expect(text).not.toMatch(/"know"|decline|mentor-declined|exited/)
      views.push(own(fields))
    }
    expect(views[0]).toEqual(views[1])
  })

  test('opens the page it was made for and no other, nor any page of an account', async () => {
    const [{ pairId, mentorId }] = (await announcedPairs()) as [PairRow]
    const token = await linkOf('match', mentorId, pairId)
    for (const { path } of pages.filter(({ path: pattern }) => pattern.startsWith('l/:token/'))) {
      const { status } = await visitor(product.url).get(
        `/${path.replace(':token', token).replace(':side', 'mentor')}`,
      )
      const fits = ['l/:token/match', 'l/:token/ended', 'l/:token/not-you'].includes(path)
      expect(status, path).toBe(fits ? 200 : 404)
    }
    for (const path of ['/account', '/people', '/programmes/all', '/access'])
      expect((await visitor(product.url, token).get(path)).status, path).toBe(302)
  })

  test('cut off, made up, of another place or run out tells nothing', async () => {
    const [{ pairId, mentorId }] = (await announcedPairs()) as [PairRow]
    const token = await linkOf('match', mentorId, pairId)
    for (const wrong of [
      token.slice(0, -1),
      `${token.slice(0, 22)}${'A'.repeat(32)}`,
      `${'A'.repeat(22)}${token.slice(22)}`,
      'x',
    ])
      for (const answer of [
        await visitor(product.url).get(`/l/${wrong}/match`),
        await visitor(product.url).data(`/l/${wrong}/match`),
      ])
        expect(answer.status, wrong).toBe(404)
    const over = await within((work) =>
      issueMailedLink(work, { purpose: 'match', personId: mentorId, subjectId: pairId, endsAt: work.now }),
    )
    expect((await visitor(product.url).get(`/l/${over}/match`)).location).toBe(`/l/${over}/ended`)
    expect((await fieldsSent(visitor(product.url), `/l/${over}/ended`)).text).not.toMatch(
      /mentorName|menteeName|address/,
    )
  })
})

describe('the room of a pair', () => {
  const headFields = ['otherName', 'otherPlace', 'otherZone', 'ownName', 'ownZone', 'programme', 'side']
  const hourFields = ['endsAt', 'kind', 'place', 'sessionId', 'startsAt']
  const within = (name: string) => hourFields.map((field) => `${name}.${field}`)

  test('sends the log page no answer of the other side before both are in, and a stand-in none at all', async () => {
    const room = await arrangeRoom(product, { weeks: 2 })
    const over = (await room.sessions()).findLast(({ endsAt }) => endsAt < new Date())!
    await room.run(
      logSession,
      { sessionId: over.sessionId, happened: 'met', balance: 1, action: '', door: '' },
      { actor: room.by('mentor') },
    )
    const allowed = new Set([
      ...headFields,
      'state',
      'happened',
      'balances',
      'canUndo',
      'checkIn',
      'next',
      ...within('session'),
      ...within('next'),
    ])
    for (const standIn of [false, true])
      for (const side of ['mentor', 'mentee'] as const) {
        const path = await room.link(side, `log/${over.sessionId}`, standIn)
        const { fields } = await fieldsSent(visitor(product.url), path)
        const sent = [...fields].flatMap((field) => field.split('.data.log.').slice(1))
        expect(sent).toContain('side')
        expect(sent.filter((field) => !allowed.has(field))).toEqual([])
      }
    await room.close()
  })

  test('sends Our pair what the two may see, and a stand-in nothing private', async () => {
    const room = await arrangeRoom(product, { weeks: 2 })
    const { fields } = await fieldsSent(visitor(product.url), await room.link('mentor', '', true))
    expect([...fields].filter((field) => /privately\.|share|goals|notes/.test(field))).toEqual([])
    const own = await fieldsSent(visitor(product.url), await room.link('mentor'))
    expect([...own.fields].some((field) => field.includes('privately.notes'))).toBe(true)
    expect([...own.fields].filter((field) => /balance|happened|answeredAt/.test(field))).toEqual([])
    await room.close()
  })
})
