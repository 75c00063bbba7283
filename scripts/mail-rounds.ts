import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createEmbeddedDatabase } from '../src/platform/database/create-database.ts'
import { startCluster } from '../src/platform/database/embedded-cluster.ts'
import { runMailRounds } from '../src/testing/mail-rounds.ts'

// `node scripts/mail-rounds.ts --mails 5000 --kills 100`: the worker is killed again and again while it sends to a mail server that
// accepts, is busy, cuts the line after taking a letter, or falls silent. Counts what is missing and what came twice.

const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '100' },
    longest: { type: 'string', default: '2500' },
  },
})
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'upstream-mail-rounds-'))
const cluster = await startCluster(folder)
const address = { kind: 'embedded', socketFolder: cluster.socketFolder, database: 'upstream' } as const
await createEmbeddedDatabase(address)
try {
  const result = await runMailRounds({
    address,
    mails: Number(values.mails),
    kills: Number(values.kills),
    longest: Number(values.longest),
    tell: console.log,
  })
  console.log(result)
  const { missing, twoIds, wrongReceiver, toGone, rawDuplicates, cuts, cutsByKill } = result
  const sound = missing + twoIds + wrongReceiver + toGone === 0 && rawDuplicates <= cuts + cutsByKill
  process.exitCode = sound ? 0 : 1
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
