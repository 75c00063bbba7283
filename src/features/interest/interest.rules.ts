import type { InterestSide, StoredInterest } from './interest.contract.ts'
import {
  countPeople,
  releaseAnswers,
  showCount,
  showParts,
  suppressionThreshold,
  type ShownCount,
} from './suppression.rules.ts'

/** Upbeat: go. Muted: explain more, or begin small with those who want to. */
export type InterestVerdict = 'too-few' | 'go' | 'pilot' | 'explain'

export interface SideResult {
  readonly answers: ShownCount
  readonly yes: ShownCount
  readonly maybe: ShownCount
  readonly no: ShownCount
  /** Share of yes in percent with its 95 % interval; absent while the yes are hidden. */
  readonly share: { readonly percent: number; readonly from: number; readonly to: number } | null
}

export interface TopicResult {
  readonly topicId: string
  readonly offered: ShownCount
  readonly wanted: ShownCount
  readonly shortfall: number | null
}

export interface InterestResult {
  readonly verdict: InterestVerdict
  readonly mentor: SideResult
  readonly mentee: SideResult
  /** How many pairs the yes of both sides would make; hidden with either of them. */
  readonly pairs: ShownCount
  readonly topics: readonly TopicResult[]
  readonly hidden: number
}

export function summariseInterest(
  answers: readonly StoredInterest[],
  {
    goShare,
    smallestPilot,
    topicIds,
    today,
    closed,
  }: { goShare: number; smallestPilot: number; topicIds: readonly string[]; today: string; closed: boolean },
): InterestResult {
  const of = (side: InterestSide) =>
    releaseAnswers(
      answers.filter((answer) => answer.side === side),
      { today, closed },
    )
  const [mentors, mentees] = [of('mentor'), of('mentee')]
  const [mentor, mentee] = [summariseSide(mentors), summariseSide(mentees)]
  const willing = (side: readonly StoredInterest[], topicId: string) =>
    countPeople(side.filter(({ interest, topicIds }) => interest !== 'no' && topicIds.includes(topicId)))
  const topics = topicIds.map((topicId) => {
    const [offered, wanted] = [showCount(willing(mentors, topicId)), showCount(willing(mentees, topicId))]
    return {
      topicId,
      offered,
      wanted,
      shortfall: offered === null || wanted === null ? null : Math.max(0, wanted - offered),
    }
  })
  const pairs = mentor.yes === null || mentee.yes === null ? null : Math.min(mentor.yes, mentee.yes)
  return {
    verdict: verdictOf(mentor, mentee, pairs, { goShare, smallestPilot }),
    mentor,
    mentee,
    pairs,
    topics: topics.toSorted(
      (a, b) => (b.shortfall ?? -1) - (a.shortfall ?? -1) || (b.wanted ?? 0) - (a.wanted ?? 0),
    ),
    hidden: topics.reduce(
      (sum, { offered, wanted }) => sum + Number(offered === null) + Number(wanted === null),
      0,
    ),
  }
}

function summariseSide(answers: readonly StoredInterest[]): SideResult {
  const count = (interest: StoredInterest['interest']) =>
    countPeople(answers.filter((answer) => answer.interest === interest))
  const parts = showParts({ yes: count('yes'), maybe: count('maybe'), no: count('no') }, 'yes')
  return {
    answers: showCount(countPeople(answers)),
    ...parts,
    share: parts.yes === null ? null : shareOf(parts.yes, countPeople(answers)),
  }
}

/** Decides on what is shown, so that the word gives nothing away that the numbers hide. */
function verdictOf(
  mentor: SideResult,
  mentee: SideResult,
  pairs: ShownCount,
  { goShare, smallestPilot }: { goShare: number; smallestPilot: number },
): InterestVerdict {
  if (mentor.answers === null || mentee.answers === null) return 'too-few'
  if (pairs === null || pairs < Math.max(smallestPilot, suppressionThreshold)) return 'explain'
  const upbeat = (mentor.share?.percent ?? 0) >= goShare && (mentee.share?.percent ?? 0) >= goShare
  return upbeat ? 'go' : 'pilot'
}

/** Wilson's interval: honest for small groups, where the usual one runs past the ends. */
export function shareOf(yes: number, answers: number): { percent: number; from: number; to: number } {
  const z = 1.959964
  const share = yes / answers
  const middle = (share + (z * z) / (2 * answers)) / (1 + (z * z) / answers)
  const half =
    (z * Math.sqrt((share * (1 - share)) / answers + (z * z) / (4 * answers * answers))) /
    (1 + (z * z) / answers)
  return {
    percent: Math.round(share * 100),
    from: Math.max(0, Math.round((middle - half) * 100)),
    to: Math.min(100, Math.round((middle + half) * 100)),
  }
}
