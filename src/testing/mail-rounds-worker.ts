import { connect } from '#platform/database/connect.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { startJobSender, type JobSender } from '#platform/jobs/job-sender.ts'
import { startJobWorker } from '#platform/jobs/job-worker.ts'
import { createLog } from '#platform/log/log.ts'
import { createPost } from '#platform/mail/post.ts'
import { mailJobs } from '#features/mails/mails.jobs.ts'
import { throwAwaySealing } from './throw-away-sealing.ts'
import { roundsClock, type RoundsWorkerOrder } from './mail-rounds.ts'

// A worker of its own process, so that it can be killed: `node mail-rounds-worker.ts '<order as JSON>'`.

const { socketFolder, database, smtp, startedAt, speed } = JSON.parse(process.argv[2]!) as RoundsWorkerOrder
const address = { kind: 'embedded', socketFolder, database } as const
const clock = roundsClock(startedAt, speed)
const sender = await startJobSender(address)

/** Waits of virtual minutes pass as quickly as the clock runs. */
const jobs: JobSender = {
  ...sender,
  send: (transaction, queue, payload, options = {}) => {
    const wait = options.startAfter ? options.startAfter.getTime() - clock.now().getTime() : 0
    const startAfter = new Date(Date.now() + wait / speed)
    return sender.send(transaction, queue, payload, wait > 0 ? { ...options, startAfter } : {})
  },
}
const machinery = {
  database: connect(address, 'upstream_app'),
  jobs,
  clock,
  chance: systemChance,
  sealing: throwAwaySealing,
}
await startJobWorker(
  address,
  mailJobs(
    {
      machinery,
      post: createPost({ url: smtp, from: 'Programme <programme@example.org>', patience: 1500 }),
      publicUrl: 'https://mentoring.example.org',
      // Whoever left after the mail was queued gets nothing.
      findReceiver: async (_work, mail) =>
        mail.address.startsWith('gone-') ? null : { address: mail.address, timeZone: 'UTC' },
    },
    { leavingListeners: [] },
  ),
  createLog('silent'),
)
process.stdout.write('ready\n')
