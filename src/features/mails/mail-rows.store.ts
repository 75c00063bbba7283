import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import { mailContentSchema } from './mail-content.rules.ts'
import { urgencies, type MailState, type OutgoingMail } from './outgoing-mail.rules.ts'

export function toRow(organisationId: string, mail: OutgoingMail): Insertable<Tables['outgoing_mails']> {
  return {
    organisation_id: organisationId,
    mail_id: mail.mailId,
    key: mail.key,
    message_id: mail.messageId,
    group_id: mail.groupId,
    person_id: mail.personId,
    account_id: mail.accountId,
    name: mail.name,
    address: mail.address,
    language: mail.language,
    kind: mail.kind,
    content: JSON.stringify(mail.content),
    link_purpose: mail.link?.purpose ?? null,
    link_subject_id: mail.link?.subjectId ?? null,
    link_minutes: mail.link?.minutes ?? null,
    link_page: mail.link?.page ?? null,
    urgency: mail.urgency,
    matter: mail.matter,
    nudge: mail.nudge,
    side: mail.side,
    requested: mail.requested,
    calendar_method: mail.calendar?.method ?? null,
    calendar_object: mail.calendar?.ics ?? null,
    sender_name: mail.sender?.name ?? null,
    sender_address: mail.sender?.address ?? null,
    state: mail.state,
    reason: mail.reason,
    not_before: mail.notBefore,
    leaving_at: mail.leavingAt,
    tries: mail.tries,
    counted_at: mail.countedAt,
    good_until: mail.goodUntil,
    carrier_id: mail.carrierId,
    created_at: mail.createdAt,
    settled_at: mail.settledAt,
  }
}

export function toMail(row: Selectable<Tables['outgoing_mails']>): OutgoingMail {
  return {
    mailId: row.mail_id,
    key: row.key,
    messageId: row.message_id,
    groupId: row.group_id,
    personId: row.person_id,
    accountId: row.account_id,
    name: row.name,
    address: row.address,
    language: row.language,
    kind: row.kind === 'necessary' ? 'necessary' : 'programme',
    content: mailContentSchema.parse(row.content),
    link:
      row.link_purpose === null
        ? null
        : {
            purpose: row.link_purpose,
            subjectId: row.link_subject_id,
            minutes: row.link_minutes ?? 0,
            page: row.link_page,
          },
    urgency: urgencies.find((one) => one === row.urgency) ?? 'decision',
    matter: row.matter,
    nudge: row.nudge,
    side: row.side === 'mentor' || row.side === 'mentee' ? row.side : null,
    requested: row.requested,
    calendar:
      row.calendar_object === null
        ? null
        : { method: row.calendar_method === 'CANCEL' ? 'CANCEL' : 'REQUEST', ics: row.calendar_object },
    sender:
      row.sender_name === null || row.sender_address === null
        ? null
        : { name: row.sender_name, address: row.sender_address },
    state: row.state as MailState,
    reason: row.reason,
    notBefore: row.not_before,
    leavingAt: row.leaving_at,
    tries: row.tries,
    countedAt: row.counted_at,
    goodUntil: row.good_until,
    carrierId: row.carrier_id,
    createdAt: row.created_at,
    settledAt: row.settled_at,
  }
}
