import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateQuestion, readDate, type DateForm } from './file-dates.rules.ts'

describe('dates of an HR file', () => {
  test('in ISO form are understood, a time of day is dropped', () => {
    expect(readDate('2024-02-29', 'iso')).toBe('2024-02-29')
    expect(readDate('2024-02-29T23:30:00Z', 'iso')).toBe('2024-02-29')
    expect(dateQuestion(['2024-02-29', '', '1999-12-31 00:00:00'])).toBeUndefined()
  })

  test('in any other form are asked for, with an example that tells the answers apart', () => {
    const question = dateQuestion(['31/12/2020', '03/04/2021', '2020-01-01'])!
    expect(question.candidates).toEqual(['day-month-year'])
    const open = dateQuestion(['03/03/2021', '03/04/2021'])!
    expect(open).toEqual({ candidates: ['day-month-year', 'month-day-year'], example: '03/04/2021' })
  })

  test('offer no answer under which a value that is a day otherwise would be none', () => {
    const values = ['03/04/2021', '05/06/2021', '07/08/2021', '09/10/2021', '31/12/2020']
    expect(dateQuestion(values)).toEqual({ candidates: ['day-month-year'], example: '03/04/2021' })
  })

  test('are asked for even when only one answer fits', () => {
    expect(dateQuestion(['31.12.2020'])?.candidates).toEqual(['day-month-year'])
    expect(dateQuestion(['43831'])?.candidates).toEqual(['excel-1900', 'excel-1904'])
  })

  test('that nobody can read are asked for with no answer to choose', () => {
    expect(dateQuestion(['soon'])).toEqual({ candidates: [], example: 'soon' })
  })

  test.each<[string, DateForm, string | undefined]>([
    ['31.12.2020', 'day-month-year', '2020-12-31'],
    ['12/31/2020', 'month-day-year', '2020-12-31'],
    ['31/12/2020', 'month-day-year', undefined],
    ['31/12-2020', 'day-month-year', undefined],
    ['1/2/20', 'day-month-year', undefined],
    ['20201231', 'year-month-day', '2020-12-31'],
    ['2020/1/5', 'year-month-day', '2020-01-05'],
    ['5-Mar-2021', 'day-month-name', '2021-03-05'],
    ['5. März 2021', 'day-month-name', '2021-03-05'],
    ['43831', 'excel-1900', '2020-01-01'],
    ['42369', 'excel-1904', '2020-01-01'],
    ['43831,75', 'excel-1900', '2020-01-01'],
    ['2020', 'excel-1900', undefined],
    ['2020-13-01', 'iso', undefined],
    ['0000-01-01', 'iso', undefined],
  ])('%s as %s is %s', (value, form, day) => {
    expect(readDate(value, form)).toBe(day)
  })

  test('come back as the day that was written, in every form', () => {
    const day = fc.date({ min: new Date('1911-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (at) => {
        const iso = at.toISOString().slice(0, 10)
        const [year, month, date] = iso.split('-') as [string, string, string]
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)
        expect(readDate(`${Number(date)}/${Number(month)}/${year}`, 'day-month-year')).toBe(iso)
        expect(readDate(`${month}.${date}.${year}`, 'month-day-year')).toBe(iso)
        expect(readDate(`${year}${month}${date}`, 'year-month-day')).toBe(iso)
        if (serial <= 99_999) expect(readDate(String(serial), 'excel-1900')).toBe(iso)
      }),
    )
  })
})
