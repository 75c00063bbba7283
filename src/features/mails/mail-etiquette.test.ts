import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import type { Letter } from '#platform/mail/post.ts'
import { asAnswer } from '#features/mailed-links/as-answer.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { chooseToStay } from './choose-to-stay.ts'
import { listStoppedMatters } from './mails.reads.ts'
import { queueMail, type MailOrder } from './queue-mail.ts'
import { settleMail } from './settle-mail.ts'
import { settleStoppedMatter } from './settle-stopped-matter.ts'
import { takeUpMail, type Receiver } from './take-up-mail.ts'
import { usualWords } from '#words/side-words.ts'

const day = 86_400_000
const personId = '01890000-0000-7000-8000-000000000051'
const system = { actor: { kind: 'system' } } as const

const order = (key: string, more: Partial<MailOrder> = {}): MailOrder => ({
  key,
  to: { personId, name: 'Jonas Berg', address: 'jonas@example.org' },
  sides: usualWords,
  write: () => ({ subject: `About ${key}`, paragraphs: [`Text of ${key}`], action: 'Answer' }),
  link: { purpose: 'match', minutes: 60 },
  ...more,
})

async function turn(world: World, mailId: string, receiver: Partial<Receiver> = {}): Promise<Letter | null> {
  const letter = await world.run(
    takeUpMail,
    {
      mailId,
      post: { deliver: async () => ({ state: 'taken' as const }) },
      publicUrl: 'http://x',
      findReceiver: async () => ({ address: 'jonas@example.org', ...receiver }),
    },
    system,
  )
  if (letter) await world.run(settleMail, { mailId, delivery: { state: 'taken' } }, system)
  return letter
}

const mailOf = (world: World, mailId: string) =>
  world.database
    .selectFrom('outgoing_mails')
    .selectAll()
    .where('mail_id', '=', mailId)
    .executeTakeFirstOrThrow()

/** Queues a mail a day later and sends it at once. */
async function sendNext(world: World, key: string, more: Partial<MailOrder> = {}) {
  world.clock.advance(4 * day)
  while ([0, 6].includes(world.clock.now().getUTCDay())) world.clock.advance(day)
  const { mailId } = await world.run(queueMail, order(key, more))
  return { mailId, letter: await turn(world, mailId) }
}

async function follow(world: World, letter: Letter, purpose: string) {
  const token = new RegExp(`/l/([\\w-]{54})/${purpose}`).exec(letter.text)![1]!
  return (await world.run(recogniseLink, { token, purpose }))!.actor
}

describe('the third mail in seven days', () => {
  test('waits and says why, while calendar objects and necessary mails leave', async ({ world }) => {
    for (const key of ['one', 'two']) {
      const { mailId } = await world.run(queueMail, order(key))
      expect(await turn(world, mailId)).not.toBeNull()
      world.clock.advance(day)
    }
    const { mailId } = await world.run(queueMail, order('three'))
    expect(await turn(world, mailId)).toBeNull()
    expect(await mailOf(world, mailId)).toMatchObject({
      state: 'waiting',
      reason: 'waits:capped',
      not_before: new Date('2026-06-08T09:00:00Z'),
    })
    const ics = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
    const free = [order('ics', { calendar: { method: 'REQUEST', ics } }), order('due', { kind: 'necessary' })]
    for (const one of free) {
      const queued = await world.run(queueMail, one)
      expect(await turn(world, queued.mailId)).not.toBeNull()
    }
    world.clock.set(new Date('2026-06-08T09:00:00Z'))
    expect(await turn(world, mailId)).not.toBeNull()
  })
})

describe('a mail at night', () => {
  test('waits for the morning where its receiver is, on their working days, and not around a session', async ({
    world,
  }) => {
    world.clock.set(new Date('2026-06-04T20:00:00Z'))
    const { mailId } = await world.run(queueMail, order('night'))
    const week = { timeZone: 'Asia/Dubai', workingDays: [0, 1, 2, 3, 4] }
    expect(await turn(world, mailId, week)).toBeNull()
    expect(await mailOf(world, mailId)).toMatchObject({
      reason: 'waits:hours',
      not_before: new Date('2026-06-07T04:30:00Z'),
    })
    world.clock.set(new Date('2026-06-07T04:30:00Z'))
    const busy = [{ from: new Date('2026-06-07T05:00:00Z'), to: new Date('2026-06-07T06:00:00Z') }]
    expect(await turn(world, mailId, { ...week, busy })).toBeNull()
    expect(await mailOf(world, mailId)).toMatchObject({
      reason: 'waits:session',
      not_before: new Date('2026-06-07T08:00:00Z'),
    })
  })
})

