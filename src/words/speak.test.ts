import { expect, test } from 'vitest'
import { speak } from './speak.ts'

const at = new Date('2026-06-09T12:30:00Z')
const message = { id: 'test.at', message: '{at, date, ::EEEdMMMMHm}' }

test('a moment is written in the zone of the page, whatever zone the machine is in', () => {
  expect(speak('en', {}, 'Asia/Tokyo')(message, { at })).toBe('Tue 9 June at 21:30')
  expect(speak('en', {}, 'America/Los_Angeles')(message, { at })).toBe('Tue 9 June at 05:30')
})

test('a translation is used where there is one, and the English sentence where there is none', () => {
  const say = speak('de', { 'test.greeting': 'Guten Tag, {name}' })
  expect(say({ id: 'test.greeting', message: 'Hello {name}' }, { name: 'Ada' })).toBe('Guten Tag, Ada')
  expect(say({ id: 'test.other', message: 'Only here' })).toBe('Only here')
})
