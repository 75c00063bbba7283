import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { writeInterviewMail } from '#features/interviews/interviews.emails.ts'
import { writePitchMail } from '#features/pitches/pitches.emails.ts'
import { closingMail } from '#features/closings/closings.emails.ts'
import { deletedMail } from '#features/retention/retention.emails.ts'
import { proposedMail, signedMail } from '#features/agreements/agreements.emails.ts'
import { assistantMail } from '#features/bookings/bookings.emails.ts'
import { afterCallMail } from '#features/decisions/decisions.emails.ts'
import { logMail } from '#features/rooms/rooms.emails.ts'
import {
  leaderPreparation,
  mentorPreparation,
  readingsReminder,
} from '#features/trainings/trainings.emails.ts'
import { helpPages, type OwnHelp } from '#features/momentum/help.rules.ts'
import { assistantHelpMail, helpMail } from '#features/momentum/momentum.emails.ts'
import { invitationMail, passwordChangedMail, signInMail } from '#features/accounts/accounts.emails.ts'
import {
  bookedMail,
  cancelledMail,
  declinedMail,
  movedMail,
  seriesEndedMail,
  seriesGapsMail,
  seriesMail,
  turnedMail,
} from '#features/calendars/calendars.emails.ts'
import { handlerMail, personMail } from '#features/concerns/concerns.emails.ts'
import { writeInvitation, writeReminder } from '#features/enrolments/enrolments.emails.ts'
import { checkInMail } from '#features/guides/guides.emails.ts'
import { writeStillHere } from '#features/mails/mails.emails.ts'
import { betterFitMail, leaderMail, mentorMail, pairedMail } from '#features/pairs/pairs.emails.ts'
import { pausedMail, restartedMail } from '#features/pauses/pauses.emails.ts'
import { pulseMail } from '#features/pulses/pulses.emails.ts'
import { actsTodayMail, digestMail } from '#features/today/today.emails.ts'
import { writeBriefMail } from '#features/programmes/programmes.emails.ts'

type Writer = (say: Say) => MailContent

const helps = Object.keys(helpPages) as OwnHelp[]

/** Every mail the product can send, by the function that writes it, with this text wherever people can put one of their own. */
export function mailSamples(text: string): Readonly<Record<string, readonly Writer[]>> {
  const at = new Date('2026-06-09T12:00:00Z')
  const person = { name: text, place: `Sales, ${text}` }
  const hour = { name: text, other: text, kind: 'first', at, theirs: at, minutes: 60, place: text } as const
  const week = { name: text, programme: text, path: '/programmes/01890000-0000-7000-8000-000000000001' }
  const next = () => ({ what: text, at })
  const invited = { programme: text, organisation: text, until: at }
  return {
    signInMail: [signInMail(text)],
    invitationMail: [invitationMail(text, text)],
    passwordChangedMail: [passwordChangedMail(text)],
    writeInvitation: [
      (say) => writeInvitation(say, { ...invited, sides: ['mentor'] }),
      (say) => writeInvitation(say, { ...invited, sides: ['mentee'] }),
      (say) => writeInvitation(say, { ...invited, sides: ['mentor', 'mentee'] }),
    ],
    writeReminder: [
      (say) => writeReminder(say, { ...invited, sides: ['mentor'] }),
      (say) => writeReminder(say, { ...invited, sides: ['mentee'] }),
      (say) => writeReminder(say, { ...invited, sides: ['mentor', 'mentee'] }),
    ],
    writeStillHere: [writeStillHere(text)],
    mentorMail: [mentorMail(person, person, text), mentorMail(person, person, '')],
    leaderMail: [leaderMail(person, person, text), leaderMail(person, person, '')],
    pairedMail: [pairedMail(person, person)],
    betterFitMail: [betterFitMail(person)],
    writeInterviewMail: [(say) => writeInterviewMail(say, { programme: text })],
    writePitchMail: [(say) => writePitchMail(say, { programme: text })],
    writeBriefMail: [(say) => writeBriefMail(say, { need: text, programme: text, team: text })],
    bookedMail: [bookedMail(hour, true), bookedMail(hour, false)],
    movedMail: [movedMail(hour, at)],
    cancelledMail: [cancelledMail(hour, true), cancelledMail(hour, false)],
    turnedMail: [turnedMail({ ...hour, kind: 'check-in' }), turnedMail({ ...hour, kind: 'regular' })],
    checkInMail: [checkInMail({ name: text, other: text, at })],
    seriesMail: [seriesMail(hour, 12)],
    seriesEndedMail: [seriesEndedMail(hour)],
    seriesGapsMail: [0, 1, 2, 12].map((count) =>
      seriesGapsMail(
        hour,
        Array.from({ length: count }, (_, week) => new Date(hour.at.getTime() + week * 604_800_000)),
      ),
    ),
    declinedMail: [declinedMail(hour)],
    proposedMail: [proposedMail({ reader: text, writer: text, version: 2 })],
    signedMail: [signedMail({ reader: text, writer: text, version: 2 })],
    assistantMail: [assistantMail({ name: text, leader: text })],
    afterCallMail: [afterCallMail({ name: text, other: text })],
    logMail: [logMail({ name: text, other: text, at, zone: 'Europe/Berlin' })],
    mentorPreparation: [0, 2].map((count) =>
      mentorPreparation({ name: text, other: text, count, minutes: 4 }),
    ),
    readingsReminder: [1, 2].map((count) =>
      readingsReminder({ name: text, other: text, count, minutes: 4, at }),
    ),
    leaderPreparation: [0, 2].map((count) =>
      leaderPreparation({ name: text, other: text, count, minutes: 4 }),
    ),
    helpMail: helps.flatMap((help) =>
      (['mentor', 'mentee'] as const).flatMap((side) =>
        [true, false].map((hasMet) => helpMail({ help, side, name: text, partner: text, hasMet })),
      ),
    ),
    assistantHelpMail: [assistantHelpMail({ name: text, leader: text, mentor: text })],
    personMail: [(say) => personMail(say, text)],
    handlerMail: [true, false].map((late) => (say: Say) => handlerMail(say, text, at, late)),
    pausedMail: [pausedMail(text, text, '2026-07-01'), pausedMail(text, text, null)],
    restartedMail: [restartedMail(text, text)],
    closingMail: (['plan', 'reflect', 'record', 'three-months', 'twelve-months'] as const).map((news) =>
      closingMail(news, { name: text, other: text }),
    ),
    deletedMail: (['notes', 'closings'] as const).map((kind) =>
      deletedMail({ name: text, programme: text, on: at, kind }),
    ),
    pulseMail: [pulseMail(text)],
    digestMail: [
      digestMail({ ...week, course: 176, pairs: 191, needCount: 7, needs: () => [text, text], next }),
      digestMail({ ...week, course: 1, pairs: 1, needCount: 0, needs: () => [], next: null }),
    ],
    actsTodayMail: [1, 3].map((count) => actsTodayMail({ name: text, count, path: week.path })),
  }
}

/** Functions of `x.emails.ts` files that write something else than a mail. */
export const notMails: readonly string[] = ['neutralTitle']
