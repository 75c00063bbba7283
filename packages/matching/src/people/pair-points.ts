import { allOnes, maskOf, mostClass, packFaces, packLists, secondMaskOf } from './mentor-faces.ts'
import type { PackedPeople } from './packed-people.ts'
import { type Rules, type ScoreTerm, scoreTerms } from './rules.ts'

/** Wants weigh at most 1 + 2 + .. + 16. */
const mostWantWeight = 136

/**
 * What upper bounds are made of, for the mentee turned to. These are data and not functions because the loops that read them
 * are the whole running time: there they stand in local variables.
 *
 * A mentor who covers weight w has at most `((ahead[w] + back) >> shift) + placePoints[place] + interests + other` points. Masks
 * sharpen that: lists with no bit in common give nothing, and with one bit in common `..One[class]`, what a single
 * common entry can give at most.
 */
export interface PointBounds {
  /** See `mentor-faces.ts`. */
  readonly faces: Int32Array
  /** Points that covered wants of each weight give, of both directions in reciprocal mode. */
  readonly ahead: Int32Array
  /** 1 in reciprocal mode, where topic points of both directions are halved; else 0. */
  readonly shift: number
  /** Points for department, region and location, by place number. */
  readonly placePoints: Int32Array
  /** The most that `placePoints` holds. */
  place: number
  offersMask: number
  back: number
  readonly backOne: Int32Array
  interestsMask: number
  interests: number
  readonly interestsOne: Int32Array
  other: number
}

/**
 * The points of one mentee with any mentor, by column numbers: what `scorePair` computes, without the two terms that rest on
 * listed pairs (`strangers` counts in full and `mutualWishes` as nothing; the caller corrects listed pairs).
 */
export interface PairPoints {
  /** Makes everything below speak of this mentee row. O(the mentee's lists + places, when the place is another). */
  turnTo(mentee: number): void
  /** Upper bounds for the mentee turned to. */
  readonly bounds: PointBounds
  /** The exact points when they are at least `least`, else -1; also -1 when both must teach and one cannot. */
  score(row: number, weight: number, least: number): number
  /** Weight of the wanted topics that the mentor offers. */
  coveredWeight(row: number): number
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
  const strangers = points.strangers[1000]!
  const sameStyle = rules.workingStyle === 'similar'
  const usesStyle = rules.weights.workingStyle > 0
  const usesGroups = rules.weights.difference > 0
  const backTable = points.reverseBenefit.map(
    (each, quality) => each + (reciprocal ? points.wantedTopics[quality]! : 0),
  )

  const faces = packFaces(mentors)
  const wantWeight = new Uint8Array(sizes.topics)
  const { heads, items } = packLists(mentors, sizes)
  let secondOffersMask = 0
  let secondInterestsMask = 0
  /** What the mentee offers, then, after all topics, what interests them. */
  const stated = new Uint8Array(sizes.topics + sizes.interests)
  const groupOf = new Int32Array(sizes.attributes).fill(-1)
  const ahead = new Int32Array(mostWantWeight + 1)
  const placePoints = new Int32Array(rowOfPlace.length)
  const ofPlace = (column: Int32Array): Int32Array => rowOfPlace.map((row) => (row < 0 ? 0 : column[row]!))
  const places = {
    department: ofPlace(mentors.department),
    region: ofPlace(mentors.region),
    location: ofPlace(mentors.location),
  }
  const { groups, style } = mentors
  let current = -1
  let place = -1
  let interestCount = 0
  const bounds: PointBounds = {
    faces,
    ahead,
    shift: reciprocal ? 1 : 0,
    placePoints,
    place: 0,
    offersMask: 0,
    back: 0,
    // The best single want is the first of k, which weighs k of k * (k + 1) / 2.
    backOne: Int32Array.from(
      { length: mostClass + 1 },
      (_, k) => backTable[k === 0 ? 1000 : Math.floor(2000 / (k + 1))]!,
    ),
    interestsMask: 0,
    interests: 0,
    interestsOne: new Int32Array(mostClass + 1),
    other: 0,
  }

