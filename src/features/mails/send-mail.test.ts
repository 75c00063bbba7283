import { describe, expect } from 'vitest'
import { startMailServer, startTroubledServer, type Mood } from '#testing/mail-server.ts'
import { test, type World } from '#testing/product-test.ts'
import { createPost, type Letter, type Post } from '#platform/mail/post.ts'
import { defineMessages } from '#words/define-messages.ts'
import { queueMail, type MailOrder } from './queue-mail.ts'
import { settleMail } from './settle-mail.ts'
import { takeUpMail } from './take-up-mail.ts'
import { withdrawMails } from './withdraw-mails.ts'
import { usualWords } from '#words/side-words.ts'

const words = defineMessages('mail-test', {
  subject: 'Your mentor: {name}',
  text: 'Amira said <yes> & is glad.',
  open: 'See your match',
})
const personId = '01890000-0000-7000-8000-000000000021'
const pairId = '01890000-0000-7000-8000-000000000022'
const groupId = '01890000-0000-7000-8000-000000000023'

function order(more: Partial<MailOrder> = {}): MailOrder {
  return {
    key: 'match:1',
    to: { personId, name: 'Jonas Berg', address: 'jonas@example.org' },
    sides: usualWords,
    write: (say) => ({
      subject: say(words.subject, { name: 'Amira Haddad' }),
      paragraphs: [say(words.text)],
      action: say(words.open),
    }),
    link: { purpose: 'match', subjectId: pairId, minutes: 60 },
    ...more,
  }
}

/** One turn of the worker, as the job does it, inside the test's transaction. */
async function turn(
  world: World,
  mailId: string,
  post: Post | null,
  receiver: { address: string } | null = { address: 'jonas@example.org' },
) {
  const job = { mailId, post, publicUrl: 'https://mentoring.example.org', findReceiver: async () => receiver }
  const letter = await world.run(takeUpMail, job)
  if (letter && post) await world.run(settleMail, { mailId, delivery: await post.deliver(letter) })
  return letter
}

function stateOf(world: World, mailId: string) {
  return world.database
    .selectFrom('outgoing_mails')
    .selectAll()
    .where('mail_id', '=', mailId)
    .executeTakeFirstOrThrow()
}

