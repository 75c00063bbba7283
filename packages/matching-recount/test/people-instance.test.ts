import { expect, test } from 'vitest'
import { codes, type Draft, pack, sha256 } from './fixtures.ts'
import { baseRules, checkPeople, people } from './people-fixtures.ts'

test('a proven optimum is accepted, with scores worked out from the profiles', () => {
  expect(checkPeople()).toMatchObject({ ok: true, value: ['2', '2', '12000'], gap: ['0', '0', '0'] })
})

test.each([
  ['level-gap', { levelGap: 4 }],
  ['reporting-chain', { matrixLines: [['e2', 'm2']] }],
  ['ban', { bans: [['m2', 'e2', 'asked for']] }],
  ['conflict', { conflicts: [['e2', 'm2']] }],
  ['past-pair', { pastPairs: [['e2', 'm2']] }],
  ['shared-hours', { sharedHours: 41 }],
] as const)('a pair that breaks the rule %s is refused and the rule is named', (rule, rules) => {
  const result = checkPeople({ rules })
  expect(result).toMatchObject({
    ok: false,
    errors: expect.arrayContaining([expect.objectContaining({ code: 'pair-illegal', rule })]),
  })
})

test('a pair without a common language is refused', () => {
  const file = people.replace('de;en', 'fr')
  expect(checkPeople({ people: file })).toMatchObject({
    errors: expect.arrayContaining([expect.objectContaining({ rule: 'language' })]),
  })
})

test.each([
  ['somebody on hold', { rules: { holds: ['e2'] } }],
  ['somebody who left', { people: people.replace('Python,,mentee,', 'Python,,mentee,2025-12-31') }],
  ['somebody without a role', { people: people.replace('Python,,mentee,', 'Python,,,') }],
])('a pair with %s is refused', (_, given) => {
  expect(codes(checkPeople(given))).toContain('pair-unknown')
})

test('somebody who leaves after the day of the run still takes part', () => {
  const file = people.replace('Python,,mentee,', 'Python,,mentee,2026-01-02')
  const asOf = (day: string) => (draft: Draft) => void (draft.input['asOf'] = day)
  expect(checkPeople({ people: file, draft: asOf('2026-01-01') })).toMatchObject({
    ok: true,
    asOf: '2026-01-01',
  })
  expect(codes(checkPeople({ people: file, draft: asOf('') }))).toContain('format')
  expect(codes(checkPeople({ people: file, draft: asOf('2026-01-02') }))).toContain('pair-unknown')
})

test('a waiver lifts its rule for one pair', () => {
  const rules = { bans: [], pastPairs: [['m2', 'e2']], waivers: [['m2', 'e2', 'past-pair']] }
  expect(checkPeople({ rules })).toMatchObject({ ok: true })
})

test('a lock that is not kept is refused', () => {
  expect(codes(checkPeople({ rules: { locks: [['m1', 'e2']] } }))).toContain('lock-missing')
})

test.each([
  ['is banned', { locks: [['m1', 'e1']], bans: [['m1', 'e1']] }],
  ['names a stranger', { locks: [['m1', 'e7']] }],
])('a lock on a pair that %s is refused', (_, rules) => {
  expect(codes(checkPeople({ rules }))).toEqual(['lock-illegal'])
})

test('a kept lock takes part in the proof although its pair costs more than it gives', () => {
  const locks = [['m1', 'e1']]
  expect(checkPeople({ rules: { locks } })).toMatchObject({ ok: true })
})

test.each([
  ['more pairs than asked', { capacity: { mentor: { min: 2, max: 2 } } }],
  ['one person more pairs', { capacities: { e2: { mentee: { min: 2, max: 3 } } } }],
])('capacities of the rules count: %s', (_, rules) => {
  expect(codes(checkPeople({ rules }))).toContain('capacity')
})

test('a quota that is missed, misstated or left out is refused', () => {
  const quotas = [{ name: 'mixed', tag: { pairs: [['m1', 'e1']] }, atLeast: 2 }]
  expect(codes(checkPeople({ rules: { quotas } }))).toEqual(
    expect.arrayContaining(['quota', 'quota-differs']),
  )
  expect(codes(checkPeople({ draft: (c) => (c.quotas![0]!['tagged'] = 1) }))).toEqual(['quota-differs'])
  expect(codes(checkPeople({ draft: (c) => delete c.quotas }))).toEqual(['quota-differs'])
})

