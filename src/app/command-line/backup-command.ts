import { join } from 'node:path'
import type { Command } from 'commander'
import { fingerprint, readKey } from '#platform/backup/backup-cipher.ts'
import { readErasedList } from '#platform/backup/erased-list.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { listWrapKeys } from '#platform/sealing/list-wrap-keys.ts'
import { missingKeys } from '#platform/sealing/missing-keys.ts'
import { erasedListFile, readSettings, sealingKeyFile } from '#platform/settings/settings.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { eraseListed, keepErasedList } from '../erased-people.ts'
import { openInstallation } from '../installation.ts'
import { showProgress } from './progress-line.ts'
import { Sentence } from './sentence.ts'

interface Options {
  readonly keyFile?: string
  readonly erased?: string
  readonly json?: boolean
}

const keyHelp = 'file that holds the key (default: keys/backup.key in the data folder)'

export function addBackup(program: Command): void {
  program
    .command('backup <file>')
    .description('Write everything into one sealed file, while the product goes on working')
    .option('--key-file <file>', keyHelp)
    .option('--json', 'print one JSON line last')
    .action((file: string, options: Options) => backup(file, options))
}

export function addRestore(program: Command): void {
  program
    .command('restore <file>')
    .description('Bring a backup back into an empty installation of the same or a newer version')
    .option('--key-file <file>', keyHelp)
    .option(
      '--erased <file>',
      'list of people who were erased since (default: erased.list beside the sealing key)',
    )
    .option('--json', 'print one JSON line last')
    .action((file: string, options: Options) => restore(file, options))
}

async function backup(file: string, { keyFile, json }: Options): Promise<void> {
  const settings = readSettings(process.env)
  const keyAt = keyFile ?? join(settings.UPSTREAM_DATA, 'keys', 'backup.key')
  const installation = await openInstallation(settings)
  const progress = showProgress()
  try {
    const key = readKey(keyAt, { create: true })
    const { parts } = await writeBackup(installation.address, file, key, systemClock.now(), (table) =>
      progress.say(`Writing ${table}`),
    )
    const rows = parts.reduce((sum, part) => sum + part.rows, 0)
    progress.end()
    const list = erasedListFile(settings)
    await keepErasedList(installation.machinery, list)
    const erased = (readErasedList(list) ?? []).length
    if (json) return console.log(JSON.stringify({ file, rows, key: fingerprint(key), erased }))
    console.log(`Wrote ${rows} rows to ${file}.`)
    console.log(
      `It opens only with the key in ${keyAt} (fingerprint ${fingerprint(key)}). Keep a copy of that file in another place.`,
    )
    if ((await listWrapKeys(installation.address)).length > 0)
      console.log(
        `What is sealed in it opens only with ${sealingKeyFile(settings)} as well, which no backup holds. Keep a copy of that too.`,
      )
    if (erased > 0)
      console.log(
        `${list} says who was erased on request, by ids alone. Keep a copy of that too, and renew it: whoever is on it goes again when an older backup is restored.`,
      )
  } finally {
    await installation.close()
  }
}

async function restore(file: string, { keyFile, erased, json }: Options): Promise<void> {
  const settings = readSettings(process.env)
  const installation = await openInstallation(settings)
  const progress = showProgress()
  try {
    const key = readKey(keyFile ?? join(settings.UPSTREAM_DATA, 'keys', 'backup.key'), { create: false })
    const { parts, createdAt } = await restoreBackup(installation.address, file, key, (table) =>
      progress.say(`Restoring ${table}`),
    )
    const rows = parts.reduce((sum, part) => sum + part.rows, 0)
    progress.end()
    const sealedWith = sealingKeyFile(settings)
    const missing = missingKeys(sealedWith, await listWrapKeys(installation.address))
    const list = erased ?? erasedListFile(settings)
    const erasedAgain = missing.length > 0 ? null : await eraseListed(installation.machinery, list)
    if (json)
      return console.log(JSON.stringify({ file, rows, createdAt, missingSealingKeys: missing, erasedAgain }))
    console.log(`Restored ${rows} rows, as they were at ${createdAt}.`)
    console.log(erasedWords(erasedAgain, { list, createdAt, isClosed: missing.length > 0 }))
    if (missing.length > 0)
      console.log(
        `Some of it is sealed with ${missing.join(', ')}, and ${sealedWith} does not hold that key. Put the file back from its copy; until then what is sealed stays closed.`,
      )
  } catch (error) {
    throw new Sentence((error as Error).message, { cause: error })
  } finally {
    await installation.close()
  }
}

/** What became of those who were erased after the backup was written. */
function erasedWords(
  again: number | null,
  { list, createdAt, isClosed }: { list: string; createdAt: string; isClosed: boolean },
): string {
  if (isClosed)
    return `Nobody was erased again yet, since the sealing key is missing. The next start does it, with ${list}.`
  if (again === null)
    return `There is no list of erased people at ${list}: whoever was erased after ${createdAt} is back. Put its copy there before the next start, or erase them once more.`
  return again === 0
    ? `Nobody on the list of erased people came back.`
    : `${again} ${again === 1 ? 'person' : 'people'} who had been erased came back with it and ${again === 1 ? 'is' : 'are'} erased again.`
}
