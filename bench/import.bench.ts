import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerBuild } from 'react-router'
import { openInstallation, type Installation } from '#app/installation.ts'
import { jobsOf } from '#app/jobs.ts'
import { createWebServer } from '#app/web-server.ts'
import { runUseCase, type Caller } from '#platform/database/run-use-case.ts'
import type { UseCase } from '#platform/database/work.ts'
import { startJobWorker } from '#platform/jobs/job-worker.ts'
import { createLog } from '#platform/log/log.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { insertAccount } from '#features/accounts/accounts.store.ts'
import { startSession } from '#features/accounts/start-session.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { applyImport } from '#features/people/apply-import.ts'
import { mappingOf } from '#features/people/column-mapping.rules.ts'
import { mapColumns } from '#features/people/map-columns.ts'
import { isRunning } from '#features/people/people-import.rules.ts'
import { previewImport } from '#features/people/preview-import.ts'
import { proposeColumns } from '#features/people/propose-columns.ts'
import { readImport } from '#features/people/read-import.ts'
import { stagePeopleFile } from '#features/people/stage-people-file.ts'
import { startPeopleImport } from '#features/people/start-people-import.ts'
import { writeOrganisationCsv } from '#features/demo/write-organisation-csv.ts'

export interface ImportFigures {
  readonly rows: number
  readonly seconds: {
    readonly receive: number
    readonly check: number
    readonly apply: number
    readonly total: number
  }
  /** Of the whole process: web server, worker and import together. */
  readonly memoryMb: { readonly before: number; readonly peak: number }
  /** Requests of somebody else to the same server meanwhile. */
  readonly requests: {
    readonly count: number
    readonly p50: number
    readonly p99: number
    readonly worst: number
  }
  readonly again: { readonly seconds: number; readonly changed: number }
}

interface Bench {
  readonly installation: Installation
  readonly caller: Caller
  readonly run: <Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input) => Promise<Outcome>
}

/** Imports a file of so many people into an empty installation, twice, while somebody else keeps asking for the list of people. */
export async function run({ rows = 100_000 }: { rows?: number } = {}): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-bench-'))
  const settings = readSettings({ ...process.env, UPSTREAM_DATA: folder, UPSTREAM_LOG: 'error', PORT: '0' })
  const log = createLog(settings.UPSTREAM_LOG)
  const installation = await openInstallation(settings)
  // The API is what is asked; without a page build the bench runs on a tree that was never built.
  const app = await createWebServer({
    settings,
    installation,
    log,
    production: false,
    pageBuild: async () => ({}) as ServerBuild,
  })
  const worker = await startJobWorker(
    installation.address,
    jobsOf(installation.machinery, installation.cases, settings),
    log,
  )
  try {
    const url = await app.listen({ host: '127.0.0.1', port: 0, listenTextResolver: () => 'listening' })
    const { bench, cookie } = await signIn(installation)
    return await measure(bench, rows, `${url}/api/v1/people`, cookie)
  } finally {
    await app.close()
    await worker.stop()
    await installation.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function main(options: readonly string[]): Promise<void> {
  const rows = Number(options[0] ?? 100_000)
  process.stdout.write(`${JSON.stringify(await run({ rows }))}\n`)
}

async function signIn(installation: Installation): Promise<{ bench: Bench; cookie: string }> {
  const { machinery } = installation
  const organisationId = machinery.chance.newId(machinery.clock.now())
  const system: Caller = { organisationId, actor: { kind: 'system' } }
  const { token } = await runUseCase(
    machinery,
    system,
    async (work) => {
      await createOrganisation(work, { name: 'Bench', language: 'en', timeZone: 'UTC' })
      const account = {
        accountId: work.newId(),
        personId: null,
        name: 'Bench',
        address: 'bench@example.org',
        passwordHash: null,
        roles: ['coordinator' as const],
        state: 'active' as const,
        language: null,
      }
      await insertAccount(work.db, organisationId, account, work.now)
      return startSession(work, { account, device: 'bench' })
    },
    undefined,
  )
  const bench: Bench = {
    installation,
    caller: system,
    run: (useCase, input) => runUseCase(machinery, system, useCase, input),
  }
  return { bench, cookie: `upstream=${token}` }
}

async function measure(bench: Bench, rows: number, url: string, cookie: string): Promise<ImportFigures> {
  const before = process.memoryUsage.rss()
  const memory = watchMemory()
  const asking = askMeanwhile(url, cookie)
  const started = performance.now()
  const first = await importOnce(bench, rows)
  const total = seconds(started)
  const times = await asking.stop()
  const peak = memory.stop()
  const secondStart = performance.now()
  const second = await importOnce(bench, rows)
  return {
    rows,
    seconds: { ...first.seconds, total },
    memoryMb: { before: megabytes(before), peak: megabytes(peak) },
    requests: { count: times.length, p50: part(times, 0.5), p99: part(times, 0.99), worst: part(times, 1) },
    again: { seconds: seconds(secondStart), changed: second.changed },
  }
}

async function importOnce({ run }: Bench, people: number) {
  const start = performance.now()
  const { importId } = await run(startPeopleImport, { fileName: 'bench.csv' })
  await stagePeopleFile(run, { importId, bytes: csvBytes(people) })
  const received = performance.now()
  const { proposals } = await run(proposeColumns, { importId })
  await run(mapColumns, {
    importId,
    mapping: mappingOf(proposals),
    dateForms: {},
    levelWords: {},
    namesEverybody: true,
  })
  const read = async () => run(readImport, { importId })
  const settled = async () => {
    for (let found = await read(); ; found = await read()) {
      if (!isRunning(found.state)) return found
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await settled()
  const checked = performance.now()
  await run(previewImport, { importId })
  const { summary } = await settled()
  await run(applyImport, { importId, leaversConfirmed: false })
  const { state } = await settled()
  if (state !== 'applied') throw new Error(`The import ended as ${state}.`)
  const { joins, leaves, moves, changes } = summary.difference
  return {
    changed: joins + leaves + moves + changes,
    seconds: {
      receive: round((received - start) / 1000),
      check: round((checked - received) / 1000),
      apply: seconds(checked),
    },
  }
}

async function* csvBytes(people: number): AsyncGenerator<Uint8Array> {
  let chunk = ''
  for (const line of writeOrganisationCsv({ seed: 7, people })) {
    chunk += line
    if (chunk.length < 65_536) continue
    yield Buffer.from(chunk)
    chunk = ''
  }
  yield Buffer.from(chunk)
}

/** One request after another, a little apart, as a person with an open page would make at most. */
function askMeanwhile(url: string, cookie: string) {
  const times: number[] = []
  const asking = { going: true }
  const loop = (async () => {
    while (asking.going) {
      const start = performance.now()
      const answer = await fetch(url, { headers: { cookie } })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`A request meanwhile was answered with ${answer.status}.`)
      times.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  return {
    stop: async () => {
      asking.going = false
      await loop
      return times.toSorted((a, b) => a - b)
    },
  }
}

function watchMemory() {
  let peak = process.memoryUsage.rss()
  const timer = setInterval(() => void (peak = Math.max(peak, process.memoryUsage.rss())), 50)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

function part(sorted: readonly number[], share: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

function seconds(since: number): number {
  return round((performance.now() - since) / 1000)
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
