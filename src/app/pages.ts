import type { PageRoute } from '#platform/pages/page-route.ts'
import { accountPages } from '#features/accounts/accounts.pages.ts'
import { agreementPages } from '#features/agreements/agreements.pages.ts'
import { bookingPages } from '#features/bookings/bookings.pages.ts'
import { participantPages } from '#features/participants/participants.pages.ts'
import { decisionPages } from '#features/decisions/decisions.pages.ts'
import { concernPages } from '#features/concerns/concerns.pages.ts'
import { calendarPages } from '#features/calendars/calendars.pages.ts'
import { destinationPages } from '#features/destinations/destinations.pages.ts'
import { enrolmentPages } from '#features/enrolments/enrolments.pages.ts'
import { guidePages } from '#features/guides/guides.pages.ts'
import { peoplePages } from '#features/people/people.pages.ts'
import { mailPages } from '#features/mails/mails.pages.ts'
import { mirrorPages } from '#features/mirrors/mirrors.pages.ts'
import { matchRunPages } from '#features/match-runs/match-runs.pages.ts'
import { pulsePages } from '#features/pulses/pulses.pages.ts'
import { momentumPages } from '#features/momentum/momentum.pages.ts'
import { pairPages } from '#features/pairs/pairs.pages.ts'
import { pausePages } from '#features/pauses/pauses.pages.ts'
import { rematchPages } from '#features/rematches/rematches.pages.ts'
import { circlePages } from '#features/circles/circles.pages.ts'
import { closingPages } from '#features/closings/closings.pages.ts'
import { retentionPages } from '#features/retention/retention.pages.ts'
import { rightsPages } from '#features/rights/rights.pages.ts'
import { interestPages } from '#features/interest/interest.pages.ts'
import { launchPages } from '#features/launches/launches.pages.ts'
import { roomPages } from '#features/rooms/rooms.pages.ts'
import { pitchPages } from '#features/pitches/pitches.pages.ts'
import { programmePages } from '#features/programmes/programmes.pages.ts'
import { todayPages } from '#features/today/today.pages.ts'
import { topicPages } from '#features/topics/topics.pages.ts'
import { trainingPages } from '#features/trainings/trainings.pages.ts'
import { systemPages } from '#features/system/system.pages.ts'

/** Every page of the product. Routes, the gate in front of them and the role tests are all made from this list. */
export const pages: readonly PageRoute[] = [
  ...accountPages,
  ...concernPages,
  ...mailPages,
  ...mirrorPages,
  ...calendarPages,
  ...pairPages,
  ...momentumPages,
  ...pulsePages,
  ...pausePages,
  ...roomPages,
  ...decisionPages,
  ...agreementPages,
  ...bookingPages,
  ...participantPages,
  ...rematchPages,
  ...circlePages,
  ...closingPages,
  ...retentionPages,
  ...rightsPages,
  ...programmePages,
  ...pitchPages,
  ...todayPages,
  ...launchPages,
  ...topicPages,
  ...guidePages,
  ...trainingPages,
  ...enrolmentPages,
  ...interestPages,
  ...peoplePages,
  ...matchRunPages,
  ...systemPages,
  ...destinationPages,
]
