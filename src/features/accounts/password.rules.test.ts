import { describe, expect, test } from 'vitest'
import { checkPassword } from './password.rules.ts'

const about = ['Halvard & Wren', 'Ines Moreau', 'ines.moreau@halvard-wren.example']

describe('a password', () => {
  test('of fifteen characters of any kind is long enough, one less is not', () => {
    expect(checkPassword('kettle vineyard', about)).toBeNull()
    expect(checkPassword('kettle vineyar', about)).toBe('short')
  })

  test('may be in any script, with spaces and signs, and needs no figure or capital', () => {
    for (const password of [
      'грузовик под дождём',
      '雨の日の古い灯台と猫の手も借りたい朝',
      'ein Käuzchen sitzt im Birnbaum',
      '🦉🍐🌧️🚚🧶🪵🔭🧭🪁🎻🥁🧵🪡🧊🪴',
    ]) {
      expect(checkPassword(password, about), password).toBeNull()
    }
  })

  test('counts letters the way people see them, however they were typed', () => {
    expect(checkPassword('e\u0301'.repeat(14), about)).toBe('short')
  })

  test('made of what guessers try first is refused, whatever figures stand in for letters', () => {
    for (const password of [
      'passwordpassword',
      'P@ssw0rd P@ssw0rd',
      '123456789012345',
      'aaaaaaaaaaaaaaaa',
      'qwertyuiopasdfghjkl',
      'correct horse battery staple',
      'Welcome123456789',
      'Mentoring-Programme-2026',
      'abcdefghijklmnopq',
    ]) {
      expect(checkPassword(password, about), password).toBe('common')
    }
  })

  test('made of this organisation and this person is refused', () => {
    for (const password of ['Halvard&Wren2026', 'ines.moreau.halvard', 'Moreau Password 12345']) {
      expect(checkPassword(password, about), password).toBe('personal')
    }
    expect(checkPassword('a wren sang in the copper beech', about)).toBeNull()
  })

  test('may be as long as a paragraph but not endless', () => {
    expect(checkPassword('the lighthouse keeper waters figs. '.repeat(7), about)).toBeNull()
    expect(checkPassword('x'.repeat(257), about)).toBe('long')
  })
})
