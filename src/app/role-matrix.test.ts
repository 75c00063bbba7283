import { describe, expect } from 'vitest'
import { roles, type Role } from '#contract/actor.ts'
import { systemChance, systemClock } from '#platform/clock/clock.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { test as productTest } from '#testing/product-test.ts'
import { inviteVisitors, routerContext, type Visitors } from '#testing/visitors.ts'
import { throwAwaySealing } from '#testing/throw-away-sealing.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { usualWords } from '#words/side-words.ts'
import { createWebServer } from './web-server.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { createLog } from '#platform/log/log.ts'
import { apiRoutes } from './api.ts'
import { pages } from './pages.ts'

const everybody = 'everybody'
const signedIn = 'signed in'
const byLink = 'by link'
const coordinator: readonly Role[] = ['coordinator']
const office: readonly Role[] = ['administrator', 'coordinator']

/** Who may open which page, said a second time and by hand: a page without a row, or with another one, fails here. */
const pageRows: Readonly<
  Record<string, readonly Role[] | typeof everybody | typeof signedIn | typeof byLink>
> = {
  '': everybody,
  'set-up': everybody,
  'sign-in': everybody,
  'sign-in/link': everybody,
  'sign-out': everybody,
  language: everybody,
  help: everybody,
  'help/in/:organisationId': everybody,
  'help/return': everybody,
  time: everybody,
  cases: ['case-handler'],
  'cases/:caseId': ['case-handler'],
  'help-settings': ['administrator'],
  account: signedIn,
  'account/role': signedIn,
  'account/confirm': signedIn,
  access: office,
  system: ['administrator'],
  outbox: office,
  'outbox/:mailId': office,
  mirrors: office,
  'l/:token/ended': everybody,
  'l/:token/not-you': everybody,
  'l/:token/sign-in': byLink,
  'l/:token/join': byLink,
  'l/:token/fewer-mails': byLink,
  'l/:token/still-here': byLink,
  'l/:token/match': byLink,
  'l/:token/interview': byLink,
  'l/:token/interview/delete': byLink,
  'l/:token/match/hour': byLink,
  'l/:token/pair/agreement': byLink,
  'l/:token/pair/times': byLink,
  'l/:token/pair/move/:sessionId': byLink,
  'l/:token/pair/circle': byLink,
  'l/:token/pair/circle/:circleId': byLink,
  'l/:token/pair/me': byLink,
  'l/:token/pair/me/data': byLink,
  'l/:token/assist': byLink,
  'l/:token/assist/times/:pairId': byLink,
  'l/:token/assist/move/:sessionId': byLink,
  'our-pair': ['participant'],
  'l/:token/pair/pause': byLink,
  'l/:token/pair': byLink,
  'l/:token/pair/calendar': byLink,
  'l/:token/pair/days-off': byLink,
  'programmes/:programmeId/days-off': coordinator,
  'l/:token/pair/log': byLink,
  'l/:token/pair/log/:sessionId': byLink,
  'l/:token/pair/notes': byLink,
  'l/:token/pair/notes/:note': byLink,
  'l/:token/pair/goals': byLink,
  'l/:token/pair/goals/:goal': byLink,
  'l/:token/pair/close': byLink,
  'l/:token/pair/close/:step': byLink,
  'l/:token/pair/start-rating': byLink,
  'l/:token/pair/follow-up': byLink,
  'l/:token/pair/certificate': byLink,
  'l/:token/brief': byLink,
  'l/:token/pair/guide': byLink,
  'l/:token/pair/guide/topics/:topicId': byLink,
  'l/:token/pair/guide/questions': byLink,
  'l/:token/pair/guide/resources': byLink,
  'l/:token/pair/check-in': byLink,
  'l/:token/pair/etiquette': byLink,
  'l/:token/pair/training': byLink,
  'l/:token/pair/training/:module': byLink,
  'l/:token/pair/session/:sessionId': byLink,
  'l/:token/enrol': byLink,
  'l/:token/enrol/leave': byLink,
  'l/:token/enrol/colleagues': byLink,
  'l/:token/enrol/style': byLink,
  'l/:token/enrol/:side': byLink,
  'interest/:token': everybody,
  'interest/:token/thanks': everybody,
  'interest/:token/:side': everybody,
  programmes: coordinator,
  'programmes/all': coordinator,
  'programmes/new': coordinator,
  'programmes/:programmeId': coordinator,
  'programmes/:programmeId/design': coordinator,
  'programmes/:programmeId/design/:question': coordinator,
  'programmes/:programmeId/brief': coordinator,
  'programmes/:programmeId/readiness': coordinator,
  'programmes/:programmeId/business-case': coordinator,
  'programmes/:programmeId/workload': coordinator,
  'programmes/:programmeId/talks': coordinator,
  'programmes/:programmeId/talks/:personId': coordinator,
  'programmes/:programmeId/talks/:personId/note': coordinator,
  'programmes/:programmeId/launch': coordinator,
  'programmes/:programmeId/people': coordinator,
  'programmes/:programmeId/interest': coordinator,
  'programmes/:programmeId/interest/conversations': coordinator,
  'programmes/:programmeId/match': coordinator,
  'programmes/:programmeId/match/pairs/:pair': coordinator,
  'programmes/:programmeId/match/rules': coordinator,
  'programmes/:programmeId/match/runs': coordinator,
  'programmes/:programmeId/match/runs/:runId': coordinator,
  'programmes/:programmeId/match/ledger': coordinator,
  'programmes/:programmeId/match/ask': coordinator,
  'programmes/:programmeId/match/approval': coordinator,
  'programmes/:programmeId/pairs': coordinator,
  'programmes/:programmeId/pairs/:pairId': coordinator,
  'programmes/:programmeId/help/:kind/:which': coordinator,
  'programmes/:programmeId/call/:topicId': coordinator,
  'programmes/:programmeId/alerts/settings': coordinator,
  'programmes/:programmeId/circle': coordinator,
  'programmes/:programmeId/pulses': coordinator,
  'l/:token/pair/pulse/:pulseId': byLink,
  'programmes/:programmeId/pairs/:pairId/change': coordinator,
  'programmes/:programmeId/closings': coordinator,
  'programmes/:programmeId/retention': office,
  rights: ['administrator'],
  'people/:personId/data': ['administrator'],
  'people/:personId/data/file': ['administrator'],
  'people/:personId/data/read': ['administrator'],
  'l/:token/pair/everything': byLink,
  'l/:token/pair/everything/file': byLink,
  'programmes/:programmeId/rematch': coordinator,
  'programmes/:programmeId/rematch/:personId': coordinator,
  'programmes/:programmeId/announce': coordinator,
  'programmes/:programmeId/training': coordinator,
  'programmes/:programmeId/agendas': coordinator,
  'programmes/:programmeId/agendas/:kind': coordinator,
  guides: coordinator,
  'guides/resources': coordinator,
  'guides/etiquette': coordinator,
  'guides/:topicId': coordinator,
  'programmes/:programmeId/training/people': coordinator,
  'programmes/:programmeId/training/:module': coordinator,
  briefs: ['sponsor'],
  'briefs/:briefId': ['sponsor'],
  'briefs/:briefId/pairs': ['sponsor'],
  topics: coordinator,
  'topics/new': coordinator,
  'topics/:topicId': coordinator,
  people: office,
  'people/import': office,
  'people/imports/:importId': office,
  'people/add': office,
  'people/dotted-lines': office,
  'people/:personId': office,
  find: ['coordinator', 'case-handler', 'administrator'],
}

