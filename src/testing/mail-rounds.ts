import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemChance, type Clock } from '#platform/clock/clock.ts'
import { connect, type DatabaseAddress } from '#platform/database/connect.ts'
import { migrate } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { startJobSender } from '#platform/jobs/job-sender.ts'
import { mailQueues } from '#features/mails/mails.jobs.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { throwAwaySealing } from './throw-away-sealing.ts'
import { startMoodyMailServer, type MoodyMailServer } from './moody-mail-server.ts'
import { usualWords } from '#words/side-words.ts'

export interface RoundsWorkerOrder {
  readonly socketFolder: string
  readonly database: string
  readonly smtp: string
  readonly startedAt: number
  readonly speed: number
}

export interface RoundsResult {
  readonly mails: number
  readonly kills: number
  /** Mails whose receiver was still there and that no inbox ever got. */
  readonly missing: number
  /** Mails that came under more than one Message-ID. */
  readonly twoIds: number
  readonly wrongReceiver: number
  /** Letters to people who had left by then. */
  readonly toGone: number
  /** Letters an inbox got more than once, under the same Message-ID. */
  readonly rawDuplicates: number
  /** Times the server, or a kill, cut the line after the letter was taken and before that was written down. */
  readonly cuts: number
  readonly cutsByKill: number
  readonly busy: number
  readonly hung: number
  readonly seconds: number
}

const opensAt = Date.parse('2026-06-01T08:30:00Z')

/** A clock that begins on a Monday at half past eight and runs faster than the wall's, so that waits of minutes pass in seconds. */
export function roundsClock(startedAt: number, speed: number): Clock {
  return { now: () => new Date(opensAt + (Date.now() - startedAt) * speed) }
}

export interface Rounds {
  readonly address: DatabaseAddress & { kind: 'embedded' }
  readonly mails: number
  readonly kills: number
  /** Longest life of a worker before it is killed, in milliseconds. */
  readonly longest: number
  readonly speed?: number
  readonly tell?: (line: string) => void
}

/** Queues mails in as many parts as there are kills, kills the worker in the middle of each, then lets a last one finish. */
export async function runMailRounds(rounds: Rounds): Promise<RoundsResult> {
  const { address, mails, kills, longest, speed = 30, tell = () => {} } = rounds
  const started = performance.now()
  // A killed worker's mails come back after seconds here instead of after a minute and a half.
  await migrate(
    address,
    mailQueues.map((queue) => ({ ...queue, expireInSeconds: 4 })),
  )
  const server = await startMoodyMailServer()
  const startedAt = Date.now()
  const machinery: Machinery = {
    database: connect(address, 'upstream_app', 4),
    jobs: await startJobSender(address),
    clock: roundsClock(startedAt, speed),
    chance: systemChance,
    sealing: throwAwaySealing,
  }
  const organisationId = await addOrganisation(machinery)
  const { socketFolder, database } = address
  const order: RoundsWorkerOrder = { socketFolder, database, smtp: server.url, startedAt, speed }
  let cutsByKill = 0
  let queued = 0
  try {
    for (let round = 1; round <= kills; round += 1) {
      const upTo = Math.round((mails * round) / kills)
      await queueSome(machinery, organisationId, queued, upTo)
      queued = upTo
      const worker = await startWorker(order)
      await sleep(100 + Math.random() * longest)
      await kill(worker)
      cutsByKill += await countUnwritten(machinery, organisationId, server)
      if (round % 10 === 0) tell(`${round} kills, ${server.letters.length} letters taken`)
    }
    const worker = await startWorker(order)
    await untilSettled(machinery, organisationId)
    await kill(worker)
    return {
      ...judge(server, mails),
      mails,
      kills,
      cutsByKill,
      seconds: (performance.now() - started) / 1000,
    }
  } finally {
    await machinery.jobs.stop()
    await machinery.database.destroy()
    await server.close()
  }
}

