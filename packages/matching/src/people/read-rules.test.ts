import { describe, expect, it } from 'vitest'
import { readRules } from './read-rules.ts'
import { defaultRules } from './rules.ts'

/** The members at fault. */
function faults(file: unknown): readonly string[] {
  const outcome = readRules(file)
  return outcome.ok ? [] : outcome.problems.map(({ at }) => at)
}

describe('reading a rules file', () => {
  it('fills in everything that an empty file leaves out', () => {
    expect(readRules({})).toEqual({ ok: true, value: defaultRules() })
  })

  it('gives a panel more places on both sides', () => {
    expect(readRules({ mode: 'panel' })).toMatchObject({
      value: { capacity: { mentor: { min: 0, max: 2 }, mentee: { min: 0, max: 4 } } },
    })
  })

  it('reads what defaults wrote', () => {
    const written: unknown = JSON.parse(JSON.stringify(defaultRules('reciprocal')))
    expect(readRules(written)).toEqual({ ok: true, value: defaultRules('reciprocal') })
  })

  it('takes a place left out of one person from the capacity of all', () => {
    const file = { capacity: { mentor: { max: 3 } }, capacities: { E17: { mentor: { min: 2 } } } }
    expect(readRules(file)).toMatchObject({ value: { capacities: { E17: { mentor: { min: 2, max: 3 } } } } })
  })

  it('keeps an id that is also the name of a built-in member', () => {
    const file: unknown = JSON.parse('{ "wishes": { "__proto__": ["E1"] } }')
    const outcome = readRules(file)
    expect(outcome.ok && Object.entries(outcome.value.wishes)).toEqual([['__proto__', ['E1']]])
  })

  it.each([
    ['something that is no object', 7, ''],
    ['nothing', undefined, ''],
    ['a list', [], ''],
    ['an unknown member', { levelgap: 2 }, 'levelgap'],
    ['another format', { format: 'upstream-rules/2' }, 'format'],
    ['an unknown mode', { mode: 'speed-dating' }, 'mode'],
    ['a level gap of 0', { levelGap: 0 }, 'levelGap'],
    ['a level gap that is no number', { levelGap: Number.NaN }, 'levelGap'],
    ['a switch that is a text', { sharedLanguage: 'yes' }, 'sharedLanguage'],
    ['hours between quarters', { sharedHours: 1.1 }, 'sharedHours'],
    ['more hours than a week has', { sharedHours: 169 }, 'sharedHours'],
    [
      'a time off the quarter',
      { workingHours: { days: [1], from: '09:10', to: '10:00' } },
      'workingHours.from',
    ],
    ['a missing time', { workingHours: { days: [1], from: '09:00' } }, 'workingHours.to'],
    ['an end before the start', { workingHours: { days: [1], from: '10:00', to: '09:00' } }, 'workingHours'],
    ['an eighth day', { workingHours: { days: [8], from: '09:00', to: '10:00' } }, 'workingHours.days[0]'],
    ['a span over midnight', { hours: { E1: ['1 22:00-02:00'] } }, 'hours.E1[0]'],
    ['a span past the end of the day', { hours: { E1: ['1 22:00-24:15'] } }, 'hours.E1[0]'],
    ['min above max', { capacity: { mentor: { min: 2, max: 1 } } }, 'capacity.mentor'],
    ['a negative place', { capacities: { E1: { mentee: { min: -1 } } } }, 'capacities.E1.mentee.min'],
    ['a third side', { capacity: { sponsor: { max: 1 } } }, 'capacity.sponsor'],
    ['a pair of one', { conflicts: [['E1']] }, 'conflicts[0]'],
    ['an id that is a number', { locks: [[1, 'E2']] }, 'locks[0]'],
    ['a reason that is no text', { bans: [['E1', 'E2', 5]] }, 'bans[0][2]'],
    ['a waiver of the reporting chain', { waivers: [['E1', 'E2', 'reporting-chain']] }, 'waivers[0]'],
    ['an unknown term', { weights: { charm: 5 } }, 'weights.charm'],
    ['a weight above 100', { weights: { interests: 101 } }, 'weights.interests'],
    ['a tier twice', { tiers: ['total', 'total'] }, 'tiers'],
    ['an unknown tier', { tiers: ['luck'] }, 'tiers[0]'],
    ['no tier', { tiers: [] }, 'tiers'],
    ['a floor after the total', { tiers: ['total', 'floor', 'leximin'] }, 'tiers'],
    ['a floor at the end', { tiers: ['coverage-mentees', 'floor'] }, 'tiers'],
    ['a quota without a limit', { quotas: [{ name: 'q', tag: 'other-region' }] }, 'quotas[0]'],
    [
      'a quota with half a percentage',
      { quotas: [{ name: 'q', tag: 'other-region', atLeast: '7.5%' }] },
      'quotas[0].atLeast',
    ],
    [
      'a quota that crosses itself',
      { quotas: [{ name: 'q', tag: 'other-region', atLeast: 5, atMost: 4 }] },
      'quotas[0]',
    ],
    ['an unknown tag', { quotas: [{ name: 'q', tag: 'other-gender', atMost: 4 }] }, 'quotas[0].tag'],
    [
      'two quotas of one name',
      { quotas: [1, 2].map((atMost) => ({ name: 'q', tag: 'other-region', atMost })) },
      'quotas',
    ],
    [
      'a percentage of a coverage nobody asked for',
      { tiers: ['total'], quotas: [{ name: 'q', tag: 'other-region', atMost: '9%' }] },
      'quotas',
    ],
    ['a negative bonus', { stayBonus: -1 }, 'stayBonus'],
    ['no candidates at all', { candidates: { topPerMentee: 0 } }, 'candidates.topPerMentee'],
    ['a seed with a fraction', { seed: 0.5 }, 'seed'],
  ])('refuses %s and names the member', (_, file, at) => {
    expect(faults(file)).toEqual([at])
  })

  it('names every wrong member at once', () => {
    expect(faults({ levelGap: 'one', seed: -1, colour: 'blue' })).toEqual(['colour', 'levelGap', 'seed'])
  })
})