const endpointRows: Readonly<Record<string, readonly Role[]>> = {
  'GET /people': office,
  'GET /people/:personId': office,
  'POST /people-imports': office,
  'GET /people-imports/:importId': office,
  'POST /people-imports/:importId/mapping': office,
  'POST /people-imports/:importId/preview': office,
  'POST /people-imports/:importId/application': office,
  'POST /people-imports/:importId/cancellation': office,
  'GET /programmes': coordinator,
  'POST /programmes': coordinator,
  'GET /programmes/:programmeId': coordinator,
  'GET /programmes/:programmeId/brief': coordinator,
  'GET /topics': coordinator,
  'GET /programmes/:programmeId/enrolments': coordinator,
  'POST /programmes/:programmeId/bulk-enrolments': coordinator,
  'GET /programmes/:programmeId/match-runs': coordinator,
  'POST /programmes/:programmeId/match-runs': coordinator,
  'GET /match-runs/:runId': coordinator,
  'POST /match-runs/:runId/approval': coordinator,
}

const madeUp = '01890000-0000-7000-8000-00000000dead'
const test = productTest.extend<{ machinery: Machinery; ours: Visitors; theirs: Visitors }>({
  machinery: [
    ({ pool, jobs }, use) =>
      use({ database: pool, jobs, clock: systemClock, chance: systemChance, sealing: throwAwaySealing }),
    { scope: 'file' },
  ],
  ours: [
    async ({ machinery, caseMachinery }, use) => {
      const visitors = await inviteVisitors(machinery, caseMachinery, 'Halvard')
      await use(visitors)
      await visitors.close()
    },
    { scope: 'file' },
  ],
  theirs: [
    async ({ machinery, caseMachinery }, use) => {
      const visitors = await inviteVisitors(machinery, caseMachinery, 'Elsewhere')
      await use(visitors)
      await visitors.close()
    },
    { scope: 'file' },
  ],
})

