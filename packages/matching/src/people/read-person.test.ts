import { describe, expect, it } from 'vitest'
import { readPeople, readPerson } from './read-person.ts'

const row = {
  employee_id: ' 107 ',
  manager_id: '103',
  grade: '05',
  role: 'Mentor',
  languages: 'en; ;cy',
  skills_wanted: 'Excel;Podcasts',
  personality: 'n=39;C=59; e = 54;A=54;O=28',
  gender: 'M',
}

describe('reading a row of the people file', () => {
  it('takes the cells as written, trimmed, and reads what is missing as not stated', () => {
    expect(readPerson(row)).toEqual({
      ok: true,
      value: {
        id: '107',
        role: 'mentor',
        managerId: '103',
        level: 5,
        leftOn: null,
        department: '',
        location: '',
        region: '',
        languages: ['en', 'cy'],
        timeZone: null,
        offers: [],
        wants: ['Excel', 'Podcasts'],
        interests: [],
        personality: {
          openness: 28,
          conscientiousness: 59,
          extraversion: 54,
          agreeableness: 54,
          neuroticism: 39,
        },
      },
    })
  })

  it.each(['', 'senior', '5.5', '5e1', '٥'])('does not know the level of grade "%s"', (grade) => {
    expect(readPerson({ ...row, grade })).toMatchObject({ value: { level: null } })
  })

  it.each(['O=28;C=59;E=54;A=54', 'O=28;C=59;E=54;A=54;N=101', 'O=28;C=59;E=54;A=54;N=39;N=40'])(
    'takes working style %s as not stated',
    (personality) => {
      expect(readPerson({ ...row, personality })).toMatchObject({ value: { personality: null } })
    },
  )

  it.each(['none', '', 'coach'])('leaves out whoever has role "%s"', (role) => {
    expect(readPerson({ ...row, role })).toMatchObject({ value: { role: 'none' } })
  })

  it('names the person whose last day is no day of the calendar', () => {
    expect(readPerson({ ...row, left_on: '2026-02-29' })).toMatchObject({
      problems: [{ code: 'wrong-value', at: 'left_on', people: ['107'] }],
    })
    expect(readPerson({ ...row, left_on: '2028-02-29' })).toMatchObject({ value: { leftOn: '2028-02-29' } })
  })

  it('refuses a row without an id', () => {
    expect(readPerson({ role: 'mentor' })).toMatchObject({ problems: [{ code: 'missing-id' }] })
  })
})

describe('reading a people file', () => {
  it('tells every problem of every row, and each repeated id once', () => {
    const rows = [row, row, row, { ...row, employee_id: '' }, { ...row, employee_id: '8', left_on: 'soon' }]
    const outcome = readPeople(rows)
    expect(outcome.ok ? [] : outcome.problems.map(({ code, people }) => [code, ...people])).toEqual([
      ['missing-id'],
      ['wrong-value', '8'],
      ['repeated-id', '107'],
    ])
  })
})
