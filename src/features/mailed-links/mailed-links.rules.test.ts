import { expect, test } from 'vitest'
import { shortName } from './mailed-links.rules.ts'

test('a link says whom it is for by initial and surname, and of a single name only how it begins', () => {
  expect(['Jonas Berg', 'Anna van der Linden', '  Éva  Nagy ', 'נועה כהן'].map(shortName)).toEqual([
    'J. Berg',
    'A. Linden',
    'É. Nagy',
    'נ. כהן',
  ])
  expect(['Madonna', '山田太郎', ''].map(shortName)).toEqual(['M…', '山…', '…'])
})
