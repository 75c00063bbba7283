import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostOf, webAddress } from './web-address.rules.ts'

describe('an address somebody adds', () => {
  test('may lead to the web and nowhere else', () => {
    expect(webAddress('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d')
    expect(webAddress(' example.org/page ')).toBe('https://example.org/page')
    expect(webAddress('http://intranet/handbook')).toBe('http://intranet/handbook')
    for (const hostile of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      'https://example.org@evil.example/',
      'https://',
      '',
    ])
      expect(webAddress(hostile), hostile).toBeNull()
  })

  test('whatever was typed, what is kept begins with http or https and survives being read again', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((rest) => `javascript:${rest}`),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const kept = webAddress(text)
        if (kept === null) return
        expect(kept).toMatch(/^https?:\/\//)
        expect(webAddress(kept)).toBe(kept)
        expect(hostOf(kept)).not.toBe('')
      }),
    )
  })
})
