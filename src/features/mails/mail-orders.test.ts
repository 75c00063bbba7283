import { describe, expect } from 'vitest'
import { startMailServer } from '#testing/mail-server.ts'
import { test, type World } from '#testing/product-test.ts'
import { createPost, type Letter } from '#platform/mail/post.ts'
import { programmeMailbox } from '#platform/mail/programme-mailbox.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { openAsReceiver } from './open-as-receiver.ts'
import { queueMail, type MailOrder } from './queue-mail.ts'
import { renewLink } from './renew-link.ts'
import { takeUpMail } from './take-up-mail.ts'
import { usualWords } from '#words/side-words.ts'

const personId = '01890000-0000-7000-8000-000000000041'
const sessionId = '01890000-0000-7000-8000-000000000042'
const ics = `BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nORGANIZER:mailto:${programmeMailbox}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`

const order = (more: Partial<MailOrder> = {}): MailOrder => ({
  key: 'booked:1',
  to: { personId, name: 'Jonas Berg', address: 'jonas@example.org' },
  sides: usualWords,
  write: () => ({ subject: 'Booked: first hour', paragraphs: ['Hello'], action: 'See' }),
  link: { purpose: 'pair', minutes: 60, page: `log/${sessionId}` },
  ...more,
})

const takeUp = (world: World, mailId: string): Promise<Letter | null> =>
  world.run(takeUpMail, {
    mailId,
    post: { deliver: async () => ({ state: 'taken' as const }) },
    publicUrl: 'https://mentoring.example.org',
    findReceiver: async () => ({ address: 'jonas@example.org' }),
  })

describe('a mail that opens a page below its link', () => {
  test('says so in its address, also when it is followed in its receiver’s place', async ({ world }) => {
    const { mailId } = await world.run(queueMail, order())
    const { path } = await world.run(
      openAsReceiver,
      { mailId, mailServer: false },
      { actor: world.actor('administrator') },
    )
    expect(path).toMatch(new RegExp(`^/l/[\\w-]{54}/pair/log/${sessionId}$`))
    const link = await world.run(recogniseLink, { token: path.split('/')[2]!, purpose: 'pair' })
    expect(link?.actor.standIn).toBe(true)
    expect((await takeUp(world, mailId))?.text).toMatch(
      new RegExp(`https://mentoring\\.example\\.org/l/[\\w-]{54}/pair/log/${sessionId}\n`),
    )
  })

  test('opens the same page when its link has ended and is asked for again', async ({ world }) => {
    const { mailId } = await world.run(queueMail, order())
    const { path } = await world.run(
      openAsReceiver,
      { mailId, mailServer: false },
      { actor: world.actor('administrator') },
    )
    const token = path.split('/')[2]!
    world.clock.advance(3_600_000)
    await world.run(renewLink, { token })
    const again = await world.database
      .selectFrom('outgoing_mails')
      .selectAll()
      .where('mail_id', '!=', mailId)
      .executeTakeFirstOrThrow()
    expect(again).toMatchObject({ link_page: `log/${sessionId}`, requested: true, nudge: false })
    const text = (await takeUp(world, again.mail_id))!.text
    const fresh = /\/l\/([\w-]{54})\/pair/.exec(text)![1]!
    expect(await world.run(recogniseLink, { token: fresh, purpose: 'pair' })).toMatchObject({ state: 'open' })
  })

  test('takes nothing that could leave its place', async ({ world }) => {
    for (const page of ['../../sign-in', 'log?x=1', 'log#x', 'LOG', 'log\n'])
      await expect(
        world.run(queueMail, order({ link: { purpose: 'pair', minutes: 60, page } })),
      ).rejects.toThrow(/The page of a mailed link/)
  })
})

describe('a mail with a calendar object', () => {
  test('carries it beside text and HTML and as a file, under the same method, with the programme mailbox as organiser', async ({
    world,
  }) => {
    const server = await startMailServer(() => 'accepts')
    try {
      const { mailId } = await world.run(
        queueMail,
        order({
          calendar: { method: 'REQUEST', ics },
          sender: { name: 'Ines "Inès" Moreau', address: 'ines@example.org' },
        }),
      )
      const letter = await takeUp(world, mailId)
      await createPost({ url: server.url, from: 'Programme <programme@example.org>' }).deliver(letter!)
      const [received] = server.letters
      expect(received!.from).toMatchObject({ name: 'Ines "Inès" Moreau', address: 'programme@example.org' })
      expect(received!.replyTo).toMatchObject([{ address: 'ines@example.org' }])
      const parts = received!.attachments.map(({ mimeType, method, filename, content }) => ({
        mimeType,
        method,
        filename,
        text: new TextDecoder().decode(content as ArrayBuffer),
      }))
      expect(parts).toMatchObject([
        { mimeType: 'text/calendar', method: 'REQUEST' },
        { mimeType: 'application/ics', filename: 'invite.ics' },
      ])
      for (const { text } of parts) expect(text).toMatch(/^ORGANIZER:mailto:programme@example\.org\r?$/m)
      const unsubscribe = received!.headers.find(({ key }) => key === 'list-unsubscribe')
      expect(unsubscribe?.value).toMatch(/^<https:\/\/mentoring\.example\.org\/l\/[\w-]{54}\/fewer-mails>$/)
    } finally {
      await server.close()
    }
  })
})
