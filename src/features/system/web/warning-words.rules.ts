import type { Message, MessageValues } from '#words/define-messages.ts'
import { systemMessages as words } from '../system.messages.ts'
import type { SystemFacts, Warning } from '../warnings.rules.ts'

export interface WarningWords {
  readonly what: Message
  readonly todo: Message
  readonly values: MessageValues
}

/** What a warning says and what to do about it. */
export function warningWords(
  warning: Warning,
  { jobs, mails, publicUrl, lastBackupAt }: SystemFacts,
): WarningWords {
  const all: Readonly<Record<Warning, readonly [what: Message, todo: Message, values: MessageValues]>> = {
    'jobs-failed': [words.jobsFailed, words.jobsFailedDo, { count: jobs.failed }],
    'mails-failed': [words.mailsFailed, words.mailsFailedDo, { count: mails.failed }],
    'mails-held': [words.mailsHeld, words.mailsHeldDo, { count: mails.held }],
    'no-backup': [words.noBackup, words.noBackupDo, {}],
    'old-backup': [words.oldBackup, words.noBackupDo, { at: lastBackupAt ?? '' }],
    'no-mail-server': [words.noMailServer, words.noMailServerDo, {}],
    'plain-address': [words.plainAddress, words.plainAddressDo, { url: publicUrl }],
    'one-administrator': [words.oneAdministrator, words.oneAdministratorDo, {}],
  }
  const [what, todo, values] = all[warning]
  return { what, todo, values }
}
