import underPressure from '@fastify/under-pressure'
import Fastify from 'fastify'
import { expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { mountHealth } from './mount-health.ts'

test('a server too busy for pages still says that it lives and is ready', async ({ pool }) => {
  const app = Fastify()
  await app.register(underPressure, { maxHeapUsedBytes: 1 })
  mountHealth(app, pool)
  app.get('/page', () => 'a page')
  await app.ready()
  await expect.poll(async () => (await app.inject('/page')).statusCode, { timeout: 5_000 }).toBe(503)
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' })
  await app.close()
})
