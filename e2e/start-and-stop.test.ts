import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProduct, type RunningProduct } from './start-product.ts'

let product: RunningProduct

beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.stop())

describe('a first start', () => {
  test('prints the address and a set-up link, and is healthy and ready', async () => {
    expect(product.output).toMatch(/\/set-up\?code=[\w-]{20}/)
    expect(await (await fetch(`${product.url}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${product.url}/readyz`)).json()).toEqual({ status: 'ready' })
  })

  test('keeps its data in a folder nobody else can enter', () => {
    expect(statSync(join(product.folder, 'database')).mode & 0o077).toBe(0)
    expect(existsSync(join(product.folder, 'database', 'postgres', 'PG_VERSION'))).toBe(true)
  })

  test('refuses a form another site sends, and asks no outside host for anything', async () => {
    const answer = await fetch(`${product.url}/sign-in`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({ a: 'b' }),
    })
    expect(answer.status).toBe(403)
    const page = await fetch(`${product.url}/sign-in`)
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'none'/)
  })
})

describe('a second start', () => {
  test('finds the database again after the process was killed', async () => {
    await product.kill('SIGKILL')
    product = await startProduct({ folder: product.folder })
    expect((await fetch(`${product.url}/readyz`)).status).toBe(200)
  })
})

describe('the end', () => {
  test('leaves no database process behind, whether asked to stop or killed', async () => {
    const databaseOf = ({ folder }: RunningProduct) =>
      Number(readFileSync(join(folder, 'database', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    const killed = databaseOf(product)
    await product.kill('SIGKILL')
    await gone(killed)
    product = await startProduct({ folder: product.folder })
    const asked = databaseOf(product)
    await product.kill('SIGTERM')
    await gone(asked)
    product = await startProduct({ folder: product.folder })
  })
})

async function gone(pid: number): Promise<void> {
  const isThere = () => {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  }
  await expect.poll(isThere, { timeout: 10_000 }).toBe(false)
}
