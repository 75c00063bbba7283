import { expect, test } from 'vitest'
import { speak } from '#words/speak.ts'
import { pairNav } from './pair-nav.rules.ts'

test('the bar of a pair leads to three pages behind the same link and marks where one is', () => {
  const { items } = pairNav('token', 'guide', speak('en', {}))
  expect(items.map(({ href, label, current }) => [href, label, current])).toEqual([
    ['/l/token/pair', 'Our pair', false],
    ['/l/token/pair/guide', 'Guide', true],
    ['/l/token/pair/me', 'Me', false],
  ])
})
