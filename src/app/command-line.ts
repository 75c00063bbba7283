import { Command } from 'commander'
import { addBackup } from './command-line/backup-command.ts'
import { addDoctor } from './command-line/doctor-command.ts'
import { addMigrate } from './command-line/migrate-command.ts'
import { addServe } from './command-line/serve-command.ts'
import { Sentence } from './command-line/sentence.ts'

const program = new Command('upstream')
  .description('Runs reverse mentoring programmes: from an HR export to explained pairs.')
  .version('0.1.0')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: false })

addServe(program)
addMigrate(program)
addBackup(program)
addDoctor(program)

try {
  await program.parseAsync()
} catch (error) {
  // A sentence is for people; anything else is a bug and shows where it happened.
  console.error(error instanceof Sentence ? error.message : error)
  process.exitCode = 2
}
