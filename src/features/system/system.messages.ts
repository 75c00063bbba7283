import { defineMessages } from '#words/define-messages.ts'

export const systemMessages = defineMessages('system', {
  page: 'System',
  brand: 'Upstream',
  well: 'All is well.',
  needs: '{count, plural, one {One thing needs you.} other {# things need you.}}',
  wellMore: 'Nothing needs you here.',
  works: 'The rest works.',
  warningsTitle: 'Needs you',
  factsTitle: 'Facts',
  version: 'Version',
  versionValue: '{version}, Node {node}',
  database: 'Database',
  databaseEmbedded: 'PostgreSQL {version}, embedded',
  databaseServer: 'PostgreSQL {version}, on a server',
  jobs: 'Jobs',
  jobsValue: '{waiting} waiting, {running} running, {failed} failed',
  mail: 'Mail',
  mailValue: '{waiting} waiting, {held} held, {failed} not delivered',
  mailServer: 'Mail server',
  mailServerSet: 'Set',
  mailServerNone: 'None: mails stay in the outbox',
  address: 'Address',
  backup: 'Last backup',
  backupNever: 'Never',
  links: 'Go on with',
  access: 'Access',
  outbox: 'Outbox',

  jobsFailed: '{count, plural, one {A job has failed for good.} other {# jobs have failed for good.}}',
  jobsFailedDo: 'Look for “job failed” in the log around that time, then run: upstream doctor',
  mailsFailed:
    '{count, plural, one {A mail could not be delivered.} other {# mails could not be delivered.}}',
  mailsFailedDo: 'Open them in the outbox: each says why, and can be sent again.',
  mailsHeld: '{count, plural, one {A mail is held.} other {# mails are held.}}',
  mailsHeldDo:
    'They were written while no mail server was set. Open them in the outbox and send those that still fit.',
  noBackup: 'No backup is known.',
  noBackupDo: 'Run: upstream backup FILE, and keep the file and its key on different machines.',
  noMailServer: 'No mail server is set, so nobody gets mail.',
  noMailServerDo: 'Set UPSTREAM_SMTP_URL, such as smtps://user:password@mail.example.org, and start again.',
  plainAddress: 'Links in mails begin with {url}, which is not encrypted.',
  plainAddressDo:
    'Put a proxy with a certificate in front, set UPSTREAM_URL to its https address and UPSTREAM_TRUST_PROXY to true, and start again.',
  oneAdministrator: 'There is one administrator.',
  oneAdministratorDo:
    'Make a second person administrator under Access, so that the installation is never locked when one is away.',
})