  const turnPlaces = (mentee: number): void => {
    if (mentees.place[mentee] === place) return
    place = mentees.place[mentee]!
    const differ = (a: number, b: number): number => (a !== 0 && b !== 0 && a !== b ? 1000 : 0)
    const [department, region] = [mentees.department[mentee]!, mentees.region[mentee]!]
    const location = mentees.location[mentee]!
    let best = 0
    for (let each = 0; each < rowOfPlace.length; each++) {
      if (rowOfPlace[each]! < 0) continue
      const sum =
        points.otherDepartment[differ(places.department[each]!, department)]! +
        points.otherRegion[differ(places.region[each]!, region)]! +
        points.otherLocation[differ(places.location[each]!, location)]!
      placePoints[each] = sum
      best = Math.max(best, sum)
    }
    bounds.place = best
  }
  const markLists = (mentee: number, on: boolean): void => {
    for (let item = mentees.offers.ptr[mentee]!; item < mentees.offers.ptr[mentee + 1]!; item++) {
      stated[mentees.offers.items[item]!] = Number(on)
    }
    for (let item = mentees.interests.ptr[mentee]!; item < mentees.interests.ptr[mentee + 1]!; item++) {
      stated[sizes.topics + mentees.interests.items[item]!] = Number(on)
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
    bounds.offersMask = maskOf(mentees.offers, mentee)
    bounds.interestsMask = maskOf(mentees.interests, mentee)
    bounds.back = bounds.offersMask === 0 ? 0 : backTable[1000]!
    bounds.interests = bounds.interestsMask === 0 ? 0 : points.interests[1000]!
    for (let count = 0; count <= mostClass; count++) {
      const fewer = Math.min(count, interestCount)
      bounds.interestsOne[count] = points.interests[fewer === 0 ? 1000 : Math.floor(1000 / fewer)]!
    }
    secondOffersMask = secondMaskOf(mentees.offers, mentee)
    secondInterestsMask = secondMaskOf(mentees.interests, mentee)
    bounds.other =
      strangers +
      (mentees.groups.ptr[mentee + 1]! > mentees.groups.ptr[mentee]! ? points.difference[1000]! : 0) +
      (mentees.style[mentee * 5]! <= 100 ? points.workingStyle[1000]! : 0)
  }

  /** Points for what the mentor wants and the mentee offers; -1 when both must teach and the mentee cannot. */
  const back = (row: number): number => {
    const from = heads[4 * row + 2]!
    const count = heads[4 * row + 3]! & 31
    const to = from + count
    let weight = 0
    for (let item = from; item < to; item++) weight += stated[items[item]!]! * (to - item)
    if (weight === 0) return reciprocal ? -1 : 0
    return backTable[Math.floor((2000 * weight) / (count * (count + 1)))]!
  }
  const sharedInterests = (row: number): number => {
    const head = heads[4 * row + 3]!
    const from = heads[4 * row + 2]! + (head & 31)
    const count = head >> 5
    let shared = 0
    for (let item = from; item < from + count; item++) shared += stated[items[item]!]!
    return points.interests[Math.floor((1000 * shared) / Math.min(interestCount, count))]!
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
    turnTo(mentee) {
      if (mentee === current) return
      if (current >= 0) markLists(current, false)
      current = mentee
      markLists(mentee, true)
      turnPlaces(mentee)
      turnTables(mentee)
    },
    bounds,
    score(row, weight, least) {
      const face = 4 * row
      const wanted = allOnes(faces[face + 1]! & bounds.offersMask) & allOnes(heads[face]! & secondOffersMask)
      const shared =
        allOnes(faces[face + 2]! & bounds.interestsMask) & allOnes(heads[face + 1]! & secondInterestsMask)
      if (reciprocal && (weight === 0 || wanted === 0)) return -1
      const fixed = placePoints[faces[face]!]!
      const rest = fixed + bounds.other + (bounds.interests & shared)
      if (((ahead[weight]! + (bounds.back & wanted)) >> bounds.shift) + rest < least) return -1
      const taught = wanted === 0 ? 0 : back(row)
      if (taught < 0) return -1
      const topics = (ahead[weight]! + taught) >> bounds.shift
      if (topics + rest < least) return -1
      let score = topics + fixed + strangers
      if (shared !== 0) score += sharedInterests(row)
      if (usesGroups) score += differentGroups(row)
      if (usesStyle) score += styleFit(row)
      return score < least ? -1 : score
    },
    coveredWeight(row) {
      let weight = 0
      for (let item = mentors.offers.ptr[row]!; item < mentors.offers.ptr[row + 1]!; item++) {
        weight += wantWeight[mentors.offers.items[item]!]!
      }
      return weight
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
