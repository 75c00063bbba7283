import type { Command } from 'commander'
import { readSettings } from '#platform/settings/settings.ts'
import { listMigrations } from '#platform/database/migrate.ts'
import { openInstallation } from '../installation.ts'

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the database up to date, without starting the server')
    .option('--json', 'print one JSON line last')
    .action(async ({ json }: { json?: boolean }) => {
      const installation = await openInstallation(readSettings(process.env))
      await installation.close()
      const migrations = listMigrations().length
      console.log(
        json ? JSON.stringify({ migrations }) : `The database is up to date: ${migrations} migrations.`,
      )
    })
}
