import { createServer } from 'vite'
import type { ServerBuild } from 'react-router'
import { createLog } from '#platform/log/log.ts'
import { startJobWorker } from '#platform/jobs/job-worker.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { issueSetupCode } from '#features/accounts/issue-setup-code.ts'
import { openInstallation } from '#app/installation.ts'
import { jobsOf } from '#app/jobs.ts'
import { loadDemo } from '#app/load-demo.ts'
import { createWebServer } from '#app/web-server.ts'
import { readServeOptions } from '#app/command-line/read-serve-options.ts'

const options = readServeOptions(process.argv.slice(2))
const settings = readSettings(process.env)
const log = createLog('warn')
const installation = await openInstallation(settings)
const links = options.demo ? await loadDemo(installation) : []
const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'warn' })
const pageBuild = async () =>
  (await vite.ssrLoadModule('virtual:react-router/server-build')) as unknown as ServerBuild
const app = await createWebServer({ settings, installation, log, production: false, pageBuild })
app.addHook('onRequest', (request, reply, done) => {
  vite.middlewares(request.raw, reply.raw, () => done())
})
const worker = await startJobWorker(
  installation.address,
  jobsOf(installation.machinery, installation.cases, settings),
  log,
)
const address = await app.listen({ host: settings.HOST, port: options.port ?? settings.PORT })
const code = await issueSetupCode(installation.machinery)
console.log(`\nDevelopment server at ${address}${code ? `\nSet it up: ${address}/set-up?code=${code}` : ''}`)
for (const { role, path } of links) console.log(`  ${role.padEnd(14)} ${address}${path}`)

process.on('SIGTERM', () => {
  void Promise.all([app.close(), vite.close(), worker.stop()])
    .then(() => installation.close())
    .then(() => process.exit(0))
})
