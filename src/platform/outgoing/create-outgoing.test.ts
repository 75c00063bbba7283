import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOutgoing } from './create-outgoing.ts'
import { isPublicAddress } from './public-addresses.ts'

let server: Server
let port = 0
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`)
    if (request.url === '/redirect') response.writeHead(302, { location: '/secret' }).end()
    else if (request.url === '/slow') setTimeout(() => response.end('late'), 2000).unref()
    else if (request.url === '/endless') response.end('x'.repeat(3_000_000))
    else if (request.url === '/cut') request.socket.destroy()
    else if (request.url === '/empty') response.writeHead(204).end()
    else request.pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** What somebody may type to reach an inner service; the port is our listener's. */
const targets = (at: number) => [
  `http://127.0.0.1:${at}/`,
  `https://127.0.0.1:${at}/`,
  `https://localhost:${at}/`,
  `https://localhost.:${at}/`,
  `https://LOCALHOST:${at}/`,
  `https://127.1:${at}/`,
  `https://2130706433:${at}/`,
  `https://0x7f000001:${at}/`,
  `https://0x7f.0.0.1:${at}/`,
  `https://0177.0.0.1:${at}/`,
  `https://017700000001:${at}/`,
  `https://127.0.0.1.:${at}/`,
  `https://①②⑦.⓪.⓪.①:${at}/`,
  `https://127。0。0。1:${at}/`,
  `https://0.0.0.0:${at}/`,
  `https://0:${at}/`,
  `https://[::1]:${at}/`,
  `https://[::]:${at}/`,
  `https://[::ffff:127.0.0.1]:${at}/`,
  `https://[::ffff:7f00:1]:${at}/`,
  `https://[::127.0.0.1]:${at}/`,
  `https://[64:ff9b::7f00:1]:${at}/`,
  `https://[64:ff9b:1::7f00:1]:${at}/`,
  `https://[2002:7f00:1::]:${at}/`,
  `https://[2001:0:7f00:1::]:${at}/`,
  `https://[fe80::1]:${at}/`,
  `https://[fc00::1]:${at}/`,
  `https://[fd00:ec2::254]/latest/meta-data/`,
  `https://[ff02::1]:${at}/`,
  `https://[100::1]:${at}/`,
  `https://[2001:db8::1]:${at}/`,
  `https://169.254.169.254/latest/meta-data/`,
  `https://10.0.0.1:${at}/`,
  `https://100.64.0.1:${at}/`,
  `https://172.16.0.1:${at}/`,
  `https://172.31.255.255:${at}/`,
  `https://192.168.1.1:${at}/`,
  `https://192.0.2.1:${at}/`,
  `https://198.18.0.1:${at}/`,
  `https://224.0.0.1:${at}/`,
  `https://255.255.255.255:${at}/`,
  `https://user:word@127.0.0.1:${at}/`,
  `https://good.example@127.0.0.1:${at}/`,
  `https://127.0.0.1:${at}#@good.example/`,
  `https://127.0.0.1:${at}?@good.example/`,
  `https:127.0.0.1:${at}/`,
  `ftp://127.0.0.1:${at}/`,
  `file:///etc/passwd`,
  `gopher://127.0.0.1:${at}/_GET`,
  `//127.0.0.1:${at}/`,
  `javascript:alert(1)`,
  `data:text/plain,x`,
  `https://inner.example:${at}/`,
  `https://mixed.example:${at}/`,
  `https://mapped.example:${at}/`,
  `https://nowhere.example:${at}/`,
  ``,
]

const names: Record<string, string[]> = {
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'inner.example': ['10.1.2.3'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
}
const resolve = async (host: string) => names[host] ?? []

describe('an address somebody types', () => {
  test('reaches nothing inside, when it is saved or when it is used, in more than fifty spellings', async () => {
    asked = []
    const outgoing = createOutgoing({ resolve })
    expect(targets(port).length).toBeGreaterThan(50)
    for (const target of targets(port)) {
      expect([target, await outgoing.check(target)]).not.toEqual([target, null])
      expect([target, (await outgoing.send(target)).ok]).toEqual([target, false])
      await expect(outgoing.fetch(target)).rejects.toThrow()
    }
    expect(asked).toEqual([])
  })

  test('is resolved once, and the connection goes to what was checked', async () => {
    let times = 0
    const rebinding = async () => {
      times += 1
      return times === 1 ? ['127.0.0.1'] : ['10.9.9.9']
    }
    const outgoing = createOutgoing({ allowed: [`calendar.example:${port}`], resolve: rebinding })
    const answer = await outgoing.send(`http://calendar.example:${port}/hello`, {
      method: 'POST',
      body: 'hi',
    })
    expect(answer).toMatchObject({ ok: true, status: 200 })
    expect(times).toBe(1)
    expect(asked.at(-1)).toBe(`POST calendar.example:${port}/hello`)
  })

  test('that leads on to another is not followed', async () => {
    asked = []
    const outgoing = createOutgoing({ allowed: [`127.0.0.1:${port}`] })
    const answer = await outgoing.send(`http://127.0.0.1:${port}/redirect`)
    expect(answer).toMatchObject({ ok: true, status: 302 })
    expect((await outgoing.fetch(`http://127.0.0.1:${port}/redirect`, { redirect: 'follow' })).status).toBe(
      302,
    )
    expect(asked.filter((one) => one.includes('secret'))).toEqual([])
  })

  test('is opened only for the port the setting names', async () => {
    const outgoing = createOutgoing({ allowed: ['127.0.0.1:1'] })
    expect(await outgoing.check(`http://127.0.0.1:${port}/`)).toBe('malformed')
    expect(await outgoing.check(`https://127.0.0.1:${port}/`)).toBe('inner')
  })
})

describe('a peer', () => {
  const open = () => createOutgoing({ allowed: [`127.0.0.1`] })

  test('that is slow, endless or cuts off costs neither patience nor memory', async () => {
    const at = `http://127.0.0.1:${port}`
    expect(await open().send(`${at}/slow`, { patience: 100 })).toEqual({ ok: false, reason: 'silent' })
    expect(await open().send(`${at}/endless`)).toEqual({ ok: false, reason: 'large' })
    expect(await open().send(`${at}/cut`)).toEqual({ ok: false, reason: 'failed' })
    expect(await open().send('http://127.0.0.1:1/')).toEqual({ ok: false, reason: 'failed' })
  })

  test('is heard through a library’s fetch as well', async () => {
    const answer = await open().fetch(`http://127.0.0.1:${port}/echo`, { method: 'PUT', body: 'said' })
    expect(await answer.text()).toBe('said')
    expect((await open().fetch(`http://127.0.0.1:${port}/empty`)).status).toBe(204)
  })
})

test('public addresses of both kinds are open', () => {
  for (const address of ['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])
    expect([address, isPublicAddress(address)]).toEqual([address, true])
  for (const address of ['', 'x', '::ffff:8.8.8.8', '2606:2800::1%eth0', '1.2.3'])
    expect([address, isPublicAddress(address)]).toEqual([address, false])
})