/** m1-e2 and m2-e1 are tagged; asking for both costs 4 points, and a multiplier of 2 proves it. */
const crossed = (change: (proof: { [member: string]: unknown }) => void = () => undefined) => ({
  rules: {
    quotas: [
      {
        name: 'crossed',
        tag: {
          pairs: [
            ['m1', 'e2'],
            ['m2', 'e1'],
          ],
        },
        atLeast: '100%',
      },
    ],
  },
  draft: (c: Draft) => {
    c.value[2] = c.bound[2] = '11996'
    c.pairs = [
      ['m1', 'e2'],
      ['m2', 'e1'],
    ]
    c.quotas = [{ name: 'crossed', tagged: 2, atLeast: 2, atMost: null }]
    // With 2 more points on the tagged pairs both ways are worth 12000, and the bound is 12000 - 2 * 2.
    Object.assign(c.proofs[0]!, {
      u: [pack([0, 0]), pack([0, 0]), pack([5000, 998])],
      v: [pack([0, 0]), pack([0, 0]), pack([5000, 1002])],
      lambda: { crossed: '2' },
    })
    change(c.proofs[0]!)
  },
})
const crossedPairs = 'mentor_id,mentee_id,fit\nm1,e2,60\nm2,e1,59\n'

test('a binding quota is proven by its multiplier', () => {
  expect(checkPeople(crossed(), { pairs: crossedPairs })).toMatchObject({ ok: true, gap: ['0', '0', '0'] })
})

test.each([
  ['another multiplier', { lambda: { crossed: '1' } }, 'bound'],
  ['a multiplier of the other sign', { lambda: { crossed: '-2' } }, 'proof-malformed'],
  ['a multiplier that is no number', { lambda: { crossed: 'two' } }, 'proof-malformed'],
  ['another scale', { scale: 2 }, 'bound'],
])('a binding quota with %s is refused', (_, change, code) => {
  expect(
    codes(
      checkPeople(
        crossed((proof) => Object.assign(proof, change)),
        { pairs: crossedPairs },
      ),
    ),
  ).toContain(code)
})

test('an upper limit is priced by a negative multiplier', () => {
  const given = crossed((proof) => (proof['lambda'] = { straight: '-2' }))
  const rules = {
    quotas: [
      {
        name: 'straight',
        tag: {
          pairs: [
            ['m1', 'e1'],
            ['m2', 'e2'],
          ],
        },
        atMost: '49%',
      },
    ],
  }
  const draft = (c: Draft) => {
    given.draft(c)
    c.quotas = [{ name: 'straight', tagged: 0, atLeast: null, atMost: 0 }]
    // With 2 points less on the tagged pairs both ways are worth 11996.
    Object.assign(c.proofs[0]!, {
      u: [pack([0, 0]), pack([0, 0]), pack([5000, 998])],
      v: [pack([0, 0]), pack([0, 0]), pack([4998, 1000])],
    })
  }
  expect(checkPeople({ rules, draft }, { pairs: crossedPairs })).toMatchObject({ ok: true })
})

test('scaled prices prove whole points', () => {
  const scaled = (c: Draft) => {
    Object.assign(c.proofs[0]!, {
      scale: 3,
      v: [pack([0, 0]), pack([0, 0]), pack([15000, 3013])],
      u: [pack([0, 0]), pack([0, 0]), pack([15000, 2989])],
    })
  }
  expect(checkPeople({ draft: scaled })).toMatchObject({ ok: true, bound: ['2', '2', '12000'] })
  const tooMuch = (c: Draft) => {
    scaled(c)
    c.proofs[0]!['u'] = [pack([0, 0]), pack([0, 0]), pack([15000, 2990])]
  }
  expect(codes(checkPeople({ draft: tooMuch }))).toEqual(['bound', 'not-optimal'])
})

