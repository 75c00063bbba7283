import { describe, expect, test } from 'vitest'
import { readIncoming } from './incoming-mail.rules.ts'

const messageId = '<01890000-0000-7000-8000-000000000061@upstream.invalid>'
const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'))

/** As Postfix writes it. */
const bounce = (action: string, status: string, id = messageId) =>
  bytes([
    'From: MAILER-DAEMON@mail.example.org (Mail Delivery System)',
    'To: programme@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    "I'm sorry to have to inform you that your message could not be delivered.",
    '',
    '--b',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    'X-Postfix-Queue-ID: 4ABC',
    'Arrival-Date: Mon,  1 Jun 2026 09:00:00 +0000',
    '',
    'Final-Recipient: rfc822; jonas@example.org',
    'Original-Recipient: rfc822;jonas@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.org',
    'Diagnostic-Code: smtp; 550 5.1.1 <jonas@example.org>: Recipient address',
    '    rejected: User unknown',
    '',
    '--b',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Programme <programme@example.org>',
    `Message-ID: ${id}`,
    'Subject: Your mentor',
    '',
    '--b--',
    '',
  ])

const calendar = (method: string) =>
  bytes([
    'From: Jonas Berg <Jonas@Example.org>',
    'To: programme@example.org',
    'Subject: Accepted: hour',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Jonas Berg has accepted.',
    '--b',
    `Content-Type: text/calendar; charset="UTF-8"; method=${method}`,
    'Content-Transfer-Encoding: 7bit',
    '',
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:one@upstream.invalid',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:jonas@example.org',
    'END:VEVENT',
    'END:VCALENDAR',
    '--b--',
    '',
  ])

describe('a message in the programme mailbox', () => {
  test('that says an address takes no mail for good is a bounce of the mail it quotes', async () => {
    for (const status of ['5.1.1', '5.1.10', '5.2.1', '5.0.0', '5.4.4'])
      expect(await readIncoming(bounce('failed', status))).toEqual({
        kind: 'bounce',
        messageId,
        code: status,
      })
  })

  test('that only says later, full, forbidden or too long says nothing about the address', async () => {
    for (const [action, status] of [
      ['delayed', '4.4.7'],
      ['failed', '4.2.2'],
      ['failed', '5.2.2'],
      ['failed', '5.7.1'],
      ['failed', '5.3.4'],
      ['relayed', '2.0.0'],
    ] as const)
      expect(await readIncoming(bounce(action, status)), status).toBeNull()
  })

  test('that answers an invitation is an answer, with who says so', async () => {
    const reply = await readIncoming(calendar('REPLY'))
    expect(reply).toMatchObject({ kind: 'calendar-reply', from: 'jonas@example.org' })
    expect(reply?.kind === 'calendar-reply' && reply.ics).toContain('PARTSTAT=ACCEPTED')
    expect(await readIncoming(calendar('REQUEST'))).toBeNull()
  })

  test('from a person, empty, broken or endless in its parts is left alone', async () => {
    const nested = Array.from({ length: 300 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary="b${depth}"`,
      '',
      `--b${depth}`,
    ]).flat()
    for (const raw of [
      bytes(['From: a@example.org', 'Subject: Hello', '', 'May we move Tuesday?']),
      bytes([]),
      bytes(['Content-Type: multipart/report', '', 'x']),
      bytes(nested),
      new Uint8Array([0, 255, 254, 10, 13, 0]),
    ])
      expect(await readIncoming(raw)).toBeNull()
  })
})