describe('three mails due at once', () => {
  test('leave as one, the most urgent first, each with its own link', async ({ world }) => {
    const pulse = await world.run(queueMail, order('pulse', { urgency: 'pulse' }))
    const prepare = await world.run(queueMail, order('prepare', { urgency: 'prepare' }))
    const decision = await world.run(queueMail, order('decision'))
    expect(await turn(world, pulse.mailId)).toBeNull()
    expect(await mailOf(world, pulse.mailId)).toMatchObject({ reason: 'waits:others' })
    world.clock.advance(5 * 60_000)
    const letter = await turn(world, decision.mailId)
    expect(letter!.subject).toBe('3 things for you, first: About decision')
    expect(letter!.text).toMatch(
      /Text of decision[\s\S]+Text of prepare|Text of decision[\s\S]+Text of pulse/,
    )
    expect(new Set(letter!.text.match(/\/l\/[\w-]{54}\/match/g)).size).toBe(3)
    for (const { mailId } of [pulse, prepare])
      expect(await mailOf(world, mailId)).toMatchObject({
        state: 'sent',
        reason: 'in-digest',
        counted_at: null,
      })
    expect(await turn(world, pulse.mailId)).toBeNull()
  })
})

describe('two nudges on one matter', () => {
  test('are the last: then it is a task somebody can see and settle', async ({ world }) => {
    const nudge = { nudge: true, matter: 'first-hour:pair', side: 'mentor' as const, link: undefined }
    for (const key of ['a', 'b']) expect((await sendNext(world, key, nudge)).letter).not.toBeNull()
    const third = await sendNext(world, 'c', nudge)
    expect(third.letter).toBeNull()
    expect(await mailOf(world, third.mailId)).toMatchObject({ state: 'failed', reason: 'nudged-twice' })
    expect(await world.run(listStoppedMatters, undefined)).toMatchObject([
      { matter: 'first-hour:pair', personId },
    ])
    await world.run(settleStoppedMatter, { matter: 'first-hour:pair', personId })
    expect(await world.run(listStoppedMatters, undefined)).toEqual([])
  })
})

describe('three mails without an answer', () => {
  async function fallSilent(world: World): Promise<Letter> {
    for (const key of ['a', 'b', 'c']) expect((await sendNext(world, key)).letter).not.toBeNull()
    const fourth = await sendNext(world, 'd')
    expect(fourth.letter).toBeNull()
    expect(await mailOf(world, fourth.mailId)).toMatchObject({ state: 'failed', reason: 'unanswered' })
    expect((await sendNext(world, 'e')).letter).toBeNull()
    const last = await world.database
      .selectFrom('outgoing_mails')
      .select('mail_id')
      .where('link_purpose', '=', 'still-here')
      .execute()
    expect(last).toHaveLength(1)
    const letter = await turn(world, last[0]!.mail_id)
    expect(letter!.subject).toBe('We stop writing here unless you say otherwise')
    return letter!
  }

  test('stop the mails, which is said once; "Keep me in" starts them again', async ({ world }) => {
    const actor = await follow(world, await fallSilent(world), 'still-here')
    await world.run(asAnswer(chooseToStay), { choice: 'keep' }, { actor })
    expect((await sendNext(world, 'f')).letter).not.toBeNull()
  })

  test('and "Ask me in a month" brings a month of quiet', async ({ world }) => {
    const actor = await follow(world, await fallSilent(world), 'still-here')
    await world.run(asAnswer(chooseToStay), { choice: 'month' }, { actor })
    const until = new Date(world.clock.now().getTime() + 30 * day)
    const { mailId, letter } = await sendNext(world, 'f')
    expect(letter).toBeNull()
    const waiting = await mailOf(world, mailId)
    expect(waiting.reason).toBe('waits:month')
    expect(waiting.not_before.getTime()).toBeGreaterThanOrEqual(until.getTime())
  })

  test('and "Leave" is passed on and ends all mails', async ({ world }) => {
    const actor = await follow(world, await fallSilent(world), 'still-here')
    await world.run(asAnswer(chooseToStay), { choice: 'leave' }, { actor })
    const { mailId, letter } = await sendNext(world, 'f')
    expect(letter).toBeNull()
    expect(await mailOf(world, mailId)).toMatchObject({ state: 'failed', reason: 'unwanted' })
  })
})
