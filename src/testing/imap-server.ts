import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface ImapServer {
  readonly url: string
  /** Puts a message into the inbox. */
  deliver(raw: Uint8Array): Promise<void>
  /** The flags each message that was looked at carries, as the server keeps them. */
  flags(): Promise<string[]>
  close(): Promise<void>
}

const dovecot = '/usr/sbin/dovecot'
/** Debian's user for mail; a server started by root keeps no mailbox as root. */
const mailUser = 8

/** Whether this machine has Dovecot with its IMAP part (Debian 12: dovecot-imapd); later ones read another configuration. */
export const hasDovecot =
  existsSync(dovecot) &&
  existsSync('/usr/lib/dovecot/imap') &&
  execFileSync(dovecot, ['--version'], { encoding: 'utf8' }).startsWith('2.3')

/** A real IMAP server with one mailbox, on a port of its own, gone when it is closed. */
export async function startImapServer(): Promise<ImapServer> {
  const folder = await mkdtemp(join(tmpdir(), 'upstream-imap-'))
  const inbox = join(folder, 'Maildir')
  const { uid, username } = userInfo()
  await chmod(folder, 0o777)
  for (const part of ['', 'new', 'cur', 'tmp']) {
    await mkdir(join(inbox, part), { recursive: true })
    if (uid === 0) await chown(join(inbox, part), mailUser, mailUser)
  }
  await writeFile(join(folder, 'users'), 'programme:{PLAIN}word\n')
  await chmod(join(folder, 'users'), 0o644)
  const port = await freePort()
  const owner = uid === 0 ? 'mail' : username
  await writeFile(join(folder, 'dovecot.conf'), configOf({ folder, inbox, port, owner, root: uid === 0 }))
  const server = spawn(dovecot, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' })
  const close = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    if (server.exitCode === null && server.kill('SIGTERM')) await ended
    await rm(folder, { recursive: true, force: true })
  }
  await reach(port).catch(async (error: unknown) => {
    await close()
    throw error
  })
  let count = 0
  return {
    url: `imap://programme:word@127.0.0.1:${port}`,
    deliver: async (raw) => {
      count += 1
      const file = join(inbox, 'tmp', `${count}.m`)
      await writeFile(file, raw)
      if (uid === 0) await chown(file, mailUser, mailUser)
      await rename(file, join(inbox, 'new', `${count}.m`))
    },
    flags: async () => (await readdir(join(inbox, 'cur'))).map((name) => name.split(',')[1] ?? ''),
    close,
  }
}

function configOf(where: {
  folder: string
  inbox: string
  port: number
  owner: string
  root: boolean
}): string {
  const { folder, inbox, port, owner, root } = where
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${inbox}
first_valid_uid = 1
${root ? '' : `default_login_user = ${owner}\ndefault_internal_user = ${owner}\n`}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${owner} gid=${owner} home=${folder}
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function reach(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.once('data', () => (socket.destroy(), resolve(true))),
      )
      socket.once('error', () => resolve(false))
    })
    if (answers) return
    await sleep(50)
  }
  throw new Error('The IMAP server did not answer.')
}
