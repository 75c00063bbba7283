import type { PackedPeople } from './packed-people.ts'
import { type Rules, type ScoreTerm, scoreTerms } from './rules.ts'

/** Wants weigh at most 1 + 2 + .. + 16. */
const mostWantWeight = 136

/**
 * The points of one mentee with any mentor, by column numbers: what `scorePair` computes, without the two terms that rest on
 * listed pairs (`strangers` counts in full and `mutualWishes` as nothing; the caller corrects listed pairs).
 */
export interface PairPoints {
  /** Makes everything below speak of this mentee row. O(the mentee's lists + places, when the place is another). */
  turnTo(mentee: number): void
  /** Weight of each topic for the mentee, 0 when not wanted. */
  readonly wantWeight: Uint8Array
  /** Points that covered wants of each weight give, doubled terms of both directions in reciprocal mode. */
  readonly ahead: Int32Array
  /** Topic points are `(ahead + back) >> shift`. */
  readonly shift: number
  readonly reciprocal: boolean
  /** Points for department, region and location, by place number. */
  readonly placePoints: Int32Array
  /** Upper bounds over all mentors for the mentee turned to. */
  most(): { readonly back: number; readonly place: number; readonly rest: number }
  coveredWeight(row: number): number
  /** Points for what the mentor wants and the mentee offers; -1 when both must teach and the mentee cannot. */
  back(row: number): number
  /** Points of all terms but topics and places. */
  rest(row: number): number
}

