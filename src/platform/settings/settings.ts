import { dirname, join } from 'node:path'
import { z } from 'zod'
import { readTrustedProxies, type TrustedProxies } from './trusted-proxies.rules.ts'

/** One setting: the sentence stands in the generated settings page. */
function setting<Schema extends z.ZodType>(sentence: string, schema: Schema): Schema {
  return schema.describe(sentence) as Schema
}

function trustedProxies(text: string, context: z.RefinementCtx): TrustedProxies {
  const read = readTrustedProxies(text)
  if ('trusted' in read) return read.trusted
  context.addIssue({ code: 'custom', message: read.problem })
  return z.NEVER
}

export const settingsSchema = z.object({
  PORT: setting('Port the web server listens on.', z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: setting('Address the web server listens on.', z.string().default('127.0.0.1')),
  UPSTREAM_URL: setting(
    'Address people use, such as https://mentoring.example.org. Links in mails start with it. Empty: the address listened on.',
    z.url().optional(),
  ),
  UPSTREAM_DATA: setting(
    'Folder that holds the embedded database and keys. Created with mode 0700.',
    z.string().default(join(process.cwd(), 'data')),
  ),
  DATABASE_URL: setting(
    'A PostgreSQL server (15 or newer) to use instead of the embedded one. The role in it owns the tables and may create roles.',
    z.string().optional(),
  ),
  UPSTREAM_SEALING_KEY_FILE: setting(
    'File that holds the key to what is kept sealed, one key a line. Made on first use with mode 0600. Empty: keys/sealing.key in the data folder.',
    z.string().optional(),
  ),
  UPSTREAM_SMTP_URL: setting(
    'Mail server, such as smtps://user:password@mail.example.org. Empty: mails wait in the outbox and nothing leaves this machine.',
    z.string().optional(),
  ),
  UPSTREAM_MAIL_FROM: setting(
    'Sender of every mail: the programme mailbox.',
    z.string().default('Upstream <programme@localhost>'),
  ),
  UPSTREAM_ALLOWED_HOSTS: setting(
    'Inner hosts that calendars and webhooks may use, as `host` or `host:port` with commas between. All others must be public and speak https.',
    z
      .string()
      .default('')
      .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
      .transform((hosts) => hosts.filter((host) => host !== '')),
  ),
  UPSTREAM_IMAP_URL: setting(
    'The programme mailbox, such as imaps://user:password@mail.example.org. Bounces and answers from calendars are read from it every minute; nothing is moved, deleted or marked as read. Empty: it is not read.',
    z.string().optional(),
  ),
  UPSTREAM_INCOMING_SECRET: setting(
    'Secret shared with a mail server that pushes messages of the programme mailbox to /api/v1/incoming-mails, at least 24 characters. Empty: there is no such address.',
    z.string().min(24).optional(),
  ),
  UPSTREAM_TRUST_PROXY: setting(
    'Behind a reverse proxy that terminates TLS: its address, so that senders and schemes are read from its headers. Several addresses or networks with commas between, such as `10.0.0.5, 172.16.0.0/12` (`loopback`, `linklocal` and `uniquelocal` are understood), or how many proxies stand in a row, such as `1`, when nobody can reach the port but through them. Empty: no header is believed. `true` is refused.',
    z.string().default('').transform(trustedProxies),
  ),
  UPSTREAM_LOG: setting(
    'How much is logged: silent, error, warn, info or debug.',
    z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  ),
  UPSTREAM_TEST_LANGUAGES: setting(
    'For tests of the pages only: true lets the language cookie choose `pseudo` (long, accented, in brackets) and `ar` (right to left).',
    z.stringbool().default(false),
  ),
})

export type Settings = z.infer<typeof settingsSchema>

export function sealingKeyFile({ UPSTREAM_SEALING_KEY_FILE, UPSTREAM_DATA }: Settings): string {
  return UPSTREAM_SEALING_KEY_FILE ?? join(UPSTREAM_DATA, 'keys', 'sealing.key')
}

/** Beside the key, since both are what a backup needs from outside. */
export function erasedListFile(settings: Settings): string {
  return join(dirname(sealingKeyFile(settings)), 'erased.list')
}

/** What people type to get here, without a slash at the end. */
export function addressOfProduct({ UPSTREAM_URL, HOST, PORT }: Settings): string {
  return (UPSTREAM_URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, '')
}

/** Reads the settings from the environment; a wrong one stops the start with a sentence that names it. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const known = Object.fromEntries(
    Object.keys(settingsSchema.shape).map((name) => [
      name,
      environment[name] === '' ? undefined : environment[name],
    ]),
  )
  const result = settingsSchema.safeParse(known)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `These settings cannot be used:\n${lines.join('\n')}\nNothing was started. See docs/generated/settings.md.`,
  )
}
