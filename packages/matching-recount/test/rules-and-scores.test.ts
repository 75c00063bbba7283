import { describe, expect, test } from 'vitest'
import { legality } from '../src/legality.ts'
import { type Person, readPeople } from '../src/people.ts'
import { readRules } from '../src/rules.ts'
import { scoring } from '../src/score.ts'

/** Reads a and b from two rows of cells. */
function couple(columns: string, a: string, b: string): { all: Map<string, Person>; a: Person; b: Person } {
  const all = readPeople(new TextEncoder().encode(`employee_id,${columns}\na,${a}\nb,${b}\n`))
  return { all, a: all.get('a')!, b: all.get('b')! }
}

const only = (term: string, weight = 100, more: object = {}) => {
  const none = {
    wantedTopics: 0,
    reverseBenefit: 0,
    otherDepartment: 0,
    otherRegion: 0,
    otherLocation: 0,
    interests: 0,
    mutualWishes: 0,
  }
  return scoring(readRules(JSON.stringify({ weights: { ...none, [term]: weight }, ...more })))
}

describe('score', () => {
  test.each([
    ['wantedTopics', 'skills_offered,skills_wanted', 'B;C,', ',A;B;C', 5000], // (2 + 1) of 3 + 2 + 1
    ['wantedTopics', 'skills_offered,skills_wanted', 'A,', ',', 0],
    ['wantedTopics', 'skills_offered,skills_wanted', ' café  Ｂar ;x,', ',CAFÉ bar;cafe\u0301 bar', 10_000],
    ['wantedTopics', 'skills_offered,skills_wanted', 'q,', `,${'abcdefghijklmnopq'.split('').join(';')}`, 0], // only 16 count
    ['reverseBenefit', 'skills_offered,skills_wanted', ',A;B', 'B,', 3330],
    ['otherDepartment', 'department', 'IT', 'it ', 0],
    ['otherDepartment', 'department', 'IT', 'Sales', 10_000],
    ['otherRegion', 'region', 'EU', '', 0],
    ['otherLocation', 'location', 'Oslo', 'Bergen', 10_000],
    ['interests', 'interests', 'a;b;c', 'c;d', 5000],
    ['interests', 'interests', '', 'c;d', 0],
    ['workingStyle', 'personality', 'O=10;C=20;E=30;A=40;N=50', 'n=50;a=40;e=30;c=20;o=0', 9800],
    ['workingStyle', 'personality', 'O=10;C=20;E=30;A=40;N=101', 'O=10;C=20;E=30;A=40;N=50', 0],
    ['workingStyle', 'personality', 'O=10;C=20;E=30;A=40', 'O=10;C=20;E=30;A=40;N=50', 0],
    ['workingStyle', 'personality', 'O=10;O=10;C=20;E=30;A=40;N=50', 'O=10;C=20;E=30;A=40;N=50', 0],
  ] as const)('%s: %s %s / %s', (term, columns, mentor, mentee, points) => {
    const { a, b } = couple(columns, mentor, mentee)
    expect(only(term)(a, b)).toBe(points)
  })

  const { a, b } = couple('department', 'IT', 'Sales')

  test('different working styles count where they are asked for', () => {
    const pair = couple('personality', 'O=0;C=0;E=0;A=0;N=0', 'O=100;C=100;E=100;A=100;N=50')
    expect(only('workingStyle', 5, { workingStyle: 'different' })(pair.a, pair.b)).toBe(9000)
  })

  test('people who know each other are no strangers, whichever is named first', () => {
    expect(only('strangers')(a, b)).toBe(10_000)
    expect(only('strangers', 100, { acquainted: [['b', 'a']] })(a, b)).toBe(0)
  })

  test('one wish counts half, two count whole', () => {
    expect(only('mutualWishes', 100, { wishes: { b: ['a'] } })(a, b)).toBe(5000)
    expect(only('mutualWishes', 100, { wishes: { b: ['a'], a: ['b'] } })(a, b)).toBe(10_000)
  })

  test('a difference counts only over what both told', () => {
    const groups = { a: { g1: 'x', g2: 'y', g3: 'z' }, b: { g1: 'x', g2: 'n', g4: 'z' } }
    expect(only('difference', 100, { groups })(a, b)).toBe(5000)
    expect(only('difference', 100, { groups: { a: { g1: 'x' } } })(a, b)).toBe(0)
  })

  test('every term is rounded down for itself', () => {
    const weights = {
      wantedTopics: 1,
      reverseBenefit: 1,
      otherDepartment: 1,
      otherRegion: 0,
      otherLocation: 0,
      interests: 0,
      mutualWishes: 0,
    }
    const pair = couple('department,skills_offered,skills_wanted', 'IT,x,y', 'Sales,y,x')
    expect(scoring(readRules(JSON.stringify({ weights })))(pair.a, pair.b)).toBe(9999)
  })

  test('where both teach, the score is the middle of both directions', () => {
    const pair = couple('skills_offered,skills_wanted', 'x,y;z', 'y,x')
    expect(only('wantedTopics', 100, { mode: 'reciprocal' })(pair.a, pair.b)).toBe(8330) // 10000 and 6660
  })

  test('without any weight every score is 0', () => {
    expect(only('strangers', 0)(a, b)).toBe(0)
  })
})

