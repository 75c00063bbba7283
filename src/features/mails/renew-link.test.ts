import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { chooseMails } from './choose-mails.ts'
import { openAsReceiver } from './open-as-receiver.ts'
import { queueMail } from './queue-mail.ts'
import { releaseMail } from './release-mail.ts'
import { renewLink } from './renew-link.ts'
import { takeUpMail } from './take-up-mail.ts'
import { withdrawMail } from './withdraw-mail.ts'
import { usualWords } from '#words/side-words.ts'

const personId = '01890000-0000-7000-8000-000000000031'
const taker = { deliver: async () => ({ state: 'taken' as const }) }

async function mailWithLink(world: World): Promise<{ mailId: string; token: string }> {
  const { mailId } = await world.run(queueMail, {
    key: 'one',
    to: { personId, name: 'Jonas Berg', address: 'jonas@example.org' },
    sides: usualWords,
    write: () => ({ subject: 'Your mentor', paragraphs: ['Hello'], action: 'See' }),
    link: { purpose: 'match', minutes: 60 },
  })
  const { path } = await world.run(openAsReceiver, { mailId, mailServer: false })
  return { mailId, token: path.split('/')[2]! }
}

const mails = (world: World) =>
  world.database
    .selectFrom('outgoing_mails')
    .select(['key', 'person_id', 'address'])
    .orderBy('mail_id')
    .execute()
const takeUp = (world: World, mailId: string) =>
  world.run(takeUpMail, {
    mailId,
    post: taker,
    publicUrl: 'http://x',
    findReceiver: async () => ({ address: 'jonas@example.org' }),
  })

describe('an ended link', () => {
  test('is sent again to the same receiver, once however often it is asked for', async ({ world }) => {
    const { token } = await mailWithLink(world)
    world.clock.advance(3_600_000)
    await world.run(renewLink, { token })
    await world.run(renewLink, { token })
    expect(await mails(world)).toMatchObject([
      { key: 'one' },
      { person_id: personId, address: 'jonas@example.org' },
    ])
  })

  test('that has not ended, or is made up, brings no mail', async ({ world }) => {
    const { token } = await mailWithLink(world)
    await expect(world.run(renewLink, { token })).rejects.toMatchObject({ code: 'mails.failure.cannotRenew' })
    await expect(world.run(renewLink, { token: 'x' })).rejects.toMatchObject({
      code: 'mails.failure.cannotRenew',
    })
    expect(await mails(world)).toHaveLength(1)
  })
})

describe('somebody who wants fewer mails', () => {
  const news = (key: string) => ({
    key,
    to: { personId, name: 'Jonas Berg', address: 'jonas@example.org' },
    sides: usualWords,
    write: () => ({ subject: 'News', paragraphs: ['Hello'] }),
  })

  test('gets none that only tell, still gets those that ask, and always the necessary ones', async ({
    world,
  }) => {
    const { mailId: asking, token } = await mailWithLink(world)
    const link = await world.run(recogniseLink, { token, purpose: 'match' })
    await world.run(chooseMails, { wish: 'decisions' }, { actor: link!.actor })
    const { mailId: telling } = await world.run(queueMail, news('news'))
    const { mailId: necessary } = await world.run(queueMail, { ...news('due'), kind: 'necessary' })
    expect(await takeUp(world, telling)).toBeNull()
    expect(await takeUp(world, asking)).not.toBeNull()
    expect(await takeUp(world, necessary)).not.toBeNull()
    const row = await world.database
      .selectFrom('outgoing_mails')
      .select(['state', 'reason'])
      .where('mail_id', '=', telling)
      .executeTakeFirst()
    expect(row).toEqual({ state: 'failed', reason: 'unwanted' })
  })
})

describe('a mail in the outbox', () => {
  test('taken back does not leave, and can not be taken back twice', async ({ world }) => {
    const { mailId } = await mailWithLink(world)
    await world.run(withdrawMail, { mailId })
    expect(await takeUp(world, mailId)).toBeNull()
    await expect(world.run(withdrawMail, { mailId })).rejects.toMatchObject({
      code: 'mails.failure.alreadyLeft',
    })
  })

  test('cannot be taken back while it is handed over', async ({ world }) => {
    const { mailId } = await mailWithLink(world)
    await takeUp(world, mailId)
    await expect(world.run(withdrawMail, { mailId })).rejects.toMatchObject({
      code: 'mails.failure.alreadyLeft',
    })
  })

  test('held without a mail server leaves when somebody says so', async ({ world }) => {
    const { mailId } = await mailWithLink(world)
    await world.run(takeUpMail, {
      mailId,
      post: null,
      publicUrl: 'http://x',
      findReceiver: async () => ({ address: 'jonas@example.org' }),
    })
    expect(await takeUp(world, mailId)).toBeNull()
    await world.run(releaseMail, { mailId })
    expect(await takeUp(world, mailId)).toMatchObject({ to: { address: 'jonas@example.org' } })
  })
})