test('tiers that the rules do not ask for are refused', () => {
  expect(
    codes(checkPeople({ rules: { tiers: ['coverage-mentors', 'coverage-mentees', 'total'] } })),
  ).toContain('tiers')
  expect(
    codes(checkPeople({ rules: { tiers: ['coverage-mentees', 'coverage-mentors', 'floor', 'total'] } })),
  ).toContain('tiers')
  expect(codes(checkPeople({ rules: { stayBonus: 'fewest-changes' } }))).toContain('tiers')
  expect(codes(checkPeople({ rules: { quotas: [] }, draft: (c) => delete c.quotas }))).toContain('tiers')
})

test('a bonus for current pairs counts in the total', () => {
  const rules = { current: [['m2', 'e2']], stayBonus: 7 }
  expect(codes(checkPeople({ rules }))).toContain('value')
  const draft = (c: Draft) => {
    c.value[2] = c.bound[2] = '12007'
    c.proofs[0]!['v'] = [pack([0, 0]), pack([0, 0]), pack([5000, 1011])]
  }
  expect(checkPeople({ rules, draft })).toMatchObject({ ok: true })
})

test('with a choice of candidates the proof covers only the best of each mentee', () => {
  const rules = { candidates: { topPerMentee: 1 } }
  const scope = (c: Draft) => void Object.assign(c, { scope: 'candidates', topPerMentee: 1 })
  expect(codes(checkPeople({ rules }))).toContain('scope')
  // The best mentor of e2 is m1, so m2-e2 is no candidate, unless it is locked.
  expect(checkPeople({ rules, draft: scope })).toMatchObject({
    errors: expect.arrayContaining([expect.objectContaining({ rule: 'candidates' })]),
  })
  expect(checkPeople({ rules: { ...rules, locks: [['m2', 'e2']] }, draft: scope })).toMatchObject({
    ok: true,
  })
})

test('a pairs file with another fit is refused', () => {
  const pairs = 'mentor_id,mentee_id,fit\nm1,e1,99\nm2,e2,20\n'
  expect(codes(checkPeople({}, { pairs }))).toEqual(['pairs-file'])
})

test('a member that the rules do not have is refused', () => {
  expect(codes(checkPeople({ rules: { levelGapp: 2 } }))).toEqual(['bad-file'])
})

test('an id that stands twice is refused', () => {
  expect(codes(checkPeople({ people: `${people}m1,boss,,1,,,,,,mentor,\n` }))).toEqual(['bad-file'])
})

test('changed rules or people are refused even where the pairs stay the best', () => {
  const rules = JSON.stringify({ ...baseRules, holds: ['nobody'] })
  expect(codes(checkPeople({}, { rules }))).toEqual(['hash'])
  expect(codes(checkPeople({ draft: (c) => (c.input['people'] = sha256('')) }))).toEqual(['hash'])
  expect(codes(checkPeople({}, { rules: undefined }))).toEqual(['file-missing'])
})

test('in a panel a mentee has four places and a mentor two', () => {
  const pairs = (c: Draft) =>
    void (c.pairs = [
      ['m1', 'e1'],
      ['m1', 'e2'],
      ['m2', 'e2'],
    ])
  expect(codes(checkPeople({ draft: pairs }))).toContain('capacity')
  expect(codes(checkPeople({ rules: { mode: 'panel' }, draft: pairs }))).not.toContain('capacity')
})

test('a last day that is no day of the calendar is refused', () => {
  const file = people.replace('Python,,mentee,', 'Python,,mentee,2026-02-30')
  expect(codes(checkPeople({ people: file }))).toEqual(['bad-file'])
})

test('a seed that was given for the run counts instead of the one in the rules', () => {
  const rules = { quotas: [] }
  const certain = (seed: number) => (c: Draft) => {
    delete c.quotas
    delete c.proofs[0]!['lambda']
    Object.assign(c.input, { seed: 7 })
    c.tiers.push({ kind: 'tie-break', seed })
  }
  expect(codes(checkPeople({ rules, draft: certain(7) }))).not.toContain('tiers')
  expect(codes(checkPeople({ rules, draft: certain(1) }))).toContain('tiers')
})
