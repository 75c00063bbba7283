import { describe, expect, test } from 'vitest'
import { mailboxOf, programmeMailbox, withMailbox } from './programme-mailbox.ts'

describe('the programme mailbox', () => {
  test('is the address of the sender, with or without a name before it', () => {
    expect(mailboxOf('Programme <programme@example.org>')).toBe('programme@example.org')
    expect(mailboxOf('"Who, us" <a@example.org>')).toBe('a@example.org')
    expect(mailboxOf('a@example.org')).toBe('a@example.org')
  })

  test('takes its place in a calendar object even where a line was folded in its middle, and no line grows too long', () => {
    const line = `ORGANIZER;CN=Jürgen Öztürk und das ganze Team in Zürich:mailto:${programmeMailbox}`
    const folded = `BEGIN:VCALENDAR\r\n${line.slice(0, 70)}\r\n ${line.slice(70)}\r\nEND:VCALENDAR\r\n`
    const made = withMailbox(folded, 'mentoring-programme@a-rather-long-domain.example.org')
    expect(made.replaceAll('\r\n ', '')).toBe(
      'BEGIN:VCALENDAR\r\nORGANIZER;CN=Jürgen Öztürk und das ganze Team in Zürich:mailto:mentoring-programme@a-rather-long-domain.example.org\r\nEND:VCALENDAR\r\n',
    )
    for (const part of made.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
  })
})
