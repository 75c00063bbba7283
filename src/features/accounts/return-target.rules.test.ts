import { describe, expect, test } from 'vitest'
import { returnTarget } from './return-target.rules.ts'

describe('the way back after signing in', () => {
  test('leads to a page of this product', () => {
    expect(returnTarget('/programmes/1/pairs?state=accepted')).toBe('/programmes/1/pairs?state=accepted')
  })

  test('never leads to another site, however it is written', () => {
    const traps = [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      'javascript:alert(1)',
      '/..//evil.example',
      '/.//evil.example',
      ' //evil.example',
      '',
      null,
      undefined,
    ]
    for (const trap of traps) expect(returnTarget(trap), String(trap)).toBe('/')
  })

  test('does not lead back to the door', () => {
    for (const door of ['/sign-in', '/sign-in?to=/x', '/sign-out', '/set-up?code=1'])
      expect(returnTarget(door)).toBe('/')
  })
})