describe('hard rules', () => {
  const blocking = (
    rules: object,
    columns: string,
    mentor: string,
    mentee: string,
    asOf: string | null = null,
  ) => {
    const { all, a, b } = couple(columns, mentor, mentee)
    return legality(readRules(JSON.stringify({ levelGap: 1, ...rules })), all, asOf)(a, b)
  }

  test.each([
    ['1', '2', null],
    ['2', '2', 'level-gap'],
    ['', '2', 'level-gap'],
    ['1', 'VP', 'level-gap'],
    ['-1', '0', null],
  ])('a mentor of level %j and a mentee of level %j: %j', (mentor, mentee, rule) => {
    expect(blocking({}, 'grade', mentor, mentee)).toBe(rule)
  })

  test('a chain of managers is followed to any depth, in both directions and round a cycle', () => {
    const all = readPeople(
      new TextEncoder().encode('employee_id,manager_id,grade\na,x,1\nx,y,2\ny,b,3\nb,x,9\nc,,0\nd,d,5\n'),
    )
    const legal = legality(readRules('{}'), all, null)
    expect(legal(all.get('a')!, all.get('b')!)).toBe('reporting-chain')
    expect(legal(all.get('c')!, all.get('b')!)).toBe(null)
    expect(legal(all.get('c')!, all.get('d')!)).toBe(null)
    const matrix = legality(readRules('{"matrixLines":[["d","c"]]}'), all, null)
    expect(matrix(all.get('c')!, all.get('d')!)).toBe('reporting-chain')
  })

  test('nobody is their own mentor, even with a waiver for the level gap', () => {
    const { all, a } = couple('grade', '1', '2')
    expect(legality(readRules('{"waivers":[["a","a","level-gap"]]}'), all, null)(a, a)).toBe('same-person')
  })

  test('a waiver is for one pair, one rule and one direction', () => {
    expect(blocking({ waivers: [['a', 'b', 'level-gap']] }, 'grade', '3', '2')).toBe(null)
    expect(blocking({ waivers: [['b', 'a', 'level-gap']] }, 'grade', '3', '2')).toBe('level-gap')
    expect(blocking({ waivers: [['a', 'b', 'language']] }, 'grade', '3', '2')).toBe('level-gap')
  })

  test('where both are to teach, each offers something that the other wants', () => {
    const columns = 'grade,skills_offered,skills_wanted'
    expect(blocking({ mode: 'reciprocal' }, columns, '1,x,y', '2,y,x')).toBe(null)
    expect(blocking({ mode: 'reciprocal' }, columns, '1,x,z', '2,y,x')).toBe('both-teach')
    expect(
      blocking(
        { mode: 'reciprocal' },
        columns,
        '1,q,y',
        '2,y,abcdefghijklmnopq'.replace(/[a-p](?=.)/g, '$&;'),
      ),
    ).toBe('both-teach')
  })

  test('languages count only where both state some and the rule is on', () => {
    expect(blocking({}, 'grade,languages', '1,EN', '2, en ;fr')).toBe(null)
    expect(blocking({}, 'grade,languages', '1,en', '2,')).toBe(null)
    expect(blocking({}, 'grade,languages', '1,en', '2,fr')).toBe('language')
    expect(blocking({ sharedLanguage: false }, 'grade,languages', '1,en', '2,fr')).toBe(null)
  })

  test.each([
    ['Europe/London', 'Europe/Berlin', 35, null], // one hour less a day: 7 * 5
    ['Europe/London', 'Europe/Berlin', 35.25, 'shared-hours'],
    ['Europe/London', 'Asia/Kolkata', 12.5, null], // 5:30 apart in January: 2.5 * 5; in July 3.5 * 5
    ['Europe/London', 'Asia/Kolkata', 12.75, 'shared-hours'],
    ['Europe/London', 'America/New_York', 15, null],
    ['Europe/London', 'America/New_York', 15.25, 'shared-hours'],
    ['Europe/London', 'Nowhere/Land', 40, null],
    ['Europe/London', '', 40, null],
  ])('%s and %s sharing %d hours: %j', (mine, theirs, sharedHours, rule) => {
    expect(blocking({ sharedHours }, 'grade,time_zone', `1,${mine}`, `2,${theirs}`)).toBe(rule)
  })

  test('stated hours replace the working hours and wrap round the week', () => {
    // Sunday 22:00-24:00 in New York is Monday 03:00-05:00 UTC in January, 02:00-04:00 in July: one hour of the two is shared.
    const hours = { a: ['7 22:00-24:00'], b: ['1 02:00-04:00'] }
    const zones = ['grade,time_zone', '1,America/New_York', '2,Etc/UTC'] as const
    expect(blocking({ hours, sharedHours: 1 }, ...zones)).toBe(null)
    expect(blocking({ hours, sharedHours: 1.25 }, ...zones)).toBe('shared-hours')
  })

  test('the year of the run decides about the clocks', () => {
    // In 2015 Moscow stayed at UTC+3; in 2012 at UTC+4.
    const zones = ['grade,time_zone', '1,Europe/Moscow', '2,Etc/UTC'] as const
    expect(blocking({ sharedHours: 25 }, ...zones, '2015-06-01')).toBe(null)
    expect(blocking({ sharedHours: 25 }, ...zones, '2012-06-01')).toBe('shared-hours')
  })
})
