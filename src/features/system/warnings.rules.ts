export type Warning =
  | 'no-mail-server'
  | 'mails-failed'
  | 'mails-held'
  | 'jobs-failed'
  | 'no-backup'
  | 'old-backup'
  | 'plain-address'
  | 'one-administrator'

export interface SystemFacts {
  readonly mailServer: boolean
  readonly mails: { readonly waiting: number; readonly held: number; readonly failed: number }
  readonly jobs: { readonly waiting: number; readonly running: number; readonly failed: number }
  readonly administrators: number
  readonly publicUrl: string
  readonly lastBackupAt: Date | null
}

/** A week of work is the most anybody should have to do again. */
const freshFor = 7 * 86_400_000

/** What needs somebody, worst first. Each one has a sentence that says what to do. */
export function warningsOf(
  { mailServer, mails, jobs, administrators, publicUrl, lastBackupAt }: SystemFacts,
  now: Date,
): Warning[] {
  const found: readonly (readonly [boolean, Warning])[] = [
    [jobs.failed > 0, 'jobs-failed'],
    [mails.failed > 0, 'mails-failed'],
    [lastBackupAt === null, 'no-backup'],
    [lastBackupAt !== null && now.getTime() - lastBackupAt.getTime() > freshFor, 'old-backup'],
    [!mailServer, 'no-mail-server'],
    [mailServer && mails.held > 0, 'mails-held'],
    [!publicUrl.startsWith('https:'), 'plain-address'],
    [administrators === 1, 'one-administrator'],
  ]
  return found.filter(([holds]) => holds).map(([, warning]) => warning)
}
