import { Failure } from '#contract/failure.ts'
import { writeFeed } from '#platform/calendar/write-invitation.ts'
import { programmeMailbox } from '#platform/mail/programme-mailbox.ts'
import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { neutralTitle } from '#features/calendars/calendars.emails.ts'
import { timesOfSession } from '#features/calendars/invitation.rules.ts'
import { readMatch } from '#features/pairs/read-match.ts'
import { decisionFailures as failures } from './decisions.contract.ts'
import { findDecision } from './find-decision.ts'

/** The booked hour as a calendar file, for whoever has no invitation yet. Its title is neutral, as everywhere in calendars. */
export async function readHourFile(work: Work, { language }: { language: string }): Promise<string> {
  const { sessions } = await findDecision(work)
  const next = sessions.find(({ state, endsAt }) => state === 'booked' && endsAt > work.now)
  if (!next) throw new Failure(failures.noHour)
  const { mentorName, menteeName, programme } = await readMatch(work, { asked: true })
  const spoken = chooseLanguage(language, undefined, 'en')
  return writeFeed(programme, [
    {
      ...timesOfSession(next),
      stamp: work.now,
      summary: neutralTitle(speak(spoken, catalogueOf(spoken)), { mentor: mentorName, leader: menteeName }),
      organiser: { name: programme, address: programmeMailbox },
      attendees: [],
    },
  ])
}
