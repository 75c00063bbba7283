import type { Outcome } from './problem.ts'
import * as json from './json-reading.ts'
import type { Json, Reading } from './json-reading.ts'
import {
  type Ban,
  type Capacity,
  type Rules,
  type Waiver,
  defaultRules,
  scoreTerms,
  waivableRules,
} from './rules.ts'
import { readQuotas } from './read-quotas.ts'
import { readTiers } from './read-tiers.ts'
import { toQuarters, toWeekSpan } from './week.ts'

/** More places than any organisation has people. */
const mostPlaces = 1_000_000
const mostPoints = 10_000

/**
 * Reads a rules file that is already parsed as JSON (docs/matching/rules-and-scores.md). Members left out get their default.
 * Fails with one problem for each member that is unknown or has a value outside its range; `at` names the member.
 * O(size of the file).
 */
export function readRules(value: unknown): Outcome<Rules> {
  const reading: Reading = { problems: [] }
  const given = json.readObject(reading, '', value ?? null, Object.keys(defaultRules()))
  const mode = json.readChoice(
    reading,
    'mode',
    json.member(given, 'mode'),
    ['one-to-one', 'reciprocal', 'panel'],
    'one-to-one',
  )
  const rules = readMembers(reading, given, defaultRules(mode))
  return reading.problems.length > 0 ? { ok: false, problems: reading.problems } : { ok: true, value: rules }
}

function readMembers(reading: Reading, given: Json, defaults: Rules): Rules {
  const of = (name: keyof Rules): unknown => json.member(given, name)
  const pairs = (name: keyof Rules) =>
    json.readList(reading, name, of(name), (at, entry) => json.readIdPair(reading, at, entry))
  const tiers = readTiers(reading, of('tiers'), defaults.tiers)
  const capacity = readCapacities(reading, 'capacity', of('capacity'), defaults.capacity)
  return {
    format: json.readChoice(reading, 'format', of('format'), ['upstream-rules/1'], defaults.format),
    mode: defaults.mode,
    levelGap: json.readInteger(reading, 'levelGap', of('levelGap'), [1, 1_000_000], defaults.levelGap),
    sharedLanguage: readSwitch(reading, 'sharedLanguage', of('sharedLanguage'), defaults.sharedLanguage),
    sharedHours: readHourCount(reading, of('sharedHours'), defaults.sharedHours),
    workingHours: readWorkingHours(reading, of('workingHours'), defaults.workingHours),
    hours: json.readRecord(reading, 'hours', of('hours'), (at, spans) =>
      json.readList(reading, at, spans, (place, span) => readSpan(reading, place, span)),
    ),
    capacity,
    capacities: json.readRecord(reading, 'capacities', of('capacities'), (at, entry) =>
      readCapacities(reading, at, entry, capacity),
    ),
    matrixLines: pairs('matrixLines'),
    bans: json.readList(reading, 'bans', of('bans'), (at, entry) => readBan(reading, at, entry)),
    conflicts: pairs('conflicts'),
    pastPairs: pairs('pastPairs'),
    locks: pairs('locks'),
    waivers: json.readList(reading, 'waivers', of('waivers'), (at, entry) => readWaiver(reading, at, entry)),
    holds: json.readTexts(reading, 'holds', of('holds')),
    acquainted: pairs('acquainted'),
    wishes: json.readRecord(reading, 'wishes', of('wishes'), (at, entry) =>
      json.readTexts(reading, at, entry),
    ),
    groups: json.readRecord(reading, 'groups', of('groups'), (at, entry) =>
      json.readRecord(reading, at, entry, (place, group) => json.readText(reading, place, group)),
    ),
    weights: readWeights(reading, of('weights'), defaults.weights),
    workingStyle: json.readChoice(
      reading,
      'workingStyle',
      of('workingStyle'),
      ['similar', 'different'],
      defaults.workingStyle,
    ),
    tiers,
    leximinLevels: json.readInteger(
      reading,
      'leximinLevels',
      of('leximinLevels'),
      [1, 50],
      defaults.leximinLevels,
    ),
    quotas: readQuotas(reading, of('quotas'), tiers),
    current: pairs('current'),
    stayBonus:
      of('stayBonus') === 'fewest-changes'
        ? 'fewest-changes'
        : json.readInteger(reading, 'stayBonus', of('stayBonus'), [0, mostPoints], 0),
    candidates: readCandidates(reading, of('candidates'), defaults.candidates),
    seed: json.readInteger(reading, 'seed', of('seed'), [0, 2 ** 31 - 1], defaults.seed),
  }
}

function readSwitch(reading: Reading, at: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? otherwise
  json.refuse(reading, at, 'must be true or false.')
  return otherwise
}

