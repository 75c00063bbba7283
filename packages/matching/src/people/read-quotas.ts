import * as json from './json-reading.ts'
import type { Reading } from './json-reading.ts'
import { type QuotaRule, type Rules, type Share, pairTags } from './rules.ts'

/**
 * Reads the member `quotas`; names must differ, each quota needs `atLeast`, `atMost` or both, and quotas need the tier they
 * bear on: `total`, and for a percentage the coverage it is a share of.
 */
export function readQuotas(reading: Reading, value: unknown, tiers: Rules['tiers']): readonly QuotaRule[] {
  const quotas = json.readList(reading, 'quotas', value, (at, entry) => readQuota(reading, at, entry))
  const names = new Set(quotas.map(({ name }) => name))
  if (names.size < quotas.length) json.refuse(reading, 'quotas', 'must not use one name twice.')
  if (quotas.length > 0 && !tiers.includes('total')) json.refuse(reading, 'quotas', 'need the tier "total".')
  const shares = quotas
    .flatMap(({ atLeast, atMost }) => [atLeast, atMost])
    .filter((each) => typeof each === 'string')
  if (shares.length > 0 && !tiers.some((tier) => tier.startsWith('coverage-'))) {
    json.refuse(reading, 'quotas', 'a percentage needs a coverage tier that it is a share of.')
  }
  return quotas
}

function readQuota(reading: Reading, at: string, value: unknown): QuotaRule | null {
  const given = json.readObject(reading, at, value ?? null, ['name', 'tag', 'atLeast', 'atMost'])
  const name = json.readText(reading, `${at}.name`, json.member(given, 'name'))
  const tag = readTag(reading, `${at}.tag`, json.member(given, 'tag'))
  const atLeast = readShare(reading, `${at}.atLeast`, json.member(given, 'atLeast'))
  const atMost = readShare(reading, `${at}.atMost`, json.member(given, 'atMost'))
  if (!Object.hasOwn(given, 'atLeast') && !Object.hasOwn(given, 'atMost')) {
    json.refuse(reading, at, 'needs atLeast, atMost or both.')
  }
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost) {
    json.refuse(reading, at, `atLeast (${atLeast}) must not be above atMost (${atMost}).`)
  }
  if (name === null || tag === null) return null
  return { name, tag, ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) }
}

function readTag(reading: Reading, at: string, value: unknown): QuotaRule['tag'] | null {
  if (json.isObject(value)) {
    const given = json.readObject(reading, at, value, ['pairs'])
    return {
      pairs: json.readList(reading, `${at}.pairs`, json.member(given, 'pairs') ?? null, (place, entry) =>
        json.readIdPair(reading, place, entry),
      ),
    }
  }
  const tag = pairTags.find((each) => each === value)
  if (tag === undefined)
    json.refuse(reading, at, `must be one of ${pairTags.join(', ')}, or { "pairs": [...] }.`)
  return tag ?? null
}

function readShare(reading: Reading, at: string, value: unknown): Share | undefined {
  if (value === undefined) return undefined
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
  if (typeof value === 'string' && /^(\d|[1-9]\d|100)%$/u.test(value)) return value as Share
  json.refuse(reading, at, 'must be a count of pairs, or a whole percentage like "50%".')
  return undefined
}
