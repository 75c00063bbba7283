import { createLog } from '#platform/log/log.ts'
import { startJobWorker } from '#platform/jobs/job-worker.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { issueSetupCode } from '#features/accounts/issue-setup-code.ts'
import { jobsOf } from '../jobs.ts'
import { openInstallation } from '../installation.ts'
import { createWebServer } from '../web-server.ts'
import type { ServeOptions } from './read-serve-options.ts'

/** Starts database, web server and worker in one process, says where they are, and stops them together. */
export async function serve({ port }: ServeOptions): Promise<void> {
  const settings = readSettings(process.env)
  const log = createLog(settings.UPSTREAM_LOG)
  const installation = await openInstallation(settings)
  const app = await createWebServer({ settings, installation, log, production: true })
  const worker = await startJobWorker(installation.address, jobsOf(installation.machinery), log)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await worker.stop()
    await installation.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void stop().then(() => process.exit(0), () => process.exit(1)))
  }

  const address = await app.listen({ host: settings.HOST, port: port ?? settings.PORT })
  const url = settings.UPSTREAM_URL ?? address
  const code = await issueSetupCode(installation.machinery)
  console.log(`\nUpstream is ready at ${url}`)
  if (code) console.log(`Set it up here (works once): ${url}/set-up?code=${code}`)
}
