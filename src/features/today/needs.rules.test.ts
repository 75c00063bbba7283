import { describe, expect, test } from 'vitest'
import { needsOf, type NeedFacts } from './needs.rules.ts'

const day = (number: number) => new Date(Date.UTC(2026, 5, number, 9))
const facts = (more: Partial<NeedFacts> = {}): NeedFacts => ({
  now: day(20),
  alerts: [],
  flagged: [],
  silent: [],
  partners: [],
  places: [],
  alone: { mentors: 0, mentees: 0 },
  shortTopics: [],
  failedMails: 0,
  unready: [],
  pulseFall: null,
  quiet: new Set(),
  ...more,
})
const alert = (kind: NeedFacts['alerts'][number]['kind'], pairId: string, since: number) => ({
  kind,
  pairId,
  side: null,
  since: day(since),
})

describe('what needs the coordinator', () => {
  test('is nothing while every pair is well and everybody has a partner', () => {
    expect(needsOf(facts())).toEqual([])
  })

  test('comes with the oldest harm first, and what has no moment of its own last', () => {
    const needs = needsOf(
      facts({
        alerts: [alert('stalled', 'a', 12), alert('cancelled-twice', 'b', 9)],
        flagged: [{ pairId: 'c', rule: 'chain', since: day(10) }],
        shortTopics: [{ topicId: 't', name: 'AI tools', offered: 48, wanted: 61 }],
        failedMails: 1,
      }),
    )
    expect(needs.map((need) => ('alert' in need ? need.alert : need.kind))).toEqual([
      'cancelled-twice',
      'broken-rule',
      'stalled',
      'mails',
      'topic',
    ])
  })

  test('is told pair by pair for two, and as one for many', () => {
    const alerts = ['a', 'b', 'c'].map((pairId, at) => alert('stalled', pairId, 10 + at))
    expect(needsOf(facts({ alerts: alerts.slice(0, 2) }))).toHaveLength(2)
    expect(needsOf(facts({ alerts }))).toMatchObject([
      { kind: 'pairs', alert: 'stalled', pairIds: ['a', 'b', 'c'] },
    ])
    expect(needsOf(facts({ alerts: [alert('drifted', 'a', 3), alert('drifted', 'b', 4)] }))).toMatchObject([
      { kind: 'pairs', pairIds: ['a', 'b'] },
    ])
  })

  test('is a place that is free for somebody in line, as old as the place, with nothing of why it is free', () => {
    const places = [{ since: day(4) }, { since: day(11) }]
    expect(needsOf(facts({ places, alerts: [alert('stalled', 'a', 2)] }))).toMatchObject([
      { kind: 'pair' },
      { kind: 'places', people: 2, since: day(4) },
    ])
    expect(Object.keys(needsOf(facts({ places }))[0]!).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'kind',
      'people',
      'since',
    ])
  })

  test('is somebody without a partner by name for two, and a list for more, as old as the longest wait', () => {
    const alone = ['jonas', 'ines', 'tom'].map((personId, at) => ({
      personId,
      side: 'mentee' as const,
      otherId: 'amira',
      why: 'declined' as const,
      since: day(5 + at),
    }))
    expect(needsOf(facts({ partners: alone.slice(0, 2) }))).toMatchObject([
      { kind: 'partner', personId: 'jonas' },
      { kind: 'partner', personId: 'ines' },
    ])
    expect(needsOf(facts({ partners: alone }))).toEqual([{ kind: 'partners', people: 3, since: day(5) }])
  })

  test('leaves out what is put off or kept, one pair or a whole kind', () => {
    const alerts = [alert('stalled', 'a', 10), alert('stalled', 'b', 11)]
    expect(needsOf(facts({ alerts, quiet: new Set(['stalled.a']) }))).toMatchObject([{ pairId: 'b' }])
    expect(needsOf(facts({ alerts, quiet: new Set(['stalled.all']) }))).toEqual([])
  })
})

test('first hours that begin before both have read are told by name, more than two as one line', () => {
  const hours = ['2026-06-09T13:00:00Z', '2026-06-10T09:00:00Z', '2026-06-10T13:00:00Z'].map((at, place) => ({
    pairId: `p${place}`,
    startsAt: new Date(at),
  }))
  expect(needsOf(facts({ unready: hours.slice(0, 2) }))).toEqual(
    hours.slice(0, 2).map((hour) => ({ kind: 'unread', ...hour, since: null })),
  )
  expect(needsOf(facts({ unready: hours }))).toEqual([
    { kind: 'unreads', hours: 3, startsAt: hours[0]!.startsAt, since: null },
  ])
})