const addressOf = (path: string, ids: Readonly<Record<string, string>> = {}) =>
  `/${path.replaceAll(/:(\w+)/g, (_all, name: string) => ids[name] ?? madeUp)}`

describe('every page', () => {
  test('has a row that says who may open it', () => {
    expect(pages.map(({ path }) => path).toSorted()).toEqual(Object.keys(pageRows).toSorted())
  })

  test('opens to the roles of its row and to nobody else', async ({ ours }) => {
    for (const [path, row] of Object.entries(pageRows)) {
      for (const role of roles) {
        const { refusal } = await ours.open(addressOf(path), ours.tokens[role])
        const status =
          row === everybody || row === signedIn || (row !== byLink && row.includes(role))
            ? null
            : row === byLink
              ? 404
              : 403
        expect(refusal?.status ?? null, `${path} as ${role}`).toBe(status)
      }
    }
  })

  test('leads the signed-out to the door, except where it is open to everybody', async ({ ours }) => {
    for (const [path, row] of Object.entries(pageRows)) {
      const { refusal } = await ours.open(addressOf(path), null)
      const expected = row === everybody ? null : row === byLink ? 404 : 302
      expect(refusal?.status ?? null, path).toBe(expected)
      if (refusal?.status === 302)
        expect(refusal.location).toBe(`/sign-in?to=${encodeURIComponent(addressOf(path))}`)
    }
  })

  test('asked for as data, in any spelling the router reads, is closed to the same people', async ({
    ours,
  }) => {
    for (const path of Object.keys(pageRows)) {
      const address = addressOf(path)
      for (const token of [null, ...Object.values(ours.tokens)]) {
        const { refusal } = await ours.open(address, token)
        const spellings = path === '' ? [] : [`${address}.data`, `${address}.data?_routes=root`]
        for (const spelling of [...spellings, `${address.replace(/\/$/, '')}/_.data`]) {
          const asData = (await ours.open(spelling, token)).refusal
          expect(asData?.status ?? null, spelling).toBe(refusal?.status ?? null)
        }
      }
    }
  }, 120_000)

  test('the page list does not name is closed', async ({ ours }) => {
    for (const address of ['/nowhere', '/access/_', '/access/x.data'])
      expect((await ours.open(address, ours.tokens.administrator)).refusal?.status, address).toBe(404)
  })

  test('with a foreign id answers exactly as with a made-up one', async ({ ours, theirs, machinery }) => {
    const ids = await foreignIds(machinery, theirs)
    const named = Object.entries(pageRows).filter(
      ([path, row]) => typeof row === 'object' && path.includes(':'),
    )
    for (const [path, row] of named) {
      const route = pages.find((page) => page.path === path)!
      const file = `../features/${route.file.replace(/\.tsx$/, '.server.ts')}`
      const { loader } = (await import(file)) as { loader: (args: object) => Promise<unknown> }
      const answers = []
      for (const values of [ids, {}]) {
        const address = addressOf(path, values)
        const context = await ours.open(address, ours.tokens[(row as readonly Role[])[0]!])
        const params = Object.fromEntries(
          [...path.matchAll(/:(\w+)/g)].map(([, name]) => [
            name!,
            (values as Record<string, string>)[name!] ?? madeUp,
          ]),
        )
        const request = new Request(`http://localhost${address}`)
        answers.push(await outcomeOf(loader({ context: routerContext(context), params, request })))
      }
      expect(answers[0], path).toMatchObject({ status: 404 })
      expect(answers[0], path).toEqual(answers[1])
    }
  })
})

