import { describe, expect, test } from 'vitest'
import { matchRules, preferences, startingRules } from './match-rules.contract.ts'
import { fromForm, rulesOfDesign } from './match-rules.rules.ts'

const typed = {
  ...Object.fromEntries(
    Object.entries(startingRules)
      .filter(([, value]) => typeof value !== 'object')
      .map(([name, value]) => [name, String(value)]),
  ),
  ...Object.fromEntries(preferences.map((name) => [`weights.${name}`, String(startingRules.weights[name])])),
  'cutPoints.fair': '55',
  'cutPoints.good': '70',
  'cutPoints.strong': '85',
  sharedLanguage: 'yes',
  liftWeakest: 'yes',
}

describe('rules nobody has saved', () => {
  test('begin with what the design of the programme says', () => {
    const format = { mode: 'open-group', formality: 'formal', project: '' } as const
    const eligibility = {
      mentorLevelTo: null,
      menteeLevelFrom: null,
      levelGap: 3,
      minimumMonths: 0,
      departments: [],
    }
    expect(rulesOfDesign({ format, eligibility })).toEqual({
      ...startingRules,
      mode: 'open-group',
      levelGap: 3,
    })
    expect(rulesOfDesign({})).toEqual(startingRules)
  })
})

describe('the rules form', () => {
  test('gives back the rules it was filled with', () => {
    expect(matchRules.parse(fromForm(typed))).toEqual(startingRules)
  })

  test('reads a box that is not ticked as no', () => {
    const { sharedLanguage: _unticked, ...without } = typed
    expect(matchRules.parse(fromForm(without)).sharedLanguage).toBe(false)
  })

  test.for([
    ['levelGap', '0'],
    ['sharedHours', '1.1'],
    ['weights.interests', '101'],
    ['cutPoints.good', '40'],
    ['seed', 'seven'],
    ['mode', 'roulette'],
  ])('refuses %s as %s', ([field, value]) => {
    const result = matchRules.safeParse(fromForm({ ...typed, [field!]: value! }))
    expect(result.success).toBe(false)
  })
})
