import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asServerUser, serverPrograms } from '#platform/database/embedded-cluster.ts'
import { startProduct } from './start-product.ts'

// The oldest supported server where the machine has it, else the newest: the owner is an ordinary role in both cases.
const debian = '/usr/lib/postgresql/15/bin'
const programs = existsSync(join(debian, 'postgres')) ? debian : serverPrograms()
const folder = mkdtempSync(join(tmpdir(), 'upstream-server-'))
let server: ChildProcess

beforeAll(async () => {
  const data = join(folder, 'data')
  const [initdb, ...initdbArgs] = asServerUser(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  ])
  const made = spawnSync(initdb!, initdbArgs, { encoding: 'utf8' })
  expect(made.status, made.stderr).toBe(0)
  const [program, ...args] = asServerUser(join(programs, 'postgres'), [
    '-D',
    data,
    '-c',
    'listen_addresses=',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'fsync=off',
  ])
  server = spawn(program!, args, { stdio: 'ignore' })
  const client = await connectWhenReady()
  await client.query('create role mentoring login createrole')
  await client.query('create database mentoring owner mentoring')
  await client.end()
})

afterAll(() => {
  server.kill('SIGINT')
  rmSync(folder, { recursive: true, force: true })
})

async function connectWhenReady(): Promise<pg.Client> {
  for (let tries = 0; tries < 200; tries += 1) {
    const client = new pg.Client({ host: folder, user: 'postgres', database: 'postgres' })
    try {
      await client.connect()
      return client
    } catch {
      await sleep(50)
    }
  }
  throw new Error('The database server did not start.')
}

test('a PostgreSQL server given by DATABASE_URL serves as well as the embedded one', async () => {
  const product = await startProduct({
    environment: { DATABASE_URL: `postgres://mentoring@/mentoring?host=${folder}` },
  })
  try {
    expect(await (await fetch(`${product.url}/readyz`)).json()).toEqual({ status: 'ready' })
    expect((await fetch(`${product.url}/sign-in`)).status).toBe(200)
    expect(existsSync(join(product.folder, 'database'))).toBe(false)
  } finally {
    await product.stop()
  }
})

test('a server that stops answering is named as the cause by /readyz', async () => {
  const product = await startProduct({
    environment: { DATABASE_URL: `postgres://mentoring@/mentoring?host=${folder}` },
  })
  try {
    server.kill('SIGINT')
    await new Promise((resolve) => server.once('exit', resolve))
    const answer = await fetch(`${product.url}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ cause: expect.stringMatching(/database/) })
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200)
  } finally {
    await product.stop()
  }
})
