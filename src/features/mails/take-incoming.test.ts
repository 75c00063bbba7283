import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { queueMail } from './queue-mail.ts'
import { takeIncoming, type CalendarReplyListener } from './take-incoming.ts'
import { takeUpMail } from './take-up-mail.ts'
import { usualWords } from '#words/side-words.ts'

const personId = '01890000-0000-7000-8000-000000000062'
const system = { actor: { kind: 'system' } } as const

const queue = (world: World, key: string) =>
  world.run(queueMail, {
    key,
    kind: 'necessary',
    to: { personId, name: 'Jonas Berg', address: 'jonas@example.org' },
    sides: usualWords,
    write: () => ({ subject: 'Hello', paragraphs: ['Hello'] }),
  })
const takeUp = (world: World, mailId: string, address = 'jonas@example.org') =>
  world.run(takeUpMail, {
    mailId,
    post: { deliver: async () => ({ state: 'taken' as const }) },
    publicUrl: 'http://x',
    findReceiver: async () => ({ address }),
  })
const reasonOf = async (world: World, mailId: string) =>
  (
    await world.database
      .selectFrom('outgoing_mails')
      .select(['state', 'reason'])
      .where('mail_id', '=', mailId)
      .executeTakeFirstOrThrow()
  ).reason

describe('a bounce', () => {
  test('stops mails to that address with a reason; another address of the same person is written to', async ({
    world,
  }) => {
    const { mailId } = await queue(world, 'one')
    const { messageId } = (await takeUp(world, mailId))!
    const incoming = { kind: 'bounce', messageId, code: '5.1.1' } as const
    for (let times = 0; times < 2; times += 1)
      expect(await world.run(takeIncoming, { incoming, listeners: [] }, system)).toBe(true)
    expect(await reasonOf(world, mailId)).toBe('bounced:5.1.1')
    const next = await queue(world, 'two')
    expect(await takeUp(world, next.mailId)).toBeNull()
    expect(await reasonOf(world, next.mailId)).toBe('unreachable')
    const changed = await queue(world, 'three')
    expect(await takeUp(world, changed.mailId, 'j.berg@example.org')).not.toBeNull()
  })

  test('that quotes no letter of ours changes nothing', async ({ world }) => {
    for (const messageId of ['<x@example.org>', '<01890000-0000-7000-8000-0000000000ff@upstream.invalid>'])
      expect(
        await world.run(
          takeIncoming,
          { incoming: { kind: 'bounce', messageId, code: '5.1.1' }, listeners: [] },
          system,
        ),
      ).toBe(false)
  })
})

describe('an answer from a calendar', () => {
  test('is offered to one listener after the other until one knows the event', async ({ world }) => {
    const asked: string[] = []
    const listener =
      (name: string, knows: boolean): CalendarReplyListener =>
      async () => {
        asked.push(name)
        return knows
      }
    const listeners = [listener('first', false), listener('second', true), listener('third', true)]
    const incoming = { kind: 'calendar-reply', ics: 'BEGIN:VCALENDAR', from: 'jonas@example.org' } as const
    expect(await world.run(takeIncoming, { incoming, listeners }, system)).toBe(true)
    expect(asked).toEqual(['first', 'second'])
  })
})