describe('an address', () => {
  test('that names something no id can be leads nowhere, for those who may enter', async ({ ours }) => {
    for (const [path, row] of Object.entries(pageRows).filter(([path]) => /:\w+Id\b/.test(path))) {
      const { refusal } = await ours.open(
        `/${path.replaceAll(/:\w+/g, "x'--")}`,
        ours.tokens[(row as readonly Role[])[0]!],
      )
      expect(refusal?.status, path).toBe(404)
    }
  })
})

describe('every endpoint', () => {
  const nameOf = ({ endpoint: { method, path } }: (typeof apiRoutes)[number]) => `${method} ${path}`

  test('has a row that says who may call it', () => {
    expect(apiRoutes.map(nameOf).toSorted()).toEqual(Object.keys(endpointRows).toSorted())
  })

  test('refuses the signed-out and every role its row does not name', async ({
    ours,
    theirs,
    machinery,
    caseMachinery,
    address,
  }) => {
    const installation = { machinery, cases: caseMachinery, address, close: async () => {} }
    const pageBuild = () => Promise.reject(new Error('No page is asked for here.'))
    const app = await createWebServer({
      settings: readSettings({}),
      installation,
      log: createLog('silent'),
      production: false,
      pageBuild,
    })
    const ids = await foreignIds(machinery, theirs)
    const call = (row: string, token: string | null, values = {}) => {
      const [method, path] = row.split(' ') as ['GET' | 'POST', string]
      return app.inject({
        method,
        url: `/api/v1${addressOf(path.slice(1), values)}`,
        headers: { 'idempotency-key': crypto.randomUUID() },
        ...(method === 'POST' ? { payload: {} } : {}),
        ...(token ? { cookies: { upstream: token } } : {}),
      })
    }
    try {
      for (const [row, allowed] of Object.entries(endpointRows)) {
        expect((await call(row, null)).statusCode, row).toBe(401)
        for (const role of roles) {
          const { statusCode } = await call(row, ours.tokens[role])
          if (allowed.includes(role)) expect([401, 403, 500], `${row} as ${role}`).not.toContain(statusCode)
          else expect(statusCode, `${row} as ${role}`).toBe(403)
        }
        if (!row.includes(':')) continue
        const [foreign, unknown] = [
          await call(row, ours.tokens[allowed[0]!], ids),
          await call(row, ours.tokens[allowed[0]!]),
        ]
        expect([foreign.statusCode, foreign.body], row).toEqual([unknown.statusCode, unknown.body])
      }
    } finally {
      await app.close()
    }
  })
})

/** Real things of another organisation: they exist, and must look as if they did not. */
async function foreignIds(
  machinery: Machinery,
  { organisationId }: Visitors,
): Promise<Record<string, string>> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const { programmeId } = await runUseCase(machinery, caller, createProgramme, {
    name: crypto.randomUUID(),
    startingPoint: 'digital-skills',
  })
  await runUseCase(machinery, caller, createPairs, { programmeId, runId: madeUp, pairs: [] })
  const { mailId } = await runUseCase(machinery, caller, queueMail, {
    key: crypto.randomUUID(),
    to: { name: 'Ines', address: 'ines@elsewhere.example' },
    write: () => ({ subject: 'Hello', paragraphs: ['Hello'] }),
    sides: usualWords,
  })
  return { programmeId, mailId }
}

/** What a loader answers: a thrown response, or that it let somebody see something. */
async function outcomeOf(running: Promise<unknown>): Promise<unknown> {
  try {
    await running
    return { status: 200 }
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, location: thrown.headers.get('location') }
    const answer = thrown as { data?: unknown; init?: { status?: number } }
    if (answer.init) return { status: answer.init.status, data: answer.data }
    throw thrown
  }
}
