import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { createOutgoing } from '#platform/outgoing/create-outgoing.ts'
import { signMessage } from '#platform/tokens/sign-message.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { settleMail } from '#features/mails/settle-mail.ts'
import { addMirror } from './add-mirror.ts'
import { listMirrors } from './list-mirrors.ts'
import { mirrorMail } from './mirror-mail.ts'
import { mirrorKinds, type MirrorKind } from './mirrors.contract.ts'
import { mirrorBody } from './mirrors.rules.ts'
import { renewSecret } from './renew-secret.ts'
import { settleDelivery } from './settle-delivery.ts'
import { takeUpDelivery } from './take-up-delivery.ts'
import { tidyMirrors } from './tidy-mirrors.ts'
import { usualWords } from '#words/side-words.ts'

const system = { actor: { kind: 'system' } } as const
const publicUrl = 'https://mentoring.example.org'
const secretWords = 'Your pulse about Jonas'

interface Heard {
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

let server: Server
let at = ''
let heard: Heard[] = []
let status = 200

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => void (body += part.toString()))
    request.on('end', () => {
      heard.push({ headers: request.headers, body })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

async function mirror(world: World, kind: MirrorKind = 'webhook', url = at) {
  heard = []
  status = 200
  return world.run(addMirror, { kind, name: 'Chat', url, refusal: null })
}

async function sendMail(world: World, key: string, kind: 'programme' | 'necessary' = 'programme') {
  const { mailId } = await world.run(queueMail, {
    key,
    kind,
    to: { name: 'Amira', address: 'amira@example.org' },
    sides: usualWords,
    write: () => ({ subject: secretWords, paragraphs: ['Hello'], action: 'Answer' }),
    link: { purpose: 'pair', minutes: 60 },
  })
  const delivery = { state: 'taken' as const }
  await world.run(settleMail, { mailId, delivery, listeners: [mirrorMail] }, system)
}

const deliveries = (world: World) =>
  world.database.selectFrom('mirror_deliveries').selectAll().orderBy('delivery_id').execute()

/** One turn of the errand, as the job does it, inside the test's transaction. */
async function turn(world: World, deliveryId: string, allowed: readonly string[] = ['127.0.0.1']) {
  const order = await world.run(takeUpDelivery, { deliveryId, publicUrl }, system)
  if (!order) return false
  const seconds = Math.floor(world.clock.now().getTime() / 1000)
  const answer = await createOutgoing({ allowed }).send(order.url, {
    method: 'POST',
    body: order.body,
    headers: {
      'x-upstream-delivery': deliveryId,
      'x-upstream-signature': signMessage(Buffer.from(order.body), order.secret, seconds),
    },
  })
  const reason = answer.ok ? (answer.status < 300 ? null : `HTTP ${answer.status}`) : answer.reason
  await world.run(settleDelivery, { deliveryId, reason }, system)
  return true
}

describe('a mirror', () => {
  test('hears that mail went out, signed, and can tell a second try from a second mail', async ({
    world,
  }) => {
    const { secret } = await mirror(world)
    await sendMail(world, 'one')
    const { delivery_id } = (await deliveries(world))[0]!
    status = 503
    expect(await turn(world, delivery_id)).toBe(true)
    status = 200
    world.clock.advance(60_000)
    expect(await turn(world, delivery_id)).toBe(true)
    expect(await turn(world, delivery_id)).toBe(false)
    expect(heard).toHaveLength(2)
    expect(new Set(heard.map(({ headers }) => headers['x-upstream-delivery']))).toEqual(
      new Set([delivery_id]),
    )
    for (const { headers, body } of heard) {
      const [, seconds, digest] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-upstream-signature']))!
      expect(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')).toBe(digest)
    }
    expect(await deliveries(world)).toMatchObject([{ state: 'sent', tries: 2, reason: null }])
  })

  test('never hears what a mail says, nor its link, and nothing of a necessary mail', async ({ world }) => {
    await mirror(world)
    await sendMail(world, 'one')
    await sendMail(world, 'sign-in', 'necessary')
    const rows = await deliveries(world)
    expect(rows).toHaveLength(1)
    await turn(world, rows[0]!.delivery_id)
    expect(heard[0]!.body).not.toContain(secretWords)
    expect(heard[0]!.body).not.toContain('/l/')
    expect(JSON.parse(heard[0]!.body)).toMatchObject({
      type: 'mail.sent',
      receiver: 'amira@example.org',
      signInUrl: `${publicUrl}/sign-in`,
    })
  })

  test('that is a channel hears at most once an hour and no name at all', async ({ world }) => {
    await mirror(world, 'slack')
    await sendMail(world, 'one')
    await sendMail(world, 'two')
    world.clock.advance(3_600_000)
    await sendMail(world, 'three')
    const rows = await deliveries(world)
    expect(rows).toHaveLength(2)
    await turn(world, rows[0]!.delivery_id)
    expect(Object.keys(JSON.parse(heard[0]!.body) as object)).toEqual(['text'])
    expect(heard[0]!.body).not.toContain('amira')
  })

  test('at an inner address reaches nothing, whatever was saved', async ({ world }) => {
    await mirror(world)
    await sendMail(world, 'one')
    const { delivery_id } = (await deliveries(world))[0]!
    await turn(world, delivery_id, [])
    expect(heard).toEqual([])
    expect(await deliveries(world)).toMatchObject([{ state: 'waiting', reason: 'malformed' }])
  })

  test('that fails again and again is switched off and says why', async ({ world }) => {
    await mirror(world)
    status = 500
    for (let mail = 0; mail < 5; mail += 1) {
      await sendMail(world, `mail ${mail}`)
      const waiting = (await deliveries(world)).find(({ state }) => state === 'waiting')!
      for (let tries = 0; tries < 6; tries += 1) await turn(world, waiting.delivery_id)
    }
    expect(await world.run(listMirrors, undefined)).toMatchObject([{ state: 'off', reason: 'HTTP 500' }])
    await sendMail(world, 'later')
    expect((await deliveries(world)).filter(({ state }) => state === 'waiting')).toEqual([])
  })

  test('is refused with the sentence that fits, and is shown only by its host', async ({ world }) => {
    const order = { kind: 'webhook', name: 'x', url: 'https://chat.example.org/services/secret' } as const
    for (const refusal of ['malformed', 'inner', 'unknown'] as const)
      await expect(world.run(addMirror, { ...order, refusal })).rejects.toMatchObject({
        code: `mirrors.failure.${refusal}`,
      })
    await expect(
      world.run(addMirror, { ...order, refusal: null }, { actor: world.actor('sponsor') }),
    ).rejects.toMatchObject({ code: 'mirrors.failure.notYours' })
    const { secret } = await world.run(addMirror, { ...order, refusal: null })
    const shown = JSON.stringify(await world.run(listMirrors, undefined))
    expect(shown).toContain('chat.example.org')
    expect(shown).not.toContain('services')
    expect(shown).not.toContain(secret)
  })

  test('keeps its address and its secret sealed, and what an older version left open is sealed by use and by night', async ({
    world,
  }) => {
    const { mirrorId, secret } = await mirror(world)
    const row = async () => JSON.stringify(await world.database.selectFrom('mirrors').selectAll().execute())
    expect(await row()).not.toContain(secret)
    expect(await row()).not.toContain('/hook')
    const leaveOpen = () =>
      world.database
        .updateTable('mirrors')
        .set({ url: at, secret: 'an old secret', host: null, key_wrap: null, sealed_access: null })
        .where('mirror_id', '=', mirrorId)
        .execute()
    await leaveOpen()
    await sendMail(world, 'one')
    const { delivery_id } = (await deliveries(world))[0]!
    await turn(world, delivery_id)
    const [, seconds, digest] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(heard[0]!.headers['x-upstream-signature']),
    )!
    expect(createHmac('sha256', 'an old secret').update(`${seconds}.${heard[0]!.body}`).digest('hex')).toBe(
      digest,
    )
    expect(await row()).not.toContain('an old secret')
    await leaveOpen()
    await world.run((work) => tidyMirrors(work), undefined, system)
    expect(await row()).not.toContain('an old secret')
    expect(await world.run(listMirrors, undefined)).toMatchObject([{ host: new URL(at).host }])
  })

  test('signs with its new secret from the next delivery on; nobody else may renew it', async ({ world }) => {
    const { mirrorId, secret } = await mirror(world)
    await expect(
      world.run(renewSecret, { mirrorId }, { actor: world.actor('sponsor') }),
    ).rejects.toMatchObject({ code: 'mirrors.failure.notYours' })
    const renewed = await world.run(renewSecret, { mirrorId })
    expect(renewed.secret).not.toBe(secret)
    await sendMail(world, 'one')
    await turn(world, (await deliveries(world))[0]!.delivery_id)
    const [, seconds, digest] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(heard[0]!.headers['x-upstream-signature']),
    )!
    expect(createHmac('sha256', renewed.secret).update(`${seconds}.${heard[0]!.body}`).digest('hex')).toBe(
      digest,
    )
  })

  test('forgets its deliveries after ninety days', async ({ world }) => {
    await mirror(world)
    await sendMail(world, 'one')
    const night = () => world.run((work) => tidyMirrors(work), undefined, system)
    world.clock.advance(89 * 86_400_000)
    await sendMail(world, 'two')
    expect(await night()).toEqual({ deleted: 0 })
    world.clock.advance(2 * 86_400_000)
    expect(await night()).toEqual({ deleted: 1 })
    expect(await deliveries(world)).toHaveLength(1)
  })

  test('of any kind is told in JSON', () => {
    for (const kind of mirrorKinds) {
      const told = { deliveryId: 'd', at: new Date(0), text: 'Mail', signInUrl: publicUrl, receiver: null }
      expect(mirrorBody(kind, told)).toContain(publicUrl)
      expect(() => JSON.parse(mirrorBody(kind, told)) as unknown).not.toThrow()
    }
  })
})
