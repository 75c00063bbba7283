import { expect, test } from 'vitest'
import { defineMessages } from './define-messages.ts'
import { speak } from './speak.ts'

const words = defineMessages('test', {
  plain: 'Sign in to {organisation}',
  pairs: '{count, plural, one {One pair} other {# pairs}} on {at, date, ::yMMMd}',
  state: '{state, select, open {Open} other {Closed}}',
})
const say = speak('pseudo', {})

test('the pseudo-language leaves values, cases and formats as they are', () => {
  expect(say(words.plain, { organisation: 'Halvard & Wren' })).toMatch(/^\[.*Halvard & Wren\]$/)
  expect(say(words.pairs, { count: 12, at: new Date('2026-03-01T12:00:00Z') })).toMatch(/^\[12 .*2026\]$/)
  expect(say(words.state, { state: 'open' })).not.toBe(say(words.state, { state: 'closed' }))
})

test('the pseudo-language is two fifths longer than English and leaves no plain letter', () => {
  const text = say({ id: 'test.long', message: 'A trained case handler reads it, never your manager.' })
  const letters = text.match(/\p{L}/gu)!
  expect(letters.length).toBe(Math.floor(42 * 1.4))
  expect(text).not.toMatch(/[a-zA-Z]/)
})