function readHourCount(reading: Reading, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value === 'number' && value >= 0 && value <= 168 && Number.isInteger(value * 4)) return value
  json.refuse(reading, 'sharedHours', 'must be a number of hours from 0 to 168, in steps of 0.25.')
  return otherwise
}

function readWorkingHours(
  reading: Reading,
  value: unknown,
  otherwise: Rules['workingHours'],
): Rules['workingHours'] {
  if (value === undefined) return otherwise
  const given = json.readObject(reading, 'workingHours', value, ['days', 'from', 'to'])
  const days = json.member(given, 'days') ?? null
  const from = json.member(given, 'from')
  const to = json.member(given, 'to')
  const fromQuarters = typeof from === 'string' ? toQuarters(from) : null
  const toQuarter = typeof to === 'string' ? toQuarters(to) : null
  if (fromQuarters === null)
    json.refuse(reading, 'workingHours.from', 'must be a time on a quarter hour, like 09:00.')
  if (toQuarter === null)
    json.refuse(reading, 'workingHours.to', 'must be a time on a quarter hour, like 17:00.')
  if (fromQuarters !== null && toQuarter !== null && fromQuarters >= toQuarter) {
    json.refuse(reading, 'workingHours', '"to" must be later than "from".')
  }
  return {
    days: json.readList(reading, 'workingHours.days', days, (at, day) =>
      json.readInteger(reading, at, day ?? null, [1, 7], 1),
    ),
    from: String(from),
    to: String(to),
  }
}

function readSpan(reading: Reading, at: string, value: unknown): string | null {
  if (typeof value === 'string' && toWeekSpan(value) !== null) return value
  json.refuse(reading, at, 'must be a day (1 = Monday) and two times on quarter hours, like "1 09:00-12:00".')
  return null
}

function readCapacities(
  reading: Reading,
  at: string,
  value: unknown,
  otherwise: Rules['capacity'],
): { mentor: Capacity; mentee: Capacity } {
  const given = json.readObject(reading, at, value, ['mentor', 'mentee'])
  return {
    mentor: readCapacity(reading, `${at}.mentor`, json.member(given, 'mentor'), otherwise.mentor),
    mentee: readCapacity(reading, `${at}.mentee`, json.member(given, 'mentee'), otherwise.mentee),
  }
}

function readCapacity(reading: Reading, at: string, value: unknown, otherwise: Capacity): Capacity {
  const given = json.readObject(reading, at, value, ['min', 'max'])
  const range = [0, mostPlaces] as const
  const min = json.readInteger(reading, `${at}.min`, json.member(given, 'min'), range, otherwise.min)
  const max = json.readInteger(reading, `${at}.max`, json.member(given, 'max'), range, otherwise.max)
  if (min > max) json.refuse(reading, at, `min (${min}) must not be above max (${max}).`)
  return { min, max }
}

function readBan(reading: Reading, at: string, value: unknown): Ban | null {
  if (!Array.isArray(value) || value.length !== 3) return json.readIdPair(reading, at, value)
  const [mentor, mentee, why] = value as unknown[]
  const pair = json.readIdPair(reading, at, [mentor, mentee])
  if (typeof why === 'string') return pair && [...pair, why]
  json.refuse(reading, `${at}[2]`, 'must be a text that says why.')
  return null
}

function readWaiver(reading: Reading, at: string, value: unknown): Waiver | null {
  const [mentor, mentee, rule, ...more] = Array.isArray(value) ? (value as unknown[]) : []
  const waived = waivableRules.find((each) => each === rule)
  if (waived === undefined || more.length > 0) {
    json.refuse(
      reading,
      at,
      `must be mentor, mentee and one of ${waivableRules.join(', ')}; no other rule can be waived.`,
    )
    return null
  }
  const pair = json.readIdPair(reading, at, [mentor, mentee])
  return pair && [...pair, waived]
}

function readWeights(reading: Reading, value: unknown, defaults: Rules['weights']): Rules['weights'] {
  const given = json.readObject(reading, 'weights', value, scoreTerms)
  const weights = { ...defaults }
  for (const term of scoreTerms) {
    weights[term] = json.readInteger(
      reading,
      `weights.${term}`,
      json.member(given, term),
      [0, 100],
      defaults[term],
    )
  }
  return weights
}

function readCandidates(
  reading: Reading,
  value: unknown,
  otherwise: Rules['candidates'],
): Rules['candidates'] {
  if (value === undefined) return otherwise
  if (value === 'all-pairs') return 'all-pairs'
  const given = json.readObject(reading, 'candidates', value, ['topPerMentee'])
  const most = json.member(given, 'topPerMentee')
  return {
    topPerMentee: json.readInteger(reading, 'candidates.topPerMentee', most ?? null, [1, mostPlaces], 1),
  }
}
