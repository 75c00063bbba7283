import type { Command } from 'commander'
import type { FastifyInstance } from 'fastify'
import { createLog, type Log } from '#platform/log/log.ts'
import { watchMailbox } from '#platform/mail/mailbox.ts'
import { startJobWorker } from '#platform/jobs/job-worker.ts'
import { erasedListFile, readSettings, type Settings } from '#platform/settings/settings.ts'
import { issueSetupCode } from '#features/accounts/issue-setup-code.ts'
import { queueDailyWatch } from '#features/momentum/momentum.jobs.ts'
import { takeIncomingMail } from '#features/mails/take-incoming-mail.ts'
import { queueRounds } from '#features/concerns/concerns.jobs.ts'
import { queueUpkeep } from '#features/upkeep/upkeep.jobs.ts'
import { jobsOf } from '../jobs.ts'
import { calendarReplyListeners } from '../calendar-reply-listeners.ts'
import { eraseListed, keepErasedList } from '../erased-people.ts'
import { openInstallation, type Installation } from '../installation.ts'
import { loadDemo, type DemoLink } from '../load-demo.ts'
import { createWebServer } from '../web-server.ts'
import { readServeOptions, type ServeOptions } from './read-serve-options.ts'
import { Sentence } from './sentence.ts'

export function addServe(program: Command): void {
  addStart(program, 'serve', 'Start the web server and the worker', false)
}

export function addDemo(program: Command): void {
  addStart(program, 'demo', 'The same with an invented organisation to look around in', true)
}

function addStart(program: Command, name: string, sentence: string, demo: boolean): void {
  program
    .command(name)
    .description(sentence)
    .option('--port <number>', 'port to listen on')
    .action(({ port }: { port?: string }) =>
      serve({ ...readServeOptions(port ? ['--port', port] : []), demo }),
    )
}

/** Starts database, web server and worker in one process, says where they are, and stops them together. */
export async function serve({ port, demo }: ServeOptions): Promise<void> {
  process.env['NODE_ENV'] ??= 'production'
  const settings = readSettings(process.env)
  // On a terminal the doors printed below should not drown in lines meant for a log collector, unless somebody asked for them.
  const quiet = process.stdout.isTTY && !process.env['UPSTREAM_LOG']
  const log = createLog(quiet ? 'warn' : settings.UPSTREAM_LOG)
  const installation = await openInstallation(settings)
  await eraseReturned(installation, erasedListFile(settings), log)
  const links = demo ? await loadDemo(installation) : []
  const app = await createWebServer({ settings, installation, log, production: true })
  const worker = await startJobWorker(
    installation.address,
    jobsOf(installation.machinery, installation.cases, { ...settings, PORT: port ?? settings.PORT }),
    log,
  )
  await queueUpkeep(installation.machinery)
  await queueDailyWatch(installation.machinery)
  const mailbox = readIncomingMails({ settings, installation, log })
  await queueRounds(installation.machinery)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await mailbox?.stop()
    await worker.stop()
    await installation.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(
      signal,
      () =>
        void stop().then(
          () => process.exit(0),
          () => process.exit(1),
        ),
    )
  }

  const address = await listen(app, settings.HOST, port ?? settings.PORT, stop)
  const url = settings.UPSTREAM_URL ?? address
  const code = await issueSetupCode(installation.machinery)
  printDoors(url, code, links)
}

/** A restored backup may be older than an erasure: whoever is on the list goes before anybody can look. */
async function eraseReturned({ machinery, close }: Installation, list: string, log: Log): Promise<void> {
  try {
    const again = await eraseListed(machinery, list)
    if (again) log.warn({ people: again }, 'people who had been erased were back and are erased again')
    await keepErasedList(machinery, list)
  } catch (error) {
    await close()
    throw new Sentence(
      `The list of erased people ${list} could not be applied: ${(error as Error).message} Whoever is on it may be back with a restored backup, so nothing was started. If the sealing key is missing, put it back; bin/upstream doctor says which. To start all the same, take the list away.`,
      { cause: error },
    )
  }
}

/** Bounces and answers from calendars, where a mailbox is set. */
function readIncomingMails({
  settings,
  installation,
  log,
}: {
  settings: Settings
  installation: Installation
  log: Log
}): { stop(): Promise<void> } | null {
  const { UPSTREAM_IMAP_URL: url } = settings
  const { machinery } = installation
  if (!url) return null
  return watchMailbox(
    { url, every: 60_000 },
    (raw) => takeIncomingMail({ machinery, listeners: calendarReplyListeners }, raw),
    (error) => log.warn({ error }, 'the programme mailbox was not read'),
  )
}

async function listen(
  app: FastifyInstance,
  host: string,
  port: number,
  stop: () => Promise<void>,
): Promise<string> {
  try {
    return await app.listen({ host, port, listenTextResolver: () => 'listening' })
  } catch (error) {
    await stop()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Sentence(
      `Port ${port} is taken by another program. Nothing was lost. Choose another: npm start -- --port ${port + 1}`,
    )
  }
}

function printDoors(url: string, code: string | null, links: readonly DemoLink[]): void {
  console.log(`\nUpstream is ready at ${url}`)
  if (code) console.log(`Set it up here (works once): ${url}/set-up?code=${code}`)
  if (links.length > 0) console.log('\nLook around with invented people. One link per role, each works once:')
  for (const { role, path } of links) console.log(`  ${role.padEnd(14)} ${url}${path}`)
}
