import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { signInMail } from './accounts.emails.ts'
import { usualWords } from '#words/side-words.ts'

const system = { actor: { kind: 'system' } } as const

async function writeMail(
  work: Work,
  { key, language }: { key: string; language: string | null },
): Promise<void> {
  await queueMail(work, {
    key,
    to: { name: 'Ines Moreau', address: 'ines@example.org', language },
    sides: usualWords,
    write: signInMail('Halvard & Wren'),
    kind: 'necessary',
  })
}

describe('a mail', () => {
  test('is written in the language its receiver chose', async ({ world }) => {
    await world.run(writeMail, { key: 'chosen', language: 'de' }, system)
    const mail = await world.database.selectFrom('outgoing_mails').selectAll().executeTakeFirstOrThrow()
    expect(mail.language).toBe('de')
    expect(mail.content).toMatchObject({ subject: 'Ihr Link zur Anmeldung (10 Minuten)', action: 'Weiter' })
  })

  test('to somebody who chose none is written in the language of the organisation', async ({ world }) => {
    await world.database.updateTable('organisations').set({ default_language: 'de' }).execute()
    await world.run(writeMail, { key: 'default', language: null }, system)
    const mail = await world.database.selectFrom('outgoing_mails').selectAll().executeTakeFirstOrThrow()
    expect(mail.content).toMatchObject({ subject: 'Ihr Link zur Anmeldung (10 Minuten)' })
  })
})
