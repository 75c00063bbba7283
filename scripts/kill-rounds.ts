import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

// `node scripts/kill-rounds.ts --rounds 50`: kills server, worker and database together, at random moments while people
// write, and counts what had been acknowledged and is gone. A write counts as acknowledged once its answer has arrived.

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, writers: { type: 'string', default: '8' } },
})
const rounds = Number(values.rounds)
const writers = Number(values.writers)

interface Acknowledged {
  readonly list: '/programmes/all' | '/topics'
  readonly name: string
}

const folder = mkdtempSync(join(tmpdir(), 'upstream-kill-'))
const port = await freePort()
const home = `http://127.0.0.1:${port}`
const restarts: number[] = []
const acknowledged: Acknowledged[] = []
let lost = 0
let unanswered = 0

let { server, printed } = await start()
// A script that stops halfway leaves nothing running behind.
process.once('exit', () => server.kill('SIGKILL'))
const cookie = await setUp(printed)
for (let round = 1; round <= rounds; round += 1) {
  const before = acknowledged.length
  let writing = true
  const all = Array.from({ length: writers }, (_, writer) => write(`${round}-${writer}`, () => writing))
  const moment = 100 + Math.random() * 1500
  await sleep(moment)
  const ended = new Promise((resolve) => server.once('exit', resolve))
  for (const pid of processTree(server.pid!)) kill(pid)
  writing = false
  await Promise.all([...all, ended])
  const started = performance.now()
  ;({ server } = await start())
  restarts.push(performance.now() - started)
  const missing = await countMissing()
  lost += missing
  console.log(
    `round ${round}: killed after ${Math.round(moment)} ms, ${acknowledged.length - before} acknowledged, ` +
      `${missing} of ${acknowledged.length} missing, healthy again in ${Math.round(restarts.at(-1)!)} ms`,
  )
}
server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
rmSync(folder, { recursive: true, force: true })

const sorted = restarts.toSorted((a, b) => a - b)
const part = (share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!)
console.log(`
| rounds | acknowledged writes | lost | broken off unanswered | healthy again p50 | p95 | worst |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ${rounds} | ${acknowledged.length} | ${lost} | ${unanswered} | ${part(0.5)} ms | ${part(0.95)} ms | ${part(1)} ms |`)
process.exitCode = lost === 0 ? 0 : 1

/** Starts the product as somebody would and waits until it says that it is ready to work. */
async function start(): Promise<{ server: ChildProcess; printed: () => string }> {
  const child = spawn(process.execPath, ['src/app/main.ts', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', UPSTREAM_DATA: folder, UPSTREAM_LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => void (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void (printed += chunk.toString()))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The product did not start:\n${printed}`)
    const healthy = await fetch(`${home}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return { server: child, printed: () => printed }
    await sleep(20)
  }
}

/** The link is printed after the first answer of /readyz. */
async function setUp(printed: () => string): Promise<string> {
  while (!printed().includes('code=')) await sleep(50)
  const answer = await post('/set-up', '', {
    code: /code=([\w-]+)/.exec(printed())![1]!,
    organisation: 'Kill rounds',
    language: 'en',
    timeZone: 'UTC',
    name: 'Somebody',
    address: 'somebody@example.org',
    password: 'seven quiet boats upstream',
  })
  if (answer.status !== 302) throw new Error(`The set-up was answered with ${answer.status}.`)
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}

function post(path: string, session: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(home + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: session, origin: home },
    body: new URLSearchParams(fields),
  })
}

/** One person at work: programme, topic, programme, topic, as fast as they are answered. */
async function write(who: string, goesOn: () => boolean): Promise<void> {
  for (let turn = 0; goesOn(); turn += 1) {
    const name = `kept ${who}-${turn}`
    const isTopic = turn % 2 === 1
    const sent = isTopic
      ? post('/topics/new', cookie, { _submission: crypto.randomUUID(), name, family: 'technology' })
      : post('/programmes/new', cookie, {
          _submission: crypto.randomUUID(),
          name,
          startingPoint: 'retention',
        })
    const answer = await sent.catch(() => null)
    // The database may fall a moment before the server: its error page is no acknowledgement either.
    if (answer === null || answer.status >= 500) {
      unanswered += 1
      continue
    }
    await answer.arrayBuffer().catch(() => undefined)
    if (answer.status !== 302) throw new Error(`A write was answered with ${answer.status}.`)
    acknowledged.push({ list: isTopic ? '/topics' : '/programmes/all', name })
  }
}

async function countMissing(): Promise<number> {
  let missing = 0
  for (const list of ['/topics', '/programmes/all'] as const) {
    const answer = await fetch(home + list, { headers: { cookie } })
    if (!answer.ok) throw new Error(`${list} was answered with ${answer.status} after the restart.`)
    const page = await answer.text()
    const shown = new Set(page.match(/kept \d+-\d+-\d+/g))
    missing += acknowledged.filter((write) => write.list === list && !shown.has(write.name)).length
  }
  return missing
}

/** The server, everything it started, and the database with all of its own processes. */
function processTree(top: number): number[] {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = existsSync(`/proc/${entry}/stat`) ? readStat(entry) : ''
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1]
    if (parent) parents.set(Number(entry), Number(parent))
  }
  const database = Number(
    readFileSync(join(folder, 'database', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  )
  const tree = [top, database]
  for (const pid of tree)
    for (const [child, parent] of parents) if (parent === pid && !tree.includes(child)) tree.push(child)
  return tree
}

function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It fell with its parent.
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
