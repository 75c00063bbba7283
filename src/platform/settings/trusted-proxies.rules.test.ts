import Fastify from 'fastify'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'
import { believes, readTrustedProxies } from './trusted-proxies.rules.ts'

/** Where a request seems to come from: its last hop is 127.0.0.1, whatever the header says before. */
async function seen(setting: string, forwardedFor: string): Promise<{ ip: string; protocol: string }> {
  const { UPSTREAM_TRUST_PROXY } = readSettings({ UPSTREAM_TRUST_PROXY: setting })
  const app = Fastify({ trustProxy: believes(UPSTREAM_TRUST_PROXY) })
  app.get('/', ({ ip, protocol }) => ({ ip, protocol }))
  const headers = { 'x-forwarded-for': forwardedFor, 'x-forwarded-proto': 'https' }
  const answer = await app.inject({ url: '/', headers, remoteAddress: '127.0.0.1' })
  await app.close()
  return answer.json()
}

const liar = '198.51.100.66'
const visitor = '203.0.113.9'

describe('who is believed about where a request comes from', () => {
  test('is nobody by default', async () => {
    expect(await seen('', visitor)).toEqual({ ip: '127.0.0.1', protocol: 'http' })
    expect(await seen('false', visitor)).toEqual({ ip: '127.0.0.1', protocol: 'http' })
  })

  test('is as many proxies in a row as were named, and nobody before them', async () => {
    expect(await seen('1', `${liar}, ${visitor}`)).toEqual({ ip: visitor, protocol: 'https' })
    expect(await seen('2', `${liar}, ${visitor}, 10.0.0.5`)).toMatchObject({ ip: visitor })
  })

  test('is who has one of the named addresses, and nobody else', async () => {
    expect(await seen('127.0.0.1', `${liar}, ${visitor}`)).toEqual({ ip: visitor, protocol: 'https' })
    expect(await seen('loopback, 10.0.0.0/8', `${liar}, ${visitor}, 10.0.0.5`)).toMatchObject({ ip: visitor })
    expect(await seen('10.0.0.5', visitor)).toEqual({ ip: '127.0.0.1', protocol: 'http' })
  })
})

describe('the setting', () => {
  test('true is refused, and the sentence names what to write instead', () => {
    expect(() => readSettings({ UPSTREAM_TRUST_PROXY: 'true' })).toThrow(
      /UPSTREAM_TRUST_PROXY: true would believe .* 172\.16\.0\.0\/12, or how many stand in a row, such as 1\./,
    )
  })

  test('takes addresses and networks of both kinds, and names the one it cannot read', () => {
    expect(readTrustedProxies('10.0.0.5, fd00::/8,::1')).toEqual({ trusted: ['10.0.0.5', 'fd00::/8', '::1'] })
    for (const wrong of [
      '10.0.0.256',
      '10.0.0.0/33',
      '10.0.0.0/0',
      'fd00::/129',
      'proxy.local',
      '1,',
      '0',
      '11',
    ])
      expect(readTrustedProxies(wrong), wrong).toHaveProperty('problem')
  })

  test('never ends in an error, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readTrustedProxies(text)
        if ('trusted' in read) Fastify({ trustProxy: believes(read.trusted) })
        else expect(read.problem).toMatch(/\.$/)
      }),
    )
  })
})