describe('a mail', () => {
  test('reaches the receiver once, as text and HTML that say the same, with one link', async ({ world }) => {
    const server = await startMailServer(() => 'accepts')
    try {
      const { mailId } = await world.run(queueMail, order())
      const post = createPost({ url: server.url, from: 'Programme <programme@example.org>' })
      await turn(world, mailId, post)
      await turn(world, mailId, post)
      expect(server.letters).toHaveLength(1)
      const [letter] = server.letters
      expect(letter!.subject).toBe('Your mentor: Amira Haddad')
      expect(letter!.to).toMatchObject([{ name: 'Jonas Berg', address: 'jonas@example.org' }])
      const link = /https:\/\/mentoring\.example\.org\/l\/[\w-]{54}\/match/.exec(letter!.text ?? '')?.[0]
      expect(link).toBeDefined()
      expect(letter!.html).toContain(`href="${link}"`)
      expect(letter!.html).toContain('Amira said &lt;yes&gt; &amp; is glad.')
      expect(letter!.html).not.toMatch(/<img|url\(|@import|<link/)
      expect(letter!.html!.length).toBeLessThan(100_000)
      expect((await stateOf(world, mailId)).state).toBe('sent')
    } finally {
      await server.close()
    }
  })

  test('with the same key is one mail', async ({ world }) => {
    expect((await world.run(queueMail, order())).queued).toBe(true)
    expect((await world.run(queueMail, order())).queued).toBe(false)
    expect(await world.database.selectFrom('outgoing_mails').select('mail_id').execute()).toHaveLength(1)
  })

  test('waits its time and tries again under the same Message-ID when the server is busy', async ({
    world,
  }) => {
    let mood: Mood = 'busy'
    const server = await startMailServer(() => mood)
    try {
      const { mailId } = await world.run(queueMail, order())
      const post = createPost({ url: server.url, from: 'programme@example.org' })
      const first = await turn(world, mailId, post)
      expect(await stateOf(world, mailId)).toMatchObject({
        state: 'waiting',
        reason: 'trying:SMTP 451',
        tries: 1,
      })
      expect(await turn(world, mailId, post)).toBeNull()
      world.clock.advance(60_000)
      mood = 'accepts'
      const second = await turn(world, mailId, post)
      expect(second!.messageId).toBe(first!.messageId)
      expect(server.letters.map(({ messageId }) => messageId)).toEqual([first!.messageId])
      expect((await stateOf(world, mailId)).state).toBe('sent')
    } finally {
      await server.close()
    }
  })

  test('that the server refuses for good is not tried again', async ({ world }) => {
    const server = await startMailServer(() => 'refuses')
    try {
      const { mailId } = await world.run(queueMail, order())
      await turn(world, mailId, createPost({ url: server.url, from: 'programme@example.org' }))
      expect(await stateOf(world, mailId)).toMatchObject({ state: 'failed', reason: 'refused:SMTP 550' })
    } finally {
      await server.close()
    }
  })

  test('whose line is cut after the letter is tried again under the same Message-ID, since it may not have been taken', async ({
    world,
  }) => {
    const server = await startTroubledServer('cuts after the letter')
    try {
      const { mailId } = await world.run(queueMail, order())
      const letter = await turn(world, mailId, createPost({ url: server.url, from: 'programme@example.org' }))
      expect(server.taken[0]).toContain(letter!.messageId)
      expect(await stateOf(world, mailId)).toMatchObject({ state: 'waiting', tries: 1 })
    } finally {
      await server.close()
    }
  })

  test('is not lost to a server that hangs', async ({ world }) => {
    const server = await startTroubledServer('hangs')
    try {
      const { mailId } = await world.run(queueMail, order())
      await turn(world, mailId, createPost({ url: server.url, from: 'programme@example.org', patience: 50 }))
      expect(await stateOf(world, mailId)).toMatchObject({ state: 'waiting', tries: 1, leaving_at: null })
    } finally {
      await server.close()
    }
  })

  test('that got no clear answer in nine tries becomes a person’s matter', async ({ world }) => {
    // Necessary, because those wait for no working hours.
    const { mailId } = await world.run(queueMail, order({ kind: 'necessary' }))
    const deaf: Post = { deliver: async (_letter: Letter) => ({ state: 'unsure', code: 'ETIMEDOUT' }) }
    for (let tries = 0; tries < 9; tries += 1) {
      await turn(world, mailId, deaf)
      world.clock.advance(86_400_000)
    }
    expect(await stateOf(world, mailId)).toMatchObject({
      state: 'failed',
      reason: 'gave-up:ETIMEDOUT',
      tries: 9,
    })
  })

  test('stays in the outbox while no mail server is set', async ({ world }) => {
    const { mailId } = await world.run(queueMail, order())
    expect(await turn(world, mailId, null)).toBeNull()
    expect(await stateOf(world, mailId)).toMatchObject({ state: 'held', reason: 'no-server' })
  })

  test('to somebody who has left is not sent', async ({ world }) => {
    const { mailId } = await world.run(queueMail, order())
    const never: Post = { deliver: () => Promise.reject(new Error('must not be called')) }
    await turn(world, mailId, never, null)
    expect(await stateOf(world, mailId)).toMatchObject({ state: 'failed', reason: 'gone' })
  })

  test('leaves no link behind in the outbox', async ({ world }) => {
    const { mailId } = await world.run(queueMail, order())
    expect(await world.database.selectFrom('mailed_links').select('link_id').execute()).toEqual([])
    expect(JSON.stringify(await stateOf(world, mailId))).not.toContain('/l/')
  })
})

describe('taking mails back', () => {
  test('stops those that wait and says how many were too late', async ({ world }) => {
    const later = new Date(world.clock.now().getTime() + 600_000)
    const gone = await world.run(queueMail, order({ key: 'match:1', groupId }))
    const waiting = await world.run(queueMail, order({ key: 'match:2', groupId, notBefore: later }))
    const takes: Post = { deliver: async () => ({ state: 'taken' }) }
    await turn(world, gone.mailId, takes)
    expect(await turn(world, waiting.mailId, takes)).toBeNull()
    expect(await world.run(withdrawMails, { groupId })).toEqual({ withdrawn: 1, tooLate: 1 })
    world.clock.advance(600_000)
    expect(await turn(world, waiting.mailId, takes)).toBeNull()
    expect((await stateOf(world, waiting.mailId)).state).toBe('withdrawn')
  })
})
