import { Command } from 'commander'
import { Sentence } from './command-line/sentence.ts'

/** A command's code is loaded when it is asked for, so that `match` does not wait for a web server it never starts. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  serve: async () => (await import('./command-line/serve-command.ts')).addServe,
  demo: async () => (await import('./command-line/serve-command.ts')).addDemo,
  migrate: async () => (await import('./command-line/migrate-command.ts')).addMigrate,
  import: async () => (await import('./command-line/import-command.ts')).addImport,
  match: async () => (await import('./command-line/match-command.ts')).addMatch,
  solve: async () => (await import('./command-line/solve-command.ts')).addSolve,
  'verify-certificate': async () => (await import('./command-line/verify-command.ts')).addVerify,
  backup: async () => (await import('./command-line/backup-command.ts')).addBackup,
  restore: async () => (await import('./command-line/backup-command.ts')).addRestore,
  'verify-audit': async () => (await import('./command-line/verify-audit-command.ts')).addVerifyAudit,
  'rewrap-keys': async () => (await import('./command-line/rewrap-command.ts')).addRewrap,
  doctor: async () => (await import('./command-line/doctor-command.ts')).addDoctor,
}

const program = new Command('upstream')
  .description('Runs reverse mentoring programmes: from an HR export to explained pairs.')
  .version('0.1.0')
  .showHelpAfterError('Run with --help to see what there is.')

const wanted = process.argv[2] ?? ''
for (const name of wanted in commands ? [wanted] : Object.keys(commands)) (await commands[name]!())(program)

try {
  await program.parseAsync()
} catch (error) {
  // A sentence is for people; anything else is a bug and shows where it happened.
  console.error(error instanceof Sentence ? error.message : error)
  process.exitCode = 2
}
