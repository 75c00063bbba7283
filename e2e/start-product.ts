import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The product as somebody starts it: its own process, its own database, a free port. */
export interface RunningProduct {
  readonly url: string
  /** What the start printed, with the set-up link or the sign-in links. */
  readonly output: string
  readonly folder: string
  readonly pid: number
  /** What it said since, on both channels. */
  log(): string
  /** One-time link of a role, from a demo start. */
  link(role: string): string
  kill(signal: NodeJS.Signals): Promise<void>
  stop(): Promise<void>
}

interface StartOptions {
  readonly demo?: boolean
  /** Keeps using the folder of an earlier start. */
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '..')

export async function startProduct({
  demo = false,
  folder,
  environment = {},
}: StartOptions = {}): Promise<RunningProduct> {
  const home =
    folder ?? mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'upstream-journey-'))
  const args = ['src/app/main.ts', '--port', '0', ...(demo ? ['--demo'] : [])]
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      UPSTREAM_DATA: home,
      UPSTREAM_LOG: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = await untilReady(server)
  let said = ''
  for (const channel of [server.stdout!, server.stderr!])
    channel.on('data', (chunk: Buffer) => void (said += chunk.toString()))
  const url = /ready at (\S+)/.exec(output)![1]!
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  return {
    url,
    output,
    folder: home,
    pid: server.pid!,
    log: () => said,
    link: (role) => {
      const found = new RegExp(`^\\s+${role}\\s+(\\S+)$`, 'm').exec(output)?.[1]
      if (!found) throw new Error(`The start printed no link for ${role}:\n${output}`)
      return found
    },
    kill: async (signal) => {
      server.kill(signal)
      await exited
    },
    stop: async () => {
      server.kill('SIGTERM')
      await exited
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function untilReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      // The doors are printed in one go after the address; wait for the line to be whole.
      if (/ready at \S+\n/.test(output)) setTimeout(() => resolve(output), 200)
    }
    server.stdout!.on('data', take)
    server.stderr!.on('data', take)
    server.once('exit', (code) =>
      reject(new Error(`The product ended with code ${code} before it was ready:\n${output}`)),
    )
  })
}
