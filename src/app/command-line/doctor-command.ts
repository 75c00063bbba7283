import { statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { sql } from 'kysely'
import { listMigrations } from '#platform/database/migrate.ts'
import { listWrapKeys } from '#platform/sealing/list-wrap-keys.ts'
import { missingKeys } from '#platform/sealing/missing-keys.ts'
import { readSettings, sealingKeyFile, type Settings } from '#platform/settings/settings.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { openInstallation, type Installation } from '../installation.ts'

interface Finding {
  readonly what: string
  readonly ok: boolean
  readonly words: string
}

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Look at what an installation needs, and say what to do about what is missing')
    .option('--json', 'print one JSON line last')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine(readSettings(process.env))
      if (json) console.log(JSON.stringify({ ok: findings.every(({ ok }) => ok), findings }))
      else
        for (const { ok, what, words } of findings) console.log(`${ok ? 'ok  ' : 'look'}  ${what}: ${words}`)
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1
    })
}

async function examine(settings: Settings): Promise<Finding[]> {
  const installation = await openInstallation(settings)
  try {
    return [
      folderFinding(settings),
      diskFinding(settings),
      ...(await databaseFindings(installation)),
      keyFinding(settings),
      await sealingFinding(settings, installation),
      mailFinding(settings),
      addressFinding(settings),
    ]
  } finally {
    await installation.close()
  }
}

function folderFinding({ UPSTREAM_DATA }: Settings): Finding {
  const mode = statSync(UPSTREAM_DATA, { throwIfNoEntry: false })?.mode
  const isPrivate =
    mode === undefined ||
    (mode & 0o077) === 0 ||
    (statSync(join(UPSTREAM_DATA, 'database')).mode & 0o077) === 0
  return {
    what: 'data folder',
    ok: isPrivate,
    words: isPrivate
      ? `${UPSTREAM_DATA}, only for this user`
      : `others can read ${UPSTREAM_DATA}. Run: chmod 700 ${UPSTREAM_DATA}`,
  }
}

function diskFinding({ UPSTREAM_DATA, DATABASE_URL }: Settings): Finding {
  if (DATABASE_URL) return { what: 'disk', ok: true, words: 'the database is on its own server' }
  const { bavail, bsize } = statfsSync(UPSTREAM_DATA)
  const gigabytes = (bavail * bsize) / 2 ** 30
  return {
    what: 'disk',
    ok: gigabytes > 1,
    words:
      gigabytes > 1
        ? `${gigabytes.toFixed(0)} GiB free`
        : `only ${gigabytes.toFixed(1)} GiB free. The database stops when it is full: make room.`,
  }
}

async function databaseFindings({ machinery, address }: Installation): Promise<Finding[]> {
  const { rows } = await sql<{
    version: string
    now: Date
  }>`select current_setting('server_version') as version, now() as now`.execute(machinery.database)
  const apart = Math.abs(rows[0]!.now.getTime() - systemClock.now().getTime())
  return [
    {
      what: 'database',
      ok: true,
      words: `PostgreSQL ${rows[0]!.version}, ${address.kind}, ${listMigrations().length} migrations applied`,
    },
    {
      what: 'clock',
      ok: apart < 5000,
      words:
        apart < 5000
          ? 'agrees with the database'
          : `differs from the database by ${Math.round(apart / 1000)} s. Set both by NTP.`,
    },
  ]
}

function keyFinding({ UPSTREAM_DATA }: Settings): Finding {
  const file = join(UPSTREAM_DATA, 'keys', 'backup.key')
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found)
    return {
      what: 'backup',
      ok: false,
      words: 'none has been written from here yet. Run: bin/upstream backup FILE',
    }
  return {
    what: 'backup',
    ok: (found.mode & 0o077) === 0,
    words: `key in ${file}. Keep a copy in another place; without it no backup opens.`,
  }
}

async function sealingFinding(settings: Settings, { address }: Installation): Promise<Finding> {
  const file = sealingKeyFile(settings)
  const needed = await listWrapKeys(address)
  const missing = missingKeys(file, needed)
  const found = statSync(file, { throwIfNoEntry: false })
  if (missing.length > 0)
    return {
      what: 'sealed',
      ok: false,
      words: `something is sealed with ${missing.join(', ')}, and ${file} does not hold that key. Put the file back from its copy, or add its line.`,
    }
  if (!found) return { what: 'sealed', ok: true, words: 'nothing yet' }
  return {
    what: 'sealed',
    ok: (found.mode & 0o077) === 0,
    words:
      (found.mode & 0o077) === 0
        ? `key in ${file}. Keep a copy in another place: no backup holds it.`
        : `others can read ${file}. Run: chmod 600 ${file}`,
  }
}

function mailFinding({ UPSTREAM_SMTP_URL }: Settings): Finding {
  return {
    what: 'mail',
    ok: Boolean(UPSTREAM_SMTP_URL),
    words: UPSTREAM_SMTP_URL
      ? 'a mail server is set'
      : 'no mail server: mails wait in the outbox. Set UPSTREAM_SMTP_URL.',
  }
}

function addressFinding({ UPSTREAM_URL }: Settings): Finding {
  const secure = UPSTREAM_URL?.startsWith('https:') ?? false
  return {
    what: 'address',
    ok: secure,
    words: secure ? UPSTREAM_URL! : 'links in mails need an https address. Set UPSTREAM_URL.',
  }
}
