import type { Say } from '#words/speak.ts'
import type { PairSheet } from '../read-pair-sheet.ts'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import { isolate } from './bidi.rules.ts'

/** What a part of the fit rests on, and where that came from. Nothing here would embarrass either of the two if they read it. */
export function evidenceOf(
  say: Say,
  { term, points }: PairSheet['terms'][number],
  sheet: PairSheet,
): string | null {
  const { detail } = sheet
  const names = { mentor: isolate(sheet.mentor.name), mentee: isolate(sheet.mentee.name) }
  switch (term) {
    case 'wantedTopics':
      return wanted(say, sheet)
    case 'reverseBenefit':
      return detail.topicsBack.length === 0
        ? say(words.evidenceNoBack, names)
        : say(words.evidenceBack, {
            ...names,
            topics: detail.topicsBack.map(({ topic }) => topic).join(', '),
          })
    case 'otherDepartment':
      return places(say, sheet.mentor.department, sheet.mentee.department)
    case 'otherRegion':
      return places(say, sheet.row.mentorPlace.region, sheet.row.menteePlace.region)
    case 'otherLocation':
      return places(say, sheet.mentor.location, sheet.mentee.location)
    case 'strangers':
      return say(points > 0 ? words.evidenceStrangers : words.evidenceKnown)
    case 'interests':
      return detail.interests.length > 0
        ? say(words.evidenceInterests, { interests: detail.interests.join(', ') })
        : say(words.evidenceNoInterests)
    case 'workingStyle':
      return say(words.evidenceStyle)
    case 'mutualWishes':
      return say(words.evidenceWishBoth)
    default:
      return null
  }
}

function places(say: Say, mentor: string | null, mentee: string | null): string {
  return mentor && mentee
    ? say(words.evidencePlaces, { mentor: isolate(mentor), mentee: isolate(mentee) })
    : say(words.evidencePlaceUnknown)
}

function wanted(say: Say, { detail, mentor, mentee }: PairSheet): string {
  const names = { mentor: isolate(mentor.name), mentee: isolate(mentee.name) }
  const [first] = detail.topics
  if (!first) return say(words.evidenceNoTopic, names)
  const on = detail.answeredOn.mentee
  const dated = { dated: on ? 'yes' : 'no', on: on ? new Date(`${on}T12:00:00Z`) : '' }
  const asked =
    first.rank === 1
      ? say(words.evidenceFirst, { ...names, topic: first.topic, ...dated })
      : say(words.evidenceWanted, { ...names, topic: first.topic, rank: first.rank, ...dated })
  const offered = first.evidence
    ? say(words.evidenceOffered, { ...names, evidence: isolate(first.evidence) })
    : say(words.evidenceOfferedPlain, names)
  return `${asked} ${offered}`
}