async function addOrganisation(machinery: Machinery): Promise<string> {
  const now = machinery.clock.now()
  const organisationId = systemChance.newId(now)
  await runUseCase(
    machinery,
    { organisationId, actor: { kind: 'system' } },
    async (work: Work) => {
      work.upkeep()
      await tables<'organisations'>(work.db)
        .insertInto('organisations')
        .values({ organisation_id: organisationId, name: 'Kill rounds', created_at: now })
        .execute()
    },
    undefined,
  )
  return organisationId
}

/** Every fiftieth receiver has left by the time the mail is taken up. */
const isGone = (number: number) => number % 50 === 7
const addressOf = (number: number) => `${isGone(number) ? 'gone' : 'person'}-${number}@example.org`

async function queueSome(
  machinery: Machinery,
  organisationId: string,
  from: number,
  to: number,
): Promise<void> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  await runUseCase(
    machinery,
    caller,
    async (work: Work) => {
      for (let number = from; number < to; number += 1)
        await queueMail(work, {
          key: `round:${number}`,
          to: { personId: work.newId(), name: `Person ${number}`, address: addressOf(number) },
          sides: usualWords,
          write: () => ({ subject: `Mail ${number}`, paragraphs: ['Hello'], action: 'Answer' }),
          link: { purpose: 'match', minutes: 60 },
          // These wait for no working hours, which would end in the middle of a long run.
          kind: 'necessary',
        })
    },
    undefined,
  )
}

function startWorker(order: RoundsWorkerOrder): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'mail-rounds-worker.ts'), JSON.stringify(order)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, NODE_OPTIONS: undefined },
    },
  )
  return new Promise((resolve, reject) => {
    child.stdout!.once('data', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code} before it was ready.`)))
  })
}

async function kill(worker: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.kill('SIGKILL')
  await ended
}

/** Letters whose acceptance was answered, but the worker died before it wrote that down. */
async function countUnwritten(
  machinery: Machinery,
  organisationId: string,
  server: MoodyMailServer,
): Promise<number> {
  // What the dead worker had sent is still on its way through the server for a moment.
  await sleep(30)
  const open = await listOpen(machinery, organisationId)
  return server.letters.filter((letter) => {
    if (letter.cut || letter.counted || !open.has(letter.messageId)) return false
    letter.counted = true
    return true
  }).length
}

async function listOpen(machinery: Machinery, organisationId: string): Promise<Set<string>> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const rows = await runUseCase(
    machinery,
    caller,
    (work: Work) =>
      tables<'outgoing_mails'>(work.db)
        .selectFrom('outgoing_mails')
        .select('message_id')
        .where('organisation_id', '=', organisationId)
        .where('state', '=', 'waiting')
        .execute(),
    undefined,
  )
  return new Set(rows.map(({ message_id }) => message_id))
}

async function untilSettled(machinery: Machinery, organisationId: string): Promise<void> {
  for (let tries = 0; tries < 3600; tries += 1) {
    if ((await listOpen(machinery, organisationId)).size === 0) return
    await sleep(500)
  }
  throw new Error('Mails were still waiting after half an hour.')
}

function judge(server: MoodyMailServer, mails: number) {
  const byMail = new Map<string, { ids: Set<string>; to: Set<string>; letters: number }>()
  for (const { subject, messageId, to } of server.letters) {
    const known = byMail.get(subject) ?? { ids: new Set(), to: new Set(), letters: 0 }
    known.ids.add(messageId)
    known.to.add(to)
    known.letters += 1
    byMail.set(subject, known)
  }
  const numbers = Array.from({ length: mails }, (_, number) => number)
  const found = (number: number) => byMail.get(`Mail ${number}`)
  return {
    missing: numbers.filter((number) => !isGone(number) && !found(number)).length,
    twoIds: [...byMail.values()].filter(({ ids }) => ids.size > 1).length,
    wrongReceiver: numbers.filter((number) =>
      [...(found(number)?.to ?? [])].some((to) => to !== addressOf(number)),
    ).length,
    toGone: numbers.filter((number) => isGone(number) && found(number)).length,
    rawDuplicates: [...byMail.values()].reduce((sum, { letters }) => sum + letters - 1, 0),
    cuts: server.letters.filter(({ cut }) => cut).length,
    busy: server.counts.busy,
    hung: server.counts.hung,
  }
}