/** `rowOfPlace`: any mentor row of each place number, -1 where there is none. Pure state of its own; not shared by threads. */
export function createPairPoints(
  mentors: PackedPeople,
  mentees: PackedPeople,
  rules: Rules,
  sizes: { readonly topics: number; readonly interests: number; readonly attributes: number },
  rowOfPlace: Int32Array,
): PairPoints {
  const points = pointTables(rules)
  const reciprocal = rules.mode === 'reciprocal'
  const shift = reciprocal ? 1 : 0
  const strangers = points.strangers[1000]!
  const sameStyle = rules.workingStyle === 'similar'
  const usesInterests = rules.weights.interests > 0
  const usesStyle = rules.weights.workingStyle > 0
  const usesGroups = rules.weights.difference > 0
  const usesBack = reciprocal || rules.weights.reverseBenefit > 0
  const backTable = points.reverseBenefit.map(
    (each, quality) => each + (reciprocal ? points.wantedTopics[quality]! : 0),
  )

  const wantWeight = new Uint8Array(sizes.topics)
  const offered = new Uint8Array(sizes.topics)
  const interested = new Uint8Array(sizes.interests)
  const groupOf = new Int32Array(sizes.attributes).fill(-1)
  const ahead = new Int32Array(mostWantWeight + 1)
  const placePoints = new Int32Array(rowOfPlace.length)
  const { wants, interests, groups, style } = mentors
  let current = -1
  let place = -1
  let interestCount = 0
  let most = { back: 0, place: 0, rest: 0 }

  const turnPlaces = (mentee: number): void => {
    if (mentees.place[mentee] === place) return
    place = mentees.place[mentee]!
    const differ = (a: number, b: number): number => (a !== 0 && b !== 0 && a !== b ? 1000 : 0)
    for (let each = 0; each < rowOfPlace.length; each++) {
      const row = rowOfPlace[each]!
      if (row < 0) continue
      placePoints[each] =
        points.otherDepartment[differ(mentors.department[row]!, mentees.department[mentee]!)]! +
        points.otherRegion[differ(mentors.region[row]!, mentees.region[mentee]!)]! +
        points.otherLocation[differ(mentors.location[row]!, mentees.location[mentee]!)]!
    }
  }
  const markLists = (mentee: number, on: boolean): void => {
    for (let item = mentees.offers.ptr[mentee]!; item < mentees.offers.ptr[mentee + 1]!; item++) {
      offered[mentees.offers.items[item]!] = Number(on)
    }
    for (let item = mentees.interests.ptr[mentee]!; item < mentees.interests.ptr[mentee + 1]!; item++) {
      interested[mentees.interests.items[item]!] = Number(on)
    }
    for (let item = mentees.groups.ptr[mentee]!; item < mentees.groups.ptr[mentee + 1]!; item += 2) {
      groupOf[mentees.groups.items[item]!] = on ? mentees.groups.items[item + 1]! : -1
    }
    const end = mentees.wants.ptr[mentee + 1]!
    for (let item = mentees.wants.ptr[mentee]!; item < end; item++) {
      wantWeight[mentees.wants.items[item]!] = on ? end - item : 0
    }
  }
  const turnTables = (mentee: number): void => {
    const wanted = mentees.wants.ptr[mentee + 1]! - mentees.wants.ptr[mentee]!
    const all = (wanted * (wanted + 1)) / 2
    for (let weight = 0; weight <= all; weight++) {
      const quality = all === 0 ? 0 : Math.floor((1000 * weight) / all)
      ahead[weight] = points.wantedTopics[quality]! + (reciprocal ? points.reverseBenefit[quality]! : 0)
    }
    interestCount = mentees.interests.ptr[mentee + 1]! - mentees.interests.ptr[mentee]!
    const offers = mentees.offers.ptr[mentee + 1]! - mentees.offers.ptr[mentee]!
    let mostPlace = 0
    for (const each of placePoints) if (each > mostPlace) mostPlace = each
    most = {
      back: offers > 0 ? backTable[1000]! : 0,
      place: mostPlace,
      rest:
        strangers +
        (interestCount > 0 ? points.interests[1000]! : 0) +
        (mentees.groups.ptr[mentee + 1]! > mentees.groups.ptr[mentee]! ? points.difference[1000]! : 0) +
        (mentees.style[mentee * 5]! <= 100 ? points.workingStyle[1000]! : 0),
    }
  }

  const sharedInterests = (row: number): number => {
    const [from, to] = [interests.ptr[row]!, interests.ptr[row + 1]!]
    const fewer = Math.min(interestCount, to - from)
    if (fewer === 0) return 0
    let shared = 0
    for (let item = from; item < to; item++) shared += interested[interests.items[item]!]!
    return points.interests[Math.floor((1000 * shared) / fewer)]!
  }
  const differentGroups = (row: number): number => {
    let compared = 0
    let differ = 0
    for (let item = groups.ptr[row]!; item < groups.ptr[row + 1]!; item += 2) {
      const own = groupOf[groups.items[item]!]!
      if (own < 0) continue
      compared += 1
      if (own !== groups.items[item + 1]) differ += 1
    }
    return compared === 0 ? 0 : points.difference[Math.floor((1000 * differ) / compared)]!
  }
  const styleFit = (row: number): number => {
    if (style[row * 5]! > 100 || mentees.style[current * 5]! > 100) return 0
    let distance = 0
    for (let each = 0; each < 5; each++) {
      distance += Math.abs(style[row * 5 + each]! - mentees.style[current * 5 + each]!)
    }
    return points.workingStyle[sameStyle ? 1000 - 2 * distance : 2 * distance]!
  }

  return {
    wantWeight,
    ahead,
    shift,
    reciprocal,
    placePoints,
    turnTo(mentee) {
      if (mentee === current) return
      if (current >= 0) markLists(current, false)
      current = mentee
      markLists(mentee, true)
      turnPlaces(mentee)
      turnTables(mentee)
    },
    most: () => most,
    coveredWeight(row) {
      let weight = 0
      for (let item = mentors.offers.ptr[row]!; item < mentors.offers.ptr[row + 1]!; item++) {
        weight += wantWeight[mentors.offers.items[item]!]!
      }
      return weight
    },
    back(row) {
      if (!usesBack) return 0
      const [from, to] = [wants.ptr[row]!, wants.ptr[row + 1]!]
      let weight = 0
      for (let item = from; item < to; item++) weight += offered[wants.items[item]!]! * (to - item)
      if (weight === 0) return reciprocal ? -1 : 0
      return backTable[Math.floor((2000 * weight) / ((to - from) * (to - from + 1)))]!
    },
    rest(row) {
      let sum = strangers
      if (usesInterests) sum += sharedInterests(row)
      if (usesGroups) sum += differentGroups(row)
      if (usesStyle) sum += styleFit(row)
      return sum
    },
  }
}

/** Points of every term at every quality 0..1000. */
function pointTables(rules: Rules): Record<ScoreTerm, Int32Array> {
  const all = scoreTerms.reduce((sum, term) => sum + rules.weights[term], 0)
  const table = (term: ScoreTerm): Int32Array =>
    Int32Array.from({ length: 1001 }, (_, quality) =>
      all === 0 ? 0 : Math.floor((rules.weights[term] * quality * 10) / all),
    )
  return Object.fromEntries(scoreTerms.map((term) => [term, table(term)])) as Record<ScoreTerm, Int32Array>
}
